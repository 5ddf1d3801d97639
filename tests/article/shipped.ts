/** The shipped atlas as the tests of `data/` read it: straight from its files, checked by the schema, and indexed. */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { TABLES } from '../../scripts/assemble-atlas.ts'
import { createAtlas, type Atlas } from '../../src/atlas/atlas.ts'
import { firstDay } from '../../src/atlas/day.ts'
import { AtlasSchema, SCHEMA_VERSION, TIE_KINDS, type Phase, type Tie } from '../../src/atlas/schema.ts'
import { phaseOn } from '../../src/atlas/snapshot.ts'

/** One file under `data/atlas/`, parsed. */
export function dataFile(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../data/atlas/${name}`, import.meta.url), 'utf8'))
}

/** One list under `data/atlas/`. Throws when the file holds something else. */
export function dataList(name: string): unknown[] {
  const value = dataFile(name)
  if (!Array.isArray(value)) throw new Error(`${name} is no list`)
  return value
}

/** The shipped atlas. Throws when a row breaks the schema. */
export function shippedAtlas(): Atlas {
  return createAtlas(
    v.parse(AtlasSchema, {
      schemaVersion: SCHEMA_VERSION,
      article: dataFile('article.json'),
      ...Object.fromEntries(TABLES.map((t) => [t, dataList(`${t}.json`)])),
      ties: TIE_KINDS.flatMap((kind) => dataList(`ties/${kind}.json`)),
    }),
  )
}

/** A tie by id. Throws when there is none. */
export function tieOf(atlas: Atlas, id: string): Tie {
  const tie = atlas.ties.get(id)
  if (!tie) throw new Error(`no tie ${id}`)
  return tie
}

/** The ties on a course of `geo/routes.json`. */
export function tiesOnRoute(atlas: Atlas, route: string): readonly Tie[] {
  return atlas.data.ties.filter((t) => t.route === route)
}

/** The phase drawn for a tie on a day ("2016-08-08"), or null. */
export function drawn(atlas: Atlas, id: string, day: string): Phase | null {
  return phaseOn(atlas, id, firstDay(day))?.phase ?? null
}

/** Every text of a value with its path, but for the fields named in `skip`. */
export function* texts(
  value: unknown,
  skip: ReadonlySet<string> = new Set(),
  path = '',
): Iterable<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value]
  else if (Array.isArray(value))
    for (const [i, item] of value.entries()) yield* texts(item, skip, `${path}[${i}]`)
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value))
      if (!skip.has(key)) yield* texts(item, skip, path ? `${path}.${key}` : key)
}
