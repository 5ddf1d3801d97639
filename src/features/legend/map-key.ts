/** What the key on the map lists: only what is to be seen there now. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import { calendar, contains } from '../../atlas/day.ts'
import { TIE_KINDS, type Status, type TieKind } from '../../atlas/schema.ts'
import { isLead } from '../../atlas/lead.ts'
import { passes, snapshot, type Filters } from '../../atlas/snapshot.ts'
import { countOn } from '../../atlas/count-index.ts'
import { siteMarks } from '../../scene/point-marks.ts'
import { sizeOf, widthScales } from '../../scene/width.ts'
import { BY_REALITY } from '../../grammar/encoding.ts'
import type { Emphasis } from '../../state/emphasis.ts'
import { sizeLegends, type SizeLegend } from './sizes.ts'

export interface Key {
  readonly kinds: readonly TieKind[]
  /** From in force to proposed. */
  readonly statuses: readonly Status[]
  /** Whether a line is tense. */
  readonly tense: boolean
  /** Whether a line's width shows a figure for which no scale is listed. */
  readonly wide: boolean
  /** The units of all figures that widths of lines in full show, each once. */
  readonly units: readonly string[]
  /** The scales of a layer that is shown alone. */
  readonly scales: readonly SizeLegend[]
  /** Whether a line is beside those scales that shows no figure, in the colour of a layer that is shown alone. */
  readonly unmeasured: TieKind | null
  /** The year that widths are for. */
  readonly year: number
  /** Whether context is shown beside what the article speaks of. */
  readonly context: boolean
  /** Whether sites are among what is in full. */
  readonly sites: boolean
}

/** The most scales in a key that is to stay small; the whole legend has them all. */
const MOST_SCALES = 2

/** `emphasis` is what the map has in full; null when everything is in full. From afar only sites in it are drawn (`render/sites.ts`). */
export function mapKeyOf(
  atlas: Atlas,
  filters: Filters,
  emphasis: (Pick<Emphasis, 'sites'> & Partial<Pick<Emphasis, 'ties'>>) | null = null,
): Key {
  const kinds = new Set<TieKind>()
  const statuses = new Set<Status>()
  let tense = false
  countOn(atlas, filters, (_, kind, status, voice, tone) => {
    if (!passes(filters, kind, status, voice)) return
    kinds.add(kind)
    statuses.add(status)
    tense ||= tone === 'tension'
  })
  const { year } = calendar(filters.day)
  const scales = sizeLegends(atlas, filters)
  const alone = kinds.size === 1
  const now = alone ? snapshot(atlas, filters) : []
  const leads = now.map(({ tie }) => isLead(atlas, tie))
  const hasUnmeasured = now.some(
    ({ tie, span, status }) =>
      sizeOf(widthScales(atlas), tie, span.phase, filters.day, status).value === null,
  )
  return {
    kinds: TIE_KINDS.filter((kind) => kinds.has(kind)),
    statuses: BY_REALITY.filter((status) => statuses.has(status)),
    tense,
    wide: scales.length > 0 && !alone,
    units: [...new Set(sizeLegends(atlas, filters, emphasis?.ties ?? null).map(({ unit }) => unit))],
    scales: alone ? scales.slice(0, MOST_SCALES) : [],
    year,
    unmeasured: scales.length > 0 && hasUnmeasured ? (now[0]?.tie.kind ?? null) : null,
    context: leads.includes(true) && leads.includes(false),
    sites: siteMarks(atlas).some(
      (mark) => contains(mark, filters.day) && filters.kinds.has(mark.kind) && emphasis?.sites.has(mark.site),
    ),
  }
}
