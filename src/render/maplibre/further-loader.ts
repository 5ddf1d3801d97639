/** Has further ties drawn, where an atlas has more than its scene and the reader asks for them. */
import type { Atlas } from '../../atlas/atlas.ts'
import type { Scene } from '../../grammar/mark.ts'
import { drawnTies } from '../../scene/drawn.ts'
import type { Further } from './further.ts'

/** Tells when they are laid out, or that there are none. Returns a function that calls it off. */
export function loadFurther(
  atlas: Atlas,
  scene: Scene,
  most: number,
  tell: (further: Further | null) => void,
): () => void {
  const calledOff = new AbortController()
  const { signal } = calledOff
  const load = async () => {
    const { furtherOf } = await import('./further.ts')
    const further = await furtherOf(atlas, scene, most, signal)
    if (!signal.aborted) tell(further)
  }
  if (Math.min(most, atlas.data.ties.length) <= drawnTies(atlas).length) tell(null)
  else
    load().catch((error: unknown) => {
      // The map stays as it is, and the legend says how much that is.
      if (!signal.aborted) console.warn('map: further links', error)
    })
  return () => {
    calledOff.abort()
  }
}
