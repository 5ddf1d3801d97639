/** Courses on the ground that an author's tables name or hold. */
import { expect, test } from 'vitest'
import routeNames from '../../../geo/route-names.json'
import { opened } from '../../../src/open/import-pipeline.ts'
import { filesOfTexts } from '../../support/table-files.ts'

const ACTORS = 'actor id,name,longitude,latitude\nAA,Aaland,40,40\nBB,Beeland,50,41\n'
const CLAIMS = 'claim id,claim,from\nc1,Gas flows.,2010\n'
const ties = (heading: string, cell: string) =>
  `tie id,from id,to id,kind,form,tone,status,since,claim ids,${heading}\ngas,AA,BB,energy,pipeline,cooperation,in-force,2010,c1,${cell}\n`

test('a route that is not there is told by file, row and column, with the nearest that is', () => {
  const name = routeNames.find((route) => route.length > 8) ?? ''
  const { ok, report } = opened(
    filesOfTexts({ 'actors.csv': ACTORS, 'claims.csv': CLAIMS, 'ties.csv': ties('Route_ID', `${name}9`) }),
  )
  expect(ok).toBe(true)
  expect(report.problems).toEqual([])
  expect(report.notes).toEqual([
    {
      code: 'N-ROUTE',
      at: 'ties.csv 2:10',
      row: 'gas',
      text: `no course is named “${name}9”; did you mean “${name}”? The link is drawn as a curve`,
    },
  ])
})

test('courses stand in a table or in a file of GeoJSON, by the id of a tie or of its route', () => {
  const base = { 'actors.csv': ACTORS, 'claims.csv': CLAIMS }
  const line = [[40, 40], [45, 42], [50, 41]] // oxfmt-ignore
  const geojson = (properties: object, id?: string) =>
    JSON.stringify({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', id, properties, geometry: { type: 'LineString', coordinates: line } }],
    })
  const wkt = '"LINESTRING (40 40, 45 42, 50 41)"'
  for (const courses of [
    { 'courses.csv': `tie id,course\ngas,${wkt}\n` },
    { 'courses.csv': `route id,course\nown-line,${wkt}\n` },
    { 'courses.csv': `course id,course\nown-line,${wkt}\n` },
    { 'courses.geojson': geojson({ tie: 'gas' }) },
    { 'courses.geojson': geojson({ name: 'own-line' }) },
    { 'courses.geojson': geojson({}, 'gas') },
  ]) {
    const sound = opened(filesOfTexts({ ...base, 'ties.csv': ties('route id', 'own-line'), ...courses }))
    expect(sound.report).toEqual({ problems: [], count: 0, notes: [] })
    expect(sound.ok && sound.data.ties[0]?.path).toEqual([line])
  }
})

test('a second course of one tie says which is drawn', () => {
  const sound = opened(
    filesOfTexts({
      'actors.csv': ACTORS,
      'claims.csv': CLAIMS,
      'ties.csv': ties('note', ''),
      'courses.csv': 'tie id,course\ngas,"LINESTRING (40 40, 45 42)"\ngas,"LINESTRING (45 42, 50 41)"\n',
    }),
  )
  expect(sound.report.notes.map(({ code, at, text }) => `${code} ${at}: ${text}`)).toEqual([
    'N-COURSE courses.csv 3:2: “gas” has a course already (courses.csv 2:2), which is drawn; a tie of several parts needs one MULTILINESTRING',
  ])
})

test('a course that nothing names, and one that is no line, are told', () => {
  const { report } = opened(
    filesOfTexts({
      'actors.csv': ACTORS,
      'claims.csv': CLAIMS,
      'ties.csv': ties('route id', 'own-lin'),
      'courses.csv': 'course id,course\nown-line,"LINESTRING (40 40, 50 41)"\ngas,POINT (1 2)\n',
    }),
  )
  expect([...report.problems, ...report.notes].map(({ code, at, text }) => `${code} ${at}: ${text}`)).toEqual(
    [
      expect.stringMatching(/^E-FIELD courses\.csv 3:2: must be a line such as/),
      'N-COURSE courses.csv 2:2: no link has the id or the route “own-line”, so nothing draws this course',
      'N-ROUTE ties.csv 2:10: no course is named “own-lin”; did you mean “own-line”? The link is drawn as a curve',
    ],
  )
})
