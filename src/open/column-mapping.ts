/**
 * What the columns of another tool's file are: edges of graph tools, flows, registers. A mapping can be kept as a small file of JSON
 * and applied again: `{"mapping": 1, "files": {"edges.csv": {"table": "ties", "columns": {"from id": "Source", …}}}, "all": {…}}`.
 */
import * as v from 'valibot'
import { FORMS } from '../atlas/vocabulary.ts'
import { csvHeadingOf } from './csv-rows.ts'
import type { ForeignSheet } from './foreign-sheet.ts'
import { readAnswer, readWord } from './read-words.ts'

/** What a column of links can be; the headings are those of our own tables, and a few for what those have no column for. */
export const LINK_COLUMNS = [
  'from id',
  'to id',
  'since',
  'last day',
  'until, not included',
  'quantity',
  'unit',
  'measure',
  'label',
  'note',
  'directed',
  'kind',
  'form',
  'tone',
  'status',
  'source ids',
  'tie id',
  'from longitude',
  'from latitude',
  'to longitude',
  'to latitude',
] as const
export const ACTOR_COLUMNS = [
  'actor id',
  'name',
  'longitude',
  'latitude',
  'kind',
  'country id',
  'note',
] as const

/** What holds for all rows where no column says it. */
export const FOR_ALL = [
  'kind',
  'form',
  'tone',
  'status',
  'since',
  'directed',
  'unit',
  'measure',
  'source ids',
] as const
export type ForAll = (typeof FOR_ALL)[number]

const Columns = v.record(v.pipe(v.string(), v.maxLength(100)), v.pipe(v.string(), v.maxLength(200)))

export const MappingSchema = v.object({
  mapping: v.literal(1),
  files: v.record(v.string(), v.object({ table: v.picklist(['ties', 'actors']), columns: Columns })),
  all: v.optional(Columns, {}),
})

export type Mapping = v.InferOutput<typeof MappingSchema>
export type FileMapping = Mapping['files'][string]

/** Usual headings for each column, beside its own. A column of whole spans is taken as their last day, as most tools mean it. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  'from id': [
    'source',
    'from',
    'origin',
    'supplier',
    'sender',
    'exporter',
    'reporter',
    'donor',
    'source name',
    'origin name',
    'from name',
    'source id',
    'origin id',
  ],
  'to id': [
    'target',
    'to',
    'dest',
    'destination',
    'recipient',
    'receiver',
    'importer',
    'partner',
    'target name',
    'dest name',
    'destination name',
    'to name',
    'target id',
    'destination id',
  ],
  since: ['start', 'date', 'time', 'year', 'begin', 'start date', 'from date', 'year of order', 'timestamp'],
  'last day': ['end', 'until', 'end date', 'to date', 'stop'],
  quantity: ['weight', 'value', 'count', 'amount', 'volume', 'flow', 'number', 'total'],
  label: ['title', 'name', 'description'],
  note: ['comments', 'comment', 'remarks', 'notes'],
  'tie id': ['id', 'edge id', 'link id'],
  directed: ['type'],
  form: ['type', 'type of link', 'relation', 'relationship'],
  'from longitude': [
    'source lng',
    'source lon',
    'origin lng',
    'origin lon',
    'from lng',
    'from lon',
    'source longitude',
    'origin longitude',
    'pickup longitude',
    'start lng',
    'start lon',
    'lon1',
    'lng1',
  ],
  'from latitude': [
    'source lat',
    'origin lat',
    'from lat',
    'source latitude',
    'origin latitude',
    'pickup latitude',
    'start lat',
    'lat1',
  ],
  'to longitude': [
    'target lng',
    'target lon',
    'dest lng',
    'dest lon',
    'destination lng',
    'destination lon',
    'to lng',
    'to lon',
    'target longitude',
    'dest longitude',
    'destination longitude',
    'dropoff longitude',
    'end lng',
    'end lon',
    'lon2',
    'lng2',
  ],
  'to latitude': [
    'target lat',
    'dest lat',
    'destination lat',
    'to lat',
    'target latitude',
    'dest latitude',
    'destination latitude',
    'dropoff latitude',
    'end lat',
    'lat2',
  ],
  'actor id': ['id', 'node', 'node id', 'code', 'key'],
  name: ['label', 'title', 'node label'],
  longitude: ['lon', 'lng', 'long', 'x'],
  latitude: ['lat', 'y'],
  'country id': ['country', 'iso', 'iso code'],
}

/** What the columns of a file seem to be, by their headings; a reader can change all of it. */
export function proposed(sheet: ForeignSheet): FileMapping {
  const links = columnsOf(sheet, LINK_COLUMNS)
  const actors = columnsOf(sheet, ACTOR_COLUMNS)
  const isLinks = ['from id', 'to id', 'from latitude'].some((target) => Object.hasOwn(links, target))
  return isLinks || !Object.hasOwn(actors, 'latitude')
    ? { table: 'ties', columns: links }
    : { table: 'actors', columns: actors }
}

