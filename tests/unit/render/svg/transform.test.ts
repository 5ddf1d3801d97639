import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allowed, limits, MAX_ZOOM } from '../../../../src/render/camera.ts'
import { screenAt } from '../../../../src/render/screen.ts'
import { project } from '../../../../src/scene/mercator.ts'
import {
  bounds,
  cameraByKey,
  cameraOf,
  shiftedBox,
  shiftOf,
  transformOf,
  wheelSteps,
} from '../../../../src/render/svg/transform.ts'
import { fixtureAtlas } from '../../../support/fixture-atlas.ts'

const { map } = fixtureAtlas().data.article
const [width, height] = [800, 500]
const cameras = fc.record({
  zoom: fc.double({ min: 0, max: 14, noNaN: true }),
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  lon: fc.double({ min: -170, max: 170, noNaN: true }),
})
const places = fc.tuple(
  fc.double({ min: -170, max: 170, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
)

describe('the camera as a transform', () => {
  it('shows each place where the screen shows it, and leads back to the camera', () => {
    fc.assert(
      fc.property(cameras, places, (camera, place) => {
        const screen = screenAt(camera, width, height)
        const { k, x, y } = transformOf(screen)
        const [px, py] = project(place)
        const [sx, sy] = screen.toScreen([px, py])
        expect(Math.hypot(k * px + x - sx, -k * py + y - sy)).toBeLessThan(1e-5 * Math.max(1, k))
        const back = cameraOf({ k, x, y }, width, height)
        expect(back.zoom).toBeCloseTo(camera.zoom, 9)
        expect(back.lat).toBeCloseTo(camera.lat, 6)
        expect(back.lon).toBeCloseTo(camera.lon, 6)
      }),
    )
  })
  it('shifts what is drawn to where it would be drawn anew', () => {
    fc.assert(
      fc.property(cameras, cameras, places, (a, b, place) => {
        const [drawn, now] = [screenAt(a, width, height), screenAt(b, width, height)]
        const { k, x, y } = shiftOf(drawn, now) ?? { k: 1, x: 0, y: 0 }
        const [fx, fy] = drawn.toScreen(project(place))
        const [tx, ty] = now.toScreen(project(place))
        expect(Math.hypot(k * fx + x - tx, k * fy + y - ty)).toBeLessThan(1e-6 * Math.max(1, 1 / now.unit))
        const { left, top } = shiftedBox({ left: fx, top: fy, right: fx, bottom: fy }, { k, x, y })
        expect(Math.hypot(left - tx, top - ty)).toBeLessThan(1e-6 * Math.max(1, 1 / now.unit))
      }),
    )
  })
  it('needs no shift while nothing has moved', () => {
    const screen = screenAt({ zoom: 5, lat: 41, lon: 45 }, width, height)
    expect(shiftOf(screen, screenAt({ zoom: 5, lat: 41, lon: 45 }, width, height))).toBeUndefined()
    expect(shiftOf(screen, screenAt({ zoom: 5, lat: 41, lon: 45.01 }, width, height))).toBeDefined()
  })
})

describe('where the camera may be', () => {
  it('never shows anything beyond the limits, nor comes closer than the map', () => {
    const [[w, s], [e, n]] = limits(map)
    fc.assert(
      fc.property(cameras, (camera) => {
        const at = allowed(map, camera, width, height)
        const { toScreen } = screenAt(at, width, height)
        const [left, bottom] = toScreen(project([w, s]))
        const [right, top] = toScreen(project([e, n]))
        expect(left).toBeLessThan(1e-3)
        expect(top).toBeLessThan(1e-3)
        expect(right).toBeGreaterThan(width - 1e-3)
        expect(bottom).toBeGreaterThan(height - 1e-3)
        const { scales } = bounds(map, width, height)
        const { k } = transformOf(screenAt(at, width, height))
        expect(k).toBeGreaterThan(scales[0] * (1 - 1e-9))
        expect(k).toBeLessThan(scales[1] * (1 + 1e-9))
        expect(at.zoom).toBeLessThanOrEqual(MAX_ZOOM + 1e-9)
        // What is allowed already stays as it is.
        const again = allowed(map, at, width, height)
        expect(again.zoom).toBeCloseTo(at.zoom, 9)
        expect(again.lon).toBeCloseTo(at.lon, 9)
        expect(again.lat).toBeCloseTo(at.lat, 9)
      }),
    )
  })
})

describe('keys', () => {
  const [[w, s], [e, n]] = limits(map)
  const middle = allowed(map, { zoom: 7, lat: (s + n) / 2, lon: (w + e) / 2 }, width, height)
  const screen = screenAt(middle, width, height)
  const press = (key: string, more = {}) =>
    cameraByKey(map, screen, { key, altKey: false, ctrlKey: false, metaKey: false, ...more })
  it.each([
    ['ArrowLeft', [500, 250]],
    ['ArrowRight', [300, 250]],
    ['ArrowUp', [400, 350]],
    ['ArrowDown', [400, 150]],
  ])('%s moves by a hundred pixels', (key, [x = 0, y = 0]) => {
    const moved = press(key)
    if (!moved) throw new Error('not moved')
    const [sx, sy] = screenAt(moved, width, height).toScreen(project([middle.lon, middle.lat]))
    expect(sx).toBeCloseTo(x, 3)
    expect(sy).toBeCloseTo(y, 3)
  })
  it('zoom by a level', () => {
    expect(press('+')?.zoom).toBeCloseTo(8, 9)
    expect(press('-')?.zoom).toBeCloseTo(6, 9)
  })
  it('leave others, and those with other keys held, alone', () => {
    expect(press('Enter')).toBeNull()
    expect(press('constructor')).toBeNull()
    expect(press('+', { ctrlKey: true })).toBeNull()
    expect(press('ArrowLeft', { altKey: true })).toBeNull()
  })
})

describe('the wheel', () => {
  const turn = (deltaY: number, deltaMode = 0, ctrlKey = false) => wheelSteps({ deltaY, deltaMode, ctrlKey })
  it('comes closer when it is turned away, by a level at most', () => {
    expect(turn(-100)).toBeCloseTo(0.2, 9)
    expect(turn(100)).toBeCloseTo(-0.2, 9)
    expect(turn(-3, 1)).toBeCloseTo(0.15, 9)
    expect(turn(-5000)).toBe(1)
  })
  it('is a pinch where a trackpad sends it, and no faster with Ctrl held for a wheel', () => {
    expect(turn(-4, 0, true)).toBeGreaterThan(turn(-4))
    expect(turn(-100, 0, true)).toBe(turn(-100))
  })
})
