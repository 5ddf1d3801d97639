/** Data files for download, by format, of what is shown or of the whole atlas. */
import { inReading, type Atlas } from '../atlas/atlas.ts'
import { identityOf } from '../atlas/identity.ts'
import { foreignNote } from '../atlas/origin.ts'
import { m } from '../messages/messages.ts'
import type { Scene } from '../grammar/mark.ts'
import type { View } from '../state/view.ts'
import { csvText } from './csv.ts'
import { displayed } from './displayed.ts'
import { fileName } from './file-name.ts'
import { displayedGeoJson, wholeGeoJson } from './geojson.ts'
import { partOf } from './atlas-json.ts'
import { standingTable, wholeTable, type ExportTable, type TableName } from './csv-tables.ts'

export const FORMATS = ['csv', 'geojson', 'json'] as const
export const SCOPES = ['shown', 'all'] as const
export type Format = (typeof FORMATS)[number]
export type Scope = (typeof SCOPES)[number]

/** `table` applies to the CSV of the whole atlas alone. */
export interface DataRequest {
  readonly format: Format
  readonly scope: Scope
  readonly table: TableName
}

export interface DataFile {
  readonly name: string
  readonly type: string
  readonly text: string
  /** The number of its rows in words: "29 links". */
  readonly count: string
  /** The rows, for formats that have them. */
  readonly rows: ExportTable | null
}

export interface Held {
  readonly atlas: Atlas
  readonly scene: Scene
  readonly view: View
  /** The served file of the published atlas; null until it is loaded. */
  readonly shipped: string | null
}

const MEDIA_TYPE: Readonly<Record<Format, string>> = {
  csv: 'text/csv;charset=utf-8',
  geojson: 'application/geo+json',
  json: 'application/json',
}

/** The file; null if its input is not loaded yet. */
export function dataFile(request: DataRequest, held: Held): DataFile | null {
  const made = MAKE[request.format][request.scope](request, held)
  if (!made) return null
  const { what, ...file } = made
  const name = fileName({
    site: identityOf(held.atlas).site,
    article: held.atlas.data.article.id,
    day: request.scope === 'all' ? null : held.view.day,
    what,
    extension: request.format,
  })
  return { name, type: MEDIA_TYPE[request.format], ...file }
}

interface Made extends Pick<DataFile, 'text' | 'count' | 'rows'> {
  readonly what: string
}

type Make = (request: DataRequest, held: Held) => Made | null

const MAKE: Readonly<Record<Format, Readonly<Record<Scope, Make>>>> = {
  csv: {
    shown(_, { atlas, scene, view }) {
      const reading = inReading(atlas, view.basis)
      return csv('ties', m.files.links, standingTable(reading, displayed(atlas, scene, view).ties))
    },
    all: ({ table }, { atlas }) => csv(table, m.files.rows[table], wholeTable(atlas, table)),
  },
  geojson: {
    shown(_, { atlas, scene, view }) {
      const reading = inReading(atlas, view.basis)
      const { features } = displayedGeoJson(reading, scene.edges, displayed(atlas, scene, view))
      return geojson('map', features, atlas)
    },
    all: (_, { atlas, scene }) => geojson('map', wholeGeoJson(atlas, scene.edges).features, atlas),
  },
  json: {
    shown(_, { atlas, scene, view }) {
      const part = partOf(atlas.data, displayed(atlas, scene, view))
      const text = `${JSON.stringify({ ...marked(atlas), ...part }, null, 2)}\n`
      return { what: 'atlas', text, count: countOf(part), rows: null }
    },
    all(_, { atlas, shipped }) {
      const foreign = atlas.origin.kind !== 'published'
      const text = foreign ? `${JSON.stringify({ ...marked(atlas), ...atlas.data })}\n` : shipped
      return text === null ? null : { what: 'atlas', text, count: countOf(atlas.data), rows: null }
    },
  },
}

/** The field that marks data that are not the published ones. */
function marked(atlas: Atlas): { readonly dataset?: string } {
  const note = foreignNote(atlas.origin)
  return note === null ? {} : { dataset: note }
}

function csv(what: string, counted: (parts: { n: number }) => string, rows: ExportTable): Made {
  return { what, text: csvText(rows), count: counted({ n: rows.length - 1 }), rows }
}

/** One feature in a line, for readable diffs. */
function geojson(what: string, features: readonly object[], atlas: Atlas): Made {
  const lines = features.map((f) => JSON.stringify(f)).join(',\n')
  const marks = Object.entries(marked(atlas)).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},`,
  )
  const text = `{"type":"FeatureCollection",${marks.join('')}"features":[\n${lines}\n]}\n`
  return { what, text, count: m.files.features({ n: features.length }), rows: null }
}

function countOf({ ties, events, claims }: Atlas['data']): string {
  return m.files.held({ links: ties.length, events: events.length, claims: claims.length })
}
