import { describe, expect, it } from 'vitest'
import { dock, inBounds } from '../../src/scene/docks.ts'
import { buildScene } from '../../src/scene/scene.ts'
import { shippedAtlas, tieOf } from './shipped.ts'

const atlas = shippedAtlas()
const { bounds, home } = atlas.data.article.map
const scene = buildScene(atlas, [])

describe('a pipeline of oil', () => {
  it('says so in its name, as it has the colour of gas', () => {
    const oil = atlas.data.ties.filter((t) =>
      t.phases.some(({ quantity }) => /barrels|^Mt/.test(quantity?.unit ?? '')),
    )
    expect(oil.length).toBeGreaterThan(2)
    for (const { label } of oil) expect(label).toMatch(/\boil\b/)
  })
})

describe('the lines of the shipped atlas', () => {
  it('to Europe do not run through Syria, where no gas goes', () => {
    const path = scene.edges.filter((e) => e.tie === 'az-eu-gas').flatMap((e) => e.path)
    expect(path.length).toBeGreaterThan(20)
    expect(path.filter(([lon, lat]) => lon > 35.5 && lon < 42.5 && lat < 37.4)).toEqual([])
  })

  it('of actors off the map end on its edge, outside of what is seen at first', () => {
    const far = scene.nodes.filter((n) => n.dock)
    expect(far.map((n) => n.actor).sort()).toEqual(['EU', 'WEST', 'ZA'])
    for (const { at } of far) {
      expect(inBounds(home, at)).toBe(false)
      const [west, south, east, north] = bounds
      expect(at[0] === west || at[0] === east || at[1] === south || at[1] === north).toBe(true)
    }
    for (const place of ['israel-seat', 'pretoria', 'washington', 'brussels', 'beijing']) {
      const seat = atlas.places.get(place)
      expect(seat && inBounds(home, dock(bounds, home, seat.at)), place).toBe(false)
    }
  })

  it('reach them with no gap for a dot', () => {
    const nodes = new Map(scene.nodes.map((n) => [n.actor, n]))
    const lines = scene.edges.filter((e) => e.shape !== 'route')
    const reached = lines.flatMap((e) => {
      const tie = tieOf(atlas, e.tie)
      return [
        [tie.from, e.path[0]],
        [tie.to, e.path.at(-1)],
      ].flatMap(([id, at]) => {
        const node = typeof id === 'string' ? nodes.get(id) : undefined
        return node?.dock ? [[node.at, at]] : []
      })
    })
    expect(reached.length).toBeGreaterThan(10)
    for (const [node, end] of reached) expect(end).toEqual(node)
  })
})
