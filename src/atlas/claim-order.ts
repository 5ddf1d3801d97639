/** The order of claims: the article's, and that in which they are read, under the steps of the tour. Pure. */
import type { Atlas } from './atlas.ts'
import type { Claim } from './schema.ts'

/** All claims by paragraph; within one, as the atlas has them. */
export function articleOrder(atlas: Atlas): readonly Claim[] {
  return atlas.data.claims.toSorted((a, b) => a.paragraph - b.paragraph)
}

/** All claims as the column has them: under the steps of the tour, and within one as in the article; else as in the article. */
export function readingOrder(atlas: Atlas): readonly Claim[] {
  const place = stepPlaces(atlas)
  return articleOrder(atlas).toSorted(
    (a, b) => (place.get(a.id) ?? Infinity) - (place.get(b.id) ?? Infinity) || 0,
  )
}

/** The step of each claim, counted from 1. */
export function stepPlaces({ data }: Atlas): ReadonlyMap<string, number> {
  return new Map(data.article.tour.flatMap(({ claims }, i) => claims.map((id) => [id, i + 1] as const)))
}
