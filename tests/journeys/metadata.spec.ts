/** What the built page says of itself. */
import { createHash } from 'node:crypto'
import { expect, test } from './page.ts'

test('the page states its dataset, with the hash of the very file', async ({ request }) => {
  const html = await (await request.get('./')).text()
  const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
  const { distribution } = JSON.parse(block) as { distribution: { contentUrl: string; sha256: string }[] }
  const [file] = distribution
  expect(file?.contentUrl).toMatch(/data\/atlas\.json$/)
  const served = await (await request.get('./data/atlas.json')).body()
  expect(createHash('sha256').update(served).digest('hex')).toBe(file?.sha256)
  expect(html).toContain('property="og:title"')
  // What a frame without an origin asks for must be asked for as from elsewhere.
  for (const [tag] of html.matchAll(/<(?:script|link)[^>]*assets\/[^>]*>/g))
    expect(tag).toContain('crossorigin')
})
