/** Names of blocs on the land of their members: once or twice for each, on the largest that are seen. Pure. */
import type { LabelRequest, Setting } from '../../scene/labels/label.ts'
import { project } from '../../scene/mercator.ts'
import type { TintedBloc } from '../blocs.ts'
import type { Screen } from '../screen.ts'
import type { GroundName } from './ground-names.ts'

const SETTING: Setting = { size: 15, weight: 600, spacing: 0.1, most: 9 }

/** The most times that a bloc is named. */
const MOST = 2

/** Pixels off a country's own name that a bloc's may stand. */
const REACH = 126

/** Asks for the names of blocs, beside those of their greatest members. */
export function blocRequests(
  blocs: readonly TintedBloc[],
  names: readonly GroundName[],
  { toScreen, width, height }: Screen,
): readonly LabelRequest[] {
  return blocs.flatMap(({ bloc, name, members, colourKey }) =>
    names
      .filter((n) => n.kind === 'country' && members.includes(n.id))
      .map((n) => ({ n, at: toScreen(project([...n.at])) }))
      .filter(({ at: [x, y] }) => x > 0 && y > 0 && x < width && y < height)
      .sort((a, b) => a.n.rank - b.n.rank)
      .slice(0, MOST)
      .map(({ at }): LabelRequest => ({
        kind: 'bloc',
        of: bloc,
        text: name.toUpperCase(),
        setting: SETTING,
        ink: `tint:${colourKey}`,
        where: { type: 'about', at: [at[0], at[1] + 20], reach: REACH, fits: null },
      })),
  )
}
