/** The minimap of the article: a column for each paragraph, a tick for each claim in the colour of its kind. */
import { group } from 'd3-array'
import type { Atlas } from '../../atlas/atlas.ts'
import type { Claim, TieKind } from '../../atlas/schema.ts'
import { isDoubt, verdictOf } from '../../atlas/verdicts.ts'

/** The highest number of ticks in a paragraph; with more claims, a tick stands for several. */
export const MOST_TICKS = 24

export interface MinimapTick {
  /** The first of its claims, to which a press leads. */
  readonly claim: string
  /** How many claims it stands for. */
  readonly claims: number
  readonly kind: TieKind
  /** Whether the record disagrees with any of them. */
  readonly doubted: boolean
  /** From the top of the picture, in ticks: the first claim of a paragraph is at 0. */
  readonly row: number
}

export interface MinimapColumn {
  readonly paragraph: number
  readonly heading: boolean
  readonly ticks: readonly MinimapTick[]
}

/** A column for each paragraph of the article, with ticks for `claims`; those without claims too. */
export function minimap(atlas: Atlas, claims: readonly Claim[]): readonly MinimapColumn[] {
  const { paragraphs, headings } = atlas.data.article
  const inside = group(claims, (c) => c.paragraph)
  const headed = new Set(headings.map((h) => h.paragraph))
  return Array.from({ length: paragraphs }, (_, i) => {
    const paragraph = i + 1
    const ticks = ticksOf(atlas, inside.get(paragraph) ?? [])
    return { paragraph, heading: headed.has(paragraph), ticks }
  })
}

/** The ticks of a paragraph's claims: as many each, but for the last. */
function ticksOf(atlas: Atlas, claims: readonly Claim[]): readonly MinimapTick[] {
  const share = Math.ceil(claims.length / MOST_TICKS)
  return Array.from({ length: Math.ceil(claims.length / share) || 0 }, (_, row) => {
    const some = claims.slice(row * share, (row + 1) * share)
    const doubted = some.some((claim) => isDoubt(verdictOf(atlas, claim.id)))
    const [first] = some
    const [kind] = first?.kinds ?? []
    return first && kind ? [{ claim: first.id, claims: some.length, kind, doubted, row }] : []
  }).flat()
}

/** The tick, by its first claim, of each of the claims that the columns were made for. */
export function ticksByClaim(
  claims: readonly Claim[],
  columns: readonly MinimapColumn[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const firsts = new Map(columns.flatMap((c) => c.ticks.map((t) => [t.claim, t.claims])))
  let [now, left] = ['', 0]
  for (const { id } of claims) {
    const claims = firsts.get(id)
    if (claims !== undefined) [now, left] = [id, claims]
    if (left-- > 0) found.set(id, now)
  }
  return found
}

/** The claim nearest to a point of the picture, in columns from the left and ticks from the top; null for an empty map. */
export function claimNear(columns: readonly MinimapColumn[], x: number, y: number): string | null {
  let best: { claim: string; away: number } | null = null
  columns.forEach((column, i) => {
    for (const { claim, row } of column.ticks) {
      const away = Math.abs(i + 0.5 - x) * 3 + Math.abs(row + 0.5 - y)
      if (!best || away < best.away) best = { claim, away }
    }
  })
  return (best as { claim: string } | null)?.claim ?? null
}
