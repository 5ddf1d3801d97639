import { afterEach, describe, expect, it } from 'vitest'
import { steered } from '../../../src/features/argument/scroll-sync.ts'

let scroller: HTMLElement
afterEach(() => {
  scroller.remove()
})

/** A column of claims, each of 200 pixels, steered; `to` has what it tells. */
function column(to: (id: string | null) => void): () => void {
  scroller = document.createElement('div')
  scroller.style.cssText = 'height: 300px; overflow: auto'
  for (let i = 1; i <= 20; i++) {
    const claim = document.createElement('div')
    claim.dataset['claim'] = `c${i}`
    claim.style.height = '200px'
    scroller.append(claim)
  }
  document.body.append(scroller)
  return steered(() => true, to)(scroller)
}

const frame = () => new Promise(requestAnimationFrame)
const wheel = () => scroller.dispatchEvent(new WheelEvent('wheel', { deltaY: 100 }))

describe('steering by the column', () => {
  it('goes where the hand’s scrolling ends, however long the page draws in between', async () => {
    const told: (string | null)[] = []
    column((id) => {
      told.push(id)
      const until = performance.now() + 300
      while (performance.now() < until);
    })
    wheel()
    for (const top of [400, 1000, 1600]) {
      scroller.scrollTop = top
      await frame()
    }
    await expect.poll(() => told.at(-1)).toBe('c9')
  })

  it('takes back what the text changes in height above the claim, and nothing that the hand scrolls', async () => {
    // The first claim becomes higher once the second is read.
    column((id) => {
      const [first] = scroller.children
      if (first instanceof HTMLElement && id !== 'c1') first.style.height = '260px'
    })
    for (let i = 0; i < 10; i++) {
      wheel()
      scroller.scrollTop += 40
      await frame()
    }
    await frame()
    await frame()
    expect(scroller.scrollTop).toBe(10 * 40 + 60)
  })

  it('is not moved by what the page scrolls itself', async () => {
    const told: (string | null)[] = []
    column((id) => told.push(id))
    scroller.scrollTop = 400
    await frame()
    await frame()
    expect(told).toEqual([])
  })
})
