import { describe, expect, it } from 'vitest'
import { integrity } from '../../src/atlas/integrity.ts'
import { contains, firstDay, spanBetween } from '../../src/atlas/day.ts'
import { shippedAtlas } from './shipped.ts'

const atlas = shippedAtlas()
const { data } = atlas
const has = (id: string) => atlas.sources.has(id)

describe('every row', () => {
  it('keeps the rules across rows', () => {
    expect(integrity(data)).toEqual([])
  })

  it('names sources that exist', () => {
    const named = [
      ...data.places.flatMap((p) => p.source ?? []),
      ...data.memberships.flatMap((m) => m.sources),
      ...data.sites.flatMap((s) => s.sources),
      ...data.events.flatMap((e) => e.sources),
      ...data.evidence.flatMap((e) => [...e.sources, ...e.figures.flatMap((f) => f.source ?? [])]),
      ...data.ties.flatMap((t) => [
        ...t.sources,
        ...t.series.map((s) => s.source),
        ...t.phases.flatMap((p) => [...p.sources, ...(p.quantity?.source ? [p.quantity.source] : [])]),
      ]),
    ]
    expect(named.filter((id) => !has(id))).toEqual([])
  })

  it('stands on a phase of the record only with a source of that phase', () => {
    for (const t of data.ties)
      for (const p of t.phases) expect(p.sources.length, `${t.id} ${p.from}`).toBeGreaterThan(0)
  })
})

describe('the sources', () => {
  it('have an address or a note of where they were read', () => {
    for (const s of data.sources) expect(s.url ?? s.note, s.id).toBeDefined()
  })

  it('are all used', () => {
    const rest = JSON.stringify({ ...data, sources: [] })
    expect(data.sources.filter((s) => !rest.includes(`"${s.id}"`)).map((s) => s.id)).toEqual([])
  })

  it('have one that is unverified, and what stands on it alone is not called certain by the text', () => {
    expect(data.sources.filter((s) => s.unverified).map((s) => s.id)).toEqual(['own'])
    for (const t of data.ties.filter((tie) => tie.context && tie.sources.every((s) => s === 'own')))
      expect(t.note, t.id).toMatch(/unverified/i)
  })
})

describe('the memberships of August 2016', () => {
  const standing = (actor: string, bloc: string) =>
    data.memberships.find(
      (m) =>
        m.actor === actor && m.bloc === bloc && contains(spanBetween(m.from, m.to), firstDay('2016-08-08')),
    )?.role ?? null

  it('leave Azerbaijan, Moldova, Ukraine and Turkmenistan outside every bloc', () => {
    for (const actor of ['AZ', 'MD', 'UA', 'TM'])
      for (const bloc of ['NATO', 'CSTO', 'SCO', 'EAEU']) expect(standing(actor, bloc)).not.toBe('member')
  })

  it('put every other CIS state into at least one', () => {
    for (const actor of ['RU', 'AM', 'BY', 'KZ', 'KG', 'TJ', 'UZ'])
      expect(['NATO', 'CSTO', 'SCO', 'EAEU'].some((bloc) => standing(actor, bloc) === 'member')).toBe(true)
  })

  it('keep the footnotes: a dialogue partner, an associate, a participant, three that left', () => {
    expect(standing('AZ', 'SCO')).toBe('partner')
    expect(standing('TM', 'CIS')).toBe('associate')
    expect(standing('UA', 'CIS')).toBe('associate')
    expect(standing('GE', 'CIS')).toBe('former')
    expect(standing('UZ', 'CSTO')).toBe('former')
    expect(standing('AZ', 'CSTO')).toBe('former')
  })
})
