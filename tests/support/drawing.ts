/** The map as a file has it, as lines that can be compared. */
import { inReading } from '../../src/atlas/atlas.ts'
import { snapshot } from '../../src/atlas/snapshot.ts'
import { NO_PADDING } from '../../src/render/camera.ts'
import { featuresOf, mapOf, type Base } from '../../src/render/svg/svg-map.ts'
import type { Tree } from '../../src/render/svg/tree.ts'
import { defaultView, type View } from '../../src/state/view.ts'
import { normalForm } from './normal-form.ts'

const LOOK = {
  width: 1000,
  height: 700,
  padding: NO_PADDING,
  scheme: 'light',
  relief: null,
  prefix: 'g',
} as const

/** The base map, and what stands on it. */
interface Drawing {
  readonly baseMap: readonly string[]
  readonly marks: readonly string[]
}

/** How views of an atlas are drawn. */
export function drawingOf(base: Base): (view: View) => Drawing {
  const features = featuresOf(base, defaultView(base.atlas))
  return (view) => {
    const atlas = inReading(base.atlas, view.basis)
    const map = mapOf({ ...base, atlas }, view, LOOK, features)
    const [baseMap = '', ...rest] = typeof map === 'string' ? [] : map.inside
    const statuses = new Map(snapshot(atlas, view).map((s) => [s.tie.id, s.status]))
    const lines = (tree: Tree) => normalForm(base.scene, tree, (tie) => statuses.get(tie) ?? 'not standing')
    return { baseMap: lines(baseMap), marks: lines({ tag: 'g', attributes: {}, inside: rest }) }
  }
}
