// Towns of the world's map: every capital, and large towns by population, thinned so that names of one rank have room. Names are English
// as GeoNames has them.
import { WORLD } from './frame.ts'
import { nameReader } from './names.ts'
import { slug, type Town, towns } from './places.ts'

/** A town; `capital` is absent for others. */
export interface WorldPlace {
  id: string
  at: [number, number]
  en: string
  rank: number
  country: string
  capital?: true
}

/** Least population for ranks 1 to 4. */
const LEAST = [4_000_000, 1_500_000, 600_000, 300_000]

/** Capitals of so many people are named from the start. */
const LARGE_CAPITAL = 1_000_000

/** Degrees between towns by rank, below which the lesser one is dropped. */
const APART = [0.5, 0.5, 0.7, 0.7, 0.7]

const rankOf = ({ code, people }: Town): number => {
  if (code === 'PPLC') return people >= LARGE_CAPITAL ? 0 : 1
  const rank = LEAST.findIndex((least) => people >= least)
  return rank < 0 ? 9 : rank + 1
}

/** Long vowels are marked by scholars, not in English: Hyderābād. */
const withoutMacrons = (name: string): string =>
  name.normalize('NFD').replaceAll('\u0304', '').normalize('NFC')

/** The towns, by rank, then capitals first, then population. */
export function worldPlaces(): WorldPlace[] {
  const names = nameReader()
  const capital = (town: Town) => town.code === 'PPLC'
  const ranked = towns(WORLD)
    .map((town) => ({ town, rank: rankOf(town) }))
    .filter(({ rank }) => rank < 9)
    .sort(
      (a, b) =>
        a.rank - b.rank || Number(capital(b.town)) - Number(capital(a.town)) || b.town.people - a.town.people,
    )
  const kept: WorldPlace[] = []
  for (const { town, rank } of ranked) {
    const name = names(town.geonames, town.name, town.ascii, town.country)?.en
    const at: [number, number] = [Math.round(town.at[0] * 100) / 100, Math.round(town.at[1] * 100) / 100]
    const close = kept.some((k) => away(k.at, at) < (APART[rank] ?? 1))
    if (!name || (close && !capital(town))) continue
    const en = withoutMacrons(name)
    const id = slug(en)
    const taken = kept.some((k) => k.id === id)
    kept.push({
      id: taken ? `${id}-${town.country.toLowerCase()}` : id,
      at,
      en,
      rank,
      country: town.country,
      ...(capital(town) ? { capital: true } : {}),
    })
  }
  return kept
}

const away = (a: readonly [number, number], b: readonly [number, number]): number =>
  Math.hypot((a[0] - b[0]) * Math.cos((a[1] * Math.PI) / 180), a[1] - b[1])
