/** The atlas of `examples/nile/`: what the checker cannot know of it, as it is an argument with a text of its own. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { changeBetween } from '../../../src/atlas/change.ts'
import { contains, firstDay, spanBetween } from '../../../src/atlas/day.ts'
import { integrity } from '../../../src/atlas/integrity.ts'
import { parseAtlas } from '../../../src/atlas/parse-atlas.ts'
import { TIE_KINDS } from '../../../src/atlas/schema.ts'
import { phaseOn } from '../../../src/atlas/snapshot.ts'
import { unreadFields } from '../../../src/atlas/unread-fields.ts'

const json: unknown = JSON.parse(readFileSync('examples/nile/atlas.json', 'utf8'))
const text = readFileSync('examples/nile/article.md', 'utf8')
const parsed = parseAtlas(json)
if (!parsed.ok) throw new Error('the atlas of the Nile breaks its rules')
const { atlas } = parsed
const { article, claims, ties, events, evidence, sources, sites, memberships } = atlas.data
const unverified = new Set(sources.filter((s) => s.unverified).map((s) => s.id))

const words = (prose: string) => prose.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
/** Runs of nine words. */
const runs = (prose: string) => {
  const w = words(prose)
  return w.flatMap((_, i) => (i + 9 <= w.length ? [w.slice(i, i + 9).join(' ')] : []))
}
/** Every text of a value, with its path. */
function* texts(value: unknown, path = 'atlas'): Iterable<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value]
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* texts(inner, `${path}.${key}`)
}
const count = (prose: string) => prose.split(/\s+/).length

describe('the atlas of the Nile', () => {
  test('is read without findings, and nothing in it goes unread', () => {
    expect(integrity(atlas.data)).toEqual([])
    expect(unreadFields(json)).toEqual([])
  })

  test('has the size of an argument: ten to fifteen claims, fifteen to twenty-five links', () => {
    expect(claims.length).toBeGreaterThanOrEqual(10)
    expect(claims.length).toBeLessThanOrEqual(15)
    expect(ties.length).toBeGreaterThanOrEqual(15)
    expect(ties.length).toBeLessThanOrEqual(25)
  })

  test('has a text with as many paragraphs and the same headings, and a claim of every other paragraph', () => {
    const numbers = [...text.matchAll(/^(\d+)\. /gm)].map((m) => Number(m[1]))
    expect(numbers).toEqual(Array.from({ length: article.paragraphs }, (_, i) => i + 1))
    const headings = [...text.matchAll(/^(\d+)\. \*\*(.+)\*\*$/gm)]
    expect(headings.map((m) => ({ paragraph: Number(m[1]), text: m[2] }))).toEqual(article.headings)
    const claimed = new Set(claims.map((c) => c.paragraph))
    expect(numbers.filter((n) => !claimed.has(n))).toEqual(article.headings.map((h) => h.paragraph))
  })

  test('shares no nine words in a row with that text', () => {
    const own = new Set(runs(text))
    const found = [...texts(json)].flatMap(([path, t]) =>
      runs(t).flatMap((run) => (own.has(run) ? [`${path}: ${run}`] : [])),
    )
    expect(own.size).toBeGreaterThan(300)
    expect(found).toEqual([])
  })
})

describe('its claims', () => {
  test('are each shown by a link or an event, and something that shows it holds on its day', () => {
    for (const { id, from, to } of claims) {
      const day = atlas.claimDays.get(id) ?? NaN
      const shows = atlas.shows.get(id)
      expect((shows?.ties.length ?? 0) + (shows?.events.length ?? 0), id).toBeGreaterThan(0)
      expect(contains(spanBetween(from, to), day), id).toBe(true)
      const there = [
        ...(shows?.ties ?? []).filter((t) => phaseOn(atlas, t.id, day)),
        ...(shows?.events ?? []).filter((e) => atlas.eventSpans.get(e.id)?.from === day),
      ]
      expect(there.length, id).toBeGreaterThan(0)
    }
  })

  test('are each checked, and with a source where anything could be checked', () => {
    for (const { id } of claims) {
      const rows = atlas.evidence.get(id) ?? []
      expect(rows.length, id).toBeGreaterThan(0)
      for (const row of rows)
        expect(row.sources.length > 0 || row.verdict === 'not-checkable', row.id).toBe(true)
    }
    const verdicts = new Set(evidence.map((e) => e.verdict))
    for (const verdict of ['supported', 'caveat', 'contested', 'not-checkable'] as const)
      expect(verdicts).toContain(verdict)
  })

  test('are counted in the README of the examples as they are judged', () => {
    const readme = readFileSync('examples/README.md', 'utf8').replace(/\s+/g, ' ')
    const n = (verdict: string) => evidence.filter((e) => e.verdict === verdict).length
    expect(readme).toContain(`into ${claims.length} claims`)
    expect(readme).toContain(
      `${n('supported')} are supported, ${n('caveat')} with a caveat, ${n('contested')} contested`,
    )
  })

  test('name a speaker where they are announced, in at most thirty words', () => {
    for (const c of claims) {
      expect(c.by !== undefined, c.id).toBe(c.voice === 'announced')
      expect(count(c.text), c.id).toBeLessThanOrEqual(30)
    }
  })
})

