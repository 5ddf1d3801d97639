import { emphasis } from '../../src/state/emphasis.ts'
import { defaultView } from '../../src/state/view.ts'
import { describe, expect, it } from 'vitest'
import { contains, firstDay } from '../../src/atlas/day.ts'
import { snapshot } from '../../src/atlas/snapshot.ts'
import { TIE_KINDS } from '../../src/atlas/schema.ts'
import { storyOf } from '../../src/atlas/story.ts'
import { drawn, shippedAtlas, tieOf } from './shipped.ts'

const atlas = shippedAtlas()
const status = (id: string, day: string) => drawn(atlas, id, day)?.status ?? null
const eventsOn = (day: string) =>
  atlas.data.events.filter((e) => contains(atlas.eventSpans.get(e.id) ?? { from: 0, to: 0 }, firstDay(day)))
const inForce = (day: string) =>
  snapshot(atlas, {
    day: firstDay(day),
    mode: 'on-day',
    kinds: new Set(TIE_KINDS),
    statuses: null,
    voices: null,
  }).map((s) => s.tie)
const between = (day: string, a: string, b: string) =>
  inForce(day).filter((t) => (t.from === a && t.to === b) || (t.from === b && t.to === a))

describe('the days of the argument', () => {
  it.each([
    ['2015-11-24', 'su24'],
    ['2016-04-03', 'fourday'],
    ['2016-06-28', 'yildirim'],
    ['2016-07-14', 'poroshenko'],
    ['2016-08-08', 'baku-summit'],
    ['2016-08-10', 'moscow-1008'],
    ['2016-08-16', 'shoygu'],
  ])('%s leads with its event', (day, event) => {
    expect(storyOf(atlas, firstDay(day), new Set(TIE_KINDS)).event?.id).toBe(event)
  })
})

describe('8 August 2016', () => {
  it('has TANAP and TAP being built', () => {
    expect(['tanap', 'tap', 'scpx'].map((id) => status(id, '2016-08-08'))).toEqual([
      'building',
      'building',
      'building',
    ])
  })

  it('has both lines of TurkStream suspended, and the article, which knows of one, beside the record', () => {
    const spans = ['turkstream-1', 'turkstream-2'].map((id) =>
      atlas.phases.get(id)?.find((s) => contains(s, firstDay('2016-08-08'))),
    )
    expect(spans.map((s) => [s?.phase.basis, s?.phase.status])).toEqual([
      ['record', 'suspended'],
      ['record', 'suspended'],
    ])
    expect(spans[0]?.other).toMatchObject({ basis: 'article', status: 'building' })
    expect(spans[1]?.other).toBeNull()
  })

  it('has no gas in the old line from Russia to Azerbaijan', () => {
    expect(status('mozdok-hajigabul', '2015-12-31')).toBe('in-force')
    expect(status('mozdok-hajigabul', '2016-08-08')).toBe('suspended')
  })

  it('has the South Caucasus Pipeline and Blue Stream running', () => {
    expect(['scp', 'blue-stream'].map((id) => status(id, '2016-08-08'))).toEqual(['in-force', 'in-force'])
  })

  it('is the day of the summit in Baku, dated by the article', () => {
    const summit = eventsOn('2016-08-08').find((e) => e.claims.includes('c01'))
    expect(summit).toMatchObject({ place: 'baku', dated: 'article', type: 'summit' })
  })

  it('has a bundle between Moscow and Baku that can be read: 8 to 14 ties that pull both ways', () => {
    const bundle = between('2016-08-08', 'RU', 'AZ')
    expect(bundle.length).toBeGreaterThanOrEqual(8)
    expect(bundle.length).toBeLessThanOrEqual(14)
    expect(new Set(bundle.map((t) => t.tone))).toEqual(new Set(['cooperation', 'tension']))
    expect(new Set(bundle.map((t) => t.kind))).toEqual(new Set(TIE_KINDS))
  })
})

describe('10 August 2016', () => {
  it('has the first line of TurkStream agreed in principle, the second not yet, and neither being built', () => {
    expect(drawn(atlas, 'turkstream-1', '2016-08-10')).toMatchObject({
      status: 'agreed',
      basis: 'record',
      note: 'agreed in principle; talks on building it',
    })
    expect(status('turkstream-2', '2016-08-10')).toBe('proposed')
    expect(status('turkstream-2', '2016-10-10')).toBe('agreed')
  })
})

describe('1 March 2016', () => {
  it('has TAP agreed and TurkStream suspended', () => {
    expect(['tap', 'turkstream-1', 'turkstream-2'].map((id) => status(id, '2016-03-01'))).toEqual([
      'agreed',
      'suspended',
      'suspended',
    ])
  })
})

describe('3 April 2016', () => {
  it('has the war as one event first, and its fighting at four places of the line of contact', () => {
    const fighting = eventsOn('2016-04-03').filter((e) => e.type === 'combat')
    expect(fighting[0]).toMatchObject({ place: 'line-of-contact', callout: 'Fighting in Nagorno-Karabakh' })
    const places = fighting.slice(1).map((e) => e.place)
    expect(places.sort()).toEqual(['lele-tepe', 'madagiz', 'seysulan', 'talish'])
    for (const e of fighting)
      expect(e).toMatchObject({ dated: 'article', from: '2016-04-02', to: '2016-04-06' })
  })

  it('has Russian arms for both sides', () => {
    for (const id of ['ru-az-arms', 'ru-am-arms']) {
      expect(status(id, '2016-04-03')).toBe('in-force')
      expect(tieOf(atlas, id).claims).toContain('c35')
    }
  })

  it('has Turkey and Russia at odds, and Azerbaijan on neither side', () => {
    expect(status('tr-ru-standoff', '2016-04-03')).toBe('in-force')
    expect(status('tr-ru-thaw', '2016-04-03')).toBeNull()
    expect(status('az-ru-neutral', '2016-04-03')).toBe('in-force')
  })
})

