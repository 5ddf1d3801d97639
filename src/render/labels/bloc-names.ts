/** Names of blocs on the land of their largest visible members. */
import { capitals } from '../../messages/capitals.ts'
import type { LabelRequest, Setting } from '../../scene/labels/label.ts'
import { project } from '../../scene/mercator.ts'
import type { TintedBloc } from '../bloc-tints.ts'
import type { Screen } from '../screen.ts'
import type { BaseMapNames } from './base-map-names.ts'
import { liesIn } from '../areas.ts'
import type { XY } from '../../scene/labels/boxes.ts'
import { widthOf } from '../../scene/labels/text-size.ts'

const SETTING: Setting = { size: 15, weight: 600, spacing: 0.1, most: 9 }

/** How often a bloc is named, at most. */
const MAX_NAMES = 2

/** The largest distance from the country's own name, in pixels. */
const REACH = 126

export function blocRequests(
  blocs: readonly TintedBloc[],
  { names, homes }: BaseMapNames,
  { toScreen, toPlane, width, height }: Screen,
): readonly LabelRequest[] {
  /** On the land of the member only: beside it, the name would make another country look like a member. */
  const isOn = (member: string, name: string) => {
    const half = widthOf(name, SETTING.size, SETTING.spacing) / 2
    const area = homes.get(member)
    return ([x, y]: XY) =>
      area !== undefined && [x - half, x, x + half].every((at) => liesIn(area, toPlane([at, y])))
  }
  return blocs.flatMap(({ bloc, name, members, colourKey }) =>
    names
      .filter((n) => n.kind === 'country' && members.includes(n.id))
      .map((n) => ({ n, at: toScreen(project([...n.at])) }))
      .filter(({ at: [x, y] }) => x > 0 && y > 0 && x < width && y < height)
      .sort((a, b) => a.n.rank - b.n.rank)
      .slice(0, MAX_NAMES)
      .map(({ n, at }): LabelRequest => ({
        kind: 'bloc',
        of: bloc,
        text: capitals(name),
        setting: SETTING,
        ink: `tint:${colourKey}`,
        where: {
          type: 'about',
          at: [at[0], at[1] + 20],
          reach: REACH,
          fits: isOn(n.id, capitals(name)),
        },
      })),
  )
}
