/** The content of an embed's card: the sentence of a thing, how it stands on the day, the gravest finding. */
import type { Atlas } from '../../atlas/atlas.ts'
import { nameOf, standingSentence, tieSentence } from '../../atlas/describe.ts'
import { tiesOf } from '../../atlas/endpoint-index.ts'
import { capital, formatSpan } from '../../atlas/numbers.ts'
import type { Evidence } from '../../atlas/schema.ts'
import { shown, standing } from '../../atlas/snapshot.ts'
import { gravestOf } from '../../atlas/verdicts.ts'
import { evidenceFor, nameOfSubject, type Subject } from '../../state/subject.ts'
import type { View } from '../../state/view.ts'
import { m } from '../../messages/messages.ts'

export interface Card {
  readonly title: string
  readonly sentence: string
  /** For a tie: how it stands on the day. */
  readonly now: string | null
  /** The gravest evidence on the claims behind it; null if there is none. */
  readonly finding: Evidence | null
}

/** The card of a thing on the day of a view. */
export function cardOf(atlas: Atlas, view: View, subject: Subject): Card {
  return {
    title: capital(nameOfSubject(subject)),
    sentence: sentenceOf(atlas, view, subject),
    now: nowOf(atlas, view, subject),
    finding: gravestOf(evidenceFor(atlas, subject.row.claims)),
  }
}

function sentenceOf(atlas: Atlas, view: View, { type, row }: Subject): string {
  switch (type) {
    case 'tie':
      return tieSentence(atlas, row)
    case 'event':
      return m.embed.card.event({
        span: formatSpan(row.from, row.to),
        place: nameOf(atlas, row.place),
        summary: row.summary,
      })
    case 'site':
      return row.note ?? m.embed.card.site({ kind: m.vocabulary.siteTypes[row.type].name })
    case 'actor': {
      const ties = tiesOf(atlas, row.id).filter(
        (tie) => (tie.from === row.id || tie.to === row.id) && shown(atlas, tie, view),
      )
      const count = { n: ties.length, day: view.day }
      return view.mode === 'on-day' ? m.embed.card.linksOn(count) : m.embed.card.linksUntil(count)
    }
  }
}

function nowOf(atlas: Atlas, view: View, { type, row }: Subject): string | null {
  const stands = type === 'tie' ? standing(atlas, row, view.day, 'so-far') : null
  return stands && standingSentence(atlas, stands)
}
