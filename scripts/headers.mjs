// What a server should send beside the files of a build, as one table: the header files for hosts (header-files.ts), the `meta`
// of every page (policy-plugin.ts) and the tests' own server (tests/support/serve.mjs) are all made from it.

/** What a page may load and run: nothing but our own files, no inline script or style, no text as HTML. */
const STRICT = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'svelte-trusted-html default',
}

const written = (directives) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

/** Of pages without scripts. */
export const STILL_POLICY = written(STRICT)

/**
 * Of the page. Three things are wider: a reader may ask for an atlas that lies elsewhere, the dialog "Share" shows an embed,
 * and in a frame without an origin a worker can only be made from the text of its file. Where there is an origin the page
 * takes the last back at once (`src/trust/default-policy.ts`).
 */
export const PAGE_POLICY = written({
  ...STRICT,
  'worker-src': "'self' data:",
  'connect-src': "'self' https:",
  'frame-src': "'self'",
})

/** Of scripts, for those of them that run as workers, which the page's policy does not reach. */
const WORKER_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self' https:"

/** A frame of any page, with an origin or without, may read what is published. */
const EVERY = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
}

/** `frame-ancestors` is for headers alone: it has no force in a `meta`. */
const page = (policy) => ({
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': `${policy}; frame-ancestors *`,
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'geolocation=(), camera=(), microphone=()',
})

/** Files from the site's root (`*` ends a folder) → headers. No file has two rows: some hosts would send both. */
export const TABLE = [
  { paths: ['', 'index.html'], headers: { ...EVERY, ...page(PAGE_POLICY) } },
  { paths: ['views/*'], headers: { ...EVERY, ...page(STILL_POLICY) } },
  {
    paths: ['assets/*'],
    headers: {
      ...EVERY,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Security-Policy': WORKER_POLICY,
    },
  },
  {
    paths: ['sw.js'],
    headers: { ...EVERY, 'Cache-Control': 'no-cache', 'Content-Security-Policy': WORKER_POLICY },
  },
  {
    paths: ['manifest.webmanifest', 'oembed.json', 'favicon.svg', 'icon-maskable.svg', 'licences/*'],
    headers: { ...EVERY, 'Cache-Control': 'no-cache' },
  },
  { paths: ['data/*', 'cards/*'], headers: { ...EVERY, 'Cache-Control': 'public, max-age=300' } },
]

/** The headers of a file, by its path from the site's root ("" is the page); none for what the table does not know. */
export function headersOf(file) {
  const fits = (path) => (path.endsWith('*') ? file.startsWith(path.slice(0, -1)) : file === path)
  return TABLE.find(({ paths }) => paths.some(fits))?.headers ?? {}
}
