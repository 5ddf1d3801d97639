import { describe, expect, test, vi } from 'vitest'
import { isOutdated } from '../../../src/app/outdated.ts'
import { mendStyles } from '../../../src/app/style-sheets.ts'

const page = (build: string) => `<html><head><meta name="build" content="${build}"></head></html>`
const doc = (build?: string) =>
  ({
    baseURI: 'https://a.example/map/?date=2016-04-03',
    querySelector: () => (build === undefined ? null : { content: build }),
  }) as unknown as Document
const answer = (text: string, status = 200) => vi.fn(() => Promise.resolve(new Response(text, { status })))

describe('a page', () => {
  test('is outdated when the server has one of another build', async () => {
    const ask = answer(page('new'))
    expect(await isOutdated(doc('old'), ask)).toBe(true)
    expect(String((ask.mock.calls[0] as unknown[])[0])).toBe('https://a.example/map/')
  })
  test.each([
    ['the same build', answer(page('old'))],
    ['no page at all', answer('not here', 404)],
    ['a page of another sort', answer('<html></html>')],
    ['nothing, for want of a connection', vi.fn(() => Promise.reject(new TypeError('offline')))],
  ])('is not when the server has %s', async (_, ask) => {
    expect(await isOutdated(doc('old'), ask)).toBe(false)
  })
  test('without a build is never outdated', async () => {
    expect(await isOutdated(doc(), answer(page('new')))).toBe(false)
  })
})

test('a style sheet that did not come is asked for once more, and missed aloud when it does not come then either', () => {
  const copies: EventTarget[] = []
  const link = (sheet: object | null) => ({
    sheet,
    replaced: 0,
    cloneNode: () => copies[copies.push(new EventTarget()) - 1],
    replaceWith() {
      this.replaced++
    },
  })
  const links = [link({}), link(null)]
  const tell = vi.fn()
  mendStyles({ querySelectorAll: () => links } as unknown as Document, tell)
  expect(links.map(({ replaced }) => replaced)).toEqual([0, 1])
  expect(tell).not.toHaveBeenCalled()
  copies[0]?.dispatchEvent(new Event('error'))
  expect(tell).toHaveBeenCalledOnce()
})
