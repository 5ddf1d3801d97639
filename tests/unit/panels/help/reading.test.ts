import { expect, it } from 'vitest'
import { STATUSES, TIE_KINDS, SPEAKERS } from '../../../../src/atlas/schema.ts'
import { reading } from '../../../../src/panels/help/reading.ts'
import { KIND, STATUS, VOICE } from '../../../../src/scene/encoding.ts'

const how = (channel: string) => reading().find((r) => r.channel === channel)?.how ?? ''

it('names every kind, status and voice that the map draws', () => {
  for (const kind of TIE_KINDS) expect(how('Colour')).toContain(KIND[kind].label.toLowerCase())
  for (const status of STATUSES) expect(how('Broken line')).toContain(STATUS[status].label)
  for (const voice of SPEAKERS)
    expect(how('Dot on the line')).toContain(`${VOICE[voice].glyph}\u00a0${VOICE[voice].label}`)
})

it('names each status once, after its sign where it has one', () => {
  for (const status of STATUSES) {
    const { sign, label } = STATUS[status]
    if (sign !== null) expect(how('Broken line')).toContain(`${sign}\u00a0${label}`)
    const whole = new RegExp(`(?<!\\p{L})${label}(?!\\p{L})`, 'gu')
    expect(how('Broken line').match(whole), label).toHaveLength(1)
  }
})
