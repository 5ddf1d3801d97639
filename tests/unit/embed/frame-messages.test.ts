import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addressIn,
  addressText,
  heightMessages,
  hostOf,
  QUERY_MAX,
  requestOf,
  withoutHost,
} from '../../../src/embed/frame-messages.ts'
import { fromHost, wholeAddress } from '../../../src/embed/embed-view.ts'
import { defaultView } from '../../../src/state/view.ts'
import { views } from '../../support/arbitrary-view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const nobody = { childId: null, secret: null }

describe('a host', () => {
  test('is known by what it put into the address, if that is harmless', () => {
    expect(hostOf({ query: 'embed=1&childId=map-1', hash: '?secret=aB3' })).toEqual({
      childId: 'map-1',
      secret: 'aB3',
    })
    expect(hostOf({ query: 'childId=a b', hash: 'secret=<x>' })).toEqual(nobody)
    expect(hostOf({ query: `childId=${'a'.repeat(65)}`, hash: '' })).toEqual(nobody)
  })
  test('hears a height in our form and in the newswire’s, and in others only where it is known', () => {
    expect(heightMessages(512, nobody)).toEqual([
      { type: 'between-blocs:height', height: 512 },
      { sentinel: 'amp', type: 'embed-size', height: 512 },
    ])
    expect(heightMessages(512, { childId: 'map-1', secret: 'aB3' }).slice(2)).toEqual([
      'pymxPYMxmap-1xPYMxheightxPYMx512',
      { message: 'height', value: 512, secret: 'aB3' },
    ])
  })
  test('leaves nothing of its own in the address of the whole page', () => {
    const before = {
      query: 'embed=1&childId=x&parentUrl=y&utm=z&date=2016-04-03',
      hash: '?secret=s&map=5/41/47',
    }
    expect(withoutHost(before).query).toBe('utm=z&date=2016-04-03')
    expect(wholeAddress(atlas, defaultView(atlas), before)).toEqual({ query: 'utm=z', hash: '' })
  })
})

describe('a message', () => {
  test('that asks for a view is taken with the address that it has', () => {
    expect(requestOf({ type: 'between-blocs:set', query: '?date=2016-04-03#map=5/41/47' })).toEqual({
      do: 'set',
      address: { query: 'date=2016-04-03', hash: 'map=5/41/47' },
    })
  })
  test.each([{ sentinel: 'amp', type: 'frames-init' }, 'pymxPYMxmap-1xPYMxwidthxPYMx640'])(
    'in which another kind of host says that it is there asks for the height: %o',
    (data) => {
      expect(requestOf(data)).toEqual({ do: 'tell-height' })
    },
  )
  test.each([
    null,
    undefined,
    0,
    'between-blocs:set',
    [],
    { type: 'frames-init' },
    { type: 'between-blocs:set' },
    { type: 'between-blocs:set', query: { toString: () => 'date=2016-04-03' } },
    { type: 'between-blocs:set', query: 'x'.repeat(QUERY_MAX + 1) },
    { type: 'between-blocs:view', query: 'date=2016-04-03' },
    Object.create({ type: 'between-blocs:set', query: 'date=2016-04-03' }),
    'pymxPYMxmap-1xPYMxheightxPYMx640',
  ])('of another form is no request: %o', (data) => {
    expect(requestOf(data)).toBeNull()
  })
  test('of any content never throws, and asks for a view only in the one form', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withDate: true }), (data) => {
        const request = requestOf(data)
        if (request?.do === 'set') expect(data).toHaveProperty('type', 'between-blocs:set')
      }),
    )
  })
  test('with any query leads to a view of the atlas that is still an embed', () => {
    const pieces = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'date=2016-04-03',
        'embed=0',
        'theme=dark',
        'view=table',
        '__proto__=1',
        '#map=1/2/3',
        '%',
      ),
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const request = requestOf({ type: 'between-blocs:set', query: parts.join('&').slice(0, QUERY_MAX) })
        if (request?.do !== 'set') throw new Error('not taken')
        const view = fromHost(atlas, defaultView(atlas), request.address)
        expect(view.embed).toBe(true)
        expect(view.day).toBeGreaterThanOrEqual(atlas.timeline.from)
        expect(view.day).toBeLessThan(atlas.timeline.to)
      }),
    )
  })
})

describe('the view', () => {
  test('that is told leads back to itself when it is set', () => {
    fc.assert(
      fc.property(views(atlas), (some) => {
        const view = { ...some, embed: true }
        const told = addressText(wholeAddress(atlas, view))
        expect(told).not.toContain('embed')
        const back = fromHost(atlas, defaultView(atlas), addressIn(told))
        expect(back).toMatchObject({ embed: true, day: view.day, mode: view.mode, kinds: view.kinds })
        expect(addressText(wholeAddress(atlas, back))).toBe(told)
      }),
    )
  })
  test('keeps its colours where the host names none', () => {
    const now = { ...defaultView(atlas), embed: true, theme: 'dark' as const }
    expect(fromHost(atlas, now, addressIn('date=2016-04-03')).theme).toBe('dark')
    expect(fromHost(atlas, now, addressIn('theme=light')).theme).toBe('light')
  })
})
