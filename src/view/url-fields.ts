/** The fields of an address, one row each: how it is read, how it is written. */
import type { Atlas } from '../atlas/atlas.ts'
import { formatDay, isoDay, parseIsoDay } from '../atlas/day.ts'
import { SPEAKERS, STATUSES, TIE_KINDS } from '../atlas/schema.ts'
import { COLUMNS } from './columns.ts'
import { BORDERS, OUTSIDE, PANELS, THEMES, type Selection, type View } from './view.ts'

/** What a field makes of a value: the changed view, or the reason it cannot be used. */
type Parsed = Partial<View> | string

export interface Field {
  readonly key: string
  readonly parse: (value: string, atlas: Atlas) => Parsed
  /** The value, or null when it is the default. */
  readonly write: (view: View, fallback: View) => string | null
}

const WAYS = ['ascending', 'descending'] as const
/** The longest text that filters the table's rows, in characters. */
const WORDS_MAX = 100

/** In the order in which an address has them. */
export const FIELDS: readonly Field[] = [
  {
    key: 'date',
    parse(value, { timeline }) {
      const day = parseIsoDay(value)
      if (day === null) return 'is no date of the form 2016-08-08'
      if (day < timeline.from || day >= timeline.to)
        return `lies outside ${formatDay(timeline.from)} to ${formatDay(timeline.to - 1)}`
      return { day }
    },
    write: (view, fallback) => (view.day === fallback.day ? null : isoDay(view.day)),
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
    parse: (value, atlas) => (atlas.claims.has(value) ? { claim: value } : 'is no claim of this article'),
    write: (view) => view.claim,
  },
  {
    key: 'pair',
    parse(value, atlas) {
      if (value === 'none') return { pair: null }
      const [a, b, ...rest] = value.split('~')
      return a && b && rest.length === 0 && atlas.actors.has(a) && atlas.actors.has(b)
        ? { pair: [a, b] }
        : 'names no two actors of this atlas'
    },
    write: (view, fallback) =>
      view.pair?.join('~') === fallback.pair?.join('~') ? null : (view.pair?.join('~') ?? 'none'),
  },
  {
    key: 'bloc',
    parse: (value, atlas) =>
      value === OUTSIDE || atlas.data.article.map.blocs.includes(value)
        ? { bloc: value }
        : 'is no bloc of this atlas',
    write: (view) => view.bloc,
  },
  oneOf(
    'view',
    PANELS,
    (panel) => ({ panel }),
    (v) => v.panel,
  ),
  {
    key: 'sort',
    parse(value) {
      const [column, direction, ...rest] = value.split('.')
      const found = COLUMNS.find((c) => c === column)
      const way = WAYS.find((w) => w.startsWith(direction ?? '?'))
      return found && way && direction && rest.length === 0
        ? { sort: { column: found, direction: way } }
        : `is none of ${COLUMNS.join(', ')} with .asc or .desc`
    },
    write: ({ sort }) => sort && `${sort.column}.${sort.direction.replace('ending', '')}`,
  },
  {
    key: 'rows',
    parse: (value) => ({ words: value.slice(0, WORDS_MAX) }),
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
  {
    key: 'medians',
    parse: (value) => (value === '1' ? { medians: true } : 'can only be 1'),
    write: (view) => (view.medians ? '1' : null),
  },
]

function oneOf<T extends string>(
  key: string,
  values: readonly T[],
  set: (value: T) => Partial<View>,
  get: (view: View) => T,
): Field {
  return {
    key,
    parse(value) {
      const found = values.find((v) => v === value)
      return found === undefined ? `is none of ${values.join(', ')}` : set(found)
    },
    write: (view, fallback) => (get(view) === get(fallback) ? null : get(view)),
  }
}

/** A comma-separated choice; the empty list means none, all of them is the default. */
function listOf<T extends string>(
  key: string,
  values: readonly T[],
  set: (chosen: ReadonlySet<T> | null) => Partial<View>,
  get: (view: View) => ReadonlySet<T> | null,
): Field {
  return {
    key,
    parse(value) {
      const named = value.split(',').filter((x) => x !== '')
      const chosen = values.filter((v) => named.includes(v))
      if (chosen.length < new Set(named).size) return `names something that is none of ${values.join(', ')}`
      return set(chosen.length === values.length ? null : new Set(chosen))
    },
    write(view) {
      const chosen = get(view)
      return chosen === null || values.every((v) => chosen.has(v))
        ? null
        : values.filter((v) => chosen.has(v)).join(',')
    },
  }
}

function picked(type: Selection['type'], exists: (atlas: Atlas, id: string) => boolean): Field {
  return {
    key: type,
    parse: (value, atlas) =>
      exists(atlas, value) ? { selected: { type, id: value } } : `is no ${type} of this atlas`,
    write: (view) => (view.selected?.type === type ? view.selected.id : null),
  }
}
