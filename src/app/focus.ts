/**
 * Keeps the keyboard's place: when a change of view takes the focused element away (an inspector closes, the search box is
 * left), the focus goes to what the change was about, never to the top of the page.
 */
import { tick } from 'svelte'
import { asideOf } from './map-side.ts'
import { focusClaim } from '../features/argument/roving.ts'
import type { Reader } from '../state/reader.svelte.ts'

/** Watches a reader; returns how to stop. `focusMap` is where the focus goes when nothing else fits. */
export function keepFocus(reader: Reader, focusMap: () => void): () => void {
  /** What had the focus when the panel at the side was opened. */
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

/** Gives the map the focus if nothing has it, once what is under way has had its chance. */
export async function rescueFocus(focusMap: () => void): Promise<void> {
  await tick()
  if (isLost()) focusMap()
}

/** Whether nothing has the focus, or something that is about to lose it: a browser takes it from what is inert only later. */
function isLost(): boolean {
  const { activeElement } = document
  return !activeElement || activeElement === document.body || activeElement.closest('[inert]') !== null
}

/** Focuses the heading of the panel at the side, else the claim that was gone to, else what led to that panel. */
function land(beside: boolean, toClaim: boolean, claim: string | null, opener: Element | null): void {
  const heading = document.querySelector<HTMLElement>('[data-heading]')
  if (beside && heading) heading.focus()
  else if (toClaim) focusClaim(document.body, claim ?? undefined)
  else if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
}
