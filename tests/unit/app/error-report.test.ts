import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { report } from '../../../src/app/error-report.ts'
import { hearFaults } from '../../../src/app/global-errors.ts'

const told = (error: unknown) =>
  report({ code: 'E-PANEL', part: 'timeline', error }, 'https://a.example/#x', 'A browser')

describe('a report', () => {
  it('has code, place, error, address and browser', () => {
    const lines = told(new RangeError('no such day')).split('\n')
    expect(lines[0]).toBe('E-PANEL: timeline')
    expect(lines[1]).toContain('RangeError: no such day')
    expect(lines.slice(-2)).toEqual(['https://a.example/#x', 'A browser'])
  })
  it('has the message where the stack has none, and where there is no stack', () => {
    const other = Object.assign(new Error('lost'), { stack: 'f@file.js:1' })
    expect(told(other)).toContain('Error: lost\nf@file.js:1')
    const bare = Object.assign(new Error('lost'), { stack: undefined })
    expect(told(bare)).toContain('Error: lost')
  })
  it.each([
    ['nothing', undefined],
    ['a symbol', Symbol('s')],
    ['an object without a prototype', Object.create(null)],
    [
      'an error whose message throws',
      Object.defineProperty(new Error('x'), 'message', {
        get() {
          throw new Error('again')
        },
      }),
    ],
  ])('is made of %s', (_, error) => {
    expect(told(error)).toMatch(/^E-PANEL: timeline\n/)
  })
  it('is never long', () => {
    expect(told(new Error('x'.repeat(1e6))).length).toBeLessThanOrEqual(4000)
  })
})

describe('faults that nothing caught', () => {
  class Win extends EventTarget {
    readonly location = { href: 'https://a.example/app/' }
    readonly document = { baseURI: 'https://a.example/app/' }
    readonly navigator = { userAgent: 'A browser' }
    throws(error: unknown, filename = 'https://a.example/app/a.js', message = String(error)) {
      this.dispatchEvent(Object.assign(new Event('error'), { error, message, filename }))
    }
    rejects(reason: unknown) {
      this.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }))
    }
  }
  let win: Win
  let said: string[]
  let stop: () => void
  beforeEach(() => {
    win = new Win()
    said = []
    stop = hearFaults(win as unknown as Window, (text, details) => said.push(`${text}\n${details}`))
  })
  afterEach(() => {
    stop()
  })

  it('are told, with their details', () => {
    win.throws(new Error('lost'))
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/^Something went wrong \(E-PAGE\)[^]*E-PAGE: page\n[^]*lost/)
  })
  it('are told when they are promises', () => {
    win.rejects(new Error('lost'))
    expect(said).toHaveLength(1)
  })
  it('are told once, not in a flood', () => {
    for (let i = 0; i < 100; i++) {
      win.throws(new Error(`frame ${i}`))
      win.rejects(i)
    }
    expect(said).toHaveLength(1)
    expect(said[0]).toContain('frame 0')
  })
  it.each<[string, () => void]>([
    ['from an extension', () => win.throws(new Error('theirs'), 'chrome-extension://abc/a.js')],
    ['from another origin', () => win.throws(null, '', 'Script error.')],
    [
      'a layout that wants a frame',
      () => win.throws(null, 'https://a.example/app/', 'ResizeObserver loop completed'),
    ],
    ['what was given up', () => win.rejects(new DOMException('gone', 'AbortError'))],
  ])('are none of ours: %s', (_, happen) => {
    happen()
    expect(said).toEqual([])
  })
  it('are heard no longer when it stops', () => {
    stop()
    win.throws(new Error('late'))
    expect(said).toEqual([])
  })
})
