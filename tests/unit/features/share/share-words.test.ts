import { describe, expect, it } from 'vitest'
import { bytesOf, startOf } from '../../../../src/features/share/share-words.ts'

describe('the preview of a file', () => {
  it('is all of what is short', () => {
    expect(startOf('a\nb\n')).toBe('a\nb')
    expect(startOf('')).toBe('')
  })

  it('is the first lines of what has many, and the start of what has long ones', () => {
    const many = startOf(Array.from({ length: 100 }, (_, i) => String(i)).join('\n')).split('\n')
    expect(many).toHaveLength(61)
    expect(many.at(-1)).toBe('…')
    const long = startOf(`short\n${'x'.repeat(9000)}`)
    expect(long.startsWith('short\nx')).toBe(true)
    expect(long.endsWith('x…')).toBe(true)
    expect(long.length).toBeLessThan(startOf('x'.repeat(9000)).length)
  })
})

describe('the size of a file', () => {
  it('counts bytes, not letters', () => {
    expect(bytesOf('aə')).toBe(3)
  })
})
