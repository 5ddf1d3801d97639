import { describe, expect, test } from 'vitest'
import { faceRules, facesFor, rangesOf } from '../../../src/figure/faces.ts'

const font = (file: string, unicodeRange: string) => ({
  family: 'Some Sans',
  weight: 400,
  style: 'normal',
  file,
  unicodeRange,
})
const latin = font('latin', 'U+20-7E, U+259')
const cyrillic = font('cyrillic', 'U+400-45F')

describe('the type that a text needs', () => {
  test('is that whose ranges have one of its signs', () => {
    expect(facesFor('Bakı ə', [latin, cyrillic])).toEqual([latin])
    expect(facesFor('Баку', [latin, cyrillic])).toEqual([cyrillic])
    expect(facesFor('', [latin, cyrillic])).toEqual([])
  })
  test('is carried by a rule each, with its bytes and its range', () => {
    const rules = faceRules([latin], ['data:font/woff2;base64,AAAA'])
    expect(rules).toContain('src:url(data:font/woff2;base64,AAAA)')
    expect(rules).toContain('unicode-range:U+20-7E, U+259')
  })
  test('has ranges of one sign and of many', () => {
    expect(rangesOf('U+20-7E, U+259')).toEqual([
      [0x20, 0x7e],
      [0x259, 0x259],
    ])
  })
})
