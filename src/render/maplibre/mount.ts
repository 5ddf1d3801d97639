/** Loads the library, makes the map and connects it to the reader. What can fail is told by a code, never thrown. */
import type { ErrorEvent, MapEventType } from 'maplibre-gl'
import type { Reader } from '../../state/reader.svelte.ts'
import type { Country } from '../areas.ts'
import type { RenderState } from '../render-state.ts'
import type { Absence, UnavailableCode } from './unavailable.ts'
import { LiveMap, type ByReader, type Library } from './live.ts'
import type { XY } from '../hit-distance.ts'
import type { OnPick } from '../map-press.ts'
import type { Selection } from '../../state/view.ts'
import { connectPointer } from './pointer.ts'
import type { StyleParts } from './style/style.ts'
import { Watch } from './watch.ts'

export interface Mounting {
  readonly container: HTMLElement
  readonly parts: StyleParts
  readonly reader: Reader
  /** In a frame of another page, which it leaves its scrolling. */
  readonly embed: boolean
  /** Read again at each use: what the map should show now. */
  readonly wanted: () => RenderState
  /** The land of actors, under the policy of the moment. */
  readonly countries: () => readonly Country[]
  /** What a name at a point of the map stands for. */
  readonly named: (point: XY) => Selection | null
  readonly onpick: OnPick
  readonly onlive: (live: LiveMap) => void
  readonly onready: () => void
  /** The map shows nothing, as its graphics context is lost; or shows all again. */
  readonly onblank: (blank: boolean) => void
  /** There will be no map, or no longer. Told once. */
  readonly onfail: (why: Absence) => void
}

/** How often the library could not be fetched. */
let failures = 0

/** Some browsers remember that a module could not be fetched, and ask no more: the next time it has another address. */
async function loadLibrary(): Promise<Library> {
  try {
    return await import('./maplibre.ts')
  } catch (error) {
    const address = /https?:\S+\.js/.exec(String(error))?.[0]
    if (failures++ === 0 || address === undefined) throw error
    return (await import(/* @vite-ignore */ `${address}?again=${failures}`)) as Library
  }
}

type Fail = (code: UnavailableCode, why: unknown) => void

/** Starts a map in a container; returns how to take it away, which also stops a start under way. */
export function mountMap(m: Mounting): () => void {
  let stop = () => {}
  let gone = false
  const fail: Fail = (code, why) => {
    if (!gone) m.onfail({ code, message: why instanceof Error ? why.message : String(why) })
    gone = true
  }
  const start = async () => {
    const library = await loadLibrary().catch((error: unknown) => {
      fail('E-LOAD', error)
    })
    if (gone || !library) return
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
    // A map that was given up while it was made leaves its elements behind.
    m.container.replaceChildren()
  }
}

function connect(m: Mounting, live: LiveMap, fail: Fail): () => void {
  const { map } = live
  const watch = new Watch(fail)
  map.on('error', ({ error }: ErrorEvent) => {
    if (/worker/i.test(error.message)) fail('E-WORKER', error)
    else if (error instanceof Error && error.name === 'GPUInitializationError') fail('E-GPU', error)
    else console.warn(`map: ${error.message}`)
  })
  // A source has its content when the worker has read it.
  map.on('sourcedata', ({ sourceDataType }: MapEventType['sourcedata']) => {
    if (sourceDataType === 'content') watch.answered()
  })
  map.on('webglcontextlost', () => {
    watch.lost()
    m.onblank(true)
  })
  map.on('webglcontextrestored', () => {
    watch.restored()
    void live.complete().then(() => {
      m.onblank(false)
    })
  })
  map.on('moveend', (e: MapEventType['moveend'] & ByReader) => {
    if (!('originalEvent' in e && e.originalEvent) && !e.byReader) return
    m.reader.go({ ...m.reader.view, camera: live.camera }, 'replace')
  })
  const unplug = connectPointer(live, m.reader, m.wanted, m.countries, m.named, m.onpick)
  m.onlive(live)
  let gone = false
  void live.complete().then(() => {
    if (!gone) m.onready()
  })
  return () => {
    gone = true
    watch.stop()
    unplug()
    live.remove()
  }
}
