/** The fields of an address: how each is parsed and written. */
import { isoDay, type Day } from '../atlas/day.ts'
import { BASES, ROLES, SPEAKERS, STATUSES, TIE_KINDS, VERDICTS } from '../atlas/schema.ts'
import { m } from '../messages/messages.ts'
import { COLUMNS, LEDGER_COLUMNS } from './columns.ts'
import { flag, listOf, oneOf, picked, sortedBy, type Field } from './url-parsers.ts'
import { BORDERS, COMPARISONS, MOSTS, OUTSIDE, PANELS, THEMES, type View } from './view.ts'
import { writtenDays } from './written-day.ts'

export type { Field }

/** The longest text that filters the table's rows, in characters. */
const WORDS_MAX = 100

/** The value of `bloc` that shows no bloc at all. */
const NO_BLOCS = 'none'

/** In the order in which they are written. */
export const FIELDS: readonly Field[] = [
  {
    key: 'date',
    parse: dated((day) => ({ day })),
    write: (view, fallback) => (view.day === fallback.day ? null : isoDay(view.day)),
  },
  {
    key: 'compare',
    parse: dated((compare) => ({ compare })),
    write: ({ compare }) => (compare === null ? null : isoDay(compare)),
  },
  oneOf(
    'by',
    COMPARISONS,
    (comparison) => ({ comparison }),
    (v) => v.comparison,
  ),
  {
    key: 'divider',
    parse(value) {
      const divider = Number(value)
      return /^\d{1,3}$/.test(value) && divider <= 100 ? { divider } : m.address.why.percentage
    },
    write: (view, fallback) => (view.divider === fallback.divider ? null : String(view.divider)),
  },
  oneOf(
    'mode',
    ['on-day', 'so-far'] as const,
    (mode) => ({ mode }),
    (v) => v.mode,
  ),
  listOf(
    'layers',
    TIE_KINDS,
    (set) => ({ kinds: set ?? new Set(TIE_KINDS) }),
    (v) => v.kinds,
  ),
  listOf(
    'status',
    STATUSES,
    (statuses) => ({ statuses }),
    (v) => v.statuses,
  ),
  listOf(
    'voice',
    SPEAKERS,
    (voices) => ({ voices }),
    (v) => v.voices,
  ),
  picked('tie', (atlas, id) => atlas.ties.has(id)),
  picked('event', (atlas, id) => atlas.events.has(id)),
  picked('site', (atlas, id) => atlas.sites.has(id)),
  picked('actor', (atlas, id) => atlas.actors.has(id)),
  {
    key: 'claim',
    parse: (value, atlas) => (atlas.claims.has(value) ? { claim: value } : m.address.why.claim),
    write: (view) => view.claim,
  },
  {
    key: 'step',
    parse: (value, atlas) =>
      /^[1-9]\d{0,2}$/.test(value) && Number(value) <= atlas.data.article.tour.length
        ? { step: Number(value) }
        : m.address.why.step,
    write: ({ step }) => (step === null ? null : String(step)),
  },
  flag('all'),
  {
    key: 'pair',
    parse(value, atlas) {
      if (value === 'none') return { pair: null }
      const [a, b, ...rest] = value.split('~')
      return a && b && rest.length === 0 && atlas.actors.has(a) && atlas.actors.has(b)
        ? { pair: [a, b] }
        : m.address.why.pair
    },
    write: ({ pair }) => pair?.join('~') ?? null,
  },
  {
    key: 'bloc',
    parse(value, atlas) {
      if (value === NO_BLOCS) return { blocs: [] }
      const blocs = value.split(',').filter((id, i, all) => all.indexOf(id) === i)
      const offered = [OUTSIDE, ...atlas.data.article.map.blocs]
      return blocs.every((id) => offered.includes(id)) ? { blocs } : m.address.why.bloc
    },
    write: ({ blocs }) => (blocs === null ? null : blocs.join(',') || NO_BLOCS),
  },
  {
    key: 'as',
    parse: (value, atlas) =>
      atlas.actors.get(value)?.kind === 'state' ? { as: value } : m.address.why.state,
    write: (view) => view.as,
  },
  oneOf(
    'basis',
    BASES,
    (basis) => ({ basis }),
    (v) => v.basis,
  ),
  {
    key: 'role',
    parse(value) {
      const role = ROLES.find((r) => r === value)
      return role ? { role } : m.address.why.oneOf({ values: ROLES })
    },
    write: (view) => view.role,
  },
  listOf(
    'verdict',
    VERDICTS,
    (verdicts) => ({ verdicts }),
    (v) => v.verdicts,
  ),
  oneOf(
    'view',
    PANELS,
    (panel) => ({ panel }),
    (v) => v.panel,
  ),
  sortedBy(
    'sort',
    COLUMNS,
    (sort) => ({ sort }),
    (v) => v.sort,
  ),
  sortedBy(
    'ledger',
    LEDGER_COLUMNS,
    (ledgerSort) => ({ ledgerSort }),
    (v) => v.ledgerSort,
  ),
  {
    key: 'order',
    parse: (value, atlas) =>
      value === 'ties' || value === 'name' || atlas.actors.has(value)
        ? { order: value }
        : m.address.why.order,
    write: (view, fallback) => (view.order === fallback.order ? null : view.order),
  },
  {
    key: 'rows',
    // The cut may split a surrogate pair.
    parse: (value) => ({ words: value.slice(0, WORDS_MAX).replace(/[\ud800-\udbff]$/, '') }),
    write: ({ words }) => (words.trim() === '' ? null : words.trim()),
  },
  oneOf(
    'borders',
    BORDERS,
    (borders) => ({ borders }),
    (v) => v.borders,
  ),
  oneOf(
    'theme',
    THEMES,
    (theme) => ({ theme }),
    (v) => v.theme,
  ),
  oneOf(
    'most',
    MOSTS,
    (most) => ({ most }),
    (v) => v.most,
  ),
  flag('medians'),
  flag('present'),
  flag('embed'),
]

/** A month or a year stands for its first day in the timeline. */
function dated(set: (day: Day) => Partial<View>): Field['parse'] {
  return (value, { timeline }) => {
    const days = writtenDays(value)
    if (days === null) return m.address.why.date
    const day = Math.max(days.from, timeline.from)
    if (day >= days.to || day >= timeline.to)
      return m.address.why.outside({ first: timeline.from, last: timeline.to - 1 })
    return set(day)
  }
}
