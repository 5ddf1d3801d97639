/** Rules on what a row stands on: claims, sources, paragraphs, and the fields that its form needs. */
import type { Finding } from '../findings.ts'
import type { AtlasData, Form, Quantity, Tie } from '../schema.ts'
import { chartSeries } from '../sums.ts'

/** Every line has a claim; what the article does not mention says so (`context`) and has a source. */
export function* tiesAreFounded(data: AtlasData): Iterable<Finding> {
  for (const [i, tie] of data.ties.entries()) {
    if (tie.claims.length || (tie.context && tie.sources.length)) continue
    const message = tie.context
      ? 'is context and has no source'
      : 'has no claim; what the article does not mention is context: true with sources'
    yield { path: `ties[${i}].${tie.context ? 'sources' : 'claims'}`, message }
  }
}

/** The article can be the basis of a phase only where one of its claims stands behind the tie. */
export function* articlePhasesAreClaimed(data: AtlasData): Iterable<Finding> {
  for (const [i, tie] of data.ties.entries())
    for (const [k, phase] of tie.phases.entries())
      if (phase.basis === 'article' && tie.claims.length === 0)
        yield {
          path: `ties[${i}].phases[${k}].basis`,
          message: 'is article, but no claim stands behind the tie',
        }
}

/** A phase that the record states has sources of its own, or the tie's. */
export function* recordPhasesAreSourced(data: AtlasData): Iterable<Finding> {
  for (const [i, tie] of data.ties.entries())
    for (const [k, phase] of tie.phases.entries())
      if (phase.basis === 'record' && phase.sources.length === 0 && tie.sources.length === 0)
        yield {
          path: `ties[${i}].phases[${k}].sources`,
          message: 'basis record needs a source here or on the tie',
        }
}

interface Need {
  readonly field: keyof Tie
  readonly met: (tie: Tie) => boolean
  readonly message: string
}

/** What a form cannot be drawn or told without. */
const NEEDS: Partial<Record<Form, Need>> = {
  mediation: {
    field: 'via',
    met: (tie) => tie.via !== undefined,
    message: 'is missing; a mediation goes through its mediator',
  },
  pipeline: {
    field: 'route',
    met: (tie) => tie.route !== undefined,
    message: 'is missing; a pipeline lies on its course',
  },
  guarantee: {
    field: 'directed',
    met: (tie) => tie.directed,
    message: 'must be true; a guarantee goes from one side to the other',
  },
}

/** A form has the fields that it needs. */
export function* formsAreWhole(data: AtlasData): Iterable<Finding> {
  for (const [i, tie] of data.ties.entries()) {
    const need = NEEDS[tie.form]
    if (need && !need.met(tie)) yield { path: `ties[${i}].${need.field}`, message: need.message }
  }
}

/** Every number has a source or a paragraph. */
export function* quantitiesAreSourced(data: AtlasData): Iterable<Finding> {
  for (const { path, quantity } of quantities(data))
    if (quantity.source === undefined && quantity.paragraph === undefined)
      yield { path, message: 'names neither a source nor a paragraph' }
}

/** Every receiver in a chart has a tie with figures for it, and all of them are of one unit: what is added up can be. */
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
          message: `no tie to '${actor}' has ${chart.measure} in these years`,
        }
    }
    if (units.size > 1)
      yield { path: `article.tour[${i}].chart`, message: `adds up several units: ${[...units].join(', ')}` }
  }
}

/** JSON can spell a number that no double holds (1e999), which then reads as infinite. */
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
    if (!Number.isFinite(value)) yield { path, message: 'is too large to be a number' }
}

/** A claim that no row shows would be text without a map. */
export function* claimsAreShown(data: AtlasData): Iterable<Finding> {
  const rows = [...data.ties, ...data.events, ...data.sites, ...data.memberships, ...data.actors]
  const shown = new Set(rows.flatMap((row) => row.claims))
  for (const [i, claim] of data.claims.entries())
    if (!shown.has(claim.id))
      yield {
        path: `claims[${i}]`,
        message: `'${claim.id}' is shown by no tie, event, site, membership or actor`,
      }
}

/** A verdict rests on a source, unless it is that there is none. */
export function* evidenceIsSourced(data: AtlasData): Iterable<Finding> {
  for (const [i, e] of data.evidence.entries())
    if (e.sources.length === 0 && e.verdict !== 'not-checkable' && e.verdict !== 'none-found')
      yield { path: `evidence[${i}].sources`, message: `verdict ${e.verdict} needs a source` }
}

/** Paragraph numbers are those of the article. */
export function* paragraphsExist(data: AtlasData): Iterable<Finding> {
  const { paragraphs, headings } = data.article
  const named = [
    ...headings.map((h, i) => ({ path: `article.headings[${i}].paragraph`, paragraph: h.paragraph })),
    ...data.claims.map((c, i) => ({ path: `claims[${i}].paragraph`, paragraph: c.paragraph })),
    ...quantities(data).map((q) => ({ path: `${q.path}.paragraph`, paragraph: q.quantity.paragraph ?? 1 })),
  ]
  for (const { path, paragraph } of named)
    if (paragraph < 1 || paragraph > paragraphs)
      yield { path, message: `${paragraph} is no paragraph; the article has 1 to ${paragraphs}` }
}

/** A state is drawn as a country of the base map. */
export function* statesHaveCountries(data: AtlasData): Iterable<Finding> {
  for (const [i, actor] of data.actors.entries())
    if (actor.kind === 'state' && actor.country === undefined)
      yield { path: `actors[${i}].country`, message: `is missing; '${actor.id}' is a state` }
}

function quantities(data: AtlasData): { path: string; quantity: Quantity }[] {
  return data.ties.flatMap((tie, i) =>
    tie.phases.flatMap((phase, k) =>
      phase.quantity ? [{ path: `ties[${i}].phases[${k}].quantity`, quantity: phase.quantity }] : [],
    ),
  )
}
