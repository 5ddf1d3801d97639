/** How to read the map in a few lines, worded from the visual grammar's own tables. Pure. */
import { STATUSES, TIE_KINDS, SPEAKERS } from '../../atlas/schema.ts'
import { DISPUTED_GLYPH, STATUS, VOICE_GLYPH } from '../../scene/encoding.ts'
import { m } from '../../messages/messages.ts'

/** A channel of the drawing, what it says, and how. */
export interface Reading {
  readonly channel: string
  readonly says: string
  readonly how: string
}

/** The five channels, and the hatching of the ground. */
export function reading(): readonly Reading[] {
  return [
    {
      channel: 'Colour',
      says: 'subject',
      how: TIE_KINDS.map((k) => m.vocabulary.kinds[k].inSentence).join(', '),
    },
    {
      channel: 'Hatching',
      says: 'disputed land',
      how: 'and nothing else',
    },
    {
      channel: 'Straight or zigzag',
      says: 'with or against',
      how: 'a straight or gently bent line is cooperation, a zigzag tension, a burst fighting',
    },
    {
      channel: 'Broken line',
      says: 'not (yet) real on that day',
      how: `${dashes()}; ${signs()}`,
    },
    {
      channel: 'Width',
      says: 'how much',
      how: 'in proportion, on one scale for each unit, by the figure of that year; thin is what is small, planned or stopped, and with an open end what is not known',
    },
    {
      channel: 'Sign before a name',
      says: 'who says so',
      how: `${SPEAKERS.map((v) => `${VOICE_GLYPH[v]}\u00a0${m.vocabulary.voices[v].inSentence}`).join(', ')}; beside it ${DISPUTED_GLYPH}\u00a0${m.vocabulary.disputed.inSentence}`,
    },
  ]
}

/** From the whole line to the dots. */
function dashes(): string {
  const plain = STATUSES.filter((s) => STATUS[s].sign === null).toReversed()
  return `the more broken the line, the less real: ${plain.map((s) => m.vocabulary.statuses[s].inSentence).join(', ')}`
}

/** What stands as a sign on a line instead. */
function signs(): string {
  return STATUSES.flatMap((s) =>
    STATUS[s].sign === null ? [] : `${STATUS[s].sign}\u00a0${m.vocabulary.statuses[s].inSentence}`,
  ).join(', ')
}
