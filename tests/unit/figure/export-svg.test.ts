import { describe, expect, it } from 'vitest'
import { svgFile } from '../../../src/figure/export-svg.ts'
import { el } from '../../../src/render/svg/tree.ts'

describe('a drawing as a file', () => {
  const file = svgFile(
    el('svg', {}, el('defs', {}, el('path', { id: 'a' })), el('g', {}, el('use', { href: '#a' }))),
  )

  it('writes links as older programs read them, and names their space once', () => {
    expect(file).toContain('<use xlink:href="#a"/>')
    expect(file).not.toMatch(/ href=/)
    expect(file.match(/xmlns:xlink/g)).toHaveLength(1)
  })

  it('leaves elements without a link as they are', () => {
    expect(file).toContain('<g><use')
    expect(file).toContain('<path id="a"/>')
  })
})
