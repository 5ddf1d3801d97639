/** The places in which the opening was written on another screen, offered to what is written on this one. Pure. */
import type { Box, XY } from '../../scene/labels/boxes.ts'
import type { Label, LabelRequest, Stood } from '../../scene/labels/label.ts'
import { wrapped } from '../../scene/labels/text-size.ts'
import type { Point } from '../../scene/mercator.ts'
import type { Screen } from '../screen.ts'

/** The opening as it is written for a desk or a telephone. */
export interface OpeningNames {
  readonly labels: readonly Label[]
  readonly zoom: number
  /** What is surely seen of it: by its size names are measured out. */
  readonly frame: Box
  readonly toPlane: Screen['toPlane']
}

/** The requests, each with the places in which the opening has it on another screen: what is new makes room for them. */
export function withStood(
  requests: readonly LabelRequest[],
  { labels, toPlane }: OpeningNames,
  toScreen: (p: Point) => XY,
): readonly LabelRequest[] {
  const stood = new Map<string, Stood[]>()
  for (const label of labels) {
    if (!label.lines.length) continue
    const [x, y] = label.at
    const off: XY = [label.middle[0] - x, label.middle[1] - y]
    const place = { at: toScreen(toPlane([x, y])), off, leader: label.leader }
    const key = keyOf(label, label.lines.join(' '))
    stood.set(key, [...(stood.get(key) ?? []), place])
  }
  const all = requests.map((request) => ({
    ...request,
    stood: stood.get(keyOf(request, linesOf(request).join(' '))) ?? [],
  }))
  return [...all.filter((r) => r.stood.length), ...all.filter((r) => !r.stood.length)]
}

/** Words as they are written, in lines. */
const linesOf = ({ text, setting }: LabelRequest) => wrapped(text, setting.most, setting.spacing)

const keyOf = ({ kind, of }: Pick<LabelRequest, 'kind' | 'of'>, text: string) => `${kind} ${of} ${text}`
