/**
 * The pointer on the track, as an attachment: a press jumps, a drag scrubs, a press on a mark that is let go where it
 * began picks it, a pointer passing over points. Knows pixels only; what they mean is the caller's.
 */

/** Pixels that the pointer may move in a click. */
const TREMBLE = 4

export interface Scrubbing {
  /** Where the playhead stands. */
  readonly head: () => number
  /** Whether something that can be picked lies there. */
  readonly pickable: (x: number, y: number, touch: boolean) => boolean
  readonly pick: (x: number, y: number, touch: boolean) => void
  /** To the day at `x`; `dragged` asks for the soft pull, unless `exact` (Alt) says no. */
  readonly move: (x: number, how: { readonly dragged: boolean; readonly exact: boolean }) => void
  /** Over the track without a press (a mouse only), or null when it left. */
  readonly point: (at: { readonly x: number; readonly y: number } | null) => void
}

const isOn = (element: Element, { clientX, clientY }: PointerEvent) => {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  return left <= clientX && clientX <= right && top <= clientY && clientY <= bottom
}

/** Listens to a pointer on an element; returns how to stop. */
export function scrub(node: HTMLElement, to: Scrubbing): () => void {
  let press: { id: number; x: number; y: number; grip: number; pickable: boolean; dragged: boolean } | null =
    null

  const at = (event: PointerEvent) => {
    const box = node.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }
  const isTouch = (event: PointerEvent) => event.pointerType === 'touch'
  const down = (event: PointerEvent) => {
    if (event.button !== 0 || !event.isPrimary) return
    const { x, y } = at(event)
    // Browsers retarget a touch near the handle to the handle, but a mark under it has priority.
    const handle = event.target instanceof Element ? event.target.closest('[role=slider]') : null
    const pickable = (!handle || !isOn(handle, event)) && to.pickable(x, y, isTouch(event))
    const held = handle !== null && !pickable
    // Taken by the handle, the playhead keeps its distance to the pointer instead of jumping under it.
    press = { id: event.pointerId, x, y, grip: held ? x - to.head() : 0, pickable, dragged: false }
    node.setPointerCapture(event.pointerId)
    to.point(null)
    if (!pickable && !held) to.move(x, { dragged: false, exact: event.altKey })
  }
  const move = (event: PointerEvent) => {
    const { x, y } = at(event)
    if (!press) {
      if (!isTouch(event)) to.point({ x, y })
      return
    }
    if (event.pointerId !== press.id) return
    press.dragged ||= Math.abs(x - press.x) > TREMBLE
    if (press.dragged) to.move(x - press.grip, { dragged: true, exact: event.altKey })
  }
  const up = (event: PointerEvent) => {
    if (event.pointerId !== press?.id) return
    const { x, y, pickable, dragged } = press
    press = null
    if (pickable && !dragged) to.pick(x, y, isTouch(event))
  }
  const cancel = () => {
    press = null
  }
  const leave = () => {
    to.point(null)
  }
  const listeners = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: cancel } as const
  const stop = new AbortController()
  const { signal } = stop
  for (const name of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const)
    node.addEventListener(name, listeners[name], { signal })
  // Keeps the focus that `move` and `pick` give to the handle, and text from being selected.
  node.addEventListener(
    'mousedown',
    (event) => {
      event.preventDefault()
    },
    { signal },
  )
  node.addEventListener('pointerleave', leave, { signal })
  return () => {
    stop.abort()
  }
}
