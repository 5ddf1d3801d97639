/**
 * The view as an address, and back. Defaults are left out and unknown keys kept; a value that cannot be read falls back to the
 * default and is named in a notice. Never throws. The fields are in `url-fields.ts`.
 */
import { LONGITUDE_MAX } from '../atlas/fields.ts'
import { m } from '../messages/messages.ts'
import type { Atlas } from '../atlas/atlas.ts'
import { cutText } from '../atlas/clean.ts'
import type { Day } from '../atlas/day.ts'
import { escapedOnce, unescapedValue } from './escaped-query.ts'
import { stepDay, stepOf } from './tour-step.ts'
import { FIELDS } from './url-fields.ts'
import { defaultView, type Camera, type View } from './view.ts'

/** Query without "?", hash without "#". */
export interface Address {
  readonly query: string
  readonly hash: string
}

export interface ReadAddress {
  readonly view: View
  /** One sentence for each value that could not be used. */
  readonly notices: readonly string[]
}

const KEYS: ReadonlySet<string> = new Set(FIELDS.map((f) => f.key))

/** Reads a view from an address. */
export function readAddress(atlas: Atlas, { query, hash }: Address): ReadAddress {
  const notices: string[] = []
  let view = defaultView(atlas)
  const params = new URLSearchParams(escapedOnce(query))
  for (const { key, parse } of FIELDS) {
    const value = params.get(key)
    if (value === null) continue
    const written = parse(value, atlas)
    const meant = typeof written === 'string' ? parse(unescapedValue(value), atlas) : written
    const result = typeof meant === 'string' ? written : meant
    if (typeof result === 'string') notices.push(ignored(key, value, result))
    else view = { ...view, ...result }
  }
  if (!params.has('date')) view = { ...view, day: dayOfNoDate(atlas, view) }
  const camera = new URLSearchParams(hash).get('map')
  if (camera !== null) {
    const read = parseCamera(camera)
    if (read) view = { ...view, camera: read }
    else notices.push(ignored('map', camera, m.address.why.camera))
  }
  return { view, notices }
}

/** Writes a view into an address, keeping the keys of `previous` that are not ours. */
export function writeAddress(atlas: Atlas, view: View, previous: Address = { query: '', hash: '' }): Address {
  const fallback = { ...defaultView(atlas), day: dayOfNoDate(atlas, view) }
  const query = [...new URLSearchParams(escapedOnce(previous.query))].filter(([key]) => !KEYS.has(key))
  for (const { key, write } of FIELDS) {
    const value = write(view, fallback)
    if (value !== null) query.push([key, value])
  }
  const hash = [...new URLSearchParams(previous.hash)].filter(([key]) => key !== 'map')
  if (view.camera) hash.push(['map', formatCamera(view.camera)])
  return { query: encode(query), hash: encode(hash) }
}

/** The day of an address without `date`: that of its step, of its claim, or the opening day. */
function dayOfNoDate(atlas: Atlas, { claim, step }: Pick<View, 'claim' | 'step'>): Day {
  const toured = stepOf(atlas, { step })
  if (toured) return stepDay(atlas, toured)
  return (claim === null ? undefined : atlas.claimDays.get(claim)) ?? atlas.openingDay
}

/** "5.2/41.00/47.50": zoom to two decimals, degrees to as many as a pixel needs. */
export function formatCamera({ zoom, lat, lon }: Camera): string {
  const level = Number(zoom.toFixed(2))
  const digits = Math.max(2, Math.ceil((level * Math.LN2 + Math.log(512 / 360)) / Math.LN10))
  // Adding 0 turns −0 into 0.
  const degrees = (n: number) => (Number(n.toFixed(digits)) + 0).toFixed(digits)
  return `${level}/${degrees(lat)}/${degrees(lon)}`
}

function parseCamera(value: string): Camera | null {
  const parts = value.split('/')
  if (parts.length !== 3 || parts.some((p) => p.trim() === '')) return null
  const [zoom = NaN, lat = NaN, lon = NaN] = parts.map(Number)
  const fits = zoom >= 0 && zoom <= 24 && Math.abs(lat) <= 85 && Math.abs(lon) <= LONGITUDE_MAX
  return fits ? { zoom, lat, lon } : null
}

/** Like URLSearchParams, but leaves the commas, slashes and tildes readable. */
function encode(entries: readonly (readonly [string, string])[]): string {
  return entries
    .map(([k, v]) => `${encoded(k)}=${encoded(v).replace(/%2C/g, ',').replace(/%2F/g, '/')}`)
    .join('&')
}

/** Replaces lone surrogates, on which `encodeURIComponent` throws. */
const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))

function ignored(key: string, value: string, why: string): string {
  return m.address.ignored({ part: `${key}=${cutText(value, 41)}`, why })
}
