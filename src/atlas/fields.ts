/** What the fields of rows are made of: ids, texts, dates, places on the earth, addresses. Text is cleaned as it is read. */
import * as v from 'valibot'
import { m } from '../messages/messages.ts'
import { cleanText, cutName } from './clean.ts'
import { parsePartial } from './day.ts'
import { ADDRESS, ADDRESS_MAX } from './link.ts'

/** Letters, digits, - and _; no word that scripts keep for themselves, so that no look-up by id can find anything else. */
export const Id = v.pipe(
  v.string(),
  v.regex(
    /^(?!(?:constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toString|toLocaleString|valueOf|toJSON|then|length)$)[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/,
    () => m.findings.must.id,
  ),
)
/** What is said of text that is too long. */
export const tooLong = (most: number) => () => m.findings.must.shorter({ most })

/** The most characters of a text, once it is clean. */
const CHARACTERS_MAX = 2000

/** Some text, without spaces around it and without what nobody sees. */
export const Text = v.pipe(
  v.string(),
  v.maxLength(10_000, tooLong(CHARACTERS_MAX)),
  v.transform(cleanText),
  v.trim(),
  v.minLength(1, () => m.findings.must.filled),
  v.maxLength(CHARACTERS_MAX, tooLong(CHARACTERS_MAX)),
)
/** What stands on the map: cut where it is longer than a line of it can be. */
export const Name = v.pipe(Text, v.transform(cutName))
/** "2016", "2016-08" or "2016-08-08". */
export const PartialDateSchema = v.pipe(
  v.string(),
  v.check(
    (s) => parsePartial(s) !== null,
    () => m.findings.must.date,
  ),
)
/** [longitude, latitude] in degrees, WGS 84. */
export const LonLat = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-85), v.maxValue(85)),
])
/** The most entries of a list within a row; tables are limited where they are opened. */
export const LIST_MAX = 1000
/** The most rows that one row names in a list. */
const IDS_MAX = 10_000
export const Ids = v.optional(v.pipe(v.array(Id), v.maxLength(IDS_MAX)), [])
export const Url = v.pipe(
  v.string(),
  v.maxLength(ADDRESS_MAX, tooLong(ADDRESS_MAX)),
  v.regex(ADDRESS, () => m.findings.must.address),
)
