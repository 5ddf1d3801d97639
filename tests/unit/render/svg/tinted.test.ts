import { describe, expect, it } from 'vitest'
import { tinted } from '../../../../src/render/svg/tinted.ts'
import { el, markup } from '../../../../src/render/svg/tree.ts'

const drawing = (paper: string, ink: string) =>
  el('g', {}, el('path', { fill: paper, stroke: ink, d: 'M0 0' }), el('path', { fill: 'none', stroke: ink }))

describe('a drawing in two schemes', () => {
  it('names what differs, each pair of colours once, and keeps what does not', () => {
    const { tree, tints } = tinted(drawing('white', 'black'), drawing('black', 'white'))
    expect(markup(tree)).toBe(
      '<g><path fill="var(--t0)" stroke="var(--t1)" d="M0 0"/><path fill="none" stroke="var(--t1)"/></g>',
    )
    expect([...tints]).toEqual([
      ['--t0', { light: 'white', dark: 'black' }],
      ['--t1', { light: 'black', dark: 'white' }],
    ])
  })

  it('will not hide that the shapes differ', () => {
    expect(() => tinted(el('g', {}, el('path')), el('g'))).toThrow('shapes')
    expect(() => tinted(el('path', { d: 'M0 0' }), el('path', { d: 'M1 0' }))).toThrow('differ in d')
    expect(() => tinted(el('text', {}, 'a'), el('text', {}, 'b'))).toThrow('words')
  })
})
