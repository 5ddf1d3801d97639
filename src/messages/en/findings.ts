/**
 * What is wrong with an atlas, read after the place where it is: "ties[3].phases[1].from: is missing". Names of tables, fields and
 * columns are those of the author's file, and stay as they are.
 */
import { count, either, list } from './means.ts'

const entries = (n: number) => count(n, { one: '# entry', other: '# entries' })

export const findings = {
  missing: 'is missing',
  /** `must` is one of the texts of `must`; `value` is what the author wrote, or one of `values`. */
  found: ({ must, value }: { must: string; value: string }) => `${must}; found ${value}`,
  values: {
    nothing: 'nothing',
    object: 'an object',
    list: ({ length }: { length: number }) => `a list of ${entries(length)}`,
  },
  must: {
    text: 'must be text',
    number: 'must be a number',
    wholeNumber: 'must be a whole number',
    trueOrFalse: 'must be true or false',
    list: 'must be a list',
    shortList: 'must be a list without further entries',
    object: 'must be an object',
    atlas: 'must be an object with the tables of an atlas',
    /** `expected` is a word of the format. */
    other: ({ expected }: { expected: string }) => `must be ${expected}`,
    atLeast: ({ least }: { least: number }) => `must be at least ${least}`,
    atMost: ({ most }: { most: number }) => `must be at most ${most}`,
    fewest: ({ least }: { least: number }) => `must have at least ${entries(least)}`,
    most: ({ most }: { most: number }) => `must have at most ${entries(most)}`,
    id: 'must be an id: letters, digits, - and _, with a letter or a digit first',
    filled: 'must not be empty',
    shorter: ({ most }: { most: number }) => `is too long, at most ${most} characters are allowed`,
    date: 'must be a date such as 2016, 2016-08 or 2016-08-08',
    address: 'must be an address that begins with http:// or https://',
    version: 'must be a version such as 1.0.0',
    schemaVersion: ({ version }: { version: number }) => `must be ${version}, the version that is read here`,
    extent: 'must be west, south, east and north in degrees',
    years: 'must be a first and a last year, at most a hundred years apart',
  },
  schemaVersionMissing: ({ version }: { version: number }) => `is missing; it must be ${version}`,
  /** Of a field that takes the words of a list. What was found comes first: the list may be cut. */
  word: ({ value, allowed }: { value: string; allowed: readonly string[] }) =>
    `found ${value}; must be ${either(allowed)}`,
  wordNear: ({ value, near, allowed }: { value: string; near: string; allowed: readonly string[] }) =>
    `found ${value} (did you mean “${near}”?); must be ${either(allowed)}`,

  /** Where a text stops being JSON. `expected` is one of `json`; `char` is what stands there, in quotation marks. */
  notJson: ({ expected, char }: { expected: string; char: string }) => `expected ${expected}, found ${char}`,
  jsonEnds: ({ expected }: { expected: string }) => `expected ${expected}, but the text ends here`,
  json: {
    nothing: 'nothing more',
    key: 'a key in double quotes',
    colon: "':'",
    commaOrBrace: "',' or '}'",
    commaOrBracket: "',' or ']'",
    text: 'text that ends with a quotation mark and has valid escapes',
    value: 'a value',
  },

  idTaken: ({ id, place }: { id: string; place: string }) => `“${id}” is already the id of ${place}`,
  idUnknown: ({ id, tables }: { id: string; tables: readonly string[] }) =>
    `no row of ${either(tables)} has the id “${id}”`,
  idUnknownNear: ({ id, tables, near }: { id: string; tables: readonly string[]; near: string }) =>
    `no row of ${either(tables)} has the id “${id}”; did you mean “${near}”?`,
  /** The row that is named had a fault of its own. */
  idLeftOut: ({ id, tables }: { id: string; tables: readonly string[] }) =>
    `the row “${id}” of ${either(tables)} was left out`,
  blocIsOrganisation: ({ id, kind }: { id: string; kind: string }) =>
    `“${id}” has the kind “${kind}”, but a bloc must be an organisation`,

  /** Dates are as the author wrote them; `from` and `to` in quotation marks are the names of the fields. */
  endsBefore: ({ from, to }: { from: string; to: string }) => `${to} is not after “from” (${from})`,
  spanEndsBefore: ({ from, to }: { from: string; to: string }) =>
    `${to} is not after “from” (${from}); “to” is the first day after the end`,
  beginsOfArticle: 'is only allowed where “basis” is “article”',
  sinceAfterFrom: ({ since, from }: { since: string; from: string }) => `${since} is after “from” (${from})`,
  outsideTimeline: ({ day, from, to }: { day: string; from: string; to: string }) =>
    `${day} is outside the timeline (${from} to ${to})`,
  spanOutsideTimeline: ({ from, to }: { from: string; to: string }) =>
    `${from} to ${to} is not within the timeline`,
  notWholeDay: ({ day }: { day: string }) => `${day} must be a whole date such as 2016-08-08`,
  notAfter: ({ day, before }: { day: string; before: string }) =>
    `${day} is not after ${before}, which comes before it in the list`,
  outsideClaim: ({ day, from, to }: { day: string; from: string; to: string }) =>
    `${day} is outside the claim (${from} to ${to})`,
  outsideOpenClaim: ({ day, from }: { day: string; from: string }) =>
    `${day} is outside the claim (from ${from})`,
  outOfOrder: ({ from, place, start }: { from: string; place: string; start: string }) =>
    `${from} is before ${place} (from ${start}), which comes before it in the list`,
  overlaps: ({ from, place, start, end }: { from: string; place: string; start: string; end: string }) =>
    `${from} falls within ${place} (${start} to ${end})`,
  overlapsOpen: ({ from, place, start }: { from: string; place: string; start: string }) =>
    `${from} falls within ${place} (from ${start}, without an end)`,

  contextWithoutSource: 'must name a source, because “context” is true',
  noClaim: 'names no claim; if the article does not mention this, set “context” to true and name a source',
  articleWithoutClaim: 'is “article”, but “claims” names no claim',
  recordWithoutSource: 'must name a source, here or for the whole row, because “basis” is “record”',
  mediationWithoutMediator: 'is missing: a mediation must name its mediator',
  pipelineWithoutCourse: 'is missing: a pipeline must name its course',
  guaranteeNotDirected: 'must be true: a guarantee is given by one side to the other',
  quantityFromNowhere: 'must name a source or a paragraph',
  chartWithoutFigures: ({ actor, measure }: { actor: string; measure: string }) =>
    `no link to “${actor}” has “${measure}” in these years`,
  chartOfUnits: ({ units }: { units: readonly string[] }) => `adds up several units: ${list(units)}`,
  numberTooLarge: 'is too large a number',
  claimNotShown: ({ id, tables }: { id: string; tables: readonly string[] }) =>
    `no row of ${either(tables)} names the claim “${id}”`,
  verdictWithoutSource: ({ verdict }: { verdict: string }) =>
    `must name a source, because “verdict” is “${verdict}”`,
  noParagraph: ({ paragraph, paragraphs }: { paragraph: number; paragraphs: number }) =>
    `there is no paragraph ${paragraph}; the article has ${count(paragraphs, { one: '# paragraph', other: '# paragraphs' })}`,
  stateWithoutCountry: ({ id }: { id: string }) => `is missing: “${id}” is a state and needs its country`,
  extentOutside: 'is entirely outside “bounds”',

  /** Of most places at once: a slip of the tool that wrote them. */
  outOfRange: ({ out, places }: { out: number; places: number }) =>
    `${out} of ${places} places are out of range`,
  outOfRangeSwapped: ({ out, places }: { out: number; places: number }) =>
    `${out} of ${places} places are out of range; longitude and latitude look swapped: longitude comes first`,
  outOfRangeMetres: ({ out, places }: { out: number; places: number }) =>
    `${out} of ${places} places are out of range; they look like metres of a projection: write degrees (WGS 84)`,
  keyTwice: ({ key }: { key: string }) => `the key ${key} is there twice in one object; the last one counts`,
  circle: 'these rows depend on each other without an end',

  /** Of a row of a table in CSV. */
  cells: ({ cells, columns }: { cells: number; columns: number }) =>
    `has ${count(cells, { one: '# cell', other: '# cells' })}, but the table has ${count(columns, { one: '# column', other: '# columns' })}`,
  /** `value` is in quotation marks. */
  notNumber: ({ column, value }: { column: string; value: string }) =>
    `“${column}” must be a number; found ${value}`,
  decimalComma: ({ column, value, written }: { column: string; value: string; written: string }) =>
    `“${column}” must be a number with a decimal point; found ${value}, write ${written}`,
  noKnownColumn: ({ columns }: { columns: readonly string[] }) =>
    `A table is recognised by one of the columns ${either(columns.map(quoted))}. None of them is there.`,
  columnsMissing: ({ table, columns }: { table: string; columns: readonly string[] }) =>
    `The table “${table}” also needs ${count(columns.length, { one: 'the column', other: 'the columns' })} ${list(columns.map(quoted))}.`,
  columnTwice: ({ column }: { column: string }) => `The column “${column}” is there twice.`,
}

function quoted(name: string): string {
  return `“${name}”`
}
