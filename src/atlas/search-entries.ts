/** Search entries: one for each actor, place, tie, event, site, claim and linked source. */
import type { Atlas } from './atlas.ts'
import { nameOf, ownTypeOf, tieSentence } from './describe.ts'
import { formatSpan } from './numbers.ts'
import { isolated } from '../messages/catalogue.ts'
import { m } from '../messages/messages.ts'

export type SearchType = 'actor' | 'place' | 'tie' | 'event' | 'site' | 'claim' | 'source'

/** A row with the text by which it is found. */
export interface SearchEntry {
  readonly type: SearchType
  readonly id: string
  readonly title: string
  readonly alternates: readonly string[]
  readonly detail: string
  /** The weight of its type: "rur" should find the country before a claim about it. */
  readonly boost: number
}

/** All entries, in the order of the tables. */
export function entriesOf(atlas: Atlas): readonly SearchEntry[] {
  const { actors, places, ties, events, sites, claims, sources } = atlas.data
  return [
    ...actors.map((a) => ({
      type: 'actor' as const,
      id: a.id,
      title: a.name,
      alternates: [...a.alternates, ...(a.adjective === undefined ? [] : [a.adjective])],
      detail: m.vocabulary.actorKinds[a.kind].inSentence,
      boost: 1.3,
    })),
    ...places.map((p) => ({
      type: 'place' as const,
      id: p.id,
      title: p.name,
      alternates: p.alternates,
      detail: m.vocabulary.placeKinds[p.kind].inSentence,
      boost: 1.2,
    })),
    ...ties.map((t) => ({
      type: 'tie' as const,
      id: t.id,
      title: t.label,
      alternates: [
        [t.from, t.to].map((id) => isolated(nameOf(atlas, id))).join(' – '),
        ...(t.group === undefined ? [] : [t.group]),
        ownTypeOf(atlas, t)?.name ?? m.vocabulary.forms[t.form],
      ],
      detail: tieSentence(atlas, t),
      boost: 1.1,
    })),
    ...events.map((e) => ({
      type: 'event' as const,
      id: e.id,
      title: e.title,
      alternates: [formatSpan(e.from, e.to)],
      detail: [
        nameOf(atlas, e.place),
        m.vocabulary.eventTypes[e.type].inSentence,
        ...e.actors.map((id) => nameOf(atlas, id)),
        e.summary,
      ]
        .map(isolated)
        .join(' · '),
      boost: 1,
    })),
    ...sites.map((s) => ({
      type: 'site' as const,
      id: s.id,
      title: s.name,
      alternates: [m.vocabulary.siteTypes[s.type].inSentence],
      detail: m.links.found.site({
        operator: s.operator === undefined ? null : nameOf(atlas, s.operator),
        host: s.host === undefined ? null : nameOf(atlas, s.host),
      }),
      boost: 1,
    })),
    ...claims.map((c) => ({
      type: 'claim' as const,
      id: c.id,
      title: c.text,
      alternates: c.by === undefined ? [] : [c.by],
      detail: m.links.found.claim({
        paragraph: c.paragraph,
        kinds: c.kinds.map((kind) => m.vocabulary.kinds[kind].name),
      }),
      boost: 0.9,
    })),
    // A source without a page has nothing to open.
    ...sources
      .filter((s) => s.url !== undefined)
      .map((s) => ({
        type: 'source' as const,
        id: s.id,
        title: s.title,
        alternates: [],
        detail: s.url ?? s.note ?? '',
        // It leads away from the page, so the rows that cite it come first.
        boost: 0.2,
      })),
  ]
}
