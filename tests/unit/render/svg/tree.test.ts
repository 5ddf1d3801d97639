import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { el, markup, px } from '../../../../src/render/svg/tree.ts'

describe('a drawing as text', () => {
  it('leaves out what is undefined, rounds numbers, and closes what is empty', () => {
    const line = el('path', { d: 'M0 0', opacity: undefined, 'stroke-width': 1.23456 })
    expect(markup(el('g', {}, line))).toBe('<g><path d="M0 0" stroke-width="1.23"/></g>')
    expect(px(-0.004)).toBeCloseTo(0)
  })

  it('spells out signs of markup, in text and in attributes, and drops what XML forbids', () => {
    const tree = el('text', { id: '"><script>' }, 'a < b & "c" \u0000\u001b\uffff')
    expect(markup(tree)).toBe('<text id="&quot;&gt;&lt;script&gt;">a &lt; b &amp; &quot;c&quot; </text>')
  })

  it('has no angle bracket but its own, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, value) => {
        const written = markup(el('text', { title: value }, text))
        expect(written.match(/[<>]/g)?.join('')).toBe('<><>')
      }),
    )
  })
})
