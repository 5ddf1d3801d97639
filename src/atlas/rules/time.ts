/** Rules on dates. */
import { m } from '../../messages/messages.ts'
import { contains, firstDay, precisionOf, spanBetween, type PartialDate } from '../day.ts'
import type { Finding } from '../findings.ts'
import type { RuleContext } from './context.ts'
import { BASES, type AtlasData } from '../schema.ts'

interface Dated {
  readonly path: string
  readonly from: PartialDate
  readonly to: PartialDate | null
}

/** `to` is the first day after the span, so it must lie after the first day of `from`. */
export function* spansAreForward(data: AtlasData, { field }: RuleContext): Iterable<Finding> {
  for (const { path, from, to } of spans(data))
    if (to !== null && firstDay(to) <= firstDay(from))
      yield {
        path: `${path}.to`,
        message: m.findings.spanEndsBefore({
          from,
          to,
          first: field(`${path}.from`),
          end: field(`${path}.to`),
        }),
      }
}

/** The phases of a tie on one basis are in order and do not overlap. */
export function* phasesFollow(data: AtlasData, context: RuleContext): Iterable<Finding> {
  for (const [i, tie] of data.ties.entries())
    for (const basis of BASES)
      yield* follow(
        tie.phases
          .map((p, k) => ({ path: `ties[${i}].phases[${k}]`, ...p }))
          .filter((p) => p.basis === basis),
        context,
      )
}

/** `begins` is for phases on the article's basis alone. */
export function* beginningsAreTold(data: AtlasData): Iterable<Finding> {
  for (const [i, tie] of data.ties.entries())
    for (const [k, phase] of tie.phases.entries())
      if (phase.begins && phase.basis !== 'article')
        yield { path: `ties[${i}].phases[${k}].begins`, message: m.findings.beginsOfArticle }
}

/** An actor has one role in a bloc at a time. */
export function* membershipsFollow(data: AtlasData, context: RuleContext): Iterable<Finding> {
  const groups = new Map<string, Dated[]>()
  for (const [i, m] of data.memberships.entries()) {
    const key = `${m.actor} ${m.bloc}`
    const group = groups.get(key) ?? []
    group.push({ path: `memberships[${i}]`, from: m.from, to: m.to })
    groups.set(key, group)
  }
  // Rows may come in any order.
  for (const group of groups.values())
    yield* follow(
      group.sort((a, b) => firstDay(a.from) - firstDay(b.from)),
      context,
    )
}

/** `since` ≤ `from` < `to`, and the opening day within [from, to). */
export function* timelineIsWhole({ article }: AtlasData): Iterable<Finding> {
  const { since, from, to } = article.timeline
  if (firstDay(since) > firstDay(from))
    yield { path: 'article.timeline.since', message: m.findings.sinceAfterFrom({ since, from }) }
  if (firstDay(to) <= firstDay(from))
    yield { path: 'article.timeline.to', message: m.findings.endsBefore({ from, to }) }
  else if (!contains(spanBetween(from, to), firstDay(article.opening.day)))
    yield {
      path: 'article.opening.day',
      message: m.findings.outsideTimeline({ day: article.opening.day, from, to }),
    }
}

/** Anchors are full dates in the timeline, ascending. */
export function* anchorsFollow({ article: { timeline, anchors } }: AtlasData): Iterable<Finding> {
  const { from, to } = timeline
  for (const [i, { day }] of anchors.entries()) {
    const path = `article.anchors[${i}].day`
    const last = anchors[i - 1]?.day
    if (precisionOf(day) !== 'day') yield { path, message: m.findings.notWholeDay({ day }) }
    if (!contains(spanBetween(from, to), firstDay(day)))
      yield { path, message: m.findings.outsideTimeline({ day, from, to }) }
    if (last !== undefined && firstDay(day) <= firstDay(last))
      yield { path, message: m.findings.notAfter({ day, before: last }) }
  }
}

/** Suggested comparisons lie in the timeline, the earlier day first. */
export function* comparisonsFit({ article }: AtlasData): Iterable<Finding> {
  const span = spanBetween(article.timeline.from, article.timeline.to)
  for (const [i, { from, to }] of article.comparisons.entries()) {
    const path = `article.comparisons[${i}]`
    if (firstDay(to) <= firstDay(from))
      yield { path: `${path}.to`, message: m.findings.endsBefore({ from, to }) }
    else if (!contains(span, firstDay(from)) || !contains(span, firstDay(to)))
      yield { path, message: m.findings.spanOutsideTimeline({ from, to }) }
  }
}

/** A claim's `day` is one on which it holds, within the timeline. */
export function* claimDaysFit(data: AtlasData): Iterable<Finding> {
  const { from, to } = data.article.timeline
  for (const [i, claim] of data.claims.entries()) {
    if (claim.day === undefined) continue
    const day = firstDay(claim.day)
    const path = `claims[${i}].day`
    if (!contains(spanBetween(claim.from, claim.to), day))
      yield { path, message: outsideClaim(claim.day, claim) }
    if (!contains(spanBetween(from, to), day))
      yield { path, message: m.findings.outsideTimeline({ day: claim.day, from, to }) }
  }
}

function outsideClaim(day: PartialDate, { from, to }: Omit<Dated, 'path'>): string {
  return to === null ? m.findings.outsideOpenClaim({ day, from }) : m.findings.outsideClaim({ day, from, to })
}

/** Everything with a `from` and a `to`, with its path. */
function* spans(data: AtlasData): Iterable<Dated> {
  for (const table of ['memberships', 'sites', 'events', 'claims'] as const)
    for (const [i, row] of data[table].entries())
      if (row.from !== undefined) yield { path: `${table}[${i}]`, from: row.from, to: row.to ?? null }
  for (const [i, tie] of data.ties.entries())
    for (const [k, p] of tie.phases.entries())
      yield { path: `ties[${i}].phases[${k}]`, from: p.from, to: p.to }
}

/** Each begins on or after the end of the one before. */
function* follow(list: readonly Dated[], { place }: RuleContext): Iterable<Finding> {
  for (const [i, next] of list.entries()) {
    const last = list[i - 1]
    if (!last || firstDay(next.from) >= spanBetween(last.from, last.to).to) continue
    yield { path: `${next.path}.from`, message: notFollowing(next.from, { ...last, path: place(last.path) }) }
  }
}

/** The message for a row that does not follow the one before it. */
function notFollowing(from: PartialDate, { path: place, from: start, to: end }: Dated): string {
  if (firstDay(from) < firstDay(start)) return m.findings.outOfOrder({ from, place, start })
  return end === null
    ? m.findings.overlapsOpen({ from, place, start })
    : m.findings.overlaps({ from, place, start, end })
}
