/** The part of a service worker's global scope that ours uses. The types of pages and of workers cannot be had at once. */
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
