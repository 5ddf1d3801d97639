import { describe, expect, test } from 'vitest'
import { loadAtlas } from '../../../scripts/assemble-atlas.ts'
import { withFirst } from '../../../scripts/first-html.ts'
import {
  dataBlock,
  dataset,
  oembed,
  openingPage,
  pageTags,
  siteUrl,
  type Website,
} from '../../../src/site/metadata.ts'

const loaded = loadAtlas()
if (!loaded.ok) throw new Error('the shipped atlas breaks its rules')
const known: Website = { url: 'https://maps.example/blocs/', version: '1.2.3', atlas: loaded.atlas }
const unknown: Website = { ...known, url: null }
const sha256 = 'ab'.repeat(32)

const tags = (site: Website) => pageTags(site, openingPage(site))
/** The value of a tag by its name, property or relation. */
const valueOf = (site: Website, key: string) =>
  tags(site)
    .map(({ attrs }) => attrs)
    .find((attrs) => [attrs['name'], attrs['property'], attrs['rel']].includes(key))

describe('the address of the site', () => {
  test.each([
    ['https://maps.example/blocs', 'https://maps.example/blocs/'],
    [' https://maps.example/blocs//?a=1#b ', 'https://maps.example/blocs/'],
    ['https://maps.example', 'https://maps.example/'],
    ['', null],
    [undefined, null],
  ])('%s is read as %s', (value, url) => {
    expect(siteUrl(value)).toBe(url)
  })
  test.each(['maps.example', 'ftp://maps.example', 'javascript:alert(1)'])('%s stops the build', (value) => {
    expect(() => siteUrl(value)).toThrow()
  })
})

describe('the tags of the page', () => {
  test('have title, description, picture and address, all absolute', () => {
    for (const key of ['canonical', 'alternate'])
      expect(valueOf(known, key)?.['href']).toMatch(/^https:\/\/maps\.example\/blocs\//)
    for (const key of ['og:url', 'og:image', 'twitter:image'])
      expect(valueOf(known, key)?.['content']).toMatch(/^https:\/\/maps\.example\/blocs\//)
    for (const key of ['og:title', 'og:description', 'og:image:alt', 'twitter:card'])
      expect(valueOf(known, key)?.['content']).toBeTruthy()
  })
  test('leave out what must be absolute where the address is not known, and keep the rest', () => {
    expect(
      tags(unknown)
        .flatMap(({ attrs }) => Object.values(attrs))
        .join(' '),
    ).not.toMatch(/null|https?:|cards\//)
    expect(tags(unknown).some(({ tag }) => tag === 'link')).toBe(false)
    for (const key of ['og:title', 'og:description', 'twitter:card'])
      expect(valueOf(unknown, key)).toBeDefined()
  })
  test('offer the embed of the whole on the whole page only', () => {
    const moment = { ...openingPage(known), path: 'views/2016-04-02/' }
    const rels = pageTags(known, moment).flatMap(({ attrs }) => attrs['rel'] ?? [])
    expect(rels).toEqual(['canonical'])
  })
})

describe('the dataset', () => {
  const made = dataset(known, sha256)
  test('says what it is, where, when, from what and under which licence', () => {
    expect(made).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      version: '1.2.3',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isAccessibleForFree: true,
      temporalCoverage: '2015-11-01/2016-12-31',
      spatialCoverage: { geo: { '@type': 'GeoShape', box: '30.5 5 61 72' } },
      isBasedOn: { url: loaded.atlas.sources.get(loaded.atlas.data.article.source)?.url },
      distribution: [{ contentUrl: 'https://maps.example/blocs/data/atlas.json', sha256 }],
    })
    expect(String(made['description']).length).toBeGreaterThan(50)
    expect(String(made['citation'])).toContain('version 1.2.3')
  })
  test('names what is measured, each thing once', () => {
    const names = (made['variableMeasured'] as { name: string; unitText?: string }[]).map(
      ({ name, unitText = '' }) => name + unitText,
    )
    expect(names).toContain('Number of military links')
    expect(names).toContain('share of arms imports%')
    expect(new Set(names).size).toBe(names.length)
  })
  test('points to its file from the page where the site’s address is not known', () => {
    expect(dataset(unknown, sha256)).toMatchObject({ distribution: [{ contentUrl: './data/atlas.json' }] })
    expect(dataset(unknown, sha256)).not.toHaveProperty('url')
  })
  test('cannot end the element that it stands in', () => {
    const text = dataBlock({ name: '</script><script>alert(1)</script><!--' })
    expect(text).not.toContain('<')
    expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script><!--' })
  })
})

describe('an article with a title that is markup', () => {
  const title = '</script><script>alert(1)</script>"><img src=x onerror=alert(1)>$&<!--'
  const { atlas } = loaded
  const hostile: Website = {
    ...known,
    atlas: { ...atlas, data: { ...atlas.data, article: { ...atlas.data.article, title, thesis: title } } },
  }
  test('stays within the data block, and is there whole', () => {
    const block = dataBlock(dataset(hostile, sha256))
    expect(block).not.toMatch(/</)
    expect((JSON.parse(block) as { name: string }).name).toContain(title)
  })
  test('stays within the frame of the embed and the first page', () => {
    const html = String(oembed(hostile)?.['html'])
    expect(html).not.toMatch(/<(script|img)/)
    expect(html).toContain('&lt;/script&gt;')
    const page = withFirst('<head></head><body><div id="app"></div></body>', {
      page: '<p>$&</p>',
      css: 'a.css',
    })
    expect(page).toContain('<div id="app"><p>$&</p></div>')
  })
})

describe('the oEmbed file', () => {
  test('is a rich embed of fixed size with the code that has no script', () => {
    expect(oembed(known)).toMatchObject({ version: '1.0', type: 'rich', width: 720, height: 620 })
    const html = String(oembed(known)?.['html'])
    expect(html).toContain('src="https://maps.example/blocs/?embed=1"')
    expect(html).not.toContain('<script')
  })
  test('is not made where the site’s address is not known', () => {
    expect(oembed(unknown)).toBeNull()
  })
})
