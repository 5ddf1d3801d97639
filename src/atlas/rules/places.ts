/** Rules on places. Latitudes and longitudes of rows are checked by the schema. */
import { m } from '../../messages/messages.ts'
import { nearestBox } from '../date-line.ts'
import { LONGITUDE_MAX } from '../fields.ts'
import type { Finding } from '../findings.ts'
import type { AtlasData } from '../schema.ts'

type Extent = AtlasData['article']['map']['bounds']

/** Extents are ordered and within the world; the opening view overlaps the bounds. */
export function* extentsAreWhole({ article }: AtlasData): Iterable<Finding> {
  const { bounds, home } = article.map
  const broken = Object.entries({ bounds, home }).filter(([, extent]) => !isExtent(extent))
  for (const [name, extent] of broken) yield notWhole(`article.map.${name}`, extent)
  for (const [i, { frame }] of article.tour.entries())
    if (frame && !isExtent(frame)) yield notWhole(`article.tour[${i}].frame`, frame)
  if (broken.length) return
  const [west, south, east, north] = nearestBox(home, (bounds[0] + bounds[2]) / 2)
  if (west > bounds[2] || east < bounds[0] || south > bounds[3] || north < bounds[1])
    yield { path: 'article.map.home', message: m.findings.extentOutside }
}

const notWhole = (path: string, extent: Extent): Finding => ({
  path,
  message: m.findings.found({ must: m.findings.must.extent, value: extent.join(', ') }),
})

function isExtent([west, south, east, north]: Extent): boolean {
  return (
    west >= -LONGITUDE_MAX &&
    east <= LONGITUDE_MAX &&
    east - west <= 360 &&
    south >= -90 &&
    north <= 90 &&
    west < east &&
    south < north
  )
}
