import fc from 'fast-check'
import { COLUMNS, SORT_DIRECTIONS, LEDGER_COLUMNS } from '../../../src/state/columns.ts'
import { describe, expect, test } from 'vitest'
import { calendar, isoDay } from '../../../src/atlas/day.ts'
import { BASES, ROLES, SPEAKERS, STATUSES, TIE_KINDS, VERDICTS } from '../../../src/atlas/schema.ts'
import { formatCamera, readAddress, writeAddress } from '../../../src/state/url.ts'
import {
  BORDERS,
  COMPARISONS,
  MOSTS,
  OUTSIDE,
  PANELS,
  THEMES,
  defaultView,
  letGo,
  toDay,
  type View,
} from '../../../src/state/view.ts'
import { toClaim } from '../../../src/state/claim-view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const fallback = defaultView(atlas)
const read = (query: string, hash = '') => readAddress(atlas, { query, hash })

const subset = <T>(all: readonly T[]) =>
  fc.subarray([...all]).map((chosen) => (chosen.length === all.length ? null : new Set(chosen)))
const ids = (keys: Iterable<string>) => fc.constantFrom(...keys)
const sortOf = <C extends string>(columns: readonly C[]) =>
  fc.option(
    fc.record({ column: fc.constantFrom(...columns), direction: fc.constantFrom(...SORT_DIRECTIONS) }),
  )
const views: fc.Arbitrary<View> = fc.record({
  day: fc.integer({ min: atlas.timeline.from, max: atlas.timeline.to - 1 }),
  mode: fc.constantFrom('on-day' as const, 'so-far' as const),
  kinds: fc.subarray([...TIE_KINDS]).map((k) => new Set(k)),
  statuses: subset(STATUSES),
  voices: subset(SPEAKERS),
  selected: fc.option(
    fc.oneof(
      ids(atlas.ties.keys()).map((id) => ({ type: 'tie' as const, id })),
      ids(atlas.events.keys()).map((id) => ({ type: 'event' as const, id })),
      ids(atlas.actors.keys()).map((id) => ({ type: 'actor' as const, id })),
    ),
  ),
  claim: fc.option(ids(atlas.claims.keys())),
  step: fc.constant(null),
  all: fc.boolean(),
  pair: fc.option(fc.tuple(ids(atlas.actors.keys()), ids(atlas.actors.keys()))),
  blocs: fc.option(fc.subarray([...atlas.data.article.map.blocs, OUTSIDE])),
  panel: fc.constantFrom(...PANELS),
  sort: sortOf(COLUMNS),
  basis: fc.constantFrom(...BASES),
  compare: fc.option(fc.integer({ min: atlas.timeline.from, max: atlas.timeline.to - 1 })),
  comparison: fc.constantFrom(...COMPARISONS),
  divider: fc.integer({ min: 0, max: 100 }),
  as: fc.option(ids(atlas.data.actors.filter((a) => a.kind === 'state').map((a) => a.id))),
  present: fc.boolean(),
  embed: fc.boolean(),
  role: fc.option(fc.constantFrom(...ROLES)),
  verdicts: subset(VERDICTS),
  ledgerSort: sortOf(LEDGER_COLUMNS),
  order: fc.oneof(fc.constantFrom('ties', 'name'), ids(atlas.actors.keys())),
  words: fc.string({ maxLength: 100 }).map((s) => s.trim()),
  borders: fc.constantFrom(...BORDERS),
  theme: fc.constantFrom(...THEMES),
  most: fc.constantFrom(...MOSTS),
  medians: fc.boolean(),
  camera: fc.constantFrom(null, { zoom: 5.2, lat: 41, lon: 47.5 }),
})

