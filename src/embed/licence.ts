/** Under which licence the dataset is: for credits, snippets and metadata. */
import { m } from '../messages/messages.ts'
import { LICENCE } from '../messages/names.ts'

export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/'

/** The line below a map: what the licence is of, and its name. */
export const licenceLine = (): string => m.embed.licence({ licence: LICENCE })
