import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROLES, TIE_KINDS, VERDICTS, VOICES } from '../../../../src/atlas/schema.ts'
import { counts, isNarrowed, keptRows, showAll } from '../../../../src/features/ledger/ledger-filters.ts'
import {
  pressRole,
  pressRow,
  pressVerdict,
  pressFacetVoice,
} from '../../../../src/features/ledger/facet-press.ts'
import { ledgerRows } from '../../../../src/features/ledger/ledger-rows.ts'
import { defaultView, type View } from '../../../../src/state/view.ts'
import { fixtureAtlas } from '../../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const rows = ledgerRows(atlas)
const view = defaultView(atlas)
const kept = (changes: Partial<View>) => keptRows(rows, { ...view, ...changes }).map((r) => r.id)

const anyView = fc.record({
  kinds: fc.subarray([...TIE_KINDS]).map((k) => new Set(k)),
  voices: fc.option(fc.subarray([...VOICES]).map((v) => new Set(v))),
  verdicts: fc.option(fc.subarray([...VERDICTS]).map((v) => new Set(v))),
  role: fc.option(fc.constantFrom(...ROLES)),
  words: fc.constantFrom('', 'borland', 'ledger'),
})

describe('ledgerRows', () => {
  it('has every claim once, in the article’s order, with what was found of it', () => {
    expect(rows.map((r) => r.id)).toEqual([
      'claim-1',
      'claim-2',
      'claim-3',
      'claim-4',
      'claim-5',
      'claim-6',
      'claim-7',
      'claim-8',
    ])
    expect(rows[0]).toMatchObject({
      verdict: 'caveat',
      finding: 'the share was 70 per cent',
      date: 'since 2010',
    })
    expect(rows[0]?.sources.map((s) => s.id)).toEqual(['ledger'])
    expect(rows[1]).toMatchObject({ verdict: null, finding: '', sources: [] })
  })

  it('tells the gravest of several findings, and sets the same figures once', () => {
    const [v1, ...rest] = atlas.data.evidence
    if (!v1) throw new Error('no evidence')
    const worse = { ...v1, id: 'v9', verdict: 'contradicted' as const, finding: 'it was none' }
    const [row] = ledgerRows(fixtureAtlas({ evidence: [v1, ...rest, worse] }))
    expect(row).toMatchObject({ verdict: 'contradicted', finding: 'it was none' })
    expect(row?.figures).toHaveLength(2)
  })
})

describe('the sources of a row', () => {
  it('end with the article, which is not the record', () => {
    const [v1, ...rest] = atlas.data.evidence
    if (!v1) throw new Error('no evidence')
    const [row] = ledgerRows(fixtureAtlas({ evidence: [{ ...v1, sources: ['paper', 'own'] }, ...rest] }))
    expect(row?.sources.map((s) => s.id)).toEqual(['ledger', 'own', 'paper'])
  })
})

describe('keptRows', () => {
  it('keeps a claim while any of its kinds is on', () => {
    expect(kept({ kinds: new Set(['alliances']) })).toEqual(['claim-3', 'claim-4'])
    expect(kept({ kinds: new Set(['diplomacy']) })).toEqual(['claim-4', 'claim-5', 'claim-6'])
    expect(kept({ kinds: new Set() })).toEqual([])
  })

  it('goes by voice, verdict, role and words, all at once', () => {
    expect(kept({ voices: new Set(['fact']) })).toEqual(['claim-1', 'claim-2', 'claim-3', 'claim-7'])
    expect(kept({ voices: new Set(['record']) })).toEqual([])
    expect(kept({ verdicts: new Set(['contested', 'caveat']) })).toEqual(['claim-1', 'claim-6'])
    expect(kept({ role: 'strains' })).toEqual(['claim-2', 'claim-6', 'claim-8'])
    expect(kept({ role: 'strains', voices: new Set(['fact']) })).toEqual(['claim-2'])
  })

  it('looks for words in claims, findings and sources, whatever their capitals and accents', () => {
    expect(kept({ words: 'BÓRLAND fight' })).toEqual(['claim-7'])
    expect(kept({ words: 'abstention' })).toEqual(['claim-6'])
    expect(kept({ words: 'ledger of arms' })).toEqual(['claim-1', 'claim-6'])
  })
})

