/** Long press. */

/** Milliseconds of a long press. */
const STAYS = 500

/** Pixels that the finger may move meanwhile. */
const STRAYS = 10

/** Calls `then` after a long press, and suppresses the click that follows. */
export function longPress(then: () => void): (element: HTMLElement) => () => void {
  return (element) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let from: readonly [number, number] = [0, 0]
    let held = false
    const stop = () => {
      clearTimeout(timer)
      timer = undefined
    }
    const down = (event: PointerEvent) => {
      held = false
      stop()
      if (event.pointerType !== 'touch') return
      from = [event.clientX, event.clientY]
      timer = setTimeout(() => {
        held = true
        then()
      }, STAYS)
    }
    const move = ({ clientX, clientY }: PointerEvent) => {
      if (Math.hypot(clientX - from[0], clientY - from[1]) > STRAYS) stop()
    }
    const click = (event: MouseEvent) => {
      if (held) event.stopImmediatePropagation()
      held = false
    }
    const menu = (event: MouseEvent) => {
      if (held || timer !== undefined) event.preventDefault()
    }
    const listening: readonly (readonly [string, (event: never) => void])[] = [
      ['pointerdown', down],
      ['pointermove', move],
      ['pointerup', stop],
      ['pointercancel', stop],
      ['contextmenu', menu],
    ]
    for (const [type, listener] of listening) element.addEventListener(type, listener as EventListener)
    element.addEventListener('click', click, { capture: true })
    return () => {
      stop()
      for (const [type, listener] of listening) element.removeEventListener(type, listener as EventListener)
      element.removeEventListener('click', click, { capture: true })
    }
  }
}
