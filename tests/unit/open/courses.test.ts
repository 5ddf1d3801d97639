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
      text: `no course is named “${name}9”; did you mean “${name}”? The link is drawn as a curve`,
    },
  ])
})
