import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { loadAtlas } from '../../../scripts/assemble-atlas.ts'
import { main as check } from '../../../scripts/check-atlas.ts'
import { main } from '../../../scripts/new-atlas.ts'
import { drawnBase } from '../../../scripts/shipped-base.ts'
import { firstPicture } from '../../../src/render/svg/first.ts'

let parent = ''
const said: string[] = []
const made = (name: string) => main([path.join(parent, name)], (line) => said.push(line))

beforeAll(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'new-atlas-'))
})
afterAll(() => {
  rmSync(parent, { recursive: true, force: true })
  vi.unstubAllEnvs()
})

describe('a new atlas', () => {
  it('is tables, a read-me and a schema, with no findings', () => {
    expect(made('mine')).toBe(0)
    const folder = path.join(parent, 'mine')
    expect(readdirSync(folder).sort()).toEqual([
      'README.md',
      'actors.csv',
      'article.csv',
      'atlas.schema.json',
      'claims.csv',
      'sources.csv',
      'ties.csv',
    ])
    const lines: string[] = []
    expect(check([folder], (line) => lines.push(line))).toBe(0)
    expect(lines.at(-1)).toMatch(/no findings$/)
    const schema = JSON.parse(readFileSync(path.join(folder, 'atlas.schema.json'), 'utf8')) as object
    expect(schema).toHaveProperty('properties.article.properties.siteName.description')
  })
  it('loads, and has a first picture', () => {
    const folder = path.join(parent, 'mine')
    const loaded = loadAtlas(folder)
    expect(loaded.ok && loaded.atlas.data.ties).toHaveLength(4)
    expect(loaded.ok && loaded.atlas.data.article).toMatchObject({
      siteName: 'Across the strait',
      authors: ['Write your name here'],
      licence: 'CC BY 4.0',
    })
    const drawn = drawnBase(folder)
    expect(drawn && JSON.stringify(firstPicture(drawn.base, drawn.features, new Map()))).toContain('Denmark')
  })
  it('writes nothing into a folder that holds something, over a file, or without a name', () => {
    const folder = mkdtempSync(path.join(parent, 'full-'))
    writeFileSync(path.join(folder, 'notes.txt'), 'mine')
    expect(made(path.basename(folder))).toBe(1)
    expect(readdirSync(folder)).toEqual(['notes.txt'])
    expect(made(path.join(path.basename(folder), 'notes.txt'))).toBe(1)
    expect(readFileSync(path.join(folder, 'notes.txt'), 'utf8')).toBe('mine')
    expect(main([], () => {})).toBe(1)
  })
  it('takes an empty folder that is there', () => {
    const folder = mkdtempSync(path.join(parent, 'empty-'))
    expect(made(path.basename(folder))).toBe(0)
  })
})
