/** Where an atlas was read from: the published dataset, another address, or a file of the reader's. Pure. */
import { m } from '../messages/messages.ts'

export type Origin =
  | { readonly kind: 'published' }
  /** `host` as addresses spell it: in punycode, with its port. */
  | { readonly kind: 'host'; readonly host: string }
  | { readonly kind: 'file' }

export const PUBLISHED: Origin = { kind: 'published' }

/** What stands on the page, and on all that is taken from it, for an atlas that is not the published one; null for that. */
export function foreignNote(origin: Origin): string | null {
  switch (origin.kind) {
    case 'published':
      return null
    case 'host':
      return m.files.foreign.host({ host: origin.host })
    case 'file':
      return m.files.foreign.file
  }
}
