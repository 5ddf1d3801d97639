/**
 * Invented atlases of any size, the same for the same seed: for tests of scale and for the bench.
 *
 * 200 actors sit on seats of their own between the Black Sea and the Caspian. Ties join any two of them, far oftener those
 * of low number, as a few states make up most of what is written; each has one to three phases, of which most turn in 2016.
 */
import { isoDay, dayOf } from '../../src/atlas/day.ts'
import {
  EVENT_TYPES,
  SCHEMA_VERSION,
  STATUSES,
  VOICES,
  type AtlasInput,
  type Form,
  type TieKind,
} from '../../src/atlas/schema.ts'
import { randomOf, type Random } from './random.ts'

const ACTORS = 200
/** Ties behind one claim, and ties for each event. */
const TIES_A_CLAIM = 50
const TIES_AN_EVENT = 200
const MOST_EVENTS = 500
const PARAGRAPHS = 20

/** Where seats lie: well within the opening view of the base map. */
const REGION = { west: 33, south: 36.5, east: 53.5, north: 48 }

/** Forms that need neither a route nor a mediator. */
const FORMS: Readonly<Record<TieKind, readonly Form[]>> = {
  military: ['arms-transfer', 'military-cooperation', 'training', 'hostility'],
  energy: ['gas-supply', 'competition'],
  alliances: ['partnership', 'alliance-prospect', 'guarantee'],
  diplomacy: ['relations', 'statement', 'distrust', 'unrest'],
  economy: ['trade', 'dependence'],
}
const KINDS = Object.keys(FORMS) as TieKind[]
const TENSE: ReadonlySet<Form> = new Set(['hostility', 'competition', 'distrust', 'unrest'])

const FIRST = dayOf(2016)
const LAST = dayOf(2017) - 1

/** JSON of an atlas of `count` ties that keeps every rule. */
export function syntheticAtlas(count: number, seed = 2016): AtlasInput {
  const random = randomOf(seed)
  const claims = claimsOf(random, Math.ceil(count / TIES_A_CLAIM))
  return {
    schemaVersion: SCHEMA_VERSION,
    article: ARTICLE,
    sources: [{ id: 'paper', title: 'An invented article', unverified: true }],
    places: times(ACTORS, (i) => ({ id: `p${i}`, name: `Seat ${i}`, at: seatOf(random), kind: 'city' })),
    actors: times(ACTORS, (i) => ({ id: `a${i}`, name: `Actor ${i}`, kind: 'entity', seat: `p${i}` })),
    memberships: [],
    sites: [],
    ties: times(count, (i) => tieOf(random, i)),
    events: times(Math.min(MOST_EVENTS, Math.ceil(count / TIES_AN_EVENT)), (i) =>
      eventOf(random, i, i * TIES_AN_EVENT, claims.length),
    ),
    claims,
    evidence: [],
  }
}

const ARTICLE: AtlasInput['article'] = {
  id: 'synthetic',
  title: 'An atlas of many ties',
  version: '1.0.0',
  published: '2016',
  source: 'paper',
  thesis: 'There are many ties, and none of them is meant.',
  paragraphs: PARAGRAPHS,
  timeline: { since: '2014', from: '2016', to: '2017' },
  opening: { day: '2016-08-08', pair: ['a0', 'a1'] },
  map: {
    bounds: [8, 30.5, 72, 61],
    home: [32, 35.4, 54.5, 48.9],
    countries: [],
  },
}

function tieOf(random: Random, i: number): AtlasInput['ties'][number] {
  const kind = pick(random, KINDS)
  const form = pick(random, FORMS[kind])
  const [from, to] = i === 0 ? [0, 1] : pairOf(random)
  return {
    id: `t${i}`,
    kind,
    form,
    from: `a${from}`,
    to: `a${to}`,
    directed: form === 'guarantee' || random() < 0.6,
    tone: TENSE.has(form) ? 'tension' : 'cooperation',
    label: `${form.replace('-', ' ')} ${i}`,
    phases: phasesOf(random),
    claims: [`c${Math.floor(i / TIES_A_CLAIM)}`],
    sources: ['paper'],
  }
}

/** Two different actors, the lower numbers far oftener. */
function pairOf(random: Random): readonly [number, number] {
  const one = () => Math.floor(ACTORS * random() ** 2)
  const from = one()
  const to = one()
  return [from, to === from ? (to + 1) % ACTORS : to]
}

/** One to three phases that follow each other; one in three ties stands since before 2016, one in three has no end. */
function phasesOf(random: Random): AtlasInput['ties'][number]['phases'] {
  const turns = 1 + Math.floor(random() * 3)
  const days = new Set<number>()
  while (days.size < turns + 1) days.add(FIRST + Math.floor(random() * (LAST - FIRST)))
  const cuts = [...days].sort((a, b) => a - b).map(isoDay)
  const [early, open] = [random() < 1 / 3, random() < 1 / 3]
  return times(turns, (k) => ({
    from: k === 0 && early ? '2015' : (cuts[k] ?? '2016'),
    to: k === turns - 1 && open ? null : (cuts[k + 1] ?? null),
    status: pick(random, STATUSES.slice(0, -1)),
    basis: 'record',
    ...(random() < 0.5
      ? { quantity: { value: Math.ceil(random() * 1000), unit: 'US$ m', measure: 'size', source: 'paper' } }
      : {}),
  }))
}

function claimsOf(random: Random, count: number): AtlasInput['claims'] {
  return times(count, (i) => {
    const from = isoDay(FIRST + Math.floor(random() * (LAST - FIRST)))
    return {
      id: `c${i}`,
      paragraph: 1 + Math.floor((i * PARAGRAPHS) / count),
      text: `Claim number ${i} of an invented article.`,
      role: i % 2 ? 'binds' : 'strains',
      voice: pick(random, VOICES),
      kinds: [pick(random, KINDS)],
      from,
      day: from,
    }
  })
}

function eventOf(random: Random, i: number, tie: number, claims: number): AtlasInput['events'][number] {
  return {
    id: `e${i}`,
    title: `Event ${i}`,
    type: pick(random, EVENT_TYPES),
    kind: pick(random, KINDS),
    from: isoDay(FIRST + Math.floor(random() * (LAST - FIRST))),
    dated: 'article',
    place: `p${i % ACTORS}`,
    summary: `What happened on the day of event ${i}.`,
    confidence: 'medium',
    claims: [`c${i % claims}`],
    ties: [`t${tie}`],
    sources: ['paper'],
  }
}

function seatOf(random: Random): [number, number] {
  const { west, south, east, north } = REGION
  const round = (degrees: number) => Math.round(degrees * 1000) / 1000
  return [round(west + random() * (east - west)), round(south + random() * (north - south))]
}

function pick<T>(random: Random, list: readonly T[]): T {
  const item = list[Math.floor(random() * list.length)]
  if (item === undefined) throw new RangeError('nothing to pick from')
  return item
}

const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i))
