/** Fetches an atlas from an address to which the reader has agreed, with a size limit; every network error has a code. */
import { printable } from '../atlas/clean.ts'
import { m } from '../messages/messages.ts'
import { reportOf, type Report } from './codes.ts'
import { FILE_MAX, MB } from './limits.ts'

export type Fetched =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly report: Report }

export interface Fetching {
  readonly url: string
  /** Whether it is on the page's own origin, which alone may redirect, and only within itself. */
  readonly own: boolean
  readonly fetch: typeof fetch
  readonly online: boolean
  /** Called after each chunk with the bytes so far. */
  readonly onprogress?: (bytes: number) => void
}

/** The bytes, or a report. Never rejects. Sends neither cookies nor a referrer. */
export async function fetchBytes({ url, own, fetch, online, onprogress }: Fetching): Promise<Fetched> {
  const { host } = new URL(url)
  const fail = (...args: Parameters<typeof reportOf>): Fetched => ({ ok: false, report: reportOf(...args) })
  let response: Response
  try {
    response = await fetch(url, {
      mode: own ? 'same-origin' : 'cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // Where another site leads is known only once the browser has asked there, perhaps in the reader's own network.
      redirect: own ? 'follow' : 'manual',
    })
  } catch {
    return online
      ? fail('E-NETWORK', m.opening.server.unreachable({ host }))
      : fail('E-OFFLINE', m.opening.server.offline({ host }))
  }
  const problem = refused(response, host)
  if (problem) {
    await response.body?.cancel().catch(() => {})
    return { ok: false, report: problem }
  }
  try {
    const bytes = await capped(response, onprogress)
    return bytes
      ? { ok: true, bytes }
      : fail('E-SIZE', m.opening.server.tooMuch({ host, most: FILE_MAX / MB }))
  } catch {
    return fail('E-NETWORK', m.opening.server.brokeOff({ host }))
  }
}

function refused({ type: nature, status, ok, headers }: Response, host: string): Report | null {
  const { server } = m.opening
  if (nature === 'opaqueredirect') return reportOf('E-REDIRECT', server.redirects({ host }))
  if (status === 404 || status === 410) return reportOf('E-NOT-FOUND', server.notFound({ host, status }))
  if (status === 401 || status === 403 || status === 407)
    return reportOf('E-FORBIDDEN', server.forbids({ host, status }))
  if (status >= 500) return reportOf('E-SERVER', server.failed({ host, status }))
  if (!ok) return reportOf('E-STATUS', server.answered({ host, status }))
  const type = headers.get('content-type') ?? ''
  if (/^\s*text\/html/i.test(type)) return reportOf('E-HTML', server.webPage({ host }))
  if (/^\s*(image|audio|video|font)\//i.test(type))
    return reportOf(
      'E-TYPE',
      server.otherType({ host, type: printable((type.split(';')[0] ?? '').trim(), 40) }),
    )
  const length = Number(headers.get('content-length') ?? 0)
  return length > FILE_MAX
    ? reportOf('E-SIZE', server.tooLarge({ host, size: Math.ceil(length / MB), most: FILE_MAX / MB }))
    : null
}

/** The body; null as soon as it exceeds the limit, whatever `Content-Length` says. */
async function capped(response: Response, onprogress?: (bytes: number) => void): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let size = 0
  const reader = response.body?.getReader()
  for (;;) {
    const part = await reader?.read()
    if (!part || part.done) break
    size += part.value.length
    if (size > FILE_MAX) {
      await reader?.cancel()
      return null
    }
    parts.push(part.value)
    onprogress?.(size)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
