/** Ties of an atlas in tables, with their phases and yearly figures. */
import { group } from 'd3-array'
import { headingOfField } from '../atlas/csv-columns.ts'
import type { CsvFields } from './csv-cells.ts'
import type { TableReader } from './csv-reader.ts'
import type { OneThing } from './csv-rows-of-one.ts'
import type { CsvSources } from './csv-sources.ts'
import type { Raw } from './csv-table.ts'
import type { MadeFrom, Places } from './csv-where.ts'
import type { GivenCourses } from './given-courses.ts'

/** The column of sources of ties. */
const OF_TIE = headingOfField('ties', 'ties.sources') ?? ''

interface MadeTies extends Pick<Places, 'phases' | 'series'> {
  readonly rows: readonly Raw[]
  readonly from: readonly MadeFrom[]
}

/**
 * A row is one phase; rows that share an id are one tie, with the claims of all of them. A row without claim and source cites the
 * table itself, unless other rows of its tie name a claim.
 */
export function tiesFrom(
  things: readonly OneThing[],
  reader: TableReader,
  sources: CsvSources,
  courses: GivenCourses,
): MadeTies {
  const series = seriesOf(things, reader)
  const phasesOf = things.map(({ rows }) => {
    const own = rows.filter(isPhase)
    return own.length ? own : rows.slice(0, rows.some(({ table }) => table.name === 'phases') ? 0 : 1)
  })
  const rows = things.map(({ fields: { ties: { phases: _, sources: told, ...tie } = {} } }, i): Raw => {
    const claimed = hasItems(tie['claims'])
    const phases = (phasesOf[i] ?? []).map(({ fields: { ties: row = {} } }) => {
      const own = row['phases'] as Raw
      const named = sources.idsOf(own['sources'])
      const cited = claimed || named.length || hasItems(told) ? named : [sources.opened()]
      return phaseRow(own, cited, hasItems(row['claims']) || (claimed && named.length === 0), sources)
    })
    const own = series[i] ?? []
    // Where sources of ties have a column of their own, an empty cell says that the tie has none but those of its phases.
    const isTold = things[i]?.rows.some(({ table }) => table.index(OF_TIE) !== undefined) ?? false
    return {
      ...tie,
      directed: tie['directed'] ?? true,
      label: tie['label'] ?? tie['form'],
      context: tie['context'] ?? !claimed,
      sources: hasItems(told) || (claimed && isTold) ? sources.idsOf(told) : sourcesOfAll(phases, claimed),
      phases,
      ...(tie['path'] === undefined ? courses.of(tie) : {}),
      ...(own.length ? { series: own.map((points) => seriesRow(points, sources)) } : {}),
    }
  })
  return { rows, from: things.map(({ rows: [first] }) => first), phases: phasesOf, series }
}

/** Whether a row says a phase; where phases have a table of their own, a row of ties may say none. */
function isPhase({ table, fields }: CsvFields): boolean {
  const { status, from } = (fields['ties']?.['phases'] ?? {}) as Raw
  return table.name === 'phases' || status !== undefined || from !== undefined
}

/** Each phase keeps its own sources: the tie has those of all of them, or of any where it has no claim to rest on. */
function sourcesOfAll(phases: readonly PhaseRow[], claimed: boolean): readonly string[] {
  const [first, ...others] = phases
  if (!first || others.length === 0) return first?.sources ?? []
  if (!claimed) return [...new Set(phases.flatMap(({ sources }) => sources))]
  return first.sources.filter((id) => others.every(({ sources }) => sources.includes(id)))
}

export const hasItems = (list: unknown): boolean => Array.isArray(list) && list.length > 0

type PhaseRow = Raw & { readonly sources: readonly string[] }

function phaseRow(phase: Raw, cited: readonly string[], claimed: boolean, sources: CsvSources): PhaseRow {
  const { quantity, ...rest } = phase as { readonly quantity: Raw } & Raw
  return {
    ...rest,
    to: phase['to'] ?? null,
    basis: phase['basis'] ?? (claimed ? 'article' : 'record'),
    sources: cited,
    ...(quantity['value'] === undefined ? {} : { quantity: quantityRow(quantity, cited, sources) }),
  }
}

/** A number without a source or a paragraph of its own has the first source of its phase. */
function quantityRow(quantity: Raw, cited: readonly string[], sources: CsvSources): Raw {
  const { source, paragraph, estimate } = quantity
  const own = sources.maybe(source)
  const made = own === undefined && paragraph === undefined ? (cited[0] ?? sources.opened()) : undefined
  return { ...quantity, estimate: estimate ?? false, source: own ?? made }
}

/** The rows of yearly figures of each tie: those of one measure are a series. */
function seriesOf(
  things: readonly OneThing[],
  reader: TableReader,
): readonly (readonly (readonly CsvFields[])[])[] {
  const rows = reader.under(
    'series',
    things.flatMap((thing) => thing.rows),
  )
  const byTie = group(rows, ({ fields }) => fields['series']?.['tie'])
  return things.map(({ fields }) => {
    const own = byTie.get(fields['ties']?.['id']) ?? []
    const byMeasure = group(own, ({ fields: { series: { year: _, value: __, ...same } = {} } }) =>
      JSON.stringify(same),
    )
    return [...byMeasure.values()].map((points) => [...points].sort((a, b) => yearOf(a) - yearOf(b)))
  })
}

const yearOf = ({ fields }: CsvFields): number => Number(fields['series']?.['year'])

function seriesRow(rows: readonly CsvFields[], sources: CsvSources): Raw {
  const [{ tie: _, year: __, value: ___, source, ...same } = {} as Raw] = rows.map(
    ({ fields }) => fields['series'] ?? {},
  )
  return {
    ...same,
    source: sources.maybe(source) ?? sources.opened(),
    points: rows.map(({ fields: { series: { year, value } = {} } }) => ({ year, value })),
  }
}
