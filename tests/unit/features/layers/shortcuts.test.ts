import { describe, expect, it } from 'vitest'
import { SHORTCUTS, commandFor, type KeyPress } from '../../../../src/features/help/shortcuts.ts'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
})

describe('commandFor', () => {
  it('obeys every key of the table', () => {
    for (const s of SHORTCUTS)
      expect(commandFor(press(s.shift ? s.key.toUpperCase() : s.key, { shiftKey: s.shift }))).toEqual(
        s.command,
      )
  })

  it('gives each key one meaning', () => {
    expect(new Set(SHORTCUTS.map((s) => `${s.shift}${s.key}`)).size).toBe(SHORTCUTS.length)
  })

  it('shows a layer alone with Shift', () => {
    expect(commandFor(press('M', { shiftKey: true }))).toEqual({ do: 'kind', kind: 'military', alone: true })
  })

  it('takes signs as they are typed, with Shift or without', () => {
    expect(commandFor(press('?', { shiftKey: true }))).toEqual({ do: 'help' })
    expect(commandFor(press('/', { shiftKey: true }))).toEqual({ do: 'search' })
  })

  it('takes the key at the place of the Latin letter where letters are not Latin', () => {
    expect(commandFor(press('ь', { code: 'KeyM' }))).toEqual({ do: 'kind', kind: 'military', alone: false })
    expect(commandFor(press('Ь', { code: 'KeyM', shiftKey: true }))).toMatchObject({ alone: true })
  })

  it('follows the letter, not the place, where letters are Latin', () => {
    expect(commandFor(press('a', { code: 'KeyQ' }))).toMatchObject({ kind: 'alliances' })
    expect(commandFor(press('q', { code: 'KeyA' }))).toBeNull()
  })

  it('takes brackets as keyboards of many languages write them', () => {
    const next = { do: 'claim', by: 1 }
    // Option on a German Mac; AltGr, told as such and as Ctrl with Alt.
    expect(commandFor(press(']', { code: 'Digit6', altKey: true }))).toEqual(next)
    expect(commandFor(press(']', { code: 'Digit9' }))).toEqual(next)
    expect(commandFor(press(']', { code: 'Digit9', ctrlKey: true, altKey: true }))).toEqual(next)
    for (const letter of ['ъ', 'Ъ', 'ğ', 'õ'])
      expect(commandFor(press(letter, { code: 'BracketRight' }))).toEqual(next)
    expect(commandFor(press('ю', { code: 'Period' }))).toEqual({ do: 'event', by: 1 })
  })

  it('takes a letter for itself where it means something, wherever it stands', () => {
    expect(commandFor(press('v', { code: 'Period' }))).toEqual({ do: 'view' })
    expect(commandFor(press(']', { ctrlKey: true }))).toBeNull()
    expect(commandFor(press(']', { metaKey: true, altKey: true }))).toBeNull()
  })

  it('leaves keys with Ctrl, Alt or Meta to the browser', () => {
    expect(commandFor(press('e', { ctrlKey: true }))).toBeNull()
    expect(commandFor(press('e', { metaKey: true }))).toBeNull()
    expect(commandFor(press('e', { altKey: true }))).toBeNull()
  })

  it('obeys only Escape when single keys are off', () => {
    expect(commandFor(press('m'), false)).toBeNull()
    expect(commandFor(press(' '), false)).toBeNull()
    expect(commandFor(press('Escape'), false)).toEqual({ do: 'let-go' })
  })
})
