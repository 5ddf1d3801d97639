/**
 * The default Trusted Types policy; a side-effect import that must come first. The content security policy of the build
 * (`scripts/headers.mjs`) allows only Svelte's policy and this one to create HTML or script addresses.
 */
import { trustedScript } from './scripts.ts'

window.trustedTypes?.createPolicy('default', {
  createHTML: () => null,
  createScript: () => null,
  createScriptURL: (address) => trustedScript(address),
})

// Workers from `data:` addresses are needed in frames without an origin alone; policies are cumulative, so this one forbids them.
const POLICY = 'Content-Security-Policy'
if (origin !== 'null' && document.querySelector(`meta[http-equiv="${POLICY}"]`)) {
  const stricter = document.createElement('meta')
  stricter.httpEquiv = POLICY
  stricter.content = "worker-src 'self'"
  document.head.append(stricter)
}
