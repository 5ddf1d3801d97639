/** Drag, wheel, pinch and double click on the picture, by d3-zoom. Loaded after the first picture. */
import { select } from 'd3-selection'
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom'
import type { Article } from '../../atlas/schema.ts'
import type { Screen } from '../screen.ts'
import type { Camera } from '../../state/view.ts'
import { bounds, cameraOf, transformOf, wheelSteps } from './transform.ts'

export interface Moved {
  /** In an embed: one finger and the plain wheel scroll the host page. */
  readonly cooperative: boolean
  readonly reducedMotion: boolean
  readonly onmove: (camera: Camera) => void
  readonly onend: () => void
}

export interface Gestures {
  /** Starts from another camera or another size. */
  stand(screen: Screen): void
  stop(): void
}

/** Pixels that the pointer may move in a click, as in MapLibre. */
const SLIP = 3

/** The duration of the zoom after a double click, in milliseconds. */
const STEP = 250

export function connectGestures(
  host: HTMLElement,
  map: Article['map'],
  { cooperative, reducedMotion, onmove, onend }: Moved,
): Gestures {
  let width = 0
  let height = 0
  const behaviour = zoom<HTMLElement, unknown>()
    .filter((event: Event) => mayBegin(event, cooperative))
    .wheelDelta(wheelSteps)
    .clickDistance(SLIP)
    .duration(reducedMotion ? 0 : STEP)
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      onmove(cameraOf(transform, width, height))
    })
    .on('end', onend)
  const selection = select(host).call(behaviour)
  return {
    stand(screen) {
      ;({ width, height } = screen)
      const { box, scales } = bounds(map, width, height)
      behaviour
        .scaleExtent(scales)
        .translateExtent(box)
        .extent([
          [0, 0],
          [width, height],
        ])
      const { k, x, y } = transformOf(screen)
      selection.property('__zoom', zoomIdentity.translate(x, y).scale(k))
    },
    stop() {
      behaviour.on('zoom end', null)
      selection.on('.zoom', null)
    },
  }
}

/** Whether an event begins a gesture: the primary button only, and nothing that the host page needs. */
function mayBegin(event: Event, cooperative: boolean): boolean {
  if (event instanceof WheelEvent) return !cooperative || event.ctrlKey || event.metaKey
  if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey
  return !cooperative || !('touches' in event) || (event as TouchEvent).touches.length > 1
}
