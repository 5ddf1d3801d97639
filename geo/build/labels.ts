// Labels that are no towns: countries, seas, straits, lakes, ranges, regions, disputed areas, fronts. One anchor each, so that
// a country of many parts gets one label. All by hand, in six languages.
import { readJson } from './geojson.ts'
import { LANGUAGES, type Names } from './names.ts'
import { input } from './sources.ts'

/** A label: `id` is ISO 3166-1 alpha-2 for a country, the id of a face's `area` for a disputed one. */
export type Label = Names & {
  id: string
  kind: 'country' | 'sea' | 'strait' | 'lake' | 'range' | 'disputed' | 'region' | 'front'
  rank: number
  at: [number, number]
}

/** The labels, names that equal the English one left out. */
export const labels = (): Label[] =>
  readJson<{ labels: Label[] }>(input('labels.json')).labels.map((label) => {
    const same = LANGUAGES.filter((l) => l !== 'en' && label[l] === label.en)
    return Object.fromEntries(Object.entries(label).filter(([key]) => !same.some((l) => l === key))) as Label
  })
