/** Rules on provenance: claims, sources, paragraphs, and the fields that a form needs. */
import { m } from '../../messages/messages.ts'
import type { Finding } from '../findings.ts'
import type { AtlasData, Form, Quantity, Tie } from '../schema.ts'
import { chartSeries } from '../sums.ts'
import type { RuleContext } from './context.ts'

/** Every tie has a claim, or is marked `context` and has a source. */
export function* tiesAreFounded(data: AtlasData): Iterable<Finding> {
  for (const [i, tie] of data.ties.entries()) {
    if (tie.claims.length || (tie.context && tie.sources.length)) continue
    yield tie.context
      ? { path: `ties[${i}].sources`, message: m.findings.contextWithoutSource }
      : { path: `ties[${i}].claims`, message: m.findings.noClaim }
  }
}

/** A phase on the article's basis needs a claim behind its tie. */
export function* articlePhasesAreClaimed(data: AtlasData, { field }: RuleContext): Iterable<Finding> {
  for (const [i, tie] of data.ties.entries())
    for (const [k, phase] of tie.phases.entries())
      if (phase.basis === 'article' && tie.claims.length === 0)
        yield {
          path: `ties[${i}].phases[${k}].basis`,
          message: m.findings.articleWithoutClaim({ claims: field(`ties[${i}].claims`) }),
        }
}

/** A phase on the record's basis has sources of its own or of its tie. */
export function* recordPhasesAreSourced(data: AtlasData): Iterable<Finding> {
  for (const [i, tie] of data.ties.entries())
    for (const [k, phase] of tie.phases.entries())
      if (phase.basis === 'record' && phase.sources.length === 0 && tie.sources.length === 0)
        yield {
          path: `ties[${i}].phases[${k}].sources`,
          message: m.findings.recordWithoutSource,
        }
}

interface Need {
  readonly field: keyof Tie
  readonly met: (tie: Tie) => boolean
  readonly message: () => string
}

/** Fields without which a form cannot be drawn or described. */
const NEEDS: Partial<Record<Form, Need>> = {
  mediation: {
    field: 'via',
    met: (tie) => tie.via !== undefined,
    message: () => m.findings.mediationWithoutMediator,
  },
  guarantee: {
    field: 'directed',
    met: (tie) => tie.directed,
    message: () => m.findings.guaranteeNotDirected,
  },
}

export function* formsAreWhole(data: AtlasData): Iterable<Finding> {
  for (const [i, tie] of data.ties.entries()) {
    const need = NEEDS[tie.form]
    if (need && !need.met(tie)) yield { path: `ties[${i}].${need.field}`, message: need.message() }
  }
}

/** Every number has a source or a paragraph. */
export function* quantitiesAreSourced(data: AtlasData): Iterable<Finding> {
  for (const { path, quantity } of quantities(data))
    if (quantity.source === undefined && quantity.paragraph === undefined)
      yield { path, message: m.findings.quantityFromNowhere }
}

/** Every receiver in a chart has a tie with figures for it, all in one unit. */
export function* chartsHaveFigures(data: AtlasData): Iterable<Finding> {
  for (const [i, { chart }] of data.article.tour.entries()) {
    if (!chart) continue
    const units = new Set<string>()
    for (const [k, actor] of chart.to.entries()) {
      const found = chartSeries(data, chart, actor)
      for (const { series } of found) units.add(series.unit)
      if (found.length === 0)
        yield {
          path: `article.tour[${i}].chart.to[${k}]`,
          message: m.findings.chartWithoutFigures({ actor, measure: chart.measure }),
        }
    }
    if (units.size > 1)
      yield { path: `article.tour[${i}].chart`, message: m.findings.chartOfUnits({ units: [...units] }) }
  }
}

/** JSON may contain a number beyond the range of a double (1e999), which is parsed as infinite. */
export function* numbersAreFinite(data: AtlasData): Iterable<Finding> {
  const numbers = [
    ...quantities(data).map((q) => ({ path: `${q.path}.value`, value: q.quantity.value })),
    ...data.ties.flatMap((tie, i) =>
      tie.series.flatMap((s, k) =>
        s.points.map((p, n) => ({ path: `ties[${i}].series[${k}].points[${n}].value`, value: p.value })),
      ),
    ),
    ...data.evidence.flatMap((e, i) =>
      e.figures.map((f, k) => ({ path: `evidence[${i}].figures[${k}].value`, value: f.value ?? 0 })),
    ),
  ]
  for (const { path, value } of numbers)
    if (!Number.isFinite(value)) yield { path, message: m.findings.numberTooLarge }
}

/** The tables whose rows show claims. */
const SHOWING = ['ties', 'events', 'sites', 'memberships', 'actors'] as const

/** Every claim is shown by a row. */
export function* claimsAreShown(data: AtlasData, { tables, claimed }: RuleContext): Iterable<Finding> {
  const shown = new Set(SHOWING.flatMap((table) => data[table].flatMap((row) => row.claims)))
  for (const [i, claim] of data.claims.entries())
    if (!shown.has(claim.id))
      yield {
        path: `claims[${i}]`,
        message: claimed.has(claim.id)
          ? m.findings.claimLeftOut({ id: claim.id })
          : m.findings.claimNotShown({ id: claim.id, tables: tables(SHOWING) }),
      }
}

/** A verdict has a source, unless it says that there is none. */
export function* evidenceIsSourced(data: AtlasData): Iterable<Finding> {
  for (const [i, e] of data.evidence.entries())
    if (e.sources.length === 0 && e.verdict !== 'not-checkable' && e.verdict !== 'none-found')
      yield {
        path: `evidence[${i}].sources`,
        message: m.findings.verdictWithoutSource({ verdict: e.verdict }),
      }
}

/** Paragraph numbers exist in the article. */
export function* paragraphsExist(data: AtlasData): Iterable<Finding> {
  const { paragraphs, headings } = data.article
  const named = [
    ...headings.map((h, i) => ({ path: `article.headings[${i}].paragraph`, paragraph: h.paragraph })),
    ...data.claims.map((c, i) => ({ path: `claims[${i}].paragraph`, paragraph: c.paragraph })),
    ...quantities(data).map((q) => ({ path: `${q.path}.paragraph`, paragraph: q.quantity.paragraph ?? 1 })),
  ]
  for (const { path, paragraph } of named)
    if (paragraph < 1 || paragraph > paragraphs)
      yield { path, message: m.findings.noParagraph({ paragraph, paragraphs }) }
}

/** A state is drawn as a country of the base map. */
export function* statesHaveCountries(data: AtlasData): Iterable<Finding> {
  for (const [i, actor] of data.actors.entries())
    if (actor.kind === 'state' && actor.country === undefined)
      yield { path: `actors[${i}].country`, message: m.findings.stateWithoutCountry({ id: actor.id }) }
}

function quantities(data: AtlasData): { path: string; quantity: Quantity }[] {
  return data.ties.flatMap((tie, i) =>
    tie.phases.flatMap((phase, k) =>
      phase.quantity ? [{ path: `ties[${i}].phases[${k}].quantity`, quantity: phase.quantity }] : [],
    ),
  )
}
