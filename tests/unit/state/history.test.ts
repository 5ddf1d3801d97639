import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connectHistory } from '../../../src/state/history.svelte.ts'
import { Reader } from '../../../src/state/reader.svelte.ts'
import { defaultView, toggleKind } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()

/** A window with an address; `refuse` is thrown by each write. */
class Win extends EventTarget {
  readonly location = { pathname: '/a/', search: '', hash: '' }
  readonly writes: { readonly how: string; readonly at: number; readonly to: string }[] = []
  refuse: unknown = null
  readonly history = {
    pushState: (_: null, __: string, to: string) => {
      this.#write('push', to)
    },
    replaceState: (_: null, __: string, to: string) => {
      this.#write('replace', to)
    },
  }
  readonly setTimeout = (run: () => void, ms: number) => setTimeout(run, ms)
  readonly clearTimeout = (timer: ReturnType<typeof setTimeout>) => {
    clearTimeout(timer)
  }
  #write(how: string, to: string) {
    this.writes.push({ how, at: performance.now(), to })
    if (this.refuse !== null) throw this.refuse as Error
    const { search, hash } = new URL(to, 'https://a.example')
    Object.assign(this.location, { search, hash })
  }
}

let win: Win
let reader: Reader
let disconnect: () => void
beforeEach(() => {
  vi.useFakeTimers()
  win = new Win()
  reader = new Reader(atlas, defaultView(atlas))
  disconnect = connectHistory(reader, win as unknown as Window)
})
afterEach(() => {
  disconnect()
  vi.useRealTimers()
})

/** The most writes in any ten seconds. */
const densest = () =>
  Math.max(...win.writes.map(({ at }) => win.writes.filter((w) => w.at >= at && w.at < at + 10_000).length))

/** The address that a view of its own would have had written. */
function addressOfView(): string {
  const fresh = new Win()
  const other = new Reader(atlas, defaultView(atlas))
  const stop = connectHistory(other, fresh as unknown as Window)
  other.go({ ...reader.view })
  stop()
  return fresh.writes.at(-1)?.to ?? '/a/'
}

describe('the address', () => {
  it('is an entry for each choice', () => {
    reader.go(toggleKind(reader.view, 'energy'))
    reader.go(toggleKind(reader.view, 'economy'))
    expect(win.writes.map((w) => w.how)).toEqual(['push', 'push'])
  })

  it.each([
    ['scrubbing', 16, (i: number) => reader.toDay(atlas.timeline.from + (i % 300))],
    ['a switch whose key is held down', 33, () => reader.go(toggleKind(reader.view, 'energy'))],
    [
      'both at once',
      20,
      (i: number) => {
        reader.toDay(atlas.timeline.from + (i % 300))
        reader.go(toggleKind(reader.view, 'energy'))
      },
    ],
  ])('changes less than 100 times in 10 s, and is right in the end: %s', (_, every, act) => {
    for (let i = 0; i < 30_000 / every; i++) {
      act(i)
      vi.advanceTimersByTime(every)
    }
    vi.advanceTimersByTime(1000)
    expect(densest()).toBeLessThan(100)
    expect(win.writes.length).toBeGreaterThan(50)
    expect(win.location.pathname + win.location.search + win.location.hash).toBe(addressOfView())
  })

  it('is given entries again after a pause', () => {
    for (let i = 0; i < 200; i++) reader.go(toggleKind(reader.view, 'energy'))
    vi.advanceTimersByTime(11_000)
    const before = win.writes.length
    reader.go(toggleKind(reader.view, 'economy'))
    expect(win.writes.slice(before).map((w) => w.how)).toEqual(['push'])
  })

  it('may be refused: the view changes all the same', () => {
    win.refuse = new DOMException('Attempt to use history.pushState() more than 100 times', 'SecurityError')
    reader.go(toggleKind(reader.view, 'energy'))
    reader.toDay(reader.view.day + 1)
    vi.advanceTimersByTime(1000)
    expect(win.writes.map((w) => w.how)).toEqual(['push', 'replace'])
    expect(reader.view.kinds.has('energy')).toBe(false)
  })
})

describe('a path that begins with two slashes', () => {
  it('is written as a path, and is not taken for the name of a host', () => {
    const deep = new Win()
    Object.assign(deep.location, { pathname: '//deep/er/' })
    const other = new Reader(atlas, defaultView(atlas))
    const stop = connectHistory(other, deep as unknown as Window)
    other.go(toggleKind(other.view, 'military'))
    other.go({ ...other.view })
    stop()
    expect(deep.writes).toHaveLength(1)
    const { origin, pathname } = new URL(deep.writes[0]?.to ?? '', 'https://a.example//deep/er/')
    expect([origin, pathname]).toEqual(['https://a.example', '//deep/er/'])
  })
})
