/** The views whose drawings are kept in tests/golden: the opening, other days, and each kind alone. */
import { firstDay, isoDay } from '../../src/atlas/day.ts'
import type { Atlas } from '../../src/atlas/atlas.ts'
import { TIE_KINDS } from '../../src/atlas/schema.ts'
import { defaultView, soloKind, type View } from '../../src/state/view.ts'

export const GOLDEN_DAYS = 24

/** The days of the argument, and others at equal distances. */
function days(atlas: Atlas, opening: View): readonly number[] {
  const { from, to } = atlas.timeline
  const anchors = atlas.data.article.anchors.map(({ day }) => firstDay(day)).filter((d) => d !== opening.day)
  const more = GOLDEN_DAYS - anchors.length
  const spread = Array.from({ length: more }, (_, i) => from + Math.floor(((i + 0.5) / more) * (to - from)))
  return [...new Set([...anchors, ...spread])].sort((a, b) => a - b)
}

/** Each by the name of its file. */
export function goldenViews(atlas: Atlas): readonly (readonly [string, View])[] {
  const opening = defaultView(atlas)
  return [
    ['default', opening],
    ...days(atlas, opening).map((day) => [isoDay(day), { ...opening, day }] as const),
    ...TIE_KINDS.map((kind) => [`only-${kind}`, soloKind(opening, kind)] as const),
  ]
}
