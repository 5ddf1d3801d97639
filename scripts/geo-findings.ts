/**
 * Whether the shipped atlas and `geo/` agree: every country that the atlas names is drawn there.
 *
 * Outputs of `geo/` that are not built yet are passed over: then there is nothing to agree with.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Finding } from '../src/atlas/findings.ts'
import { nearestWord } from '../src/atlas/rules/nearest-word.ts'
import type { AtlasData } from '../src/atlas/schema.ts'
import { groundOf } from '../src/render/ground.ts'
import { readJson } from './read-json.ts'

/** What the atlas names and `geo/` lacks; `dir` is the folder of geo's outputs. */
export function geoFindings(
  data: AtlasData,
  dir: string = fileURLToPath(new URL('../geo/', import.meta.url)),
): Finding[] {
  const { file } = groundOf(data.article.map)
  const countries = [
    ...data.article.map.countries.map((id, i) => ({ path: `article.map.countries[${i}]`, id })),
    ...data.actors.flatMap((a, i) =>
      a.country === undefined || !isOnMap(data, a.seat)
        ? []
        : [{ path: `actors[${i}].country`, id: a.country }],
    ),
  ]
  return missing(countries, idsIn(dir + file, ['id', 'un', 'control']), 'country', `geo/${file}`)
}

/** Whether a place lies within the map; actors beyond it dock on its edge and need no country that is drawn. */
function isOnMap({ article, places }: AtlasData, id: string): boolean {
  const [west, south, east, north] = article.map.bounds
  const [lon, lat] = places.find((p) => p.id === id)?.at ?? [NaN, NaN]
  return west <= lon && lon <= east && south <= lat && lat <= north
}

function missing(
  named: readonly { path: string; id: string }[],
  ids: ReadonlySet<string> | null,
  noun: string,
  file: string,
): Finding[] {
  if (!ids) return []
  return named
    .filter(({ id }) => !ids.has(id))
    .map(({ path, id }) => {
      const near = nearestWord(id, ids)
      return {
        path,
        message: `no ${noun} '${id}' in ${file}${near === null ? '' : `; did you mean '${near}'?`}`,
      }
    })
}

/** The text under some keys of any object in a JSON file; null when the file is not there. */
function idsIn(file: string, keys: readonly string[]): ReadonlySet<string> | null {
  if (!existsSync(file)) return null
  const read = readJson(file)
  const ids = new Set<string>()
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, child] of Object.entries(value)) {
      if (typeof child === 'string' && keys.includes(key)) ids.add(child)
      else visit(child)
    }
  }
  if (read.ok) visit(read.value)
  return ids
}
