/** The licence of an atlas, for credits and snippets. */
import type { Atlas } from '../atlas/atlas.ts'
import { identityOf } from '../atlas/identity.ts'
import { m } from '../messages/messages.ts'

/** "Data CC BY 4.0", or that the atlas states none. */
export const licenceLine = (atlas: Pick<Atlas, 'data' | 'origin'>): string =>
  m.embed.licence({ licence: identityOf(atlas).licence })
