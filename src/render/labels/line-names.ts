/**
 * Names of lines in full; the lines of a group share one name. Ties of the article are named first, with a leader if need be;
 * context only where there is room near the line.
 */
import { group as grouped } from 'd3-array'
import type { Atlas } from '../../atlas/atlas.ts'
import { cutName } from '../../atlas/clean.ts'
import { calendar, dayOf, type Day } from '../../atlas/day.ts'
import { formatNumber, formatValue, statusOf } from '../../atlas/describe.ts'
import { groupStanding } from '../../atlas/layer-headline.ts'
import type { Phase, Tie } from '../../atlas/schema.ts'
import { iconOfVoice } from '../../grammar/icons.ts'
import { DISPUTED_GLYPH, VOICE_GLYPH } from '../../grammar/encoding.ts'
import { isLead } from '../../atlas/lead.ts'
import { phaseOn } from '../../atlas/snapshot.ts'
import { newsOf } from '../../atlas/transitions.ts'
import type { Box, XY } from '../../scene/labels/boxes.ts'
import type { LabelRequest, Setting } from '../../scene/labels/label.ts'
import { project, type Point } from '../../scene/mercator.ts'
import { pairKey, type EdgeMark } from '../../grammar/mark.ts'
import { isCapacity, shortFigure } from '../../scene/largest.ts'
import { sizeOf, widthScales } from '../../scene/width.ts'
import { THIN_WIDTH } from '../../grammar/encoding.ts'
import { m } from '../../messages/messages.ts'
import { setOffRoughly } from '../polylines.ts'
import type { Screen } from '../screen.ts'

const NO_BREAK = '\u00a0'

/** How many lines are considered, at most. */
const MAX_LINES = 60

const GROUP: Setting = { size: 14, weight: 600, most: 14 }
const NAME: Setting = { size: 12.5, weight: 600, most: 12 }
const CONTEXT: Setting = { size: 12, weight: 400, most: 12 }

/** So few lines in full were selected one by one: context among them counts as lead. */
const FEW = 3

/** Context this many times wider than the smallest width is named like a lead tie. */
const WIDE = 2

/** The longest leaders on a frame, in pixels: for lead ties and for context, which has none on narrow frames. */
export function leadersOn(free: Box): { lead: number; context: number } {
  const side = Math.min(free.right - free.left, free.bottom - free.top)
  return { lead: Math.min(90, side * 0.155), context: isNarrow(free) ? 0 : 20 }
}

/** A frame with a side of fewer pixels has room for short notes only. */
const NARROW = 480
export const isNarrow = ({ left, top, right, bottom }: Box): boolean =>
  Math.min(right - left, bottom - top) < NARROW

/** How many lines are named on a frame; grows with its sides, not its area. */
export const namesOn = ({ left, top, right, bottom }: Box): number =>
  Math.round(2.25 * Math.sqrt(((right - left) / 100) * ((bottom - top) / 100)))

/** What a point of a line in full counts under a label. Words on a zigzag are the hardest to read. */
export const inkWeight = ({ tone }: EdgeMark): number => (tone === 'tension' ? 2 : 1)

/** A mark and its line on the screen. */
export interface DrawnLine {
  readonly mark: EdgeMark
  readonly line: readonly XY[]
}

/** The lines of marks on a screen, with their offsets. They are kept with the screen, as steps through time do not change it. */
export function drawnLines(edges: readonly EdgeMark[], { toScreen }: Screen): readonly DrawnLine[] {
  const known = LINES.get(toScreen) ?? new WeakMap<EdgeMark, DrawnLine>()
  LINES.set(toScreen, known)
  return edges.map((mark) => {
    const drawn = known.get(mark) ?? { mark, line: setOffRoughly(planeOf(mark).map(toScreen), mark.offset) }
    known.set(mark, drawn)
    return drawn
  })
}

const LINES = new WeakMap<Screen['toScreen'], WeakMap<EdgeMark, DrawnLine>>()

