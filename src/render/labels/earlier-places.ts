/** Keeps the opening's labels where they were placed on another screen. */
import type { Box, XY } from '../../scene/labels/boxes.ts'
import type { Label, LabelRequest, EarlierPlace } from '../../scene/labels/label.ts'
import type { Point } from '../../scene/mercator.ts'
import type { Screen } from '../screen.ts'

/** What is kept of a label. */
export type EarlierLabel = Pick<Label, 'kind' | 'of' | 'lines' | 'at' | 'middle' | 'leader'>

/** The labels of the opening, as placed for a desktop or a phone. */
export interface OpeningNames {
  readonly labels: readonly EarlierLabel[]
  readonly zoom: number
  /** The part of the map that is visible in every window; the number and length of names follow its size. */
  readonly frame: Box
  readonly toPlane: Screen['toPlane']
}

/** The requests with their places in the opening. Those that have one come first, so that new labels make room for them. */
export function withEarlierPlaces(
  requests: readonly LabelRequest[],
  { labels, toPlane }: OpeningNames,
  toScreen: (p: Point) => XY,
): readonly LabelRequest[] {
  const places = new Map<string, EarlierPlace[]>()
  for (const label of labels) {
    if (!label.lines.length) continue
    const [x, y] = label.at
    const off: XY = [label.middle[0] - x, label.middle[1] - y]
    const place = { at: toScreen(toPlane([x, y])), off, lines: label.lines, leader: label.leader }
    const key = keyOf(label, label.lines.join(' '))
    places.set(key, [...(places.get(key) ?? []), place])
  }
  const placesOf = (request: LabelRequest) => places.get(keyOf(request, request.text)) ?? []
  const all = requests.map((request) => {
    const earlier = placesOf(request)
    if (earlier.length > 0 || request.shorter === undefined) return { ...request, earlier }
    const { shorter: text, topics: _, ...rest } = request
    const short = { ...rest, text }
    const earlierShort = placesOf(short)
    return earlierShort.length > 0 ? { ...short, earlier: earlierShort } : { ...request, earlier }
  })
  return [...all.filter((r) => r.earlier.length), ...all.filter((r) => !r.earlier.length)]
}

/** The same text has the same key in one row and in two, where the dot between its parts is left out. */
const keyOf = ({ kind, of }: Pick<LabelRequest, 'kind' | 'of'>, text: string) =>
  `${kind} ${of} ${text.replaceAll(/\s*·\s*|\s/g, ' ')}`
