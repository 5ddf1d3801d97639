import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connectHost } from '../../../src/embed/host.ts'
import { isoDay } from '../../../src/atlas/day.ts'
import { Reader } from '../../../src/state/reader.svelte.ts'
import { defaultView } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()

/** A frame's window, and the window around it that hears what is posted. */
class FrameWindow extends EventTarget {
  readonly location = { pathname: '/', search: '?embed=1', hash: '' }
  readonly posted: unknown[] = []
  readonly parent = { postMessage: (message: unknown) => this.posted.push(message) }

  say(data: unknown): void {
    this.dispatchEvent(Object.assign(new Event('message'), { source: this.parent, data }))
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a host', () => {
  it('that sends hundreds of views at once gets the last of them, in one go', () => {
    const win = new FrameWindow()
    const reader = new Reader(atlas, { ...defaultView(atlas), embed: true })
    const line = connectHost(reader, win as unknown as Window)
    const days: string[] = []
    reader.listen((view) => days.push(isoDay(view.day)))
    for (let i = 0; i < 300; i++) {
      const day = String((i % 28) + 1).padStart(2, '0')
      win.say({ type: 'between-blocs:set', query: `date=2016-05-${day}` })
    }
    win.say({ type: 'between-blocs:set', query: 'date=2016-06-15' })
    vi.advanceTimersByTime(1000)
    expect(days).toEqual(['2016-06-15'])
    expect(win.posted).toHaveLength(1)
    win.say({ type: 'between-blocs:set', query: 'date=2016-06-16' })
    line?.stop()
    vi.advanceTimersByTime(1000)
    expect(days).toEqual(['2016-06-15'])
  })
})
