/** The hash by which a file is known again: in citations, and before a worker keeps it. */

/** SHA-256 in hexadecimal digits; null where there is no `crypto.subtle`: in pages without HTTPS. */
export async function sha256(bytes: ArrayBuffer): Promise<string | null> {
  // Typed as always there, and absent in insecure contexts.
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined
  if (!subtle) return null
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
