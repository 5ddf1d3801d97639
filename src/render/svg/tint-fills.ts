/** The tints of blocs as SVG, as the MapLibre style draws them: fills, and stripes along the inner side of borders. */
import type { Feature } from 'geojson'
import type { EdgeRole } from '../bloc-tints.ts'
import { PALETTE, type Scheme } from '../../grammar/encoding.ts'
import { EDGE, FILL, TINT, TINT_KEYS, type TintKey } from '../../grammar/tints.ts'
import { el, type Tree } from './tree.ts'

type Owned = (owner: string) => readonly Feature[]
type Draw = (features: readonly Feature[]) => string

const keyOf = (word: string | undefined): TintKey | undefined => TINT_KEYS.find((k) => k === word)

/**
 * The land with tints over it. Land of one colour and tint is one path for both, so that `compact` can share it.
 */
export function tintedLand(
  land: readonly Feature[],
  words: readonly string[],
  draw: Draw,
  scheme: Scheme,
): Tree[] {
  const tints = new Map(
    words.map((word) => {
      const [owner = '', tint] = word.split(' ')
      return [owner, keyOf(tint)] as const
    }),
  )
  const { land: plain, focusLand } = PALETTE[scheme]
  const groups = [false, true].flatMap((lifted) =>
    [undefined, ...TINT_KEYS].flatMap((key) => {
      const here = land.filter(
        ({ properties }) =>
          (properties?.['lifted'] === true) === lifted && tints.get(String(properties?.['owner'])) === key,
      )
      return here.length ? [{ d: draw(here), colour: lifted ? focusLand : plain, key }] : []
    }),
  )
  return [
    ...groups.map(({ d, colour }) => el('path', { d, fill: colour })),
    ...groups.flatMap(({ d, key }) =>
      key ? [el('path', { d, fill: TINT[key].fill[scheme], 'fill-opacity': FILL[scheme] })] : [],
    ),
  ]
}

/** Stripes, clipped to their land. Inner ones are drawn first, as the outer ones cover their outer half. */
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
