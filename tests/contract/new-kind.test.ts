/**
 * A new kind of tie needs a word, an encoding and its names, and no other module: in a copy of the sources that has a
 * sixth kind in these three files, with a head that is there, types hold and the core draws it. (Style sheets and components are not read here:
 * CONTRIBUTING.md names the two that list the colours.)
 */
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'

const copy = mkdtempSync(path.join(tmpdir(), 'new-kind-'))
afterAll(() => rmSync(copy, { recursive: true, force: true }))

const COLOUR = '#7A3B6B'

/** Puts a text behind the only place where an anchor matches within a file of the copy. */
function insert(file: string, anchor: RegExp, text: string): void {
  const at = path.join(copy, file)
  const before = readFileSync(at, 'utf8')
  const found = [...before.matchAll(new RegExp(anchor, 'g'))]
  if (found.length !== 1) throw new Error(`${file}: ${anchor.source} matches ${found.length} times, not once`)
  const [match] = found
  const end = (match?.index ?? 0) + (match?.[0].length ?? 0)
  writeFileSync(at, before.slice(0, end) + text + before.slice(end))
}

const DRAW = `
import { readFileSync } from 'node:fs'
import { buildScene, parseAtlas, renderFigure } from './src/index.ts'
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const data = read('examples/atlas.json')
const tie = data.ties.find((one: { form: string }) => one.form === 'pipeline')
tie.kind = 'weather'
const parsed = parseAtlas(data)
if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings))
const { atlas } = parsed
const scene = buildScene(atlas, read('examples/courses.json'))
const options = { date: '2022-10-01', width: 1000, height: 760 }
console.log(renderFigure({ atlas, scene, baseMap: read('geo/basemap.topo.json') }, options))
`

test('a sixth kind is added in vocabulary, grammar and messages alone, and is drawn', async () => {
  for (const one of ['src', 'tsconfig.json', 'package.json', 'scripts/run.mjs'])
    cpSync(one, path.join(copy, one), { recursive: true })
  for (const one of ['node_modules', 'geo', 'data', 'examples'])
    symlinkSync(path.resolve(one), path.join(copy, one), 'junction')

  insert('src/atlas/vocabulary.ts', /export const TIE_KINDS = \[/, `'weather', `)
  insert(
    'src/grammar/encoding.ts',
    /export const KIND: Readonly<Record<TieKind, KindStyle>> = \{/,
    `weather: { key: 'U', colour: { light: '${COLOUR}', dark: '#E58FC4' }, head: 'dot', maxWidth: 6 },`,
  )
  insert(
    'src/messages/en.ts',
    /\nconst vocabulary = \{[^{}]*?\n {2}kinds: \{/,
    `weather: { name: 'Weather', inSentence: 'weather', adjective: 'weather', hint: 'rain and wind' },`,
  )
  // What mounts components is read by svelte-check alone.
  const config = { extends: './tsconfig.json', include: ['src'], exclude: ['src/main.ts'] }
  writeFileSync(path.join(copy, 'tsconfig.src.json'), JSON.stringify(config))
  writeFileSync(path.join(copy, 'draw.ts'), DRAW)

  const node = (...args: string[]) =>
    promisify(execFile)(process.execPath, args, { cwd: copy, maxBuffer: 1 << 26 }).then(
      ({ stdout }) => stdout,
      (error: { stdout: string; stderr: string }) => `FAILED ${error.stdout}${error.stderr}`,
    )
  const [types, drawn] = await Promise.all([
    node('node_modules/@typescript/native/bin/tsc', '--noEmit', '-p', 'tsconfig.src.json'),
    node('scripts/run.mjs', 'draw.ts'),
  ])
  expect(types, 'what another file lacks').toBe('')
  expect(drawn).toMatch(/<svg/)
  expect(drawn.toUpperCase()).toContain(`STROKE="${COLOUR}"`)
}, 180_000)
