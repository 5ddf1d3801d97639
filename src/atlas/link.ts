/**
 * The only place where an address from an atlas becomes a link: http or https, a host, no user or password, no invisible
 * characters. Other addresses stay plain text.
 */
import type { Origin } from './origin.ts'

/** Characters of an address. */
export const ADDRESS_MAX = 2000

/**
 * A valid address: a host without user, then no spaces, backslashes, controls, direction marks, zero-width characters or lone
 * surrogates. Without flags, as JSON Schema has none.
 */
export const ADDRESS =
  // eslint-disable-next-line no-control-regex -- excludes controls
  /^https?:\/\/[^\s/?#@\\\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\uffff]+(?:[/?#][^\s\\\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\uffff]*)?$/

/** `rel` of every link to a source: no access to this page, no referrer, no endorsement. */
export const REL = 'noopener noreferrer nofollow ugc'

export interface Link {
  /** Serialized, with the host in punycode. */
  readonly href: string
  /** The host, shown beside the link; null for links of the published atlas, which are checked. */
  readonly host: string | null
}

/** The serialized address; null if it must not be linked. */
export function safeHref(address: string): string | null {
  if (address.length > ADDRESS_MAX || !ADDRESS.test(address)) return null
  try {
    const { protocol, username, password, hostname, href } = new URL(address)
    const web = protocol === 'https:' || protocol === 'http:'
    return web && hostname !== '' && username === '' && password === '' ? href : null
  } catch {
    return null
  }
}

/** The link to a source's address; null if there is none that may be linked. */
export function sourceLink(origin: Origin, address: string | undefined): Link | null {
  const href = address === undefined ? null : safeHref(address)
  if (href === null) return null
  return { href, host: origin.kind === 'published' ? null : new URL(href).host }
}
