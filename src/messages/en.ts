/**
 * English: every text of the page. One table an area; see `catalogue.ts` for how texts and sentences are written.
 *
 * What the build alone says stands in a catalogue of its own (`pages.ts`), which the page does not load.
 */
import { about } from './en/about.ts'
import { address } from './en/address.ts'
import { blocs } from './en/blocs.ts'
import { capital } from './en/capital.ts'
import { claims } from './en/claims.ts'
import { compare } from './en/compare.ts'
import { changes } from './en/changes.ts'
import { dates } from './en/dates.ts'
import { embed } from './en/embed.ts'
import { factCheck } from './en/fact-check.ts'
import { failure } from './en/failure.ts'
import { files } from './en/files.ts'
import { findings } from './en/findings.ts'
import { frame } from './en/frame.ts'
import { help } from './en/help.ts'
import { inspector } from './en/inspector.ts'
import { layers } from './en/layers.ts'
import { legend } from './en/legend.ts'
import { links } from './en/links.ts'
import { map } from './en/map.ts'
import { offline } from './en/offline.ts'
import { opening } from './en/opening.ts'
import { pairs } from './en/pairs.ts'
import { parts } from './en/parts.ts'
import { readings } from './en/readings.ts'
import { search } from './en/search.ts'
import { settings } from './en/settings.ts'
import { share } from './en/share.ts'
import { shared } from './en/shared.ts'
import { figure, image, report, sheet } from './en/sheet.ts'
import { spoken } from './en/spoken.ts'
import { table } from './en/table.ts'
import { timeline } from './en/timeline.ts'
import { tour } from './en/tour.ts'
import { vocabulary } from './en/vocabulary.ts'
import { work } from './en/work.ts'

export const en = {
  about,
  address,
  blocs,
  capital,
  claims,
  compare,
  changes,
  dates,
  embed,
  factCheck,
  failure,
  figure,
  files,
  findings,
  frame,
  help,
  image,
  inspector,
  layers,
  legend,
  links,
  map,
  offline,
  opening,
  pairs,
  parts,
  readings,
  report,
  search,
  settings,
  share,
  shared,
  sheet,
  spoken,
  table,
  timeline,
  tour,
  vocabulary,
  work,
}
