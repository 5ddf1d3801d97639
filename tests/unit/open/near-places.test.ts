/** The opening of an atlas in tables is where most of its ties are. */
import { expect, test } from 'vitest'
import capitals from '../../../geo/capitals.json'
import { parseAtlas } from '../../../src/atlas/parse-atlas.ts'
import type { Position } from '../../../src/atlas/schema.ts'
import { opened } from '../../../src/open/import-pipeline.ts'
import { nearPlaces } from '../../../src/open/near-places.ts'
import { edgeNoteName } from '../../../src/render/labels/edge-notes.ts'
import { buildScene } from '../../../src/scene/scene.ts'
import { filesOfTexts } from '../../support/table-files.ts'

const HEAD = 'tie id,from id,to id,kind,form,tone,status,since,label'
const BALTIC = ['EE,FI', 'LV,SE', 'LT,PL', 'EE,LV', 'DE,DK', 'FI,SE']
const tiesOf = (pairs: readonly string[]) =>
  [HEAD, ...pairs.map((pair, i) => `t${i},${pair},economy,trade,cooperation,in-force,2004,tie ${i}`)].join(
    '\n',
  )
function atlasOf(pairs: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const sound = opened(filesOfTexts({ 'ties.csv': tiesOf(pairs), ...more }))
  if (!sound.ok) throw new Error(JSON.stringify(sound.report))
  const loaded = parseAtlas(sound.data)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings))
  return loaded.atlas
}
const mapOf = (...of: Parameters<typeof atlasOf>) => atlasOf(...of).data.article.map
const wide = ([west, , east]: readonly number[]) => (east ?? 0) - (west ?? 0)

test.each([[['EE,JP']], [['LV,US']], [['US,PL', 'JP,DE', 'FI,JP']], [['LT,AU']]])(
  'few far parties (%j) do not widen the opening of a region',
  (far) => {
    const { home, bounds } = mapOf(BALTIC)
    expect(mapOf([...BALTIC, ...far])).toMatchObject({ home, bounds })
  },
)

test('a far party has its note at the edge', () => {
  const { nodes } = buildScene(atlasOf([...BALTIC, 'EE,JP']), [])
  expect(nodes.flatMap((node) => (node.dock ? [edgeNoteName(node)] : []))).toEqual(['Japan, off the map'])
})

test('a far party is told, unless the author says what the opening is', () => {
  const notesOf = (more: Readonly<Record<string, string>> = {}) => {
    const sound = opened(filesOfTexts({ 'ties.csv': tiesOf([...BALTIC, 'EE,JP']), ...more }))
    return sound.ok ? sound.report.notes.filter(({ code }) => code === 'N-FAR') : []
  }
  expect(notesOf()).toHaveLength(1)
  expect(notesOf()[0]?.text).toMatch(/“Japan” is far/)
  const pacific = opened(filesOfTexts({ 'ties.csv': tiesOf(['FJ,NZ', 'WS,NZ', 'TO,FJ', 'WS,TO', 'FJ,WS']) }))
  expect(pacific.ok && pacific.report.notes.filter(({ code }) => code === 'N-FAR')).toEqual([])
  expect(notesOf({ 'article.csv': 'field,value\nmap home,100 | 20 | 150 | 60\n' })).toEqual([])
})

test('who lies a little farther is in the opening', () => {
  const [west, south] = mapOf([...BALTIC, 'DE,GB', 'SE,FR', 'FI,RU']).home
  expect(west).toBeLessThan(0)
  expect(south).toBeLessThan(48.8)
})

test('an atlas of the whole world keeps it, and one of two regions keeps both', () => {
  const world = ['US,CN', 'US,RU', 'BR,ZA', 'IN,AU', 'JP,US', 'CN,NG', 'FR,BR', 'RU,IN', 'AR,CN']
  expect(wide(mapOf(world).home)).toBeGreaterThan(200)
  expect(wide(mapOf(['EE,JP', 'FI,KR', 'SE,JP', 'EE,FI', 'JP,KR']).home)).toBeGreaterThan(100)
})

test('a region across the date line opens as one, without a party on the other side', () => {
  const pacific = ['FJ,NZ', 'WS,NZ', 'TO,FJ', 'WS,TO', 'FJ,WS']
  const { home } = mapOf([...pacific, 'FJ,FR'])
  expect(home).toEqual(mapOf(pacific).home)
  expect(wide(home)).toBeLessThan(40)
})

test('events and an opening view of the author stay in reach', () => {
  const event =
    'event id,title,type,kind,from,actor ids,place,longitude,latitude\ne,They meet,summit,economy,2010-05-01,,Tokyo,139.7,35.7'
  const { home, bounds } = mapOf([...BALTIC, 'EE,JP'], { 'events.csv': event })
  expect(home).toEqual(mapOf(BALTIC).home)
  expect(bounds[2]).toBeGreaterThan(139.7)
  const own = mapOf([...BALTIC, 'EE,JP'], { 'article.csv': 'field,value\nmap home,100 | 20 | 150 | 60\n' })
  expect(own.home).toEqual([100, 20, 150, 60])
  expect(own.bounds[2]).toBeGreaterThan(139.7)
})

test('all places are near where there is no tie, or no middle', () => {
  const seats = capitals.map(({ at }) => at as unknown as Position)
  expect(seats.every(nearPlaces([]))).toBe(true)
  const around = [0, 90, 180, -90].map((lon): Position => [lon, 0])
  const pairs = [[around[0]!, around[2]!] as const, [around[1]!, around[3]!] as const]
  expect(seats.every(nearPlaces(pairs))).toBe(true)
})
