/**
 * What the page may run, from its first moment on; imported before all else, for its effect. The content policy of the build
 * (`scripts/headers.mjs`) lets nothing become HTML or a script but by Svelte's own policy and by this one.
 */
import { trustedScript } from './scripts.ts'

window.trustedTypes?.createPolicy('default', {
  createHTML: () => null,
  createScript: () => null,
  createScriptURL: (address) => trustedScript(address),
})

// Workers from the text of a file are for frames without an origin, which can have no others. Policies only ever add up.
const POLICY = 'Content-Security-Policy'
if (origin !== 'null' && document.querySelector(`meta[http-equiv="${POLICY}"]`)) {
  const stricter = document.createElement('meta')
  stricter.httpEquiv = POLICY
  stricter.content = "worker-src 'self'"
  document.head.append(stricter)
}
