/** The part of a service worker's global scope that is used: TypeScript's `dom` and `webworker` libraries exclude each other. */
import type { WorkerNotice } from './worker-notices.ts'

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void
}

interface WorkerEvents {
  readonly install: Lasting
  readonly activate: Lasting
  readonly fetch: Lasting & {
    readonly request: Request
    respondWith(response: Promise<Response>): void
  }
  readonly message: Lasting & { readonly data: WorkerNotice; readonly ports: readonly MessagePort[] }
}

export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener<K extends keyof WorkerEvents>(type: K, listener: (event: WorkerEvents[K]) => void): void
}
