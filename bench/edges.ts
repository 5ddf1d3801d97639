/** The same invented edges for every contender: as an atlas, and as the plain list that other libraries are given. */
import type { Atlas } from '../src/atlas/atlas.ts'
import { parseAtlas } from '../src/atlas/parse-atlas.ts'
import { defaultView } from '../src/state/view.ts'
import { hueColour, hueOf } from '../src/grammar/hue.ts'
import { syntheticAtlas } from '../tests/support/synthetic-atlas.ts'

type LonLat = readonly [lon: number, lat: number]

/** One phase of one tie. */
interface Edge {
  readonly from: LonLat
  readonly to: LonLat
  /** Indexes into the list of places. */
  readonly source: number
  readonly target: number
  /** UTC days since 1970; it holds from `start` until before `end`. */
  readonly start: number
  readonly end: number
  readonly width: number
  readonly colour: readonly number[]
}

export interface Edges {
  readonly places: readonly LonLat[]
  /** The day that is shown first. */
  readonly day: number
  readonly edges: readonly Edge[]
}

/** An atlas of some number of edges, as the text of its file, and the same edges as a list. */
export function contest(size: number): { readonly atlas: string; readonly edges: Edges } {
  const text = JSON.stringify(syntheticAtlas(size))
  const parsed = parseAtlas(JSON.parse(text))
  if (!parsed.ok) throw new Error(parsed.findings.map((f) => `${f.path}: ${f.message}`).join('\n'))
  return { atlas: text, edges: edgesOf(parsed.atlas) }
}

/** Days without end, for libraries that want a number. */
const FOREVER = 1e6

function edgesOf(atlas: Atlas): Edges {
  const places = atlas.data.places.map((p) => p.at)
  const index = new Map(atlas.data.places.map((p, i) => [p.id, i]))
  const placeOf = (actor: string) => index.get(atlas.actors.get(actor)?.seat ?? '') ?? 0
  const edges = atlas.data.ties.flatMap((tie) =>
    (atlas.phases.get(tie.id) ?? []).map(({ from, to }): Edge => {
      const [source, target] = [placeOf(tie.from), placeOf(tie.to)]
      return {
        from: places[source] ?? [0, 0],
        to: places[target] ?? [0, 0],
        source,
        target,
        start: Math.max(from, -FOREVER),
        end: Math.min(to, FOREVER),
        width: 2,
        colour: [1, 3, 5].map((i) => parseInt(hueColour(hueOf(tie), 'light').slice(i, i + 2), 16)),
      }
    }),
  )
  return { places, day: defaultView(atlas).day, edges }
}
