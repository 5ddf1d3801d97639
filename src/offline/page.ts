/**
 * The page's side of the service worker: registers it and offers newer builds. Never reloads by itself, and ignores errors, as
 * the page works without a worker.
 */
import { m } from '../messages/messages.ts'
import { trustScript } from '../trust/scripts.ts'
import { MESSAGE } from './worker-notices.ts'

/** The worker's address from the page's base. */
const WORKER = './sw.js'

/** Shows a notice with an action. */
export type Offer = (text: string, action: { readonly label: string; readonly run: () => void }) => void

/** Milliseconds between checks for a newer build while the page is open. */
const LOOK_EVERY = 3_600_000

/** Milliseconds to wait for a worker's version. */
const REPLY = 3000

/** Registers the worker of the build of `doc`. */
export async function keepOffline(
  container: ServiceWorkerContainer,
  doc: Document,
  offer: Offer,
): Promise<void> {
  if (!container.controller)
    container.addEventListener('controllerchange', () => void askAgain(doc).catch(() => {}), { once: true })
  const registration = await container.register(trustScript(WORKER, doc.baseURI), {
    scope: new URL('./', doc.baseURI).href,
    updateViaCache: 'none',
  })
  const own = doc.querySelector<HTMLMetaElement>('meta[name="build"]')?.content
  const load = () => {
    const { waiting } = registration
    // Another page may have activated it already.
    if (!waiting) {
      location.reload()
      return
    }
    container.addEventListener(
      'controllerchange',
      () => {
        location.reload()
      },
      { once: true },
    )
    waiting.postMessage(MESSAGE.takeOver)
  }
  const consider = async (waiting: ServiceWorker) => {
    const version = await buildOf(waiting)
    // The kill switch does not answer.
    if (version === null) return
    // The page came from the server and has that build already.
    if (version === own) waiting.postMessage(MESSAGE.takeOver)
    else offer(m.offline.newer, { label: m.offline.load, run: load })
  }
  registration.addEventListener('updatefound', () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && registration.active) void consider(installing)
    })
  })
  if (registration.waiting) void consider(registration.waiting)
  lookNowAndThen(registration, doc)
}

/**
 * Asks once more for what was fetched before there was a worker and is kept only on use, as the base map of the world: the browser
 * mostly has it still, and now the worker hears of it and keeps it.
 */
async function askAgain(doc: Document): Promise<void> {
  const assets = new URL('./assets/', doc.baseURI).href
  const fetched = new Set(performance.getEntriesByType('resource').map(({ name }) => name))
  for (const address of fetched)
    if (address.startsWith(assets) && !(await caches.match(address, { ignoreVary: true })))
      await fetch(address)
}

/** The version of a worker's build; null if it does not answer. */
function buildOf(worker: ServiceWorker): Promise<string | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      resolve(typeof data === 'string' ? data : null)
      port1.close()
    }
    worker.postMessage(MESSAGE.whichBuild, [port2])
    setTimeout(resolve, REPLY, null)
  })
}

/** Checks for a newer build when the page becomes visible, once an hour at most. */
function lookNowAndThen(registration: ServiceWorkerRegistration, doc: Document): void {
  let last = Date.now()
  const look = () => {
    if (doc.visibilityState !== 'visible' || Date.now() - last < LOOK_EVERY) return
    last = Date.now()
    registration.update().catch(() => {})
  }
  doc.addEventListener('visibilitychange', look)
  setInterval(look, LOOK_EVERY / 6)
}