describe('its rows', () => {
  test('have sources with an address or a note, each of them used', () => {
    for (const s of sources) expect(s.url ?? s.note, s.id).toBeDefined()
    const used = new Set([...texts({ ...atlas.data, sources: [] })].map(([, t]) => t))
    expect(sources.filter((s) => !used.has(s.id)).map((s) => s.id)).toEqual([])
  })

  test('are links with a claim or a source, and events with a source; context has no claim', () => {
    for (const t of ties) {
      expect(t.claims.length + t.sources.length, t.id).toBeGreaterThan(0)
      expect(t.context, t.id).toBe(t.claims.length === 0)
    }
    for (const e of events) expect(e.sources.length, e.id).toBeGreaterThan(0)
  })

  test('are never called certain on general knowledge alone', () => {
    for (const row of [...events, ...evidence, ...sites])
      if (row.sources.length && row.sources.every((s) => unverified.has(s)))
        expect(row.confidence, row.id).not.toBe('high')
    for (const row of [...ties.flatMap((t) => t.phases), ...memberships])
      expect(row.sources.every((s) => unverified.has(s))).toBe(false)
  })

  test('have names that fit on the map, no two alike, and sentences that name both ends', () => {
    const labels = ties.map((t) => t.label)
    expect(labels.filter((l) => l.length > 28)).toEqual([])
    expect(new Set(labels).size).toBe(labels.length)
    for (const t of ties) {
      expect(count(t.sentence ?? ''), t.id).toBeLessThanOrEqual(25)
      for (const end of [t.from, t.to]) {
        const actor = atlas.actors.get(end)
        const names = [actor?.name ?? end, ...(actor?.adjective ? [actor.adjective] : [])]
        expect(
          names.some((n) => t.sentence?.includes(n)),
          `${t.id}: ${end}`,
        ).toBe(true)
      }
    }
  })

  test('have notes of three to six words and at most 32 characters for the map', () => {
    const notes = [
      ...events.map((e) => e.callout ?? ''),
      ...article.tour.flatMap((s) => s.callouts).map((c) => c.text),
    ]
    expect(notes.filter((n) => n.length > 32 || count(n) < 3 || count(n) > 6)).toEqual([])
  })

  test('are set with real quotation marks, apostrophes and dashes', () => {
    const prose = [...texts({ article, claims, ties, events, evidence, sites, memberships })].filter(
      ([path]) => !/\.(id|from|to|day|url)$/.test(path),
    )
    expect(prose.filter(([, t]) => /['"]| - |--|\.\.\.| {2}/.test(t))).toEqual([])
  })
})

describe('its tour', () => {
  test('has six to eight steps, each claim in exactly one', () => {
    expect(article.tour.length).toBeGreaterThanOrEqual(6)
    expect(article.tour.length).toBeLessThanOrEqual(8)
    expect(article.tour.flatMap((s) => s.claims).sort()).toEqual(claims.map((c) => c.id).sort())
  })

  test('says in one sentence what the article says, and in a second what others do', () => {
    for (const { id, title, text: said } of article.tour) {
      const sentences = said.split(/(?<=[.!?]) (?=\p{Lu})/u)
      expect(sentences, id).toHaveLength(2)
      expect(sentences[0], id).toMatch(/^The article says /)
      expect(count(title), id).toBeLessThanOrEqual(8)
    }
  })

  test('shows three to eight links that hold on the day, an event of it, and notes in sight', () => {
    for (const step of article.tour) {
      const day = firstDay(step.day)
      expect(step.ties.length, step.id).toBeGreaterThanOrEqual(3)
      expect(step.ties.length, step.id).toBeLessThanOrEqual(8)
      for (const tie of step.ties) expect(phaseOn(atlas, tie, day), `${step.id}: ${tie}`).not.toBeNull()
      expect(
        step.events.map((e) => firstDay(atlas.events.get(e)?.from ?? '')),
        step.id,
      ).toContain(day)
      const [west, south, east, north] = step.frame ?? article.map.home
      for (const { at } of step.callouts) {
        const [lon = NaN, lat = NaN] = atlas.places.get(at)?.at ?? []
        const inside = west <= lon && lon <= east && south <= lat && lat <= north
        expect(inside || step.ties.includes(at) || step.events.includes(at), `${step.id}: ${at}`).toBe(true)
      }
    }
  })
})

describe('its named days', () => {
  test('are six to nine, among them the opening, with names of at most six words', () => {
    expect(article.anchors.length).toBeGreaterThanOrEqual(6)
    expect(article.anchors.length).toBeLessThanOrEqual(9)
    expect(article.anchors.map((a) => firstDay(a.day))).toContain(atlas.openingDay)
    for (const a of article.anchors) expect(count(a.label), a.label).toBeLessThanOrEqual(6)
  })

  test('each change some link, and have claims that hold by then', () => {
    const days = [atlas.timeline.from, ...article.anchors.map((a) => firstDay(a.day))]
    for (const [i, { day, claims: held }] of article.anchors.entries()) {
      const { began, ended, changed } = changeBetween(atlas, days[i] ?? 0, firstDay(day), new Set(TIE_KINDS))
      expect(began.length + ended.length + changed.length, day).toBeGreaterThan(0)
      for (const id of held)
        expect(firstDay(atlas.claims.get(id)?.from ?? '9999'), `${day} ${id}`).toBeLessThanOrEqual(
          firstDay(day),
        )
    }
  })
})
