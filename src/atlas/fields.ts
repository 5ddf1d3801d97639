/** Schemas of fields: ids, texts, dates, coordinates, addresses. Text is cleaned as it is read. */
import * as v from 'valibot'
import { m } from '../messages/messages.ts'
import { cleanText, cutName } from './clean.ts'
import { acrossDateLine } from './date-line.ts'
import { parsePartial } from './day.ts'
import { ADDRESS, ADDRESS_MAX } from './link.ts'

/** Letters, digits, - and _; not the name of a property of every object (`constructor`), which a look-up would find. */
export const Id = v.pipe(
  v.string(),
  v.regex(
    /^(?!(?:constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toString|toLocaleString|valueOf|toJSON|then|length)$)[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/,
    () => m.findings.must.id,
  ),
)
/** The message for text that is too long. */
const tooLong = (most: number) => () => m.findings.must.shorter({ most })

/** The longest text after cleaning, in characters. */
const CHARACTERS_MAX = 2000

/** Text, cleaned and trimmed. */
export const Text = v.pipe(
  v.string(),
  v.maxLength(10_000, tooLong(CHARACTERS_MAX)),
  v.transform(cleanText),
  v.trim(),
  v.minLength(1, () => m.findings.must.filled),
  v.maxLength(CHARACTERS_MAX, tooLong(CHARACTERS_MAX)),
)
/** Text of limited length. */
export const limitedText = (characters: number) => v.pipe(Text, v.maxLength(characters, tooLong(characters)))
/** Text for the map, cut to the length of a label. */
export const Name = v.pipe(Text, v.transform(cutName))
/** "2016", "2016-08" or "2016-08-08". */
export const PartialDateSchema = v.pipe(
  v.string(),
  v.check(
    (s) => parsePartial(s) !== null,
    () => m.findings.must.date,
  ),
)
/** The largest longitude on either side: half a turn beyond the date line. */
export const LONGITUDE_MAX = 360
/** [longitude, latitude] in degrees, WGS 84. Longitudes may pass 180, as on a map across the date line. */
export const LonLat = v.tuple([
  v.pipe(v.number(), v.minValue(-LONGITUDE_MAX), v.maxValue(LONGITUDE_MAX)),
  v.pipe(v.number(), v.minValue(-85), v.maxValue(85)),
])
/** West, south, east, north in degrees. Across the date line west may be greater than east, which is then counted on. */
export const Extent = v.pipe(
  v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
  v.transform((box): [number, number, number, number] => [...acrossDateLine(box)]),
)
/** The longest list within a row; tables are limited in `open/`. */
export const LIST_MAX = 1000
/** The highest number of ids in one list. */
const IDS_MAX = 10_000
export const Ids = v.optional(v.pipe(v.array(Id), v.maxLength(IDS_MAX)), [])
export const Url = v.pipe(
  v.string(),
  v.maxLength(ADDRESS_MAX, tooLong(ADDRESS_MAX)),
  v.regex(ADDRESS, () => m.findings.must.address),
)
/** A colour in six hexadecimal digits. */
export const Colour = v.pipe(
  v.string(),
  v.regex(/^#[0-9a-fA-F]{6}$/, () => m.findings.must.colour),
)
/** A language's tag: "en", "pt-BR". */
export const LanguageTag = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, () => m.findings.must.language),
)