describe('the address', () => {
  test('gives back every view that it was written from, without notices', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { query, hash } = writeAddress(atlas, view)
        const back = read(query, hash)
        expect(back.notices).toEqual([])
        expect(back.view).toEqual(view)
      }),
    )
  })

  test('leaves out what is the default', () => {
    expect(writeAddress(atlas, fallback)).toEqual({ query: '', hash: '' })
  })

  test('keeps keys that are not its own, in the query and in the hash', () => {
    const next = writeAddress(
      atlas,
      { ...fallback, panel: 'table' },
      { query: 'utm=x&view=map', hash: 'top=1' },
    )
    expect(next).toEqual({ query: 'utm=x&view=table', hash: 'top=1' })
  })

  test('reads an empty list of layers as none', () => {
    expect(read('layers=').view.kinds.size).toBe(0)
    expect(writeAddress(atlas, { ...fallback, kinds: new Set() }).query).toBe('layers=')
  })

  test.each([
    ['date=2016-02-30', 'date=2016-02-30'],
    ['date=1999-01-01', 'the timeline goes from'],
    ['layers=military,nonsense', 'layers=military,nonsense'],
    ['tie=nowhere', 'no such link'],
    ['claim=c99', 'no such claim'],
    ['view=hologram', 'it must be map, table, '],
    ['borders=mine', 'it must be neutral, un or control'],
    ['pair=AR', 'it must name two actors'],
    ['bloc=PACT', 'no such bloc'],
    ['sort=mood.asc', 'followed by .asc or .desc'],
    ['sort=from.', 'followed by .asc or .desc'],
    ['sort=from', 'followed by .asc or .desc'],
  ])('falls back from %s and says so', (query, said) => {
    const { view, notices } = read(query)
    expect(view).toEqual(fallback)
    expect(notices).toHaveLength(1)
    expect(notices[0]).toContain(said)
  })

  test.each([
    ['2016-08', '2016-08-01'],
    ['8.2016', '2016-08-01'],
    ['8.9.2016', '2016-09-08'],
    ['08.09.2016', '2016-09-08'],
    ['2016-9-8', '2016-09-08'],
    ['2016/09/08', '2016-09-08'],
    [' 2016-09-08 ', '2016-09-08'],
  ])('reads the day %s as people write it', (written, day) => {
    const { view, notices } = read(new URLSearchParams({ date: written, compare: written }).toString())
    expect([isoDay(view.day), isoDay(view.compare ?? 0)]).toEqual([day, day])
    expect(notices).toEqual([])
  })

  test('begins a year and a month with their first day in the timeline', () => {
    const { year, month, date } = calendar(atlas.timeline.from)
    const cut = { ...atlas, timeline: { ...atlas.timeline, from: atlas.timeline.from + 3 } }
    for (const text of [String(year), `${year}-${String(month).padStart(2, '0')}`]) {
      const { view, notices } = readAddress(cut, { query: `date=${text}`, hash: '' })
      expect(date).toBeLessThan(25)
      expect(view.day).toBe(cut.timeline.from)
      expect(notices).toEqual([])
    }
  })

  test.each(['8/9/2016', '31.2.2016', '2016-13', '2016-08.08', '8.8.16'])(
    'does not guess which day %s is',
    (written) => {
      const { view, notices } = read(`date=${written}`)
      expect(view).toEqual(fallback)
      expect(notices).toHaveLength(1)
    },
  )

  test.each(['map=a/b/c', 'map=5/95/0', 'map=5/40', 'map=//'])('falls back from #%s and says so', (hash) => {
    const { view, notices } = read('', hash)
    expect(view.camera).toBeNull()
    expect(notices).toHaveLength(1)
  })

  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (query, hash) => {
        expect(read(query, hash).view.day).toBeGreaterThanOrEqual(atlas.timeline.from)
      }),
    )
  })

  test('writes the camera as zoom, latitude and longitude', () => {
    expect(formatCamera({ zoom: 5.2, lat: 41, lon: 47.5 })).toBe('5.2/41.00/47.50')
  })
})

describe('the view', () => {
  test('keeps the day within the timeline', () => {
    expect(toDay(atlas, fallback, -1e9).day).toBe(atlas.timeline.from)
    expect(toDay(atlas, fallback, 1e9).day).toBe(atlas.timeline.to - 1)
  })

  test('lets go of one thing at a time until nothing is held', () => {
    const held: View = {
      ...fallback,
      selected: { type: 'actor', id: 'AR' },
      claim: 'claim-1',
      blocs: [OUTSIDE],
    }
    const steps = [held, letGo(held), letGo(letGo(held)), letGo(letGo(letGo(held)))]
    expect(steps.map((v) => [v.selected !== null, v.claim !== null, v.blocs !== null])).toEqual([
      [true, true, true],
      [false, true, true],
      [false, false, true],
      [false, false, false],
    ])
    expect(letGo(letGo(letGo(letGo(held)))).pair).toBeNull()
  })

  test('goes to a claim on a day of the timeline, with its kinds switched on', () => {
    for (const claim of atlas.data.claims) {
      const view = toClaim(atlas, { ...fallback, kinds: new Set() }, claim.id)
      expect(view.claim).toBe(claim.id)
      expect(view.day).toBeGreaterThanOrEqual(atlas.timeline.from)
      expect(view.day).toBeLessThan(atlas.timeline.to)
      for (const kind of claim.kinds) expect(view.kinds.has(kind)).toBe(true)
    }
  })
})

describe('a claim in the address', () => {
  const dated = [...atlas.claimDays].find(([, day]) => day !== atlas.openingDay)
  const [claim = '', day = 0] = dated ?? []
  test('opens on its day when no date stands beside it', () => {
    expect(readAddress(atlas, { query: `claim=${claim}`, hash: '' }).view).toMatchObject({ claim, day })
  })
  test('gives way to a date, the opening one too, and both come back', () => {
    const view = { ...defaultView(atlas), claim, day: atlas.openingDay }
    const { query, hash } = writeAddress(atlas, view)
    expect(query).toContain('date=')
    expect(readAddress(atlas, { query, hash }).view).toEqual(view)
    expect(writeAddress(atlas, { ...view, day }).query).toBe(`claim=${claim}`)
  })
})

describe('an address that was escaped twice', () => {
  const asked = 'date=2016-04-03&mode=until'
  const { view } = readAddress(atlas, { query: asked, hash: '' })
  test.each([
    'date=2016-04-03&amp;mode=until',
    'amp;date=2016-04-03&amp;amp;mode=until',
    'date%3D2016-04-03%26mode%3Duntil',
    'date%253D2016-04-03%2526mode%253Duntil',
  ])('is read: %s', (query) => {
    expect(readAddress(atlas, { query, hash: '' }).view).toEqual(view)
    expect(writeAddress(atlas, view, { query, hash: '' }).query).toBe(writeAddress(atlas, view).query)
  })

  test('is read in a value, too, which is told as it stands where it has no meaning', () => {
    const layers = readAddress(atlas, { query: 'layers=energy%252Cmilitary', hash: '' })
    expect([...layers.view.kinds].sort()).toEqual(['energy', 'military'])
    expect(layers.notices).toEqual([])
    const { notices } = readAddress(atlas, { query: 'tie=no%2525where', hash: '' })
    expect(notices).toHaveLength(1)
    expect(notices[0]).toContain('no%25where')
  })

  test.each(['%3d%', '%253d%25', '%3d%E0%A4%A'])('never throws: %s', (query) => {
    expect(readAddress(atlas, { query, hash: '' }).notices).toEqual([])
  })
})
