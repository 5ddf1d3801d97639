import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { assembleAtlas, loadAtlas } from '../../../scripts/assemble-atlas.ts'

const dir = mkdtempSync(path.join(tmpdir(), 'atlas-'))
afterAll(() => {
  rmSync(dir, { recursive: true })
})
const folder = (name: string, files: Readonly<Record<string, string>>) => {
  mkdirSync(path.join(dir, name))
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(dir, name, file), text)
  return path.join(dir, name)
}
const TABLES = {
  'actors.csv': 'actor id,name,longitude,latitude\nFJ,,,\nNZ,,,\n',
  'claims.csv': 'claim id,claim,from\nc1,They trade.,2009\n',
  'ties.csv':
    'tie id,from id,to id,kind,form,tone,status,since,label,claim ids\nt,FJ,NZ,economy,trade,cooperation,in-force,2009,trade,c1\n',
}

describe('an atlas to serve and to build', () => {
  test('is read from one file, and from a folder that has it', () => {
    const file = loadAtlas('examples/nile/atlas.json')
    expect(file.ok && file.atlas.data.ties.length).toBeGreaterThan(5)
    cpSync('examples/nile/atlas.json', path.join(folder('whole', {}), 'atlas.json'))
    const whole = loadAtlas(path.join(dir, 'whole'))
    expect(whole.ok && whole.atlas.data).toEqual(file.ok && file.atlas.data)
  })

  test('is read from tables, whose faults are told by file, row and column', () => {
    const loaded = loadAtlas(folder('tables', TABLES))
    expect(loaded.ok && loaded.atlas.data.ties.map((t) => t.id)).toEqual(['t'])
    const bad = loadAtlas(
      folder('bad', { ...TABLES, 'ties.csv': TABLES['ties.csv'].replace('FJ,NZ', 'FJ,XX') }),
    )
    expect(bad.ok ? [] : bad.findings.map((f) => f.path)).toContain('ties.csv 2:3 (t)')
  })

  test('is told where it is none', () => {
    expect(assembleAtlas(path.join(dir, 'nowhere.json')).findings).toEqual([
      { path: 'nowhere.json', message: 'no such file' },
    ])
    const broken = folder('broken', { 'atlas.json': '{"a": }' })
    expect(assembleAtlas(broken).findings[0]?.path).toBe('atlas.json:1:7')
    expect(loadAtlas(folder('list', { 'atlas.json': '[]' })).ok).toBe(false)
  })
})
