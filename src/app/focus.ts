/**
 * Focus management: when a change of view removes the focused element (an inspector closes, the search box is left), the focus
 * moves to what the change was about and is not lost.
 */
import { tick } from 'svelte'
import { asideOf } from './map-side.ts'
import { focusClaim } from '../features/argument/roving.ts'
import type { Reader } from '../state/reader.svelte.ts'

/** Watches a reader; returns a function to stop. `focusMap` is the fallback. */
export function keepFocus(reader: Reader, focusMap: () => void): () => void {
  /** The focused element when the side panel was opened. */
  let opener: Element | null = null

  return reader.listen((view, _, previous) => {
    const before = document.activeElement
    if (!(before instanceof HTMLElement) || before === document.body) return
    if (asideOf(view) && !asideOf(previous)) opener = before
    const toClaim = view.claim !== null && view.claim !== previous.claim
    const reading = toClaim && before.closest('[data-claim]') !== null
    const last = opener
    void tick().then(() => {
      if (reading) focusClaim(document.body, view.claim ?? undefined)
      else if (isLost()) {
        if (view.step !== null) document.querySelector<HTMLElement>('[aria-current="step"]')?.focus()
        else land(asideOf(view) !== null, toClaim, view.claim, last)
        if (isLost()) focusMap()
      }
    })
  })
}

/** Focuses the map if nothing has the focus after pending updates. */
export async function rescueFocus(focusMap: () => void): Promise<void> {
  await tick()
  if (isLost()) focusMap()
}

/** Whether nothing has the focus, or an inert element, from which browsers remove it only later. */
function isLost(): boolean {
  const { activeElement } = document
  return !activeElement || activeElement === document.body || activeElement.closest('[inert]') !== null
}

/** Focuses the heading of the side panel, else the present claim, else the element that opened the panel. */
function land(beside: boolean, toClaim: boolean, claim: string | null, opener: Element | null): void {
  const heading = document.querySelector<HTMLElement>('[data-heading]')
  if (beside && heading) heading.focus()
  else if (toClaim) focusClaim(document.body, claim ?? undefined)
  else if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
}
