/**
 * The page's side: registers the worker, hears of newer builds and offers them. Never reloads unasked; errors are quiet,
 * for the page needs none of this.
 */
import { m } from '../messages/messages.ts'
import { trustScript } from '../trust/scripts.ts'
import { SAY } from './worker-notices.ts'

/** The worker's address from the page's base. */
const WORKER = './sw.js'

/** Shows a sentence with something to press. */
export type Offer = (text: string, action: { readonly label: string; readonly run: () => void }) => void

/** Milliseconds between two looks for a newer build while the page is open. */
const LOOK_EVERY = 3_600_000

/** Milliseconds that a worker may take to say of which build it is. */
const REPLY = 3000

/** Registers the worker of the build that `doc` is of. */
export async function keepOffline(
  container: ServiceWorkerContainer,
  doc: Document,
  offer: Offer,
): Promise<void> {
  const registration = await container.register(trustScript(WORKER, doc.baseURI), {
    scope: new URL('./', doc.baseURI).href,
    updateViaCache: 'none',
  })
  const own = doc.querySelector<HTMLMetaElement>('meta[name="build"]')?.content
  const load = () => {
    const { waiting } = registration
    // Another page may have let it take over already.
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
    waiting.postMessage(SAY.takeOver)
  }
  const consider = async (waiting: ServiceWorker) => {
    const version = await buildOf(waiting)
    // The kill switch does not answer: there is nothing to offer.
    if (version === null) return
    // The page came from the server and is of that build already: nothing changes for it.
    if (version === own) waiting.postMessage(SAY.takeOver)
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

/** Asks a worker for its build; null if it does not answer. */
function buildOf(worker: ServiceWorker): Promise<string | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      resolve(typeof data === 'string' ? data : null)
      port1.close()
    }
    worker.postMessage(SAY.whichBuild, [port2])
    setTimeout(resolve, REPLY, null)
  })
}

/** Looks for a newer build when the page is come back to, once in a while. */
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
