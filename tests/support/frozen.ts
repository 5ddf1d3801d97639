/**
 * Run in a Node of its own (`node --disable-proto=throw scripts/run.mjs tests/support/frozen.ts`), in which `__proto__` throws and
 * nothing that objects inherit can be changed: opens what the corpus has and what is spoilt by hostile keys, and prints a
 * line for each. What would change a prototype throws here, where elsewhere it might go unnoticed.
 */
import { createAtlas } from '../../src/atlas/atlas.ts'
import { opened, type ReadFile } from '../../src/open/import-pipeline.ts'
import { buildScene } from '../../src/scene/scene.ts'
import { readAddress, writeAddress } from '../../src/state/url.ts'
import { casesIn, filesOf } from './corpus.ts'
import { hostileKeys, smallJson } from './hostile.ts'

/** What this Node allows: "free", or nothing of what could change what objects inherit. */
export function freedom(): string {
  try {
    Reflect.get({}, '__proto__')
  } catch {
    return Object.isFrozen(Object.prototype) ? 'frozen' : 'free'
  }
  return 'free'
}

/** Opens files and follows them up to the marks and an address; a line of what became of them. */
function outcome(name: string, files: readonly ReadFile[]): string {
  const { report, ...sound } = opened(files)
  const told = report.problems.map(({ code, at }) => `${code} ${at}`).join(', ')
  if (!sound.ok) return `${name}: refused ${told}`
  const atlas = createAtlas(sound.data, { kind: 'file' })
  const marks = buildScene(atlas, []).edges.length
  const query = hostileKeys.map((key) => `${key}=1&tie=${key}&rows=${key}`).join('&')
  const { view } = readAddress(atlas, { query, hash: '' })
  return `${name}: ${atlas.ties.size} ties, ${marks} marks, ${writeAddress(atlas, view).query} ${told}`
}

/** One line for each case of the corpus, and for each hostile key in each object of a small atlas. */
export function outcomes(): readonly string[] {
  const lines = (['kept', 'refused'] as const).flatMap((folder) =>
    casesIn(folder).map(({ name }) => outcome(name, filesOf(folder, name))),
  )
  const text = JSON.stringify(smallJson())
  for (const { index } of text.matchAll(/\{/g))
    for (const key of hostileKeys) {
      const spoilt = `${text.slice(0, index + 1)}"${key}":{"polluted":1},${text.slice(index + 1)}`
      lines.push(outcome(`${key} at ${index}`, [{ name: 'a.json', bytes: new TextEncoder().encode(spoilt) }]))
    }
  return lines
}

export function main(): number {
  Object.freeze(Object.prototype)
  console.log([freedom(), ...outcomes()].join('\n'))
  return 0
}
