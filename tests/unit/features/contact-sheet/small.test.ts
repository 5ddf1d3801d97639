import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadAtlas } from '../../../../scripts/assemble-atlas.ts'
import { snapshot } from '../../../../src/atlas/snapshot.ts'
import { TIE_KINDS } from '../../../../src/atlas/schema.ts'
import { baseFeatures } from '../../../../src/render/base-features.ts'
import type { BaseTopology } from '../../../../src/render/geo.ts'
import { baseMapNames } from '../../../../src/render/labels/base-map-names.ts'
import { project } from '../../../../src/scene/mercator.ts'
import type { Route } from '../../../../src/scene/routes.ts'
import { buildScene } from '../../../../src/scene/scene.ts'
import { simplifiedBase, simplifiedScene, thinned } from '../../../../src/features/contact-sheet/simplify.ts'
import { framesOf } from '../../../../src/figure/frames.ts'
import {
  SMALL_SIZE,
  smallCamera,
  smallMap,
  smallScreen,
  type Sheet,
} from '../../../../src/features/contact-sheet/small-map.ts'
import { markup, type Tree } from '../../../../src/render/svg/tree.ts'

const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T
const loaded = loadAtlas()
if (!loaded.ok) throw new Error('the shipped atlas breaks its rules')
const { atlas } = loaded
const topology = read<BaseTopology>('geo/basemap.topo.json')
const scene = buildScene(atlas, read<Route[]>('geo/routes.json'))
const choices = {
  kinds: new Set(TIE_KINDS),
  statuses: null,
  voices: null,
  mode: 'on-day',
  borders: 'neutral',
  medians: false,
} as const
const camera = smallCamera(atlas, scene)
const { countries } = baseMapNames(topology)
const sheet: Sheet = { atlas, scene, countries, camera, choices, scheme: 'light' }
const elements = (tree: Tree): Exclude<Tree, string>[] =>
  typeof tree === 'string' ? [] : [tree, ...tree.inside.flatMap(elements)]
const tiesIn = (tree: Tree) =>
  [...new Set(elements(tree).flatMap((e) => e.attributes['data-tie'] ?? []))].map(String).sort()

describe('a small map', () => {
  it('draws what stands on its day and what has just ended, and nothing else', () => {
    for (const frame of framesOf(atlas, choices)) {
      const stands = snapshot(atlas, { ...choices, day: frame.day }).map((s) => s.tie.id)
      const ended = frame.change.ended.map((t) => t.id)
      expect(tiesIn(smallMap(sheet, frame, 'p')), String(frame.number)).toEqual([...stands, ...ended].sort())
    }
  })

  it('mutes all but what changed', () => {
    const [frame] = framesOf(atlas, choices)
    if (!frame) throw new Error('no frame')
    const drawn = smallMap(sheet, frame, 'p')
    if (typeof drawn === 'string') throw new Error('no drawing')
    const [back, front] = drawn.inside
    expect(tiesIn(front ?? '')).toEqual([...frame.emphasis.ties].sort())
    expect(tiesIn(back ?? '').filter((tie) => frame.emphasis.ties.has(tie))).toEqual([])
  })

  it('has numbers in all of its paths, and ids of its own', () => {
    const trees = framesOf(atlas, choices).map((f) => smallMap(sheet, f, `m${f.number}-`))
    for (const tree of trees) expect(markup(tree)).not.toMatch(/NaN|undefined|Infinity/)
    const ids = trees.flatMap(elements).flatMap((e) => e.attributes['id'] ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has both actors of the opening pair in view, in every frame by name', () => {
    const { toScreen } = smallScreen(camera)
    for (const actor of atlas.data.article.opening.pair) {
      const node = scene.nodes.find((n) => n.actor === actor)
      if (!node) throw new Error(`no node ${actor}`)
      const [x, y] = toScreen(project(node.at))
      expect(x > 0 && x < SMALL_SIZE.width && y > 0 && y < SMALL_SIZE.height, actor).toBe(true)
      for (const frame of framesOf(atlas, choices))
        expect(markup(smallMap(sheet, frame, 'p')), `${actor} ${frame.number}`).toContain(
          `>${node.seat}</text>`,
        )
    }
  })
})

describe('the coarse base map', () => {
  it('has far fewer points, and all of its parts', () => {
    const few = simplifiedBase(topology, smallScreen(camera).unit)
    const count = (t: BaseTopology) => t.arcs.reduce((n, arc) => n + arc.length, 0)
    expect(count(few)).toBeLessThan(0.5 * count(topology))
    const parts = (t: BaseTopology) =>
      baseFeatures(t, 'neutral', []).lines.map((f) => String(f.properties?.['part']))
    expect(parts(few)).toEqual(parts(topology))
  })

  it('goes with a scene of fewer points, whose lines end where they ended', () => {
    const few = simplifiedScene(scene, 2 * smallScreen(camera).unit)
    const points = (edges: typeof scene.edges) => edges.reduce((n, e) => n + e.path.length, 0)
    expect(points(few.edges)).toBeLessThan(0.8 * points(scene.edges))
    few.edges.forEach(({ path }, i) => {
      const whole = scene.edges[i]?.path
      expect([path[0], path.at(-1)]).toEqual([whole?.[0], whole?.at(-1)])
    })
  })

  it('keeps the ends of each line, so that neighbours still meet', () => {
    expect(
      thinned(
        [
          [0, 0],
          [0.1, 0],
          [0.9, 0],
          [1, 0],
          [1.05, 0],
        ],
        0.5,
      ),
    ).toEqual([
      [0, 0],
      [0.9, 0],
      [1.05, 0],
    ])
    const apart = smallScreen(camera).unit
    const [kx = 1, ky = 1] = topology.transform?.scale ?? []
    const [dx = 0, dy = 0] = topology.transform?.translate ?? []
    simplifiedBase(topology, apart).arcs.forEach((arc, i) => {
      const [x = 0, y = 0] = topology.arcs[i]?.[0] ?? []
      expect(arc[0]).toEqual([x * kx + dx, y * ky + dy])
    })
  })
})
