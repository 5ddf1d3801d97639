/** Loads the library, makes the map and connects it to the reader. Failures are reported by code, never thrown. */
import type { ErrorEvent, MapEventType } from 'maplibre-gl'
import type { Reader } from '../../state/reader.svelte.ts'
import type { Country } from '../areas.ts'
import type { RenderState } from '../render-state.ts'
import type { Absence, UnavailableCode } from './unavailable.ts'
import { settled } from './complete.ts'
import { tableOf } from './gl/marks-layer.ts'
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
  /** In an embed the host page keeps its scrolling. */
  readonly embed: boolean
  /** The present render state. */
  readonly renderState: () => RenderState
  /** The land of actors under the present border policy. */
  readonly countries: () => readonly Country[]
  /** What the label at a point names. */
  readonly named: (point: XY) => Selection | null
  readonly onpick: OnPick
  /** Resolves when the reader's hand is off the map; true if that took a while. */
  readonly handOff: () => Promise<boolean>
  readonly onlive: (live: LiveMap) => void
  readonly onready: () => void
  /** Called when the graphics context is lost (true) and when it is restored (false). */
  readonly onblank: (blank: boolean) => void
  /** Called once if there is no map, or no longer. */
  readonly onfail: (why: Absence) => void
}

/** How often the library could not be fetched. */
let failures = 0

/** Some browsers remember a failed import and do not retry, so the next attempt uses another address. */
async function loadLibrary(): Promise<Library> {
  try {
    return await import('./maplibre.ts')
  } catch (error) {
    const address = /https?:\S+\.js/.exec(String(error))?.[0]
    if (failures++ === 0 || address === undefined) throw error
    return (await import(/* @vite-ignore */ `${address}?again=${failures}`)) as Library
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve))

type Fail = (code: UnavailableCode, why: unknown) => void

/** Starts a map in a container; returns a function that removes it, or stops its start. */
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
    // In tasks of their own, so that a press is answered in between: the library, the table of marks, the map.
    await pause()
    if (!gone) tableOf(m.parts.scene)
    await pause()
    if (gone || !library) return
    try {
      stop = connect(m, new LiveMap(library, m.container, m.parts, m.renderState(), m.embed), fail)
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
    // A map that failed while it was made leaves its elements behind.
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
  // Content in a source proves that the worker has answered.
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
  const unplug = connectPointer(live, m.reader, m.renderState, m.countries, m.named, m.onpick)
  m.onlive(live)
  let gone = false
  const standing = async () => {
    await live.complete()
    // What the hand has moved meanwhile is drawn before the map is seen.
    while (await m.handOff()) await settled(map)
    if (!gone) m.onready()
  }
  void standing()
  return () => {
    gone = true
    watch.stop()
    unplug()
    live.remove()
  }
}
