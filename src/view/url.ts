/**
 * The view as an address, and back.
 *
 * One row a field: how it is read, how it is written. Defaults are left out; unknown keys are kept as they are;
 * a value that cannot be read falls back to the default and is named in a notice. Nothing here throws.
 */
import type { Atlas } from '../atlas/atlas.ts'
import { formatDay, isoDay, parseIsoDay, type Day } from '../atlas/day.ts'
import { STATUSES, TIE_KINDS, SPEAKERS } from '../atlas/schema.ts'
import {
  BORDERS,
  OUTSIDE,
  PANELS,
  THEMES,
  defaultView,
  type Camera,
  type Selection,
  type View,
} from './view.ts'

/** An address as it stands in the browser: query without "?", hash without "#". */
export interface Address {
  readonly query: string
  readonly hash: string
}

export interface Read {
  readonly view: View
  /** One sentence for each value that could not be used. */
  readonly notices: readonly string[]
}

/** What a field makes of a value: the changed view, or the reason it cannot be used. */
type Parsed = Partial<View> | string

interface Field {
  readonly key: string
  readonly parse: (value: string, atlas: Atlas) => Parsed
  /** The value, or null when it is the default. */
  readonly write: (view: View, fallback: View) => string | null
}

const FIELDS: readonly Field[] = [
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

const KEYS: ReadonlySet<string> = new Set(FIELDS.map((f) => f.key))

/** Reads a view from an address. Values that cannot be used fall back and are named. */
export function readAddress(atlas: Atlas, { query, hash }: Address): Read {
  const notices: string[] = []
  let view = defaultView(atlas)
  const params = new URLSearchParams(query)
  for (const { key, parse } of FIELDS) {
    const value = params.get(key)
    if (value === null) continue
    const result = parse(value, atlas)
    if (typeof result === 'string') notices.push(`“${key}=${clip(value)}” ${result}; it is left out.`)
    else view = { ...view, ...result }
  }
  if (!params.has('date')) view = { ...view, day: dayOfNoDate(atlas, view) }
  const camera = new URLSearchParams(hash).get('map')
  if (camera !== null) {
    const read = parseCamera(camera)
    if (read) view = { ...view, camera: read }
    else notices.push(`“map=${clip(camera)}” is no zoom/latitude/longitude; it is left out.`)
  }
  return { view, notices }
}

/** Writes a view into an address, keeping the keys of `previous` that are not ours. */
export function writeAddress(atlas: Atlas, view: View, previous: Address = { query: '', hash: '' }): Address {
  const fallback = { ...defaultView(atlas), day: dayOfNoDate(atlas, view) }
  const query = [...new URLSearchParams(previous.query)].filter(([key]) => !KEYS.has(key))
  for (const { key, write } of FIELDS) {
    const value = write(view, fallback)
    if (value !== null) query.push([key, value])
  }
  const hash = [...new URLSearchParams(previous.hash)].filter(([key]) => key !== 'map')
  if (view.camera) hash.push(['map', formatCamera(view.camera)])
  return { query: encode(query), hash: encode(hash) }
}

/** The day of an address that names none: that of its claim, or the opening day. */
function dayOfNoDate(atlas: Atlas, { claim }: Pick<View, 'claim'>): Day {
  return (claim === null ? undefined : atlas.claimDays.get(claim)) ?? atlas.openingDay
}

/** "5.2/41.00/47.50": zoom to two places, degrees to as many as a pixel needs. */
export function formatCamera({ zoom, lat, lon }: Camera): string {
  const digits = Math.max(2, Math.ceil((zoom * Math.LN2 + Math.log(512 / 360)) / Math.LN10))
  return `${Number(zoom.toFixed(2))}/${lat.toFixed(digits)}/${lon.toFixed(digits)}`
}

function parseCamera(value: string): Camera | null {
  const parts = value.split('/')
  if (parts.length !== 3 || parts.some((p) => p.trim() === '')) return null
  const [zoom = NaN, lat = NaN, lon = NaN] = parts.map(Number)
  const fits = zoom >= 0 && zoom <= 24 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180
  return fits ? { zoom, lat, lon } : null
}

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

/** Like URLSearchParams, but leaves the commas, slashes and tildes readable. */
function encode(entries: readonly (readonly [string, string])[]): string {
  return entries
    .map(
      ([k, v]) =>
        `${encodeURIComponent(k)}=${encodeURIComponent(v).replace(/%2C/g, ',').replace(/%2F/g, '/')}`,
    )
    .join('&')
}

function clip(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value
}