/** The path of a mark in the plane. Memoized. */
function planeOf({ path }: EdgeMark): readonly Point[] {
  const known = PLANES.get(path)
  if (known) return known
  const found = path.map(project)
  PLANES.set(path, found)
  return found
}

const PLANES = new WeakMap<EdgeMark['path'], readonly Point[]>()

/** A line with its tie, and whether it is named as a lead tie. */
interface Named extends DrawnLine {
  readonly tie: Tie
  readonly leads: boolean
  /** Whether it is context that stands out by its width. */
  readonly wide: boolean
  /** What the day brings comes first, then the ties of the opening in their order, then all others. */
  readonly rank: number
}

/**
 * Label requests for the names of visible lines in full; `drawn` are all, as a group's status is that of all its lines. With
 * `signed`, names have the sign of their voice; with a `day`, the quantity of that day follows them (for lead ties alone if the
 * frame is narrow), and what begins or changes its status on it is marked as news.
 */
export function lineRequests(
  atlas: Atlas,
  full: readonly DrawnLine[],
  drawn: readonly DrawnLine[],
  signed: boolean,
  free: Box,
  day: Day | null,
): readonly LabelRequest[] {
  const reach = leadersOn(free)
  const isNeeded = ({ leads, wide }: Named) => leads || wide
  /** On a narrow frame no name at all rather than one that reads as another line's, but for the opening's. */
  const isWritten = (d: Named) => isNeeded(d) && (!narrow || d.rank < opening)
  const reachOf = (d: Named) =>
    isNeeded(d) || (narrow && isLaid(d.mark)) ? reach.lead : reach.context * (isLaid(d.mark) ? LAID_REACH : 1)
  const narrow = isNarrow(free)
  const opening = atlas.data.article.opening.ties.length
  const most = narrow ? 8 : 12
  const set = (setting: Setting, { leads }: Named): Setting => ({ ...(leads ? setting : CONTEXT), most })
  const ordered = byImportance(atlas, full, free, narrow && day !== null, day).slice(0, MAX_LINES)
  const groups = new Map<string, Named[]>()
  for (const d of ordered)
    if (d.tie.group !== undefined) groups.set(d.tie.group, [...(groups.get(d.tie.group) ?? []), d])
  const marksOf = grouped(drawn, ({ mark }) => atlas.ties.get(mark.tie)?.group)
  const asked: LabelRequest[] = []
  /** Members of named groups; and context, with members that are not of the opening. */
  const [parts, context]: [LabelRequest[], LabelRequest[]] = [[], []]
  const named = new Set<string>()
  for (const d of ordered) {
    const group = d.tie.group
    const members = group === undefined ? [] : (groups.get(group) ?? [])
    const together = group !== undefined && members.length > 1
    const statuses = new Set(members.map(({ mark }) => mark.status))
    // While all lines of "TurkStream" have one status, "TurkStream, line 1" adds nothing; on narrow frames never.
    const isNumbered = together && members.every((d) => d.tie.label.startsWith(group))
    const isOne = isNumbered && (statuses.size === 1 || narrow)
    const all = marksOf.get(group) ?? []
    if (together && !named.has(group) && (isOne || !isNumbered)) {
      named.add(group)
      asked.push({
        kind: 'line',
        of: d.tie.id,
        // Where there is room for few words, not of some parts only.
        text:
          cutName(group) + (narrow && !isOne && !isUniform(all) ? '' : groupStatus(atlas, d.tie, all, day)),
        setting: set(GROUP, d),
        ink: d.mark.hue,
        ...(day !== null && all.some(({ mark }) => newsOf(atlas, mark.tie, day)) ? { news: true } : {}),
        topics: [group],
        where: {
          type: 'line',
          lines: members.map(({ line }) => line),
          thick: Math.max(...members.map(({ mark }) => mark.width)),
          weight: inkWeight(d.mark),
          reach: reachOf(d),
          needed: isWritten(d),
        },
      })
    }
    if (isOne) continue
    const isPart = together && !isNumbered
    // Where there is room for few names, pipelines come before other context: readers look for them by name.
    const isAsked = isNeeded(d) || (narrow && isLaid(d.mark))
    const label = cutName(d.tie.label)
    const news = day === null ? null : newsOf(atlas, d.tie.id, day)
    const name =
      (news === 'began' ? m.map.lines.begun({ name: label }) : label) +
      status(d.tie, d.mark, news === 'changed')
    const figure = day === null || (narrow && !isNeeded(d)) ? '' : amount(atlas, d, day, narrow)
    ;(!isAsked || (isPart && d.rank >= opening && !narrow)
      ? context
      : isPart || !isNeeded(d)
        ? parts
        : asked
    ).push({
      kind: 'line',
      of: d.tie.id,
      text: name + figure,
      // Pipelines that are context are named without their figure rather than not at all.
      ...(figure !== '' && !isNeeded(d) && isLaid(d.mark) ? { shorter: name } : {}),
      setting: set(NAME, d),
      ink: d.mark.hue,
      ...(news === null ? {} : { news: true }),
      topics: [d.tie.id],
      ...(isLaid(d.mark) ? {} : { bundle: d.mark.pair }),
      ...(signed ? { badge: badgeOf(d.mark) } : {}),
      // A part of a named group is left out rather than led to from far, or where there is little room put over other lines.
      where: {
        type: 'line',
        lines: [d.line],
        thick: d.mark.width,
        weight: inkWeight(d.mark),
        reach: reachOf(d),
        needed: isWritten(d) && !(isPart && (narrow || d.rank >= opening)),
      },
    })
  }
  return [...asked, ...parts, ...context]
}

