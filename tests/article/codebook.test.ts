/** The codebook says what the data say: version, counts, lists of words. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { STATUSES, TIE_KINDS, VERDICTS, VOICES, ROLES, TONES, BASES } from '../../src/atlas/schema.ts'
import { contains, firstDay } from '../../src/atlas/day.ts'
import { shippedAtlas } from './shipped.ts'

const atlas = shippedAtlas()
const { data } = atlas
const read = (path: string) => readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8')
const raw = read('README.md')
const codebook = raw.replace(/\s+/g, ' ')
const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
]
NUMBERS.push('twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen')

describe('the codebook', () => {
  it('has the version of the dataset, and a section on what it changed', () => {
    const version = data.article.version ?? ''
    expect(codebook).toContain(`\`article.version\` is the dataset's: \`${version}\``)
    expect(codebook).toContain(`**${version}.**`)
    expect(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))).toMatchObject({
      version,
    })
  })

  it('counts the ties between the two capitals on the opening day, and the pipes among them', () => {
    const [a, b] = data.article.opening.pair
    const ties = data.ties.filter(
      (t) =>
        new Set([t.from, t.to, a, b]).size === 2 &&
        (atlas.phases.get(t.id) ?? []).some((span) => contains(span, firstDay('2016-08-08'))),
    )
    const pipes = ties.filter((t) => t.form === 'pipeline')
    expect(codebook).toContain(
      `Between Moscow and Baku ${NUMBERS[ties.length] ?? '?'} ties hold on 8 August 2016, ${NUMBERS[pipes.length] ?? '?'} of them pipes`,
    )
  })

  it('explains every word of the lists that it explains at all', () => {
    for (const [name, words] of Object.entries({ STATUSES, VERDICTS, VOICES, ROLES, TONES }))
      for (const word of words) expect(raw.includes(`\`${word}\``), `${name}: ${word}`).toBe(true)
    for (const kind of TIE_KINDS) expect(codebook, kind).toContain(kind)
    for (const basis of BASES) expect(codebook, basis).toContain(`basis: "${basis}"`)
  })

  it('names every measure that a figure has', () => {
    const measures = data.ties.flatMap((t) => t.phases.flatMap((p) => p.quantity?.measure ?? []))
    for (const measure of new Set(measures)) expect(codebook, measure).toContain(`\`${measure}\``)
  })

  it('shows as its example the claim that is in the data', () => {
    const c13 = data.claims.find((c) => c.id === 'c13')
    expect(codebook).toContain(`"text": "${c13?.text ?? '?'}"`)
  })
})

describe('the review', () => {
  const review = read('REVIEW.md')

  it('has a line for every numbered finding', () => {
    for (let n = 1; n <= 40; n++) expect(review.includes(`| D${n} `), `D${n}`).toBe(true)
  })

  it('has a line for every claim', () => {
    for (const { id } of data.claims)
      expect(new RegExp(`\\| [^|\\n]*\\b${id}\\b`).test(review), id).toBe(true)
  })
})
