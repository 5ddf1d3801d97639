import { afterEach, beforeEach, expect, test } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { keepTranslated } from '../../../src/app/translated-text.ts'
import Translated from './Translated.svelte'

let stop = () => {}
beforeEach(() => {
  stop = keepTranslated(document.body)
})
afterEach(() => {
  stop()
})

/** As translators do it: another element in the place of each text, at once or in two steps. */
function translate(root: Element, how: 'at once' | 'in two steps'): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) texts.push(walker.currentNode as Text)
  for (const text of texts) {
    const font = document.createElement('font')
    font.textContent = text.data.toUpperCase()
    if (how === 'at once') text.replaceWith(font)
    else {
      text.before(font)
      text.remove()
    }
  }
}

/** Lets observers hear of what was changed. */
const heard = () => new Promise((resolve) => setTimeout(resolve))

test.each(['at once', 'in two steps'] as const)(
  'what is translated %s is still written and taken away',
  async (how) => {
    const said = () => container.textContent.replaceAll(/\s+/g, ' ').trim()
    const { container, rerender } = await render(Translated, {
      day: 'Monday',
      more: true,
      list: ['one', 'two'],
    })
    translate(container, how)
    await heard()
    expect(said()).toBe('ON MONDAY THERE ARE 2, AND MORE ONETWO')

    await rerender({ day: 'Tuesday', more: false, list: ['two', 'three', 'four'] })
    await heard()
    expect(said()).toContain('Tuesday')
    expect(said()).not.toMatch(/MONDAY|AND MORE|ONE/)
    expect(said()).toMatch(/3 ?TWO ?three ?four$/)

    // The translator goes on with what is new.
    translate(container, how)
    await heard()
    await rerender({ day: '', more: true, list: [] })
    await heard()
    expect(said()).not.toMatch(/TUESDAY|THREE|TWO/)
    expect(said()).toMatch(/0, and more$/)
  },
)
