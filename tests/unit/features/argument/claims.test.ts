import { verdictOf } from '../../../../src/atlas/verdicts.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../../src/atlas/atlas.ts'
import { articleOrder, readingOrder } from '../../../../src/atlas/claim-order.ts'
import { dayOf } from '../../../../src/atlas/day.ts'
import { ROLES } from '../../../../src/atlas/schema.ts'
import {
  claimTurns,
  haveRoles,
  holdsOn,
  partsOf,
  roleCounts,
  turnsBetween,
  withRole,
} from '../../../../src/features/argument/claims.ts'
import { claimsOf, claimsBehind } from '../../../../src/state/claims-behind.ts'
import { fixtureAtlas, fixtureJson } from '../../../support/fixture-atlas.ts'
import { withTour } from '../../../support/tour.ts'

const atlas = fixtureAtlas()
const [someClaim] = atlas.data.claims
if (!someClaim) throw new Error('the invented atlas has no claim')
const ids = (claims: readonly { id: string }[]) => claims.map((c) => c.id)

it('counts of roles are shown where claims have such roles', () => {
  const frame = { ...someClaim, role: 'frame' as const }
  expect(haveRoles([frame])).toBe(false)
  expect(haveRoles([frame, { ...someClaim, role: 'strains' }])).toBe(true)
})

/** The invented atlas with claims in random paragraphs and headings before some of them. */
const articles = fc
  .tuple(
    fc.array(fc.record({ paragraph: fc.integer({ min: 1, max: 9 }), role: fc.constantFrom(...ROLES) }), {
      maxLength: 20,
    }),
    fc.subarray([1, 2, 4, 5, 8, 9, 12]),
  )
  .map(([rows, headings]) =>
    createAtlas({
      ...atlas.data,
      article: {
        ...atlas.data.article,
        headings: headings.map((p) => ({ paragraph: p, text: `from ${p}` })),
      },
      claims: rows.map((row, i) => ({ ...someClaim, ...row, id: `x${i}` })),
    }),
  )

describe('the order of the article', () => {
  it('is by paragraph, and within one as the atlas has them', () => {
    fc.assert(
      fc.property(articles, (a) => {
        const ordered = articleOrder(a)
        expect(ids(ordered).toSorted()).toEqual(ids(a.data.claims).toSorted())
        for (const [i, claim] of ordered.slice(1).entries()) {
          const before = ordered[i]
          expect(before && before.paragraph <= claim.paragraph).toBe(true)
          if (before?.paragraph === claim.paragraph)
            expect(a.data.claims.indexOf(before)).toBeLessThan(a.data.claims.indexOf(claim))
        }
      }),
    )
  })
})

describe('the parts of the column', () => {
  it('hold every claim once and in order, each paragraph under the heading that stands over it', () => {
    fc.assert(
      fc.property(articles, (a) => {
        const claims = articleOrder(a)
        const parts = partsOf(a, claims)
        expect(parts.flatMap((p) => p.paragraphs.flatMap((q) => ids(q.claims)))).toEqual(ids(claims))
        for (const { heading, paragraphs } of parts)
          for (const { number, claims: own } of paragraphs) {
            expect(own.every((c) => c.paragraph === number)).toBe(true)
            const over = a.data.article.headings.findLast((h) => h.paragraph <= number)
            expect(heading).toBe(over?.text ?? null)
          }
      }),
    )
  })

  it('leave out what has no claim', () => {
    expect(partsOf(atlas, [])).toEqual([])
    expect(partsOf(atlas, articleOrder(atlas)).map((p) => p.heading)).toEqual([null, 'Distrust'])
  })
})

describe('roles', () => {
  it('are counted once for each claim', () => {
    expect(roleCounts(atlas.data.claims)).toEqual({ frame: 2, binds: 2, strains: 3, restrains: 1, thesis: 0 })
  })

  it('choose claims, and the one that is being read stays', () => {
    const claims = articleOrder(atlas)
    expect(withRole(claims, null, null)).toBe(claims)
    expect(ids(withRole(claims, 'binds', null))).toEqual(['claim-1', 'claim-4'])
    expect(ids(withRole(claims, 'binds', 'claim-3'))).toEqual(['claim-1', 'claim-3', 'claim-4'])
  })
})

