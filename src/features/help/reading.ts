/** How to read the map in a few lines, worded from the visual grammar's own tables. Pure. */
import { STATUSES, TIE_KINDS, SPEAKERS } from '../../atlas/schema.ts'
import { DISPUTED_GLYPH, STATUS, VOICE_GLYPH } from '../../grammar/encoding.ts'
import { m } from '../../messages/messages.ts'

/** A channel of the drawing, what it means, and how. */
export interface Reading {
  readonly channel: string
  readonly means: string
  readonly how: string
}

/** The five channels, and the hatching of the base map. */
export function helpReading(): readonly Reading[] {
  const { colour, hatching, tone, status, width, voice } = m.help.reading
  return [
    { ...colour, how: colour.how({ kinds: TIE_KINDS.map((k) => m.vocabulary.kinds[k].inSentence) }) },
    hatching,
    tone,
    { ...status, how: status.how({ plain: dashes(), signs: signs() }) },
    width,
    {
      ...voice,
      how: voice.how({
        signs: SPEAKERS.map((v) => `${VOICE_GLYPH[v]}\u00a0${m.vocabulary.voices[v].inSentence}`),
        disputed: `${DISPUTED_GLYPH}\u00a0${m.vocabulary.disputed.inSentence}`,
      }),
    },
  ]
}

/** From the whole line to the dots. */
function dashes(): readonly string[] {
  const plain = STATUSES.filter((s) => STATUS[s].sign === null).toReversed()
  return plain.map((s) => m.vocabulary.statuses[s].inSentence)
}

/** What stands as a sign on a line instead. */
function signs(): readonly string[] {
  return STATUSES.flatMap((s) =>
    STATUS[s].sign === null ? [] : `${STATUS[s].sign}\u00a0${m.vocabulary.statuses[s].inSentence}`,
  )
}
