/** Where an atlas was read from: the published dataset, another address, or a file of the reader. */
import { m } from '../messages/messages.ts'

export type Origin =
  | { readonly kind: 'published' }
  /** `host` as addresses spell it: in punycode, with its port. */
  | { readonly kind: 'host'; readonly host: string }
  | { readonly kind: 'file' }

export const PUBLISHED: Origin = { kind: 'published' }

/** The note on the page and on exports of an atlas that is not the published one; null for the published one. */
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
