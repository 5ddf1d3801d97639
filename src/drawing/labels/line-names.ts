/** Names on lines: every line that is in full has its own, and lines that make up one thing have that thing's. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import { statusOf } from '../../atlas/describe.ts'
import type { Tie } from '../../atlas/schema.ts'
import { iconOfVoice } from '../icons.ts'
import { DISPUTED, VOICE } from '../../scene/encoding.ts'
import type { XY } from '../../scene/labels/boxes.ts'
import type { LabelRequest, Setting } from '../../scene/labels/label.ts'
import { project, type Point } from '../../scene/mercator.ts'
import type { EdgeMark } from '../../scene/mark.ts'
import type { Screen } from '../screen.ts'
import { cut } from '../words.ts'

/** A space at which no line is broken. */
const UNBROKEN = '\u00a0'

/** The most lines that are named: more would leave nothing of the map. */
const MOST = 40

const NAME: Setting = { size: 12.5, weight: 600, most: 12 }
const GROUP: Setting = { size: 14, weight: 600, most: 14 }

/** A line as it is drawn: its mark and its points on the screen. */
export interface DrawnLine {
  readonly mark: EdgeMark
  readonly line: readonly XY[]
}

/** The lines of marks on a screen, set off as they are drawn. */
export function drawnLines(edges: readonly EdgeMark[], { toScreen }: Screen): readonly DrawnLine[] {
  return edges.map((mark) => ({
    mark,
    line: shifted(planeOf(mark).map(toScreen), mark.offset),
  }))
}

/** The path of a mark in the plane, found once. */
function planeOf({ path }: EdgeMark): readonly Point[] {
  const known = PLANES.get(path)
  if (known) return known
  const found = path.map(project)
  PLANES.set(path, found)
  return found
}

const PLANES = new WeakMap<EdgeMark['path'], readonly Point[]>()

/** A line some pixels to its right: a name need not follow it to the mitre. */
function shifted(line: readonly XY[], offset: number): readonly XY[] {
  if (offset === 0) return line
  return line.map(([x, y], i) => {
    const [ax, ay] = line[Math.max(0, i - 1)] ?? [x, y]
    const [bx, by] = line[Math.min(line.length - 1, i + 1)] ?? [x, y]
    const length = Math.hypot(bx - ax, by - ay) || 1
    return [x - ((by - ay) / length) * offset, y + ((bx - ax) / length) * offset]
  })
}

/** Asks for the names of lines. `isFull` says which lines are in full; signs of who says so stand before names where `signed`. */
export function lineRequests(
  atlas: Atlas,
  drawn: readonly DrawnLine[],
  isFull: (tie: string) => boolean,
  signed: boolean,
): readonly LabelRequest[] {
  const full = drawn.flatMap((d) => {
    const tie = isFull(d.mark.tie) ? atlas.ties.get(d.mark.tie) : undefined
    return tie ? [{ ...d, tie }] : []
  })
  const first = new Map(atlas.data.article.opening.ties.map((id, i) => [id, i]))
  const rank = ({ tie, mark }: (typeof full)[number]) => (first.get(tie.id) ?? 1000) - mark.width / 100
  const ordered = [...full].sort((a, b) => rank(a) - rank(b)).slice(0, MOST)
  const groups = new Map<string, (typeof ordered)[number][]>()
  for (const d of ordered)
    if (d.tie.group !== undefined) groups.set(d.tie.group, [...(groups.get(d.tie.group) ?? []), d])
  const asked: LabelRequest[] = []
  const named = new Set<string>()
  for (const d of ordered) {
    const group = d.tie.group
    const members = group === undefined ? [] : (groups.get(group) ?? [])
    const together = group !== undefined && members.length > 1
    const statuses = new Set(members.map((m) => m.mark.status))
    // "TurkStream, line 1" says nothing that "TurkStream" does not, and the other way round, while both lines stand alike.
    const isNumbered = together && members.every((m) => m.tie.label.startsWith(group))
    if (together && !named.has(group) && !(isNumbered && statuses.size > 1)) {
      named.add(group)
      asked.push({
        kind: 'line',
        of: d.tie.id,
        text: cut(group) + (statuses.size === 1 ? status(d.tie, d.mark) : ''),
        setting: GROUP,
        ink: d.mark.kind,
        where: { type: 'line', lines: members.map((m) => m.line) },
      })
    }
    if (isNumbered && statuses.size === 1) continue
    asked.push({
      kind: 'line',
      of: d.tie.id,
      text: cut(d.tie.label) + status(d.tie, d.mark),
      setting: NAME,
      ink: d.mark.kind,
      ...(signed ? { badge: badgeOf(d.mark) } : {}),
      where: { type: 'line', lines: [d.line] },
    })
  }
  return asked
}

/** " · being built": of what lies on the ground, when it does not run. It stays in one line. */
function status(tie: Tie, { shape, status: now }: EdgeMark): string {
  return shape === 'route' && now !== 'in-force'
    ? ` ·${UNBROKEN}${statusOf(tie.form, now).replaceAll(' ', UNBROKEN)}`
    : ''
}

function badgeOf({ kind, voice, disputed }: EdgeMark): string {
  const glyph = VOICE[voice].glyph + (disputed ? DISPUTED.glyph : '')
  return iconOfVoice(kind, glyph)
}