describe('claims behind a thing', () => {
  it('are those that the thing names', () => {
    expect(claimsOf(atlas, { type: 'tie', id: 'line-1' })).toEqual(['claim-2'])
    expect(claimsOf(atlas, { type: 'event', id: 'e2' })).toEqual(['claim-7'])
    expect(claimsOf(atlas, { type: 'site', id: 's1' })).toEqual(['claim-3'])
    expect(claimsOf(atlas, { type: 'claim', id: 'claim-5' })).toEqual(['claim-5'])
    expect(claimsOf(atlas, { type: 'tie', id: 'nobody' })).toEqual([])
  })

  it('are for an actor its own and those of its memberships, not those of all its ties', () => {
    const memberships = fixtureJson().memberships.map((m) =>
      m.id === 'm2' ? { ...m, claims: ['claim-3'] } : m,
    )
    const more = fixtureAtlas({ memberships })
    expect(claimsOf(more, { type: 'actor', id: 'BO' })).toEqual(['claim-8'])
    expect(claimsOf(more, { type: 'actor', id: 'CE' })).toEqual(['claim-3'])
  })

  it('are lit for what is pointed at, else for what is selected', () => {
    const selected = { type: 'tie', id: 'arms' } as const
    expect(claimsBehind(atlas, null, null)).toEqual(new Set())
    expect(claimsBehind(atlas, null, selected)).toEqual(new Set(['claim-1']))
    expect(claimsBehind(atlas, { type: 'claim', id: 'claim-5' }, selected)).toEqual(new Set(['claim-5']))
    // What is pointed at counts even if no claim is behind it.
    expect(claimsBehind(atlas, { type: 'tie', id: 'trade' }, selected)).toEqual(new Set())
  })
})

describe('a claim', () => {
  it('holds from its first day until the day it ends', () => {
    const claim = atlas.claims.get('claim-7')
    if (!claim) throw new Error('no claim')
    expect(holdsOn(claim, dayOf(2013, 12, 31))).toBe(false)
    expect(holdsOn(claim, dayOf(2014))).toBe(true)
    expect(holdsOn(claim, dayOf(2016, 5, 31))).toBe(true)
    expect(holdsOn(claim, dayOf(2016, 6, 1))).toBe(false)
  })

  it('shows of several verdicts the one that a reader must know first', () => {
    const again = fixtureJson().evidence?.map((e) => ({ ...e, claims: ['claim-1'] }))
    expect(verdictOf(fixtureAtlas({ evidence: again }), 'claim-1')).toBe('contested')
    expect(verdictOf(atlas, 'claim-1')).toBe('caveat')
    expect(verdictOf(atlas, 'claim-8')).toBe('not-checkable')
    expect(verdictOf(atlas, 'claim-2')).toBeNull()
  })
})

describe('the turns of claims', () => {
  it('name every claim that holds on one of two days and not on the other', () => {
    const days = fc.integer({ min: atlas.timeline.since - 10, max: atlas.timeline.to + 10 })
    fc.assert(
      fc.property(days, days, (a, b) => {
        const turned = turnsBetween(claimTurns(atlas.data.claims), a, b)
        const other = atlas.data.claims.filter((c) => holdsOn(c, a) !== holdsOn(c, b))
        expect(turned).toEqual(expect.arrayContaining(other.map((c) => c.id)))
        if (a === b) expect(turned).toEqual([])
      }),
    )
  })
})

describe('the column of an article with a tour', () => {
  const toured = withTour()

  it('has every claim once, under the steps in their order', () => {
    const claims = readingOrder(toured)
    expect(ids(claims).toSorted()).toEqual(ids(toured.data.claims).toSorted())
    expect(ids(claims).slice(0, 2)).toEqual(['claim-4', 'claim-7'])
    const parts = partsOf(toured, claims)
    expect(parts.map((p) => [p.step, p.heading])).toEqual([
      [1, 'No allies'],
      [2, 'Fighting on the Ridge'],
      [3, 'What is left'],
    ])
    expect(parts.flatMap((p) => p.paragraphs.flatMap((q) => ids(q.claims)))).toEqual(ids(claims))
  })

  it('has what no step names below them', () => {
    const { article } = toured.data
    const one = {
      ...toured,
      data: { ...toured.data, article: { ...article, tour: article.tour.slice(0, 1) } },
    }
    expect(partsOf(one, readingOrder(one)).map((p) => p.heading)).toEqual(['No allies', 'Other claims'])
  })

  it('is that of the article where there is none', () => {
    expect(readingOrder(atlas)).toEqual(articleOrder(atlas))
  })
})
