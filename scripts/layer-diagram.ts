/** The folders of `src/` and what they import, as a diagram in docs/architecture.md: drawn from the table that the linter obeys. */
import { MAY } from './layers.mjs'

const BEGIN = '<!-- layers: made by `npm run docs` from scripts/layers.mjs -->'
const END = '<!-- /layers -->'

/** The page with the diagram of now. Throws where it has no place for one. */
export function withLayers(page: string): string {
  const [before, rest] = page.split(BEGIN)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined) throw new Error('no place for the diagram of layers')
  return [before, BEGIN, '\n\n', layerDiagram(MAY), '\n\n', END, after].join('')
}

type Table = Readonly<Record<string, readonly string[]>>

/** Mermaid: an arrow leads from a folder to one that it imports, if no other arrows lead there. */
export function layerDiagram(table: Table): string {
  const arrows = Object.entries(table).flatMap(([folder, may]) =>
    may
      .filter((other) => !may.some((between) => between !== other && reaches(table, between, other)))
      .map((other) => `  ${node(folder)} --> ${node(other)}`),
  )
  return ['```mermaid', 'flowchart TD', ...arrows, '```'].join('\n')
}

/** A folder as Mermaid has it: no slash in the name of a node, but in its label. */
const node = (folder: string): string =>
  folder.includes('/') ? `${folder.replaceAll('/', '-')}["${folder}"]` : folder

/** Whether a folder imports another, itself or by way of others. */
function reaches(table: Table, from: string, to: string): boolean {
  const may = table[from] ?? []
  return may.includes(to) || may.some((next) => reaches(table, next, to))
}
