/** The service worker, `sw.js` at the app's root: connects the browser's events with `worker.ts`. */
import type { Build } from './build.ts'
import { takeOver } from './take-over.ts'
import { MESSAGE } from './worker-notices.ts'
import { activate, answer, install, type World } from './worker.ts'
import type { WorkerScope } from './worker-scope.ts'

declare const self: WorkerScope
/** Prepended to the built file by `scripts/offline-plugin.ts`. */
declare const BUILD: Build

const world: World = {
  build: BUILD,
  scope: self.registration.scope,
  caches,
  fetch: (request, init) => fetch(request, init),
  now: () => Date.now(),
}

self.addEventListener('install', (event) => {
  event.waitUntil(install(world))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(activate(world).then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const response = answer(world, event.request)
  if (response) event.respondWith(response)
})

self.addEventListener('message', (event) => {
  if (event.data === MESSAGE.takeOver) event.waitUntil(takeOver(self))
  else if (event.data === MESSAGE.whichBuild) event.ports[0]?.postMessage(BUILD.version)
})
