/** Starts the worker that reads atlases, in the language of the page. Throws where workers are not allowed. */
import workerUrl from '../open/atlas.worker.ts?worker&url'
import { words } from '../messages/messages.ts'
import { trustScript } from '../trust/scripts.ts'

export const spawnReader = (): Worker =>
  new Worker(trustScript(workerUrl), { type: 'module', name: words.tag })
