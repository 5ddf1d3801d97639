import { describe, expect, test } from 'vitest'
import { snapshot } from '../../../src/atlas/snapshot.ts'
import { sameCamera, usable } from '../../../src/render/camera.ts'
import { stepFrom, stepOfKey, readingGroups } from '../../../src/render/reading-order.ts'
import { defaultView } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const standings = snapshot(atlas, defaultView(atlas))
const groups = readingGroups(atlas, standings)
const items = groups.flatMap((g) => g.items)

describe('the walk through the ties', () => {
  test('has every tie of the day under each of its ends, and of the other actors the busiest first', () => {
    for (const { tie } of standings) {
      const ends = items.filter((i) => i.tie === tie.id).map((i) => i.actor)
      expect(new Set(ends)).toEqual(new Set([tie.from, tie.to]))
    }
    const { pair } = atlas.data.article.opening
    const sizes = groups.filter((g) => !pair.includes(g.actor)).map((g) => g.items.length)
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  })
  test('begins with the article’s pair and what is between the two', () => {
    const { pair } = atlas.data.article.opening
    expect(pair).toContain(groups[0]?.actor)
    for (const { actor, items: of } of groups.filter((g) => pair.includes(g.actor))) {
      const between = of.map((i) => pair.includes(i.other) && i.other !== actor)
      expect(between.some(Boolean)).toBe(true)
      expect(between).toEqual([...between].sort((a, b) => Number(b) - Number(a)))
    }
  })
  test('says how many ties an actor has, and each tie in a sentence', () => {
    for (const { name, items: of } of groups) expect(name).toMatch(new RegExp(`, ${of.length} links?$`))
    for (const { text } of items) expect(text()).toMatch(/\.$/)
  })
  test('goes to the other end of a tie and back', () => {
    const at = items.findIndex((i) => i.actor !== i.other)
    const there = stepFrom(items, at, 'other-end')
    expect(items[there]).toMatchObject({ tie: items[at]?.tie, actor: items[at]?.other })
    expect(stepFrom(items, there, 'other-end')).toBe(at)
  })
  test('stops at both ends of the list', () => {
    expect(stepFrom(items, 0, 'previous')).toBe(0)
    expect(stepFrom(items, items.length - 1, 'next')).toBe(items.length - 1)
    expect(stepFrom(items, 3, 'first')).toBe(0)
    expect(stepFrom(items, 0, 'last')).toBe(items.length - 1)
  })
  test('leaves other keys alone', () => {
    expect(stepOfKey('ArrowLeft')).toBe('other-end')
    expect(stepOfKey('a')).toBeNull()
  })
  test('is empty on a day without ties', () => {
    expect(readingGroups(atlas, [])).toEqual([])
  })
})

describe('the camera', () => {
  test('is the same when the picture is', () => {
    const a = { zoom: 5, lat: 41, lon: 47 }
    expect(sameCamera(a, { ...a, zoom: 5.001, lon: 47.0005 })).toBe(true)
    expect(sameCamera(a, { ...a, lon: 47.1 })).toBe(false)
    expect(sameCamera(a, null)).toBe(false)
    expect(sameCamera(null, null)).toBe(true)
  })
  test('ignores panels that leave no map to look at', () => {
    const padding = { top: 0, right: 372, bottom: 0, left: 380 }
    expect(usable(padding, 1440, 900)).toEqual(padding)
    expect(usable(padding, 800, 900)).toMatchObject({ left: 0, right: 0 })
  })
})
