/**
 * The one module that loads the map library. Imported dynamically, after the first picture: it weighs 295 KB with its
 * worker and styles beside it. Everything else may only `import type` from maplibre-gl.
 */
import 'maplibre-gl/dist/maplibre-gl.css'
import { setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { asAddress, trustScript } from '../../trust/scripts.ts'

setWorkerUrl(trustScript(workerUrl))
// The library makes the same of the file by itself.
if (origin === 'null') trustScript(await asAddress(workerUrl))

export { GPUInitializationError, Map, prewarm } from 'maplibre-gl'
