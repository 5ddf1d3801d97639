/** The kill switch, `sw.js` of a build with `--mode kill`: unregisters the worker and deletes this app's caches. */
import { takeOver } from './take-over.ts'
import { clear } from './worker.ts'
import type { WorkerScope } from './worker-scope.ts'

declare const self: WorkerScope

self.addEventListener('install', (event) => {
  event.waitUntil(takeOver(self))
})

self.addEventListener('activate', (event) => {
  const { registration } = self
  event.waitUntil(clear({ caches, scope: registration.scope }).then(() => registration.unregister()))
})
