/** Building blocks of the address fields. */
import type { Atlas } from '../atlas/atlas.ts'
import { m } from '../messages/messages.ts'
import { SORT_DIRECTIONS } from './columns.ts'
import type { Selection, View } from './view.ts'

/** A change of the view, or the reason why a value cannot be used. */
export type Parsed = Partial<View> | string

export interface Field {
  readonly key: string
  readonly parse: (value: string, atlas: Atlas) => Parsed
  /** The value, or null when it is the default. */
  readonly write: (view: View, fallback: View) => string | null
}

/** One of a closed list. */
export function oneOf<T extends string>(
  key: string,
  values: readonly T[],
  set: (value: T) => Partial<View>,
  get: (view: View) => T,
): Field {
  return {
    key,
    parse(value) {
      const found = values.find((v) => v === value)
      return found === undefined ? m.address.why.oneOf({ values }) : set(found)
    },
    write: (view, fallback) => (get(view) === get(fallback) ? null : get(view)),
  }
}

/** A comma-separated list; an empty value means none, and all of them is the default. */
export function listOf<T extends string>(
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
      if (chosen.length < new Set(named).size) return m.address.why.someOf({ values })
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

/** A selected row of the atlas. */
export function picked(type: Selection['type'], exists: (atlas: Atlas, id: string) => boolean): Field {
  return {
    key: type,
    parse: (value, atlas) => (exists(atlas, value) ? { selected: { type, id: value } } : m.address.why[type]),
    write: (view) => (view.selected?.type === type ? view.selected.id : null),
  }
}

/** "status.asc": a column and a direction. */
export function sortedBy<C extends string>(
  key: string,
  columns: readonly C[],
  set: (sort: { column: C; direction: (typeof SORT_DIRECTIONS)[number] }) => Partial<View>,
  get: (view: View) => { column: C; direction: (typeof SORT_DIRECTIONS)[number] } | null,
): Field {
  return {
    key,
    parse(value) {
      const [column, direction, ...rest] = value.split('.')
      const found = columns.find((c) => c === column)
      const way = SORT_DIRECTIONS.find((d) => shortOf(d) === direction)
      return found && way && rest.length === 0
        ? set({ column: found, direction: way })
        : m.address.why.sorted({ columns })
    },
    write(view) {
      const sort = get(view)
      return sort && `${sort.column}.${shortOf(sort.direction)}`
    },
  }
}

/** "1" or nothing. */
export function flag(key: 'all' | 'medians' | 'present' | 'embed'): Field {
  return {
    key,
    parse: (value) => (value === '1' ? { [key]: true } : m.address.why.one),
    write: (view) => (view[key] ? '1' : null),
  }
}

function shortOf(direction: (typeof SORT_DIRECTIONS)[number]): string {
  return direction.replace('ending', '')
}
