/** English: every text of the page. One table an area; see `catalogue.ts` for how texts and sentences are written. */
import { dates } from './en/dates.ts'
import { spoken } from './en/spoken.ts'

export const en = { dates, spoken }
