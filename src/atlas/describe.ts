/**
 * Sentences made from data: a tie, its standing on a day, an event. What is drawn can also be read and heard.
 *
 * Pure; no locale and no time zone of the reader. Sentences about changes and pairs stand in `narrate.ts`.
 */
import type { Atlas } from './atlas.ts'
import type { PhaseSpan } from './phases.ts'
import { firstDay, formatPartial, type PartialDate } from './day.ts'
import { capital, formatQuantity, formatSpan } from './numbers.ts'
import type { AtlasEvent, OwnTieType, Phase, Tie } from './schema.ts'
import { isDisputed, voiceOf, type Standing } from './snapshot.ts'
import { statusOf, statusWord, voiceOfWhom } from './status-words.ts'
import { m } from '../messages/messages.ts'

export { formatNumber, formatQuantity, formatSpan, formatValue, listText, plural } from './numbers.ts'
export { changeSentence, pairSentence } from './narrate.ts'
export { statusOf } from './status-words.ts'

/** The name of an actor or place by id; the id itself if there is none. */
export function nameOf(atlas: Atlas, id: string): string {
  return atlas.actors.get(id)?.name ?? atlas.places.get(id)?.name ?? id
}

/** A tie in one sentence of the present tense that names both ends: its own sentence, or one made from its fields. */
export function tieSentence(atlas: Atlas, tie: Tie): string {
  if (tie.sentence !== undefined) return tie.sentence
  const own = ownTypeOf(atlas, tie)
  const words = tie.directed ? own?.directed : own?.mutual
  const clause =
    words === undefined
      ? m.links.clauses[tie.form]({
          ...endsOf(atlas, tie),
          via: tie.via === undefined ? m.links.someMediator : nameOf(atlas, tie.via),
          tense: tie.tone === 'tension',
          directed: tie.directed,
        })
      : m.links.ownClause({ words, ...endsOf(atlas, tie) })
  const over = tie.over === undefined ? null : nameOf(atlas, tie.over)
  return m.links.sentence({ clause, over, label: tie.label })
}

/** The type that the article itself gives a tie; undefined if that is one of the list. */
export function ownTypeOf(
  { data }: Pick<Atlas, 'data'>,
  { type }: Pick<Tie, 'type'>,
): OwnTieType | undefined {
  return type === undefined ? undefined : data.article.types.find(({ id }) => id === type)
}

/** "Arms deliveries, Ruritania to Zenda": distinguishes a tie from others with the same label. */
export function tieTitle(atlas: Atlas, tie: Tie): string {
  const named = { label: capital(tie.label), ...endsOf(atlas, tie) }
  if (tie.from === tie.to) return m.links.titleWithin(named)
  return tie.directed ? m.links.titleDirected(named) : m.links.title(named)
}

/** "Suspended since 24 November 2015; capacity 15.75 bcm/year (2016, estimate); reported." */
export function standingSentence(atlas: Atlas, { tie, span, status }: Standing): string {
  const { phase, other } = span
  const parts = {
    note: phase.note ?? null,
    quantity: phase.quantity ? formatQuantity(phase.quantity) : null,
    who: speaker(atlas, tie),
    doubt: other
      ? m.links.doubts[other.basis](otherwise(tie, span, other))
      : isDisputed(atlas, tie, span)
        ? m.links.doubts.disagree
        : null,
  }
  if (phase.status === 'in-force' && phase.to !== null && firstDay(phase.to) === firstDay(phase.from) + 1)
    return m.links.onlyOn({ ...parts, day: formatPartial(phase.from) })
  // In the mode "so far" a tie that is over is named with its last status.
  if (status === 'ended' && phase.status !== 'ended')
    return m.links.ended({
      ...parts,
      end: phase.to === null ? null : formatPartial(phase.to),
      before: statusOf(tie.form, phase.status),
    })
  return m.links.standing({
    ...parts,
    status: statusWord(tie.form, status).name,
    since: formatPartial(sinceOf(atlas, tie, span)),
  })
}

/** What the other basis says: its status and number, or that the tie begins later. */
function otherwise(tie: Tie, span: PhaseSpan, { from, status, quantity }: Phase) {
  return {
    status: statusOf(tie.form, status),
    from: firstDay(from) >= span.to ? formatPartial(from) : null,
    quantity: quantity ? formatQuantity(quantity) : null,
  }
}

/** Since when a tie has had the status of a span, including adjacent earlier spans with another quantity. */
export function sinceOf(atlas: Atlas, tie: Tie, span: PhaseSpan): PartialDate {
  const spans = atlas.phases.get(tie.id) ?? []
  let first = span
  for (let i = spans.indexOf(span) - 1; i >= 0; i--) {
    const before = spans[i]
    if (!before || before.to !== first.from || before.phase.status !== span.phase.status) break
    first = before
  }
  return first.phase.from
}

/** An event with its days, its place and who dates it. */
export function eventSentence(atlas: Atlas, event: AtlasEvent): string {
  return m.links.event({
    when: formatSpan(event.from, event.to),
    place: nameOf(atlas, event.place),
    title: event.title,
    type: m.vocabulary.eventTypes[event.type].inSentence,
    actors: event.actors.map((id) => nameOf(atlas, id)),
    dated: m.vocabulary.datings[event.dated].name,
  })
}

/** The voice of a tie in words: "announced by the president". */
export function speaker(atlas: Atlas, tie: Tie): string {
  const claim = atlas.claims.get(tie.claims[0] ?? '')
  return claim ? voiceOfWhom(voiceOf(atlas, tie), claim.by) : voiceOfWhom('record', undefined)
}

function endsOf(atlas: Atlas, tie: Tie): { readonly a: string; readonly b: string } {
  return { a: nameOf(atlas, tie.from), b: nameOf(atlas, tie.to) }
}
