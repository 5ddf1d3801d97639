/** English: every text of the page. One table an area; see `catalogue.ts` for how texts and sentences are written. */
import { address } from './en/address.ts'
import { dates } from './en/dates.ts'
import { embed } from './en/embed.ts'
import { failure } from './en/failure.ts'
import { findings } from './en/findings.ts'
import { offline } from './en/offline.ts'
import { opening } from './en/opening.ts'
import { spoken } from './en/spoken.ts'

export const en = { address, dates, embed, failure, findings, offline, opening, spoken }