function columnsOf(sheet: ForeignSheet, targets: readonly string[]): Record<string, string> {
  const free = new Set(sheet.headings.keys())
  const taken: [string, string][] = []
  for (const fits of [
    (h: string, t: string) => h === csvHeadingOf(t),
    (h: string, t: string) => USUAL[t]?.includes(h) ?? false,
  ])
    for (const target of targets) {
      if (taken.some(([t]) => t === target)) continue
      const column = [...free].find(
        (i) => fits(csvHeadingOf(sheet.headings[i] ?? ''), target) && isLike(sheet, i, target),
      )
      if (column === undefined) continue
      free.delete(column)
      taken.push([target, sheet.headings[column] ?? ''])
    }
  return Object.fromEntries(taken)
}

/** Whether the values of a column can be what it may be by its name. */
function isLike(sheet: ForeignSheet, column: number, target: string): boolean {
  const cells = sheet.rows
    .slice(0, 100)
    .map(({ cells }) => cells[column]?.trim() ?? '')
    .filter(Boolean)
  if (target === 'directed') return cells.every((cell) => directedOf(cell) !== null)
  // "Type" is the heading of much else.
  if (target === 'form' && csvHeadingOf(sheet.headings[column] ?? '') !== target)
    return cells.length > 0 && cells.every((cell) => isForm(readWord(cell, FORMS)))
  return true
}

const isForm = (word: string): boolean => FORMS.some((form) => form === word)

/** "Directed" and "Undirected" as graph tools have it, or yes and no. */
export function directedOf(cell: string): boolean | null {
  const word = cell.toLowerCase()
  return word === 'directed' ? true : word === 'undirected' ? false : readAnswer(cell)
}

/** What is needed and neither a column nor a word for all rows gives. */
export function missingIn(mapping: Mapping): readonly string[] {
  const links = Object.values(mapping.files).filter(({ table }) => table === 'ties')
  if (links.length === 0) return ['from id', 'to id']
  return links.flatMap(({ columns }) => {
    const has = (target: string) => (columns[target] ?? '') !== '' || (mapping.all[target] ?? '') !== ''
    const needed = [
      'kind',
      'form',
      'tone',
      'status',
      'since',
      ...(has('quantity') ? ['unit', 'measure'] : []),
    ]
    const ends = ['from', 'to'].flatMap((end) =>
      has(`${end} id`) || (has(`${end} longitude`) && has(`${end} latitude`)) ? [] : [`${end} id`],
    )
    return [...ends, ...needed.filter((target) => !has(target))]
  })
}

/** The part of a mapping for a file: by its name, or else the only one whose columns it has. */
export function mappingOf(sheet: ForeignSheet, { files }: Mapping): FileMapping | undefined {
  const own = Object.hasOwn(files, sheet.file) ? files[sheet.file] : undefined
  if (own) return own
  const has = (column: string) => sheet.headings.some((h) => csvHeadingOf(h) === csvHeadingOf(column))
  const fitting = Object.values(files).filter(({ columns }) => Object.values(columns).every(has))
  return fitting.length === 1 ? fitting[0] : undefined
}
