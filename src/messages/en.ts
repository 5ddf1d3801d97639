/** English: every text of the page. One table an area; see `catalogue.ts` for how texts and sentences are written. */
import { dates } from './en/dates.ts'
import { files } from './en/files.ts'
import { map } from './en/map.ts'
import { pages } from './en/pages.ts'
import { figure, image, report, sheet } from './en/sheet.ts'
import { spoken } from './en/spoken.ts'
import { work } from './en/work.ts'

export const en = { dates, figure, files, image, map, pages, report, sheet, spoken, work }
