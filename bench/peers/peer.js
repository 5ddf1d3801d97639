/**
 * What the peers' pages share: a map with the ground of this app or, at `?plain`, a plain one, the edges on it, and a way to ask for
 * another day.
 */
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { Map, setWorkerUrl } from 'maplibre-gl'
import { MapLibreOverlay } from '@deck.gl/maplibre'
import 'maplibre-gl/dist/maplibre-gl.css'

setWorkerUrl(workerUrl)

const CAMERA = { center: [43, 42], zoom: 5 }
const PLAIN = {
  version: 8,
  sources: {},
  layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#fffefa' } }],
}

/**
 * Draws the edges of a day by `layersOf(data, day)`, where `data` is the file of edges. Puts `peer` on the window: `map`,
 * `show(day)`, and `drawn`, milliseconds from the start of the page to the first frame with the edges on it.
 */
export async function start(layersOf) {
  const ground = location.search === '?plain' ? PLAIN : './ground.json'
  const data = await (await fetch('./edges.json')).json()
  const map = new Map({ container: 'map', style: ground, attributionControl: false, ...CAMERA })
  await map.once('load')
  const overlay = new MapLibreOverlay({ interleaved: true, layers: layersOf(data, data.day) })
  map.addControl(overlay)
  const show = (day) => overlay.setProps({ layers: layersOf(data, day) })
  await map.once('idle')
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  window.peer = { map, show, drawn: performance.now() }
}