/** The extra weight of pipelines, which readers look for by name. */
const LAID = 3

/** How many times longer their leaders may be than those of other context. */
const LAID_REACH = 2
const isLaid = ({ shape }: EdgeMark) => shape === 'route'

/** The extra weight of context that is in force over what is suspended or planned. */
const RUNNING = 3

/**
 * News of the day, then ties of the opening in their order, then other ties of the article, then context; each by visible length, width and the
 * number of claims about the pair.
 */
function byImportance(
  atlas: Atlas,
  full: readonly DrawnLine[],
  free: Box,
  widestFirst: boolean,
  day: Day | null,
): readonly Named[] {
  const { article, ties } = atlas.data
  const opening = new Map(article.opening.ties.map((id, i) => [id, i]))
  const claims = new Map<string, number>()
  for (const tie of ties) {
    const pair = pairKey(tie.from, tie.to)
    claims.set(pair, (claims.get(pair) ?? 0) + tie.claims.length)
  }
  const few = new Set(full.map((d) => d.mark.tie)).size <= FEW
  return full
    .flatMap((d) => {
      const tie = atlas.ties.get(d.mark.tie)
      if (!tie) return []
      const leads = few || isLead(atlas, tie)
      const wide = widestFirst && !leads && d.mark.width >= WIDE * THIN_WIDTH
      // A part of a group is named already by the group.
      const isNews = day !== null && newsOf(atlas, tie.id, day) !== null
      const rank = isNews
        ? -1
        : (opening.get(tie.id) ?? opening.size + (wide ? 0 : leads && tie.group === undefined ? 1 : 2))
      const seen = lengthIn(free, d.line) * Math.sqrt(d.mark.width) * (isLaid(d.mark) ? LAID : 1)
      const running = leads || d.mark.status === 'in-force' ? RUNNING : 1
      return [{ ...d, tie, leads, wide, rank, weight: seen * running * (1 + (claims.get(d.mark.pair) ?? 0)) }]
    })
    .sort((a, b) => a.rank - b.rank || b.weight - a.weight)
}

