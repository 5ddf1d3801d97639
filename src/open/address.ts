/**
 * What is done with an address that an atlas is asked for from: loaded, asked about, or refused. It may come from anybody's
 * link, so nothing is sent to another origin before the reader has agreed to its host, and never to what lies in the
 * reader's own network. Pure and total.
 */

import { m } from '../messages/messages.ts'

/** Where the page stands: its address, its origin ("null" in a sandbox), and where the published atlas lies. */
export interface PageAddress {
  readonly href: string
  readonly origin: string
  readonly published: string
}

export type Decision =
  /** The published atlas itself. */
  | { readonly do: 'published' }
  | { readonly do: 'load'; readonly url: string; readonly host: string }
  /** `host` is in punycode, with its port; `secret`: the address seems to hold a key of the reader's. */
  | { readonly do: 'ask'; readonly url: string; readonly host: string; readonly secret: boolean }
  | { readonly do: 'refuse'; readonly why: string }

/** Characters of an address. */
const LENGTH_MAX = 2000

/** Names of parameters that hold what should not be passed on. */
const SECRET = /token|sig|key|x-amz/i

export function decide(raw: string, page: PageAddress): Decision {
  if (raw.trim() === '') return refuse(m.opening.why.empty)
  if (raw.length > LENGTH_MAX) return refuse(m.opening.why.long({ most: LENGTH_MAX }))
  // eslint-disable-next-line no-control-regex -- addresses lose them without a word
  if (/[\u0000-\u001f\u007f\\]/.test(raw)) return refuse(m.opening.why.characters)
  const url = parsed(raw, page.href)
  if (!url) return refuse(m.opening.why.unreadable)
  // The origin of a blob is that of the page that made it.
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

/** Whether what a redirect ended at is still what was agreed to. */
export function sameHost(asked: string, ended: string): boolean {
  const end = parsed(ended, asked)
  return end !== null && end.origin === new URL(asked).origin
}

const refuse = (why: string): Decision => ({ do: 'refuse', why })

function parsed(raw: string, base: string): URL | null {
  try {
    return new URL(raw, base)
  } catch {
    return null
  }
}

/** Why another origin is not even asked about; null where it is. */
function foreignRefusal(url: URL, page: URL): string | null {
  if (url.protocol !== 'https:') return m.opening.why.notHttps
  return isLocal(url.hostname) && !isLocal(page.hostname) ? m.opening.why.privateNetwork : null
}

/** Names and numbers that only a network of its own knows. Numbers are as `URL` writes them: in decimals. */
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
