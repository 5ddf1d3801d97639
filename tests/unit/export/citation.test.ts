import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstDay } from '../../../src/atlas/day.ts'
import {
  citationBibtex,
  citationCsl,
  citationText,
  citedOf,
  type Cited,
} from '../../../src/export/citation.ts'
import { sha256 } from '../../../src/trust/sha256.ts'
import { defaultView } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const { data } = fixtureAtlas()
const IDENTITY = {
  siteName: 'Two Rivers',
  authors: ['Two Rivers contributors'],
  publisher: 'Two Rivers',
  licence: 'CC BY 4.0',
}
/** The invented atlas, with what its article says of its makers. */
const by = (identity: Partial<typeof IDENTITY & { language: string }>) =>
  fixtureAtlas({ article: { ...data.article, ...identity } })
const atlas = by(IDENTITY)
const address = 'https://example.org/map/?date=2016-08-10&layers=energy#map=5/41/47'
const cited: Cited = {
  ...citedOf(atlas, defaultView(atlas), {
    hash: '0123456789abcdef'.repeat(4),
    address,
    accessed: firstDay('2026-11-05'),
  }),
  version: '1.2.0',
}

describe('a citation', () => {
  it('as text names work, day, version, hash, address and the day of access', () => {
    expect(citationText(cited)).toBe(
      'Two Rivers contributors. “A marriage of convenience”. Map as on 8 August 2016. ' +
        'Two Rivers, dataset version 1.2.0 (SHA-256 0123456789abcdef). CC BY 4.0. ' +
        `${address} Accessed 5 November 2026.`,
    )
  })

  it('says whose reading is shown, and is silent about what is not known', () => {
    const text = citationText({
      ...citedOf(atlas, { ...defaultView(atlas), basis: 'article' }, { ...cited, hash: null }),
    })
    expect(text).toContain('Map as on 8 August 2016, following the article. Two Rivers. CC BY')
    expect(text).not.toMatch(/version|SHA|null|undefined/)
  })

  it('as BibTeX has its fields', () => {
    const entry = citationBibtex(cited)
    expect(entry).toMatch(/^@misc\{two-rivers-invented-2016-08-08,\n/)
    expect(entry).toContain('author = {{Two Rivers contributors}}')
    expect(entry).toContain('version = {1.2.0}')
    expect(entry).toContain(`url = {${address}}`)
    expect(entry).toContain('urldate = {2026-11-05}')
    expect(entry).toContain('SHA-256 0123456789abcdef')
  })

  it('as BibTeX escapes every title, and its braces close', () => {
    const text = fc.string({ unit: fc.constantFrom(...'{}\\$&#%_~^" aə\n'), maxLength: 30 })
    fc.assert(
      fc.property(text, text, (title, tail) => {
        const entry = citationBibtex({ ...cited, title, address: `https://example.org/?q=${tail}` })
        let depth = 0
        for (const c of entry.trimEnd().slice(0, -1)) {
          depth += c === '{' ? 1 : c === '}' ? -1 : 0
          expect(depth >= 0).toBe(true)
        }
        expect(depth).toBe(1)
        const line = entry.split('\n').find((l) => l.startsWith('  title = ')) ?? ''
        expect(line.slice(11, -2).replaceAll(/\\text[a-z]+\{\}|\\[$&#%_]/g, '')).not.toMatch(/[\\$&#%_~^]/)
      }),
    )
  })

  it('as CSL-JSON is one item that managers read', () => {
    expect(JSON.parse(citationCsl(cited))).toEqual([
      {
        id: 'two-rivers-invented-2016-08-08',
        type: 'map',
        title: 'A marriage of convenience',
        author: [{ literal: 'Two Rivers contributors' }],
        publisher: 'Two Rivers',
        version: '1.2.0',
        URL: address,
        accessed: { 'date-parts': [[2026, 11, 5]] },
        note: 'Map as on 8 August 2016. Dataset version 1.2.0 (SHA-256 0123456789abcdef). CC BY 4.0.',
      },
    ])
  })
})

describe('a citation of another’s atlas', () => {
  const of = (identity: Parameters<typeof by>[0]) => {
    const atlas = by(identity)
    return citedOf(atlas, defaultView(atlas), { hash: null, address: 'https://x.example/', accessed: 17000 })
  }
  it('names several authors, a publisher beside them, and the language', () => {
    const cited = of({ authors: ['A. Tesfaye', 'B. Hassan'], publisher: 'The Institute', language: 'fr' })
    expect(citationText(cited)).toBe(
      'A. Tesfaye and B. Hassan. “A marriage of convenience”. Map as on 8 August 2016. ' +
        'The Institute. Licence not stated. https://x.example/ Accessed 18 July 2016.',
    )
    expect(citationBibtex(cited)).toContain('author = {{A. Tesfaye} and {B. Hassan}}')
    expect(citationBibtex(cited)).toContain('publisher = {The Institute}')
    expect(JSON.parse(citationCsl(cited))).toMatchObject([
      { id: 'atlas-invented-2016-08-08', publisher: 'The Institute', language: 'fr' },
    ])
  })
  it('names nobody where the article does not, and no licence', () => {
    const cited = of({})
    for (const text of [citationText(cited), citationBibtex(cited), citationCsl(cited)]) {
      expect(text).toContain('Licence not stated')
      expect(text).not.toMatch(/Between|author|publisher|null|undefined|CC BY/i)
    }
  })
})

describe('the hash', () => {
  it('is the SHA-256 of the bytes', async () => {
    const bytes = new TextEncoder().encode('abc').buffer
    expect(await sha256(bytes)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})
