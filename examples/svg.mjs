// node examples/svg.mjs [DAY [FILE]]: writes the example atlas on a day as an SVG, and lists what holds on it.
// It uses nothing but the core. `npm run build:lib` makes the core first.
// @ts-check
import { readFileSync, writeFileSync } from 'node:fs'
import { buildScene, formatFinding, parseAtlas, renderFigure, snapshotOn } from 'between-blocs'

const [date = '2023-12-24', file = 'baltic.svg'] = process.argv.slice(2)
/** @param {string} name */
const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8')

const parsed = parseAtlas(read('atlas.json'))
if (!parsed.ok) throw new Error(parsed.findings.map(formatFinding).join('\n'))
const { atlas } = parsed

for (const tie of snapshotOn(atlas, { date }).ties)
  console.log(`${tie.status.padEnd(10)} ${tie.sentence} (since ${tie.since})`)

const scene = buildScene(atlas, JSON.parse(read('courses.json')))
const baseMap = JSON.parse(read('../geo/basemap.topo.json'))
writeFileSync(file, renderFigure({ atlas, scene, baseMap }, { date, width: 1000, height: 760 }))
console.log(`wrote ${file}`)
