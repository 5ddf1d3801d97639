/**
 * `npm run new -- FOLDER`: writes a small complete atlas to begin with: the tables of `examples/starter/`, what they mean, and the
 * JSON Schema for editors. A folder that holds something already is left alone.
 */
import { copyFileSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { atlasJsonSchema } from './json-schema.ts'

const STARTER = fileURLToPath(new URL('../examples/starter/', import.meta.url))

/** Writes the folder that the argument names, prints what comes next, and returns the exit code. */
export function main(args: readonly string[], log: (line: string) => void = console.log): number {
  const [named, ...more] = args
  if (named === undefined || more.length > 0) {
    log('npm run new -- FOLDER: name one folder, which is made')
    return 1
  }
  // A path counts from where npm was called, should that be another folder than the package's.
  const folder = path.resolve(process.env['INIT_CWD'] ?? '.', named)
  const there = statSync(folder, { throwIfNoEntry: false })
  if (there && (!there.isDirectory() || readdirSync(folder).length > 0)) {
    log(`${named} is there already and not empty: nothing was written`)
    return 1
  }
  mkdirSync(folder, { recursive: true })
  const names = readdirSync(STARTER)
  for (const name of names) copyFileSync(path.join(STARTER, name), path.join(folder, name))
  const schema = 'atlas.schema.json'
  writeFileSync(path.join(folder, schema), `${JSON.stringify(atlasJsonSchema(), null, 2)}\n`)
  log(`${named}: ${[...names, schema].join(', ')}`)
  log(`Next: read its README.md, then npm start -- --atlas ${named}`)
  return 0
}
