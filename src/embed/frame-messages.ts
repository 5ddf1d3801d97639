/**
 * Messages between an embedded page and its host: heights and views go out, a few fixed requests come in. Heights are sent in
 * our own format and in those of other hosts (AMP and newswire, Pym, WordPress).
 */
import type { Address } from '../state/url.ts'

/** The longest address that a host may send, in characters. */
export const QUERY_MAX = 2000

/** Limits and smallest change of the requested height, in CSS pixels. */
export const HEIGHT = { least: 200, most: 4000, step: 2 } as const

/** What the address says about the host: the frame's name in Pym, its secret in WordPress. */
export interface Host {
  readonly childId: string | null
  readonly secret: string | null
}

/** A request of the host: show a view, or send the height again. */
export type Request = { readonly do: 'set'; readonly address: Address } | { readonly do: 'tell-height' }

/** Keys that hosts add to the address of a frame; they are not part of the view. */
const HOST_KEYS = ['childId', 'initialWidth', 'parentTitle', 'parentUrl']

export function hostOf({ query, hash }: Address): Host {
  return {
    childId: matching(new URLSearchParams(query).get('childId'), /^[\w-]{1,64}$/),
    secret: matching(new URLSearchParams(hash).get('secret'), /^[A-Za-z0-9]{1,64}$/),
  }
}

/** The address without keys of hosts and without `embed`. */
export function withoutHost({ query, hash }: Address): Address {
  const keep = new URLSearchParams(query)
  for (const key of [...HOST_KEYS, 'embed']) keep.delete(key)
  const rest = new URLSearchParams(hash)
  rest.delete('secret')
  return { query: keep.toString(), hash: rest.toString() }
}

/** A height in CSS pixels, in every format that the host may understand. */
export function heightMessages(height: number, { childId, secret }: Host): readonly unknown[] {
  return [
    { type: 'between-blocs:height', height },
    { sentinel: 'amp', type: 'embed-size', height },
    ...(childId === null ? [] : [['pym', childId, 'height', String(height)].join(PYM)]),
    ...(secret === null ? [] : [{ message: 'height', value: height, secret }]),
  ]
}

/** The height in a message of an embed, clamped to the limits; null for any other message. */
export function heightAsked(data: unknown): number | null {
  const height = own(data, 'type') === 'between-blocs:height' ? own(data, 'height') : null
  if (typeof height !== 'number' || !Number.isFinite(height)) return null
  return Math.min(HEIGHT.most, Math.max(HEIGHT.least, Math.ceil(height)))
}

/** `query` like "date=…&tie=…#map=…". */
export function viewMessage(query: string): unknown {
  return { type: 'between-blocs:view', query }
}

/** Parses a message of the host; null if it has none of the known formats. */
export function requestOf(data: unknown): Request | null {
  if (typeof data === 'string') return PYM_WIDTH.test(data) ? { do: 'tell-height' } : null
  const type = own(data, 'type')
  if (type === 'frames-init' && own(data, 'sentinel') === 'amp') return { do: 'tell-height' }
  const query = own(data, 'query')
  if (type !== 'between-blocs:set' || typeof query !== 'string' || query.length > QUERY_MAX) return null
  return { do: 'set', address: addressIn(query) }
}

/** "?date=…#map=…" or "date=…" → query and hash. */
export function addressIn(text: string): Address {
  const [query = '', ...hash] = text.replace(/^\?/, '').split('#')
  return { query, hash: hash.join('#') }
}

/** Query and hash → "date=…#map=…". */
export function addressText({ query, hash }: Address): string {
  return hash === '' ? query : `${query}#${hash}`
}

const PYM = 'xPYMx'
const PYM_WIDTH = /^pymxPYMx[\w-]{1,64}xPYMxwidthxPYMx\d{1,5}(\.\d{1,5})?$/

function matching(value: string | null, pattern: RegExp): string | null {
  return value !== null && pattern.test(value) ? value : null
}

function own(data: unknown, key: string): unknown {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, key)) return undefined
  return Object.getOwnPropertyDescriptor(data, key)?.value
}