/** Pixels of a line that lie in a box. */
function lengthIn({ left, top, right, bottom }: Box, line: readonly XY[]): number {
  let length = 0
  line.forEach(([x, y], i) => {
    const [px, py] = line[i - 1] ?? [x, y]
    if (x >= left && x <= right && y >= top && y <= bottom) length += Math.hypot(x - px, y - py)
  })
  return length
}

/** " · being built": the status of a pipeline that is not in force, or of any line of which it is new, without line breaks. */
function status(tie: Tie, { shape, status: now }: EdgeMark, isNew: boolean): string {
  if (!isNew && (shape !== 'route' || now === 'in-force')) return ''
  const text = statusOf(tie.form, now)
  return ` ·${NO_BREAK}${(isNew ? m.map.lines.now({ status: text }) : text).replaceAll(' ', NO_BREAK)}`
}

const isUniform = (lines: readonly DrawnLine[]) => new Set(lines.map(({ mark }) => mark.status)).size === 1

/** The status of a group: that of all its lines, or of most of those that are not in operation. */
function groupStatus(atlas: Atlas, first: Tie, lines: readonly DrawnLine[], day: Day | null): string {
  const marks = lines.map(({ mark }) => mark)
  const standing = groupStanding(marks.map(({ status }) => status))
  const one = marks.find((mark) => mark.status === standing?.status)
  if (!standing || one?.shape !== 'route') return ''
  const isNew = day !== null && marks.every((mark) => newsOf(atlas, mark.tie, day) === 'changed')
  if (standing.isWhole) return status(first, one, isNew)
  const text = m.map.lines.partly({ status: statusOf(first.form, one.status) })
  return ` ·${NO_BREAK}${text.replaceAll(' ', NO_BREAK)}`
}

/**
 * " · 8.6 TIV m in 2016 (2015: 287)": the quantity that the width of a line shows on a day. Of the article's ties, whose words
 * may be of other years, it has its year; and, where there is room, the year before if that was very different.
 */
function amount(atlas: Atlas, { tie, leads }: Named, day: Day, narrow: boolean): string {
  const phase = phaseOn(atlas, tie.id, day)?.phase
  if (!phase) return ''
  const { value, scale, ofYear } = sizeOf(widthScales(atlas), tie, phase, day)
  if (value === null || scale === null) return ''
  // A volume is drawn on the scale of volumes a year, and is none.
  const unit = phase.quantity?.value === value ? phase.quantity.unit : scale.unit
  const { year } = calendar(day)
  const plain = value === 0 && ofYear ? null : formatValue(shortFigure(value), unit)
  const figure = plain !== null && !ofYear && isCapacity(phase) ? m.map.lines.upTo({ figure: plain }) : plain
  const before = leads && !narrow ? figureBefore(atlas, tie, phase, day) : null
  const text =
    figure !== null && !(ofYear && leads)
      ? figure
      : before !== null && isFarFrom(before, value)
        ? m.map.lines.inYearAfter({
            figure,
            year,
            before: before === 0 ? null : formatNumber(shortFigure(before)),
          })
        : m.map.lines.inYear({ figure, year })
  return ` ·${NO_BREAK}${text.replaceAll(' ', NO_BREAK)}`
}

/** A figure of a year that is so many times another's is an exception, or the other was. */
const FAR = 5
const isFarFrom = (a: number, b: number): boolean => Math.max(a, b) > FAR * Math.min(a, b)

/** The figure of the same phase for the year before; null if there is none. */
function figureBefore(atlas: Atlas, tie: Tie, phase: Phase, day: Day): number | null {
  const { value, ofYear } = sizeOf(widthScales(atlas), tie, phase, dayOf(calendar(day).year - 1))
  return ofYear ? value : null
}

function badgeOf({ hue, voice, disputed }: EdgeMark): string {
  const glyph = VOICE_GLYPH[voice] + (disputed ? DISPUTED_GLYPH : '')
  return iconOfVoice(hue, glyph)
}
