import { describe, expect, test } from 'vitest'
import { creditOf, identityOf, makersOf } from '../../../src/atlas/identity.ts'
import { parseAtlas } from '../../../src/atlas/parse-atlas.ts'
import { formatFinding } from '../../../src/atlas/findings.ts'
import { dataset, pageTags, openingPage, websiteOf, windowTitle } from '../../../src/site/metadata.ts'
import { fixtureAtlas, fixtureJson } from '../../support/fixture-atlas.ts'

const { article } = fixtureJson()
const by = (identity: object) => fixtureAtlas({ article: { ...article, ...identity } })

describe('who stands behind an atlas', () => {
  test('is nobody until the article says so', () => {
    const identity = identityOf(by({}))
    expect(identity).toMatchObject({ site: null, authors: [], publisher: null, licence: null })
    expect(makersOf(identity)).toBeNull()
    expect(creditOf(identity)).toBe(article.title)
  })
  test.each([
    ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['CC-BY-NC-SA-4.0', 'https://creativecommons.org/licenses/by-nc-sa/4.0/'],
    ['CC0 1.0', null],
    ['CC 0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['Etalab 2.0', null],
  ])('%s stands at %s', (licence, address) => {
    expect(identityOf(by({ licence })).licenceAddress).toBe(address)
  })
  test('says where its licence stands, if that is not known', () => {
    const licenceAddress = 'https://example.org/terms'
    expect(identityOf(by({ licence: 'Our terms', licenceAddress })).licenceAddress).toBe(licenceAddress)
  })
  test.each([
    ['accent', 'teal', 'must be a colour such as #0b6e6e, with six digits; found "teal"'],
    ['language', 'German (Germany)', 'must be the tag of a language, such as en or pt-BR'],
    ['address', 'example.org', 'must be an address that begins with http:// or https://'],
    ['licenceAddress', 'javascript:alert(1)', 'must be an address that begins with http:// or https://'],
    ['siteName', 'n'.repeat(41), 'is too long, at most 40 characters are allowed'],
  ])('%s cannot be %s', (field, value, message) => {
    const read = parseAtlas(fixtureJson({ article: { ...article, [field]: value } }))
    expect(read.ok ? [] : read.findings.map(formatFinding).join('\n')).toContain(message)
  })
})

test('a site that is called as its article has that name once, and moments have it beside theirs', () => {
  const atlas = by({ siteName: article.title })
  expect(identityOf(atlas).site).toBeNull()
  const site = websiteOf(atlas, undefined)
  expect(windowTitle(site, openingPage(site))).toBe(article.title)
  expect(windowTitle(site, { ...openingPage(site), title: 'A moment' })).toBe(`A moment · ${article.title}`)
})

describe('what previews and search engines read', () => {
  const identity = {
    siteName: 'Two Rivers',
    authors: ['A. Tesfaye', 'B. Hassan'],
    publisher: 'The Institute',
    licence: 'Etalab 2.0',
    language: 'fr',
    address: 'https://rivers.example/map',
    version: '2.1.0',
  }
  const website = websiteOf(by(identity), undefined)
  test('follows the article', () => {
    expect(dataset(website, 'ab')).toMatchObject({
      name: `Two Rivers: ${article.title}`,
      url: 'https://rivers.example/map/',
      version: '2.1.0',
      license: 'Etalab 2.0',
      inLanguage: 'fr',
      creator: [
        { '@type': 'Person', name: 'A. Tesfaye' },
        { '@type': 'Person', name: 'B. Hassan' },
      ],
      publisher: { '@type': 'Organization', name: 'The Institute' },
      creditText: 'The Institute, version 2.1.0, Etalab 2.0',
    })
    const named = pageTags(website, openingPage(website)).find(
      ({ attrs }) => attrs['property'] === 'og:site_name',
    )
    expect(named?.attrs['content']).toBe('Two Rivers')
    expect(windowTitle(website, openingPage(website))).toBe(`${article.title} · Two Rivers`)
  })
  test('is published where the build is told, before where the article says', () => {
    expect(websiteOf(by(identity), 'https://other.example').url).toBe('https://other.example/')
    expect(websiteOf(by({}), '').url).toBeNull()
  })
  test('says nothing that the article does not', () => {
    const made = dataset(websiteOf(by({}), undefined), 'ab')
    for (const key of ['version', 'license', 'creator', 'publisher']) expect(made).not.toHaveProperty(key)
    expect(JSON.stringify(made)).not.toMatch(/Between|null|undefined/)
    expect(made['citation']).toBe('A marriage of convenience. Dataset, licence not stated.')
  })
})