describe('counts', () => {
  it('count what a press would show: the claims that all other filters let through', () => {
    fc.assert(
      fc.property(anyView, (filters) => {
        const asked = { ...view, ...filters }
        const by = counts(rows, asked)
        for (const { value, now } of by.verdict)
          expect(now).toBe(keptRows(rows, { ...asked, verdicts: new Set([value]) }).length)
        for (const { value, now } of by.voice)
          expect(now).toBe(keptRows(rows, { ...asked, voices: new Set([value]) }).length)
        for (const { value, now } of by.role)
          expect(now).toBe(keptRows(rows, { ...asked, role: value }).length)
      }),
    )
  })

  it('leave out what no claim has, unless it is chosen', () => {
    const named = (v: Partial<View>) => counts(rows, { ...view, ...v }).verdict.map((c) => c.value)
    expect(named({})).toEqual(['caveat', 'contested', 'not-checkable'])
    expect(named({ verdicts: new Set(['supported']) })).toContain('supported')
  })
})

describe('pressing', () => {
  it('shows one alone at first, then adds, then takes away, and shows all when none is left', () => {
    const one = pressVerdict(view, 'contested', false)
    expect([...(one.verdicts ?? [])]).toEqual(['contested'])
    const two = pressVerdict(one, 'caveat', false)
    expect([...(two.verdicts ?? [])]).toEqual(['contested', 'caveat'])
    const back = pressVerdict(two, 'contested', false)
    expect([...(back.verdicts ?? [])]).toEqual(['caveat'])
    expect(pressVerdict(back, 'caveat', false).verdicts).toBeNull()
  })

  it('with Alt shows one alone among several, and all again when it was alone', () => {
    const two = { ...view, verdicts: new Set(['contested', 'caveat'] as const) }
    const alone = pressVerdict(two, 'caveat', true)
    expect([...(alone.verdicts ?? [])]).toEqual(['caveat'])
    expect(pressVerdict(alone, 'caveat', true).verdicts).toBeNull()
  })

  it('of the last voice lets the record speak again too', () => {
    let next: View = view
    for (const voice of VOICES) next = pressFacetVoice(next, voice, false)
    expect(next.voices).toBeNull()
  })

  it('of a role shows it alone, and all again', () => {
    expect(pressRole(view, 'binds').role).toBe('binds')
    expect(pressRole(pressRole(view, 'binds'), 'strains').role).toBe('strains')
    expect(pressRole(pressRole(view, 'binds'), 'binds').role).toBeNull()
  })

  it('of a row goes to its claim, and of an open row closes it and moves nothing', () => {
    const ledger: View = { ...view, panel: 'ledger' }
    const open = pressRow(atlas, ledger, 'claim-6')
    expect(open).toMatchObject({ claim: 'claim-6', panel: 'ledger' })
    expect(open.day).not.toBe(view.day)
    expect(pressRow(atlas, open, 'claim-6')).toEqual({ ...open, claim: null })
  })

  it('of a row leaves the filters by which the ledger has it', () => {
    const narrowed: View = { ...view, kinds: new Set(['diplomacy']), voices: new Set(['fact']) }
    const { kinds, voices } = pressRow(atlas, narrowed, 'claim-6')
    expect([kinds, voices]).toEqual([narrowed.kinds, narrowed.voices])
  })
})

describe('showAll', () => {
  it('lets every claim through, whatever was asked', () => {
    fc.assert(
      fc.property(anyView, (filters) => {
        const all = showAll({ ...view, ...filters })
        expect(isNarrowed(all)).toBe(false)
        expect(keptRows(rows, all)).toHaveLength(rows.length)
      }),
    )
  })
})
