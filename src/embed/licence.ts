/** The licence of the dataset, for credits, snippets and metadata. */
import { m } from '../messages/messages.ts'
import { LICENCE } from '../messages/names.ts'

export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/'

/** "Data CC BY 4.0". */
export const licenceLine = (): string => m.embed.licence({ licence: LICENCE })
