/**
 * Whether a cached file is still what was put there: each is kept with the hash of its content. A copy that a full disk, a crash or
 * another page of the same origin has spoilt would otherwise be given for ever.
 */
import { sha256 } from '../trust/sha256.ts'

/** The header that has the hash. */
const SEAL = 'x-kept-sha256'

/** A response in the form in which it is kept. */
export async function sealed(response: Response): Promise<Response> {
  const body = await response.arrayBuffer()
  const hash = await sha256(body)
  const headers = new Headers(response.headers)
  if (hash !== null) headers.set(SEAL, hash)
  return new Response(body, { headers })
}

/** A kept response with its content as it was; null if that was spoilt. One without a hash passes only where `unsealed` lets it. */
export async function unspoilt(kept: Response, unsealed = false): Promise<Response | null> {
  const seal = kept.headers.get(SEAL)
  if (seal === null) return unsealed ? kept : null
  try {
    const body = await kept.arrayBuffer()
    return (await sha256(body)) === seal ? new Response(body, { headers: kept.headers }) : null
  } catch {
    return null
  }
}
