/**
 * The one place where an address that an atlas names becomes a link: http or https, a host of its own, nobody's name or
 * password in it, nothing that is unseen. What is no such address stays words. Pure and total.
 */
import type { Origin } from './origin.ts'

/** Characters of an address. */
export const ADDRESS_MAX = 2000

/**
 * An address as an atlas may name one: host without user, then anything but spaces, backslashes, controls, marks of direction,
 * zero-width characters and halves of surrogate pairs. No flags: JSON Schema has none.
 */
export const ADDRESS =
  // eslint-disable-next-line no-control-regex -- controls are what is kept out
  /^https?:\/\/[^\s/?#@\\\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\uffff]+(?:[/?#][^\s\\\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\uffff]*)?$/

/** What `rel` says of every link to a source: the other page may neither reach this one nor learn of it, and nothing is vouched for. */
export const REL = 'noopener noreferrer nofollow ugc'

export interface Link {
  /** In the letters that addresses are sent in: hosts in punycode. */
  readonly href: string
  /** The host, to be shown beside the link; null where the published atlas vouches for it. */
  readonly host: string | null
}

/** The address in the form in which it is sent; null where it is none to be linked. */
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

/** The link to a source's address; null where it has none, or none to be linked. */
export function sourceLink(origin: Origin, address: string | undefined): Link | null {
  const href = address === undefined ? null : safeHref(address)
  if (href === null) return null
  return { href, host: origin.kind === 'published' ? null : new URL(href).host }
}
