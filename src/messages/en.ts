/** English: every text of the page. One table an area; see `catalogue.ts` for how texts and sentences are written. */
import { address } from './en/address.ts'
import { blocs } from './en/blocs.ts'
import { capital } from './en/capital.ts'
import { claims } from './en/claims.ts'
import { compare } from './en/compare.ts'
import { dates } from './en/dates.ts'
import { embed } from './en/embed.ts'
import { factCheck } from './en/fact-check.ts'
import { failure } from './en/failure.ts'
import { files } from './en/files.ts'
import { findings } from './en/findings.ts'
import { inspector } from './en/inspector.ts'
import { map } from './en/map.ts'
import { offline } from './en/offline.ts'
import { opening } from './en/opening.ts'
import { pages } from './en/pages.ts'
import { pairs } from './en/pairs.ts'
import { readings } from './en/readings.ts'
import { shared } from './en/shared.ts'
import { figure, image, report, sheet } from './en/sheet.ts'
import { spoken } from './en/spoken.ts'
import { table } from './en/table.ts'
import { tour } from './en/tour.ts'
import { work } from './en/work.ts'

export const en = {
  address,
  blocs,
  capital,
  claims,
  compare,
  dates,
  embed,
  factCheck,
  failure,
  figure,
  files,
  findings,
  image,
  inspector,
  map,
  offline,
  opening,
  pages,
  pairs,
  readings,
  report,
  shared,
  sheet,
  spoken,
  table,
  tour,
  work,
}
