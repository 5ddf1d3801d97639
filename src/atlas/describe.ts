/**
 * Sentences made from data: a tie, its standing on a day, an event. What is drawn can also be read and heard.
 *
 * Pure; no locale and no time zone of the reader. Sentences about changes and pairs stand in `narrate.ts`.
 */
import type { Atlas } from './atlas.ts'
import type { PhaseSpan } from './phases.ts'
import { firstDay, formatPartial, type PartialDate } from './day.ts'
import { capital, formatQuantity, formatSpan, listText } from './numbers.ts'
import type { AtlasEvent, Form, Phase, Tie } from './schema.ts'
import { isDisputed, voiceOf, type Standing } from './snapshot.ts'
import { statusOf, voiceOfWhom } from './words.ts'
import { m } from '../messages/messages.ts'

export { formatNumber, formatQuantity, formatSpan, formatValue, listText, plural } from './numbers.ts'
export { changeSentence, pairSentence } from './narrate.ts'
export { statusOf } from './words.ts'

/** The name of an actor, or of a place, by id; the id itself for what is not there. */
export function nameOf(atlas: Atlas, id: string): string {
  return atlas.actors.get(id)?.name ?? atlas.places.get(id)?.name ?? id
}

/** A tie in one sentence of the present tense that names both ends: its own, or one made from its fields. */
export function tieSentence(atlas: Atlas, tie: Tie): string {
  if (tie.sentence !== undefined) return tie.sentence
  const over = tie.over === undefined ? '' : ` over ${nameOf(atlas, tie.over)}`
  return `${capital(SENTENCES[tie.form](endsOf(atlas, tie)))}${over}: ${tie.label}.`
}

/** "Arms deliveries, Ruritania to Zenda": a tie named so that it is told from others with its label. */
export function tieTitle(atlas: Atlas, tie: Tie): string {
  const { a, b } = endsOf(atlas, tie)
  const ends = tie.from === tie.to ? a : tie.directed ? `${a} to ${b}` : `${a} and ${b}`
  return `${capital(tie.label)}, ${ends}`
}

/** "Suspended since 24 November 2015; capacity 15.75 bcm/year (2016, estimate); reported." */
export function standingSentence(atlas: Atlas, { tie, span, status }: Standing): string {
  const { phase, other } = span
  const note = phase.note === undefined ? '' : ` (${phase.note})`
  const parts = [
    // Told only of what is over: the phase did not end as itself, so its own word stands behind.
    status === 'ended' && phase.status !== 'ended'
      ? `ended${phase.to === null ? '' : ` ${formatPartial(phase.to)}`}; until then ${statusOf(tie.form, phase.status)}${note}`
      : `${statusOf(tie.form, status)} since ${formatPartial(sinceOf(atlas, tie, span))}${note}`,
    phase.quantity ? formatQuantity(phase.quantity) : '',
    speaker(atlas, tie),
    other
      ? `${other.basis === 'article' ? 'the article says' : 'other sources say'} otherwise: ${otherwise(tie, span, other)}`
      : isDisputed(atlas, tie, span)
        ? 'other sources disagree with the article'
        : '',
  ]
  return `${capital(parts.filter(Boolean).join('; '))}.`
}

/** What the other basis says: its status and number, or that for it the tie begins only later. */
function otherwise(tie: Tie, span: PhaseSpan, { from, status, quantity }: Phase): string {
  const later = firstDay(from) >= span.to ? ` from ${formatPartial(from)}` : ''
  return `${statusOf(tie.form, status)}${later}${quantity ? `, ${formatQuantity(quantity)}` : ''}`
}

/** Since when a tie has had the status of a span: earlier spans that touch and only state another number count in. */
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

/** An event with its days, its place and who dates it: "2–5 April 2016, Zenda: fighting on the ridge (fighting)." */
export function eventSentence(atlas: Atlas, event: AtlasEvent): string {
  const when = formatSpan(event.from, event.to)
  const who = listText(event.actors.map((id) => nameOf(atlas, id)))
  const what = `${m.vocabulary.eventTypes[event.type].inSentence}${who ? `: ${who}` : ''}`
  return `${when}, ${nameOf(atlas, event.place)}: ${event.title} (${what}). ${DATED[event.dated]}.`
}

/** Who says that a tie is so, in words: "announced by the president". */
export function speaker(atlas: Atlas, tie: Tie): string {
  const claim = atlas.claims.get(tie.claims[0] ?? '')
  return claim ? voiceOfWhom(voiceOf(atlas, tie), claim.by) : voiceOfWhom('record', undefined)
}

const DATED = {
  article: 'Dated by the article',
  record: 'Dated by other sources',
  vague: 'The day is not exactly known',
} as const

interface Ends {
  readonly a: string
  readonly b: string
  readonly via: string
  readonly tense: boolean
  readonly directed: boolean
}

function endsOf(atlas: Atlas, tie: Tie): Ends {
  return {
    a: nameOf(atlas, tie.from),
    b: nameOf(atlas, tie.to),
    via: tie.via === undefined ? 'a mediator' : nameOf(atlas, tie.via),
    tense: tie.tone === 'tension',
    directed: tie.directed,
  }
}

/** The sentence of each form, without its full stop. */
const SENTENCES: Readonly<Record<Form, (ends: Ends) => string>> = {
  'arms-transfer': ({ a, b }) => `${a} delivers arms to ${b}`,
  'military-cooperation': ({ a, b }) => `military cooperation between ${a} and ${b}`,
  training: ({ a, b }) => `training between ${a} and ${b}`,
  guarantee: ({ a, b }) => `${a} guarantees the security of ${b}`,
  hostility: ({ a, b, directed }) => `hostility ${directed ? `of ${a} towards` : `between ${a} and`} ${b}`,
  pipeline: ({ a, b }) => `a pipeline from ${a} to ${b}`,
  'gas-supply': ({ a, b }) => `${a} supplies gas to ${b}`,
  competition: ({ a, b }) => `competition between ${a} and ${b}`,
  partnership: ({ a, b, directed }) =>
    directed ? `${a} seeks a partnership with ${b}` : `partnership between ${a} and ${b}`,
  'alliance-prospect': ({ a, b, tense }) =>
    `${tense ? 'doubt about' : 'prospect of'} an alliance of ${a} and ${b}`,
  relations: ({ a, b, tense }) => `${tense ? 'strained ' : ''}relations between ${a} and ${b}`,
  mediation: ({ a, b, via }) => `${via} mediates between ${a} and ${b}`,
  statement: ({ a, b, tense }) => `${a} ${tense ? 'speaks against' : 'speaks in favour of'} ${b}`,
  distrust: ({ a, b, directed }) => `distrust ${directed ? `of ${a} towards` : `between ${a} and`} ${b}`,
  unrest: ({ a, b }) => `unrest in ${a} that bears on ${b}`,
  trade: ({ a, b, directed }) => (directed ? `${a} trades with ${b}` : `trade between ${a} and ${b}`),
  dependence: ({ a, b }) => `${a} depends on ${b}`,
}
