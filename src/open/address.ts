/**
 * Decides whether an address of an atlas is loaded, confirmed by the reader, or refused. It may come from anybody's link, so nothing
 * is sent to another origin before the reader has agreed to its host, and nothing ever to the reader's private network.
 */

import { m } from '../messages/messages.ts'

/** The page's address, its origin ("null" in a sandbox), and the address of the published atlas. */
export interface PageAddress {
  readonly href: string
  readonly origin: string
  readonly published: string
}

export type Decision =
  /** The published atlas itself. */
  | { readonly do: 'published' }
  | { readonly do: 'load'; readonly url: string; readonly host: string }
  /** `host` in punycode, with its port; `secret` if the address seems to contain a key. */
  | { readonly do: 'ask'; readonly url: string; readonly host: string; readonly secret: boolean }
  | { readonly do: 'refuse'; readonly why: string }

/** Characters of an address. */
const LENGTH_MAX = 2000

/** Names of parameters that may contain secrets. */
const SECRET = /token|sig|key|x-amz/i

export function decide(raw: string, page: PageAddress): Decision {
  if (raw.trim() === '') return refuse(m.opening.why.empty)
  if (raw.length > LENGTH_MAX) return refuse(m.opening.why.long({ most: LENGTH_MAX }))
  // eslint-disable-next-line no-control-regex -- URL parsers silently remove them
  if (/[\u0000-\u001f\u007f\\]/.test(raw)) return refuse(m.opening.why.characters)
  const url = parsed(raw, page.href)
  if (!url) return refuse(m.opening.why.unreadable)
  // Not blob: addresses, whose origin is that of the page that made them.
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refuse(m.opening.why.notHttps)
  if (url.username || url.password) return refuse(m.opening.why.credentials)
  url.hash = ''
  const same = url.origin === page.origin && page.origin !== 'null'
  if (same && url.href.split('?')[0] === page.published.split('?')[0]) return { do: 'published' }
  if (same) return { do: 'load', url: url.href, host: url.host }
  const why = foreignRefusal(url, new URL(page.href))
  return why === null
    ? { do: 'ask', url: url.href, host: url.host, secret: SECRET.test(url.search) }
    : refuse(why)
}

const refuse = (why: string): Decision => ({ do: 'refuse', why })

function parsed(raw: string, base: string): URL | null {
  try {
    return new URL(raw, base)
  } catch {
    return null
  }
}

/** Why another origin is refused without asking; null if the reader is asked. */
function foreignRefusal(url: URL, page: URL): string | null {
  if (url.protocol !== 'https:') return m.opening.why.notHttps
  return isLocal(url.hostname) && !isLocal(page.hostname) ? m.opening.why.privateNetwork : null
}

/** Hosts of private networks. `URL` normalizes IP addresses to decimals. */
function isLocal(host: string): boolean {
  const name = host.replace(/\.$/, '')
  if (/\.(localhost|local|internal|intranet|lan|home|home\.arpa|localdomain|test)$/.test(name)) return true
  if (name.startsWith('[')) return /^\[(::|f[cd]|fe[89ab]|64:ff9b:)/.test(name)
  if (/^[\d.]+$/.test(name))
    return /^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])|2(2[4-9]|[3-5]\d))\./.test(
      name,
    )
  return !name.includes('.')
}
