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

describe('a style sheet that did not come', () => {
  const links = (sheets: readonly (object | null)[]) =>
    sheets.map((sheet) => {
      const again = new EventTarget()
      return { sheet, again, cloneNode: () => again, replaceWith: vi.fn() }
    })
  const mended = (all: ReturnType<typeof links>, mark: string) =>
    mendStyles(
      { querySelectorAll: () => all } as unknown as Document,
      () => ({ getPropertyValue: () => mark }) as unknown as CSSStyleDeclaration,
    )

  test('is asked for once more, and no other', async () => {
    const all = links([{}, null])
    const done = mended(all, '1')
    expect(all.map(({ replaceWith }) => replaceWith.mock.calls.length)).toEqual([0, 1])
    all[1]?.again.dispatchEvent(new Event('load'))
    expect(await done).toBe(true)
  })
  test('keeps the page from being made without its rules', async () => {
    const all = links([null])
    const done = mended(all, '')
    all[0]?.again.dispatchEvent(new Event('error'))
    expect(await done).toBe(false)
  })
})
