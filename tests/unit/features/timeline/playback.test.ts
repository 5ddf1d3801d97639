import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  AT_REST,
  SPEEDS,
  intervalOf,
  isInput,
  reduce,
  type Action,
  type Playback,
} from '../../../../src/features/timeline/playback.ts'
import { UNITS } from '../../../../src/features/timeline/stops.ts'

const actions: fc.Arbitrary<Action> = fc.oneof(
  fc.constantFrom<Action>({ type: 'toggle' }, { type: 'input' }, { type: 'end' }),
  fc.constantFrom(...UNITS).map((unit): Action => ({ type: 'unit', unit })),
  fc.constantFrom(...SPEEDS).map((speed): Action => ({ type: 'speed', speed })),
)
const states = fc.array(actions, { maxLength: 12 }).map((list) => list.reduce(reduce, AT_REST))
const playing: Playback = reduce(AT_REST, { type: 'toggle' })

describe('playback', () => {
  it('rests at first, and steps by event', () => {
    expect(AT_REST).toEqual({ playing: false, unit: 'event', speed: 1 })
  })

  it('plays only after the button was pressed', () => {
    fc.assert(
      fc.property(states, actions, (state, action) => {
        const next = reduce(state, action)
        expect(next.playing).toBe(action.type === 'toggle' ? !state.playing : false)
      }),
    )
  })

  it('pauses on any input and at the end', () => {
    for (const type of ['input', 'end'] as const) expect(reduce(playing, { type }).playing).toBe(false)
  })

  it('stays the same object when nothing changes', () => {
    expect(reduce(AT_REST, { type: 'input' })).toBe(AT_REST)
  })

  it('keeps unit and speed while it plays and pauses', () => {
    const chosen = reduce(reduce(AT_REST, { type: 'unit', unit: 'week' }), { type: 'speed', speed: 2 })
    expect(reduce(reduce(chosen, { type: 'toggle' }), { type: 'input' })).toEqual(chosen)
  })

  it('waits half as long at double speed', () => {
    expect(intervalOf({ ...playing, speed: 2 }) * 2).toBe(intervalOf(playing))
    expect(intervalOf({ ...playing, speed: 0.5 })).toBe(intervalOf(playing) * 2)
  })

  it('leaves time to read: four seconds for an event, longer for longer texts, nine at most', () => {
    expect(intervalOf(playing)).toBe(4000)
    expect(intervalOf(playing, 40)).toBe(4000)
    expect(intervalOf(playing, 90)).toBe(6000)
    expect(intervalOf(playing, 1000)).toBe(9000)
    expect(intervalOf({ ...playing, speed: 2 }, 90)).toBe(3000)
  })

  it('takes keys as input, but not Space, which plays, nor keys that are only held', () => {
    expect(isInput('ArrowRight')).toBe(true)
    expect(isInput('.')).toBe(true)
    expect(isInput(' ')).toBe(false)
    expect(isInput('Shift')).toBe(false)
  })

  it('lets Enter press the button, while every other key on it is input', () => {
    expect(isInput('Enter')).toBe(true)
    expect(isInput('Enter', true)).toBe(false)
    expect(isInput('ArrowRight', true)).toBe(true)
  })
})
