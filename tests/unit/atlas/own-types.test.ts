import { describe, expect, test } from 'vitest'
import { tieSentence } from '../../../src/atlas/describe.ts'
import { formatFinding } from '../../../src/atlas/findings.ts'
import { parseAtlas } from '../../../src/atlas/parse-atlas.ts'
import { phraseFrom } from '../../../src/atlas/perspective.ts'
import { entriesOf } from '../../../src/atlas/search-entries.ts'
import { FORMS, type AtlasInput } from '../../../src/atlas/schema.ts'
import { opened } from '../../../src/open/import-pipeline.ts'
import { fixtureAtlas, fixtureJson, tieOf } from '../../support/fixture-atlas.ts'

const FISHING = {
  id: 'fishing',
  kind: 'economy' as const,
  name: 'fishing rights',
  directed: '{from} lets boats from {to} fish in its waters',
  mutual: '{from} and {to} share fishing grounds',
}
const { article, ties } = fixtureJson()
/** The invented atlas, with types, and its trade as a tie of one. */
const withTypes = (types: readonly object[], trade: object): AtlasInput =>
  fixtureJson({
    article: { ...article, types: types as (typeof FISHING)[] },
    ties: ties.map((tie) => {
      if (tie.id !== 'trade') return tie
      const { sentence: _, ...rest } = tie
      return { ...rest, ...trade }
    }),
  })
const found = (json: AtlasInput) => {
  const read = parseAtlas(json)
  return read.ok ? [] : read.findings.map(formatFinding)
}

describe('a type of an article’s own', () => {
  test.each([
    [
      true,
      'Arland lets boats from Borland fish in its waters.',
      'lets boats from Borland fish in its waters',
    ],
    [false, 'Arland and Borland share fishing grounds.', 'Arland and Borland share fishing grounds'],
  ])('gives a tie its sentence, directed %s', (directed, sentence, seen) => {
    const json = withTypes([FISHING], { type: 'fishing', directed, from: 'AR', to: 'BO' })
    expect(found(json)).toEqual([])
    const atlas = fixtureAtlas(json)
    const tie = tieOf(atlas, 'trade')
    expect(tieSentence(atlas, tie)).toContain(sentence.slice(0, -1))
    expect(phraseFrom(atlas, tie, 'AR')).toBe(seen)
    expect(phraseFrom(atlas, tie, 'BO')).toBe(sentence.slice(0, -1))
    expect(entriesOf(atlas).find(({ id }) => id === 'trade')?.alternates).toContain('fishing rights')
  })
  test('that is not there is told with all that are, and the words of the list', () => {
    const [message = ''] = found(withTypes([FISHING], { type: 'fshing' }))
    expect(message).toMatch(/^ties\[\d+\]\.type: no type “fshing” .*did you mean “fishing”/)
    for (const form of FORMS) expect(message).toContain(form)
  })
  test.each([
    ['an id of the list', { ...FISHING, id: 'trade' }, {}, /types\[0\]\.id: “trade” is a type already/],
    [
      'no sentence',
      { ...FISHING, directed: undefined, mutual: undefined },
      {},
      /needs one of these sentences/,
    ],
    [
      'a sentence without an end',
      { ...FISHING, mutual: '{from} fishes' },
      {},
      /must have \{from\} and \{to\}/,
    ],
    ['another kind', FISHING, { type: 'fishing', kind: 'energy' }, /is a type of economy/],
    [
      'no sentence for its direction',
      { ...FISHING, directed: undefined },
      { type: 'fishing', directed: true },
      /add directed to the type/,
    ],
    ['a kind of no list', { ...FISHING, kind: 'weather' }, {}, /types\[0\]\.kind: found "weather"/],
  ])('is refused with %s', (_, type, trade, message) => {
    expect(found(withTypes([type], trade)).join('\n')).toMatch(message)
  })
  test('with a fault is left out of an opened atlas with its ties, and the rest stays', () => {
    const json = withTypes([{ ...FISHING, mutual: '{from} fishes' }], { type: 'fishing' })
    const read = opened([{ name: 'a.json', bytes: new TextEncoder().encode(JSON.stringify(json)) }])
    expect(read.ok && read.data.ties.some(({ id }) => id === 'trade')).toBe(false)
    expect(read.ok && read.data.ties.length).toBeGreaterThan(3)
    expect(read.report.problems.map(({ at }) => at).join(' ')).toMatch(/article\.types\[0\]\.mutual.*\.type/)
  })
})
