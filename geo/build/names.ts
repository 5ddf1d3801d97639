// Names of towns in six languages: GeoNames' own, its translations in Debian's catalogues (gettext .mo files
// keyed by GeoNames id), and our corrections. Where a language has no name of its own the key is absent, and
// the English one stands.
import { readFileSync } from 'node:fs'
import { readJson } from './geojson.ts'
import { inDebian, input } from './sources.ts'

/** The languages of the map's labels; English is always there. */
export const LANGUAGES = ['en', 'ru', 'az', 'hy', 'ka', 'tr'] as const

/** A name by language: English, and others where they differ from it. */
export type Names = { en: string } & Partial<Record<(typeof LANGUAGES)[number], string>>

/** The messages of a gettext catalogue by their key. */
function catalogue(language: string): Map<string, string> {
  const bytes = readFileSync(inDebian('locale', language, 'LC_MESSAGES', 'geonames.mo'))
  const [count, keys, values] = [8, 12, 16].map((at) => bytes.readUInt32LE(at)) as [number, number, number]
  const text = (entry: number): string => {
    const start = bytes.readUInt32LE(entry + 4)
    return bytes.toString('utf8', start, start + bytes.readUInt32LE(entry))
  }
  return new Map(Array.from({ length: count }, (_, i) => [text(keys + 8 * i), text(values + 8 * i)]))
}

type Correction = Partial<Record<(typeof LANGUAGES)[number], string>> & {
  key: string
  country?: string
  skip?: 1
}

/** One spelling for keys: a typewriter apostrophe, and the turned e of the Latin alphabet of Azerbaijan. */
const plain = (name: string): string => name.replaceAll('’', "'").replaceAll('ǝ', 'ə').replaceAll('Ǝ', 'Ə')

/** Countries whose towns GeoNames romanises with diacritics that English does not use: Zanjān, Būkān. */
const ROMANISED = ['AF', 'EG', 'IQ', 'IR', 'JO', 'KZ', 'LB', 'RU', 'SY']

/** English without the signs of scholarly romanisation: Ts’khinvali is Tskhinvali, Zanjān is Zanjan. */
function tidy(name: string, country: string): string {
  const simple = plain(name).replaceAll(/['ʼ‘`]/g, '')
  return ROMANISED.includes(country) ? simple.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '') : simple
}

/** GeoNames sometimes lists a town under the unit that it is the seat of. */
const UNIT = / (Province|District|City|County)$/

/** A reader of names by GeoNames id and the names GeoNames gives; null where a place is left out by hand. */
export function nameReader(): (id: string, name: string, ascii: string, country: string) => Names | null {
  const messages = new Map(LANGUAGES.map((l) => [l, catalogue(l)]))
  const rows = readJson<{ places: Correction[] }>(input('place-names.json')).places
  const corrections = new Map(rows.map((row) => [`${row.country ?? ''}${plain(row.key)}`, row]))
  return (id, name, ascii, country) => {
    const listed = messages.get('en')?.get(id) ?? name
    const english = UNIT.test(listed) ? name : listed
    const fix = [name, ascii, english]
      .flatMap((n) => [country + plain(n), plain(n)])
      .map((n) => corrections.get(n))
      .find(Boolean)
    if (fix?.skip) return null
    const en = fix?.en ?? tidy(english, country)
    const entries = LANGUAGES.map(
      (l) => [l, l === 'en' ? en : (fix?.[l] ?? messages.get(l)?.get(id))] as const,
    )
    const own = entries.filter(([l, n]) => l === 'en' || (n && plain(n) !== plain(en)))
    return { en, ...Object.fromEntries(own.map(([l, n]) => [l, plain(n ?? '').replaceAll("'", '’')])) }
  }
}
