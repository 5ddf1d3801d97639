import { expect, it } from 'vitest'
import { STATUSES, TIE_KINDS, SPEAKERS } from '../../../../src/atlas/schema.ts'
import { helpReading } from '../../../../src/features/help/reading.ts'
import { STATUS, VOICE_GLYPH } from '../../../../src/grammar/encoding.ts'
import { m } from '../../../../src/messages/messages.ts'

const how = (channel: string) => helpReading().find((r) => r.channel === channel)?.how ?? ''

it('names every kind, status and voice that the map draws', () => {
  for (const kind of TIE_KINDS) expect(how('Colour')).toContain(m.vocabulary.kinds[kind].inSentence)
  for (const status of STATUSES)
    expect(how('Broken line')).toContain(m.vocabulary.statuses[status].inSentence)
  for (const voice of SPEAKERS)
    expect(how('Sign before a name')).toContain(
      `${VOICE_GLYPH[voice]}\u00a0${m.vocabulary.voices[voice].inSentence}`,
    )
})

it('names each status once, after its sign where it has one', () => {
  for (const status of STATUSES) {
    const { sign } = STATUS[status]
    const label = m.vocabulary.statuses[status].inSentence
    if (sign !== null) expect(how('Broken line')).toContain(`${sign}\u00a0${label}`)
    const whole = new RegExp(`(?<!\\p{L})${label}(?!\\p{L})`, 'gu')
    expect(how('Broken line').match(whole), label).toHaveLength(1)
  }
})
