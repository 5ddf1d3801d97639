/** The tints of blocs, as the map library draws them: fills, and stripes along the inner side of borders. Pure. */
import type { Feature } from 'geojson'
import type { EdgeRole } from '../drawing/blocs.ts'
import type { Scheme } from '../scene/encoding.ts'
import { EDGE, FILL, TINT, TINT_KEYS, type TintKey } from '../scene/tints.ts'
import { el, type Tree } from './tree.ts'

type Owned = (owner: string) => readonly Feature[]
type Draw = (features: readonly Feature[]) => string

const keyOf = (word: string | undefined): TintKey | undefined => TINT_KEYS.find((k) => k === word)

/** The land under each tint. */
export function tintedLand(words: readonly string[], owned: Owned, draw: Draw, scheme: Scheme): Tree[] {
  return TINT_KEYS.flatMap((key) => {
    const land = words.flatMap((word) => {
      const [owner = '', tint] = word.split(' ')
      return keyOf(tint) === key ? owned(owner) : []
    })
    if (land.length === 0) return []
    return [el('path', { d: draw(land), fill: TINT[key].fill[scheme], 'fill-opacity': FILL[scheme] })]
  })
}

/** Stripes, cut to the land that they are of; those further in are drawn first, as what is nearer covers their outer half. */
export function tintedBorders(
  words: readonly string[],
  owned: Owned,
  draw: Draw,
  scheme: Scheme,
  prefix: string,
): Tree[] {
  const edges = words.flatMap((word) => {
    const [owner = '', tint, place, role] = word.split(' ')
    const key = keyOf(tint)
    const d = key ? draw(owned(owner)) : ''
    return key && d ? [{ owner, key, d, place: Number(place), role: role as EdgeRole }] : []
  })
  const owners = [...new Set(edges.map((e) => e.owner))]
  return owners.map((owner) => {
    const own = edges.filter((e) => e.owner === owner).sort((a, b) => b.place - a.place)
    const id = `${prefix}e${owner}`
    return el(
      'g',
      {},
      el('clipPath', { id }, el('path', { d: own[0]?.d })),
      el(
        'g',
        { 'clip-path': `url(#${id})`, fill: 'none' },
        ...own.map(({ key, d, place, role }) =>
          el('path', {
            d,
            stroke: TINT[key].edge[scheme],
            'stroke-width': 2 * (place * EDGE.step + EDGE[role]),
          }),
        ),
      ),
    )
  })
}
