/** Focus of a menu: taken on opening, moved by keys, restored on closing. */
import { choiceAfter } from './chooser.ts'

/** Attachment: puts the focus on the menu's first row; when the menu goes, `onend` is called and the focus returns. */
export function takesFocus(onend: () => void): (menu: HTMLElement) => () => void {
  return (menu) => {
    const before = document.activeElement
    menu.querySelector('button')?.focus({ preventScroll: true })
    return () => {
      onend()
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }
}

/** Keys of a menu: arrows, Home and End move the focus; Esc and Tab call `onclose`. Others are left alone. */
export function menuKeys(
  onclose: () => void,
): (event: KeyboardEvent & { currentTarget: HTMLElement }) => void {
  return (event) => {
    const rows = [...event.currentTarget.querySelectorAll('button')]
    const at = rows.findIndex((row) => row === document.activeElement)
    const to = choiceAfter(event.key, at, rows.length)
    if (to === null && event.key !== 'Escape' && event.key !== 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (to === null) onclose()
    else rows[to]?.focus({ preventScroll: true })
  }
}
