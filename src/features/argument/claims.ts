/** The claims as the column shows them: in order, by paragraph and heading, with counts. */
import { bisector } from 'd3-array'
import type { Atlas } from '../../atlas/atlas.ts'
import { contains, spanBetween, type Day } from '../../atlas/day.ts'
import { m } from '../../messages/messages.ts'
import { stepPlaces } from '../../atlas/claim-order.ts'
import type { Claim, Role, TieKind } from '../../atlas/schema.ts'

/** The claims of one paragraph. */
export interface Paragraph {
  readonly number: number
  readonly claims: readonly Claim[]
}

/** The claims of a step of the tour or, without a tour, under a heading of the article; those before the first have none. */
export interface Part {
  readonly heading: string | null
  /** The step, counted from 1; null where the heading is none. */
  readonly step: number | null
  readonly paragraphs: readonly Paragraph[]
}

/** The roles that the column counts and filters by. */
export const COUNTED = ['binds', 'strains', 'restrains'] as const satisfies readonly Role[]

/** Whether the claims of an atlas have roles that can be counted; those of tables may have none. */
export const haveRoles = (claims: readonly Claim[]): boolean =>
  claims.some(({ role }) => COUNTED.some((counted) => counted === role))

/** Claims in the column's order, cut into parts and paragraphs. What has no claim is left out. */
export function partsOf(atlas: Atlas, claims: readonly Claim[]): readonly Part[] {
  const { tour } = atlas.data.article
  return tour.length ? partsOfTour(atlas, claims) : partsOfArticle(atlas, claims)
}

function partsOfTour(atlas: Atlas, claims: readonly Claim[]): readonly Part[] {
  const place = stepPlaces(atlas)
  const named = atlas.data.article.tour.map(({ title }, i) => ({ heading: title, step: i + 1 }))
  return [...named, { heading: m.claims.part.other, step: null }].flatMap(({ heading, step }) => {
    const inside = claims.filter((c) => (place.get(c.id) ?? null) === step)
    return inside.length ? [{ heading, step, paragraphs: paragraphsOf(inside) }] : []
  })
}

function partsOfArticle(atlas: Atlas, claims: readonly Claim[]): readonly Part[] {
  const headings = atlas.data.article.headings.toSorted((a, b) => a.paragraph - b.paragraph)
  const starts = [{ paragraph: -Infinity, text: null }, ...headings]
  return starts.flatMap(({ paragraph, text }, i) => {
    const end = starts[i + 1]?.paragraph ?? Infinity
    const inside = claims.filter((c) => paragraph <= c.paragraph && c.paragraph < end)
    return inside.length ? [{ heading: text, step: null, paragraphs: paragraphsOf(inside) }] : []
  })
}

/** The claims with a role, or all; the claim that is being read stays, whatever its role. */
export function withRole(
  claims: readonly Claim[],
  role: Role | null,
  active: string | null,
): readonly Claim[] {
  return role === null ? claims : claims.filter((c) => c.role === role || c.id === active)
}

/** The claims about some layers; the claim that is being read stays, whatever it is about. */
export function ofLayers(
  claims: readonly Claim[],
  layers: ReadonlySet<TieKind>,
  active: string | null = null,
): readonly Claim[] {
  return claims.filter((c) => c.id === active || c.kinds.some((kind) => layers.has(kind)))
}

/** How many claims have each role. */
export function roleCounts(claims: readonly Claim[]): Readonly<Record<Role, number>> {
  const counts: Record<Role, number> = { frame: 0, binds: 0, strains: 0, restrains: 0, thesis: 0 }
  for (const { role } of claims) counts[role]++
  return counts
}

/** Whether a claim is valid on a day. */
export function holdsOn(claim: Claim, day: Day): boolean {
  return contains(spanBetween(claim.from, claim.to), day)
}

/** A day on which a claim begins to hold or ceases to. */
export interface ClaimTurn {
  readonly day: Day
  readonly claim: string
}

/** All turns of some claims, in order. */
export function claimTurns(claims: readonly Claim[]): readonly ClaimTurn[] {
  return claims
    .flatMap((claim) => {
      const { from, to } = spanBetween(claim.from, claim.to)
      return [from, to]
        .filter((day) => Number.isFinite(day))
        .map((day): ClaimTurn => ({ day, claim: claim.id }))
    })
    .sort((a, b) => a.day - b.day)
}

const BY_DAY = bisector((turn: ClaimTurn) => turn.day)

/** The claims that may hold on one of two days and not on the other. */
export function turnsBetween(turns: readonly ClaimTurn[], a: Day, b: Day): readonly string[] {
  const [after, until] = [Math.min(a, b), Math.max(a, b)]
  const place = (day: Day) => BY_DAY.right(turns, day)
  return turns.slice(place(after), place(until)).map((turn) => turn.claim)
}

function paragraphsOf(claims: readonly Claim[]): readonly Paragraph[] {
  const numbers = [...new Set(claims.map((c) => c.paragraph))]
  return numbers.map((number) => ({ number, claims: claims.filter((c) => c.paragraph === number) }))
}
