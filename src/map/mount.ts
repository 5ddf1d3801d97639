/** Loads the library, makes the map and connects it to the reader. What can fail is told by a code, never thrown. */
import type { ErrorEvent, MapEventType } from 'maplibre-gl'
import type { Reader } from '../view/reader.svelte.ts'
import type { Wanted } from '../drawing/want.ts'
import { LiveMap, type ByReader } from './live.ts'
import type { OnPick } from '../drawing/press.ts'
import { connectPointer } from './pointer.ts'
import type { StyleParts } from './style/style.ts'

/** Why there is no map: no WebGL2 (or a context lost for good), a worker that did not start, or anything else. */
export interface Failure {
  readonly code: 'E-GPU' | 'E-WORKER' | 'E-MAP'
  readonly message: string
}

export interface Mounting {
  readonly container: HTMLElement
  readonly parts: StyleParts
  readonly reader: Reader
  /** In a frame of another page, which it leaves its scrolling. */
  readonly embed: boolean
  /** Read again at each use: what the map should show now. */
  readonly wanted: () => Wanted
  readonly onpick: OnPick
  readonly onlive: (live: LiveMap) => void
  readonly onready: () => void
  readonly onfail: (failure: Failure) => void
}

/** Milliseconds for which a lost context may stay away. */
const GIVE_UP = 6000

/** Starts a map in a container; returns how to take it away, which also stops a start under way. */
export function mountMap(m: Mounting): () => void {
  let stop = () => {}
  let gone = false
  const fail = (code: Failure['code'], error: unknown) => {
    if (!gone) m.onfail({ code, message: error instanceof Error ? error.message : String(error) })
  }
  const start = async () => {
    const library = await import('./maplibre.ts')
    if (gone) return
    try {
      stop = connect(m, new LiveMap(library, m.container, m.parts, m.wanted(), m.embed), fail)
    } catch (error) {
      fail(error instanceof library.GPUInitializationError ? 'E-GPU' : 'E-MAP', error)
    }
  }
  start().catch((error: unknown) => {
    fail('E-MAP', error)
  })
  return () => {
    gone = true
    stop()
  }
}

function connect(
  m: Mounting,
  live: LiveMap,
  fail: (code: Failure['code'], error: unknown) => void,
): () => void {
  const { map } = live
  let losing: ReturnType<typeof setTimeout> | undefined
  map.on('error', ({ error }: ErrorEvent) => {
    if (/worker/i.test(error.message)) fail('E-WORKER', error)
    else console.warn(`map: ${error.message}`)
  })
  map.on('webglcontextlost', () => {
    losing = setTimeout(() => {
      fail('E-GPU', 'the graphics context was lost')
    }, GIVE_UP)
  })
  map.on('webglcontextrestored', () => {
    clearTimeout(losing)
  })
  map.on('moveend', (e: MapEventType['moveend'] & ByReader) => {
    if (!('originalEvent' in e && e.originalEvent) && !e.byReader) return
    m.reader.go({ ...m.reader.view, camera: live.camera }, 'replace')
  })
  const unplug = connectPointer(live, m.reader, m.wanted, m.onpick)
  m.onlive(live)
  window.betweenBlocs = { map, scene: m.parts.scene, drawn: () => live.drawn() }
  void live.complete().then(m.onready)
  return () => {
    clearTimeout(losing)
    unplug()
    live.remove()
  }
}
