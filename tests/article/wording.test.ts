import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { TIE_KINDS } from '../../src/atlas/schema.ts'
import { CONTEXT_WIDTH, THIN_WIDTH, UNMEASURED_WIDTH } from '../../src/grammar/encoding.ts'
import { dataFile, shippedAtlas, texts } from './shipped.ts'

const atlas = shippedAtlas()
const FILES = [
  ...['article', 'sources', 'actors', 'places', 'memberships', 'sites', 'claims', 'evidence', 'events'],
  ...TIE_KINDS.map((kind) => `ties/${kind}`),
].map((name) => `${name}.json`)
const WINDOW = 9

/** Runs of nine words of the article, as the first 16 hex digits of their SHA-256: checked against, not readable. */
const article = new Set(hashes())

/** Words that take a side. The atlas's own voice does without them; titles of sources are quoted as they are. */
const PARTISAN =
  /\b(annex\w*|occup(y|ied|ies|ation|iers?)\w*|liberat\w*|invad\w*|invasion\w*|aggress\w*|regimes?|terroris\w*|separatis\w*|so-called|puppet\w*|illegal\w*|enem(y|ies)|heroic\w*|martyr\w*|genocid\w*)\b/i

function hashes(): string[] {
  const list: unknown = JSON.parse(readFileSync(new URL('./article-9grams.json', import.meta.url), 'utf8'))
  if (!Array.isArray(list)) throw new Error('article-9grams.json is no list')
  return list.map(String)
}

/** Words as the hashes were made: lower-case runs of letters and digits. */
function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function hash(run: readonly string[]): string {
  return createHash('sha256').update(run.join(' ')).digest('hex').slice(0, 16)
}

/** Runs of nine words in a text that the article has too. */
function borrowed(text: string): string[] {
  const w = words(text)
  return w
    .map((_, i) => w.slice(i, i + WINDOW))
    .filter((run) => run.length === WINDOW && article.has(hash(run)))
    .map((run) => run.join(' '))
}

const own = (skip: string[] = []) =>
  FILES.filter((f) => f !== 'sources.json').flatMap((f) =>
    [...texts(dataFile(f), new Set(skip))].map(([path, text]) => [`${f} ${path}`, text] as const),
  )

describe('the words of the atlas', () => {
  it('share no nine words in a row with the article', () => {
    expect(article.size).toBeGreaterThan(700)
    const found = FILES.flatMap((f) =>
      [...texts(dataFile(f))].flatMap(([path, text]) => borrowed(text).map((b) => `${f} ${path}: ${b}`)),
    )
    expect(found).toEqual([])
  })

  it('share none in the codebook either', () => {
    const folder = new URL('../../data/', import.meta.url)
    const prose = readdirSync(folder).filter((f) => f.endsWith('.md'))
    expect(prose).toContain('README.md')
    for (const f of prose) expect(borrowed(readFileSync(new URL(f, folder), 'utf8')), f).toEqual([])
  })

  it('of the codebook give the right counts', () => {
    const { claims, ties, events, evidence } = atlas.data
    const readme = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8').replace(/\s+/g, ' ')
    const counts = `${claims.length} claims, ${ties.length} ties, ${events.length} events, ${evidence.length} verdicts`
    expect(readme.includes(counts), `data/README.md has to say “${counts}”`).toBe(true)
  })

  it('of the codebook give the right widths', () => {
    const readme = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8').replace(/\s+/g, ' ')
    for (const text of [
      `What is small is ${THIN_WIDTH} px wide`,
      `plainly thinner (${UNMEASURED_WIDTH} px)`,
      `thinner yet (${CONTEXT_WIDTH} px)`,
    ])
      expect(readme.includes(text), `data/README.md has to say “${text}”`).toBe(true)
  })

  it('take no side', () => {
    expect(own().filter(([, text]) => PARTISAN.test(text))).toEqual([])
  })

  it('use one name for a place or a body in running text; the others are alternates', () => {
    const running = own(['alternates']).filter(([path]) => !/^(places|actors)\.json/.test(path))
    expect(
      running.filter(([, t]) => /\b(Artsakh|Kiev|Turkish Stream|EEU|Xankəndi|Turkiye)\b/.test(t)),
    ).toEqual([])
  })

  it('are set with real quotation marks, apostrophes and dashes', () => {
    const prose = own(['id', 'url', 'source', 'sources', 'claims', 'ties', 'from', 'to', 'alternates'])
    expect(prose.filter(([, t]) => /['"]| - |--|\.\.\.|\s$|^\s| {2}/.test(t))).toEqual([])
  })

  it('name no author of the article', () => {
    expect(own().filter(([, t]) => /ramani|samuel/i.test(t))).toEqual([])
  })
})

describe('the words of a tie', () => {
  const names = (id: string) => {
    const a = atlas.actors.get(id)
    return [a?.name, a?.adjective, ...(a?.alternates ?? [])].filter((n) => n !== undefined)
  }

  it('are a label of at most 28 characters, for a line on the map', () => {
    for (const t of atlas.data.ties) {
      expect(t.label.length, t.id).toBeLessThanOrEqual(28)
      expect(t.label, t.id).not.toMatch(/\.$/)
    }
  })

  it('are one sentence of at most 25 words that names both ends', () => {
    for (const t of atlas.data.ties) {
      const sentence = t.sentence ?? ''
      expect(sentence, t.id).toMatch(/^[A-Z].*\.$/)
      expect(sentence.split(/\s+/).length, t.id).toBeLessThanOrEqual(25)
      for (const end of [t.from, t.to])
        expect(
          names(end).some((n) => sentence.includes(n)),
          `${t.id}: ${end}`,
        ).toBe(true)
    }
  })

  it('name each line apart from every other: on the map a name stands alone', () => {
    const labels = atlas.data.ties.map((t) => t.label)
    expect(labels.filter((l, i) => labels.indexOf(l) !== i)).toEqual([])
  })
})

describe('the words of an event', () => {
  const { timeline, data } = atlas
  const ofTheYear = data.events.filter((e) => {
    const span = atlas.eventSpans.get(e.id)
    return span && span.from >= timeline.from && span.from < timeline.to
  })

  it('have a note of three to six words and at most 32 characters for the map', () => {
    expect(ofTheYear.length).toBeGreaterThan(25)
    for (const { id, callout = '' } of ofTheYear) {
      expect(callout.length, id).toBeLessThanOrEqual(32)
      expect(callout.split(/\s+/).length, id).toBeGreaterThanOrEqual(3)
      expect(callout.split(/\s+/).length, id).toBeLessThanOrEqual(6)
    }
  })

  it('have a title that says what happened, and no two the same', () => {
    const titles = data.events.map((e) => e.title)
    expect(titles.filter((t, i) => titles.indexOf(t) !== i)).toEqual([])
    for (const { id, title } of ofTheYear) expect(title.split(/\s+/).length, id).toBeGreaterThanOrEqual(3)
  })
})
