/**
 * The only module that loads the map library, imported dynamically after the first picture (295 KB, and its worker and styles).
 * All others may only `import type` from maplibre-gl.
 */
import 'maplibre-gl/dist/maplibre-gl.css'
import { setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { asAddress, trustScript } from '../../trust/scripts.ts'

setWorkerUrl(trustScript(workerUrl))
// In frames without an origin the library makes the same `data:` address from the file.
if (origin === 'null') trustScript(await asAddress(workerUrl))

export { GPUInitializationError, Map, prewarm } from 'maplibre-gl'