describe('the four days of April', () => {
  it('begin on the 2nd and are over on the 6th', () => {
    const fighting = (day: string) =>
      eventsOn(day).filter((e) => e.claims.includes('c34') && e.type === 'combat')
    expect(['2016-04-01', '2016-04-02', '2016-04-05', '2016-04-06'].map((d) => fighting(d).length)).toEqual([
      0, 5, 5, 0,
    ])
  })
})

describe('16 August 2016', () => {
  it('has the talks at Yerevan: more training agreed by the article, talked about by the record', () => {
    const said = eventsOn('2016-08-16').filter((e) => e.place === 'yerevan')
    expect(said.flatMap((e) => e.claims)).toEqual(expect.arrayContaining(['c49', 'c50']))
    expect(status('ru-am-training', '2016-08-15')).toBeNull()
    expect(tieOf(atlas, 'ru-am-training').phases.map((p) => [p.basis, p.status])).toEqual([
      ['article', 'agreed'],
      ['record', 'proposed'],
    ])
  })
})

describe('14 and 15 August 2016', () => {
  it('have Shoygu in Baku, before Yerevan', () => {
    for (const day of ['2016-08-14', '2016-08-15'])
      expect(eventsOn(day).map((e) => [e.id, e.place])).toEqual([['shoygu-baku', 'baku']])
    expect(eventsOn('2016-08-16').map((e) => e.id)).not.toContain('shoygu-baku')
  })
})

describe('what the record says otherwise since the first version', () => {
  it('calls nothing contradicted: the three that were are caveats', () => {
    expect(atlas.data.evidence.filter((e) => e.verdict === 'contradicted')).toEqual([])
  })

  it('has the Turkmen dispute on the day of the jet, and Russian gas in Azerbaijan only when it flowed', () => {
    expect(status('ru-tm-dispute', '2015-11-24')).toBe('in-force')
    const flows = ['2006-07-01', '2010-01-01', '2015-11-24', '2016-01-01', '2017-10-31', '2017-11-01']
    expect(flows.map((day) => status('mozdok-hajigabul', day) === 'in-force')).toEqual([
      true,
      false,
      true,
      false,
      false,
      true,
    ])
  })

  it('counts trade by Russian figures, never by those of both sides', () => {
    const trade = tieOf(atlas, 'ru-az-trade').phases.filter((p) => p.basis === 'record')
    for (const p of trade) expect(p.quantity?.note, p.from).toMatch(/^Russian (customs|count)/)
  })
})

describe('where article and record differ', () => {
  it('both stand for the share of arms: 85 per cent by the article, 79 by the record', () => {
    const phases = tieOf(atlas, 'ru-az-arms').phases
    expect(phases.find((p) => p.basis === 'article')).toMatchObject({
      from: '2010',
      to: null,
      quantity: { value: 85, unit: '%', period: '2010–15', paragraph: 14 },
    })
    expect(phases.find((p) => p.basis === 'record')).toMatchObject({
      from: '2010',
      to: null,
      quantity: { value: 79, unit: '%', period: '2011–15', source: 'sipri79' },
    })
    const figures = (atlas.evidence.get('c42') ?? []).flatMap((e) => e.figures)
    expect(figures).toContainEqual(
      expect.objectContaining({ value: 85, period: '2010–14', source: 'sipri85' }),
    )
    expect(figures.filter((f) => f.estimate).map((f) => f.value)).toEqual([74.3])
  })

  it('both stand for the corridor: begun in the quarrel, or years before', () => {
    for (const [id, before] of [
      ['scpx', '2014-09-20'],
      ['tanap', '2015-03-17'],
    ] as const) {
      const built = tieOf(atlas, id).phases.filter((p) => p.status === 'building')
      expect(built.map((p) => [p.basis, p.from])).toEqual([
        ['record', before],
        ['article', '2015-11-24'],
      ])
    }
  })

  it('both stand for the partnership: intended in 2016, or declared in 2008', () => {
    const phases = tieOf(atlas, 'ru-az-strategic').phases
    expect(phases.map((p) => [p.basis, p.from, p.status])).toEqual([
      ['record', '2008-07-03', 'in-force'],
      ['article', '2016-08-08', 'proposed'],
    ])
  })
})

describe('what is in full on a day', () => {
  const fullOn = (day: string) =>
    emphasis(atlas, { ...defaultView(atlas), day: firstDay(day) })?.ties ?? new Set()
  const { day, ties } = atlas.data.article.opening

  it('is the opening, with what is new and the links of the event that the day is about', () => {
    expect([...fullOn('2015-11-24')]).toEqual([...ties, 'tr-ru-jet', 'tr-ru-standoff', 'ru-az-rivalry'])
    expect(fullOn('2016-04-02')).toContain('az-am-karabakh')
  })

  it('is what the article chose, with what is new, on its own day; and that alone on days without an event', () => {
    expect([...fullOn(day)]).toEqual([...ties, 'ru-az-caspian'])
    expect([...fullOn('2016-02-10')]).toEqual(ties)
  })
})
