/** The article in small: a bar a paragraph, a tick a claim in the colour of its kind, and where the walk stands. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import type { TieKind } from '../../atlas/schema.ts'
import { isDoubt, verdictOf } from '../../atlas/verdicts.ts'
import { articleOrder } from './claims.ts'

export interface Tick {
  readonly claim: string
  readonly kind: TieKind
  readonly doubted: boolean
  /** From the top of the picture, in ticks: the first claim of a paragraph is at 0. */
  readonly row: number
}

export interface Column {
  readonly paragraph: number
  readonly heading: boolean
  readonly ticks: readonly Tick[]
}

/** A column for each paragraph of the article, those without claims too. */
export function minimap(atlas: Atlas): readonly Column[] {
  const { paragraphs, headings } = atlas.data.article
  const claims = articleOrder(atlas)
  return Array.from({ length: paragraphs }, (_, i) => {
    const paragraph = i + 1
    const inside = claims.filter((c) => c.paragraph === paragraph)
    return {
      paragraph,
      heading: headings.some((h) => h.paragraph === paragraph),
      ticks: inside.flatMap((claim, row): Tick[] => {
        const [kind] = claim.kinds
        const doubted = isDoubt(verdictOf(atlas, claim.id))
        return kind ? [{ claim: claim.id, kind, doubted, row }] : []
      }),
    }
  })
}

/** The claim nearest to a point of the picture, in columns from the left and ticks from the top; null for an empty map. */
export function claimNear(columns: readonly Column[], x: number, y: number): string | null {
  let best: { claim: string; away: number } | null = null
  columns.forEach((column, i) => {
    for (const { claim, row } of column.ticks) {
      const away = Math.abs(i + 0.5 - x) * 3 + Math.abs(row + 0.5 - y)
      if (!best || away < best.away) best = { claim, away }
    }
  })
  return (best as { claim: string } | null)?.claim ?? null
}
