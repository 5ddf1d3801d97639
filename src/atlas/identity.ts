/** Who made an atlas, what its site is called and by which licence it may be used, as its article says. */
import { m } from '../messages/messages.ts'
import { BRAND } from '../messages/names.ts'
import type { Atlas } from './atlas.ts'
import type { Article } from './schema.ts'

export interface Identity {
  readonly title: string
  /** What the site is called; null where it has no name beside the title. */
  readonly site: string | null
  readonly authors: readonly string[]
  readonly publisher: string | null
  /** The name of the licence, "CC BY 4.0"; null where none is stated. */
  readonly licence: string | null
  /** Where the text of the licence stands. */
  readonly licenceAddress: string | null
}

/** Who stands behind an atlas. One that was opened here cannot speak for the makers of this page, whatever it says. */
export function identityOf({ data, origin }: Pick<Atlas, 'data' | 'origin'>): Identity {
  const { title, siteName, authors, publisher, licence, licenceAddress } = data.article
  const may = (name: string | undefined) =>
    name !== undefined && (origin.kind === 'published' || !name.includes(BRAND))
  return {
    title,
    site: (may(siteName) && siteName !== title && siteName) || null,
    authors: authors.filter(may),
    publisher: (may(publisher) && publisher) || null,
    licence: licence ?? null,
    licenceAddress: licence === undefined ? null : (licenceAddress ?? knownLicence(licence)),
  }
}

/** What stands in the head of a site's pages. */
export const siteNameOf = ({ siteName, title }: Pick<Article, 'siteName' | 'title'>): string =>
  siteName ?? title

/** Who is named as the maker in a reference; null where nobody is. */
export const makersOf = ({ authors, publisher }: Identity): string | null =>
  authors.length ? m.work.makers({ authors }) : publisher

/** Whom to name beside what is taken from an atlas. */
export const creditOf = (identity: Identity): string =>
  identity.publisher ?? makersOf(identity) ?? identity.site ?? identity.title

/** The address of a licence of Creative Commons; null for others. */
function knownLicence(name: string): string | null {
  const [, kind, version] = /^CC[ -](0|BY(?:-NC)?(?:-SA|-ND)?)[ -](\d\.\d)$/i.exec(name.trim()) ?? []
  if (kind === undefined || version === undefined) return null
  const path = kind === '0' ? 'publicdomain/zero' : `licenses/${kind.toLowerCase()}`
  return `https://creativecommons.org/${path}/${version}/`
}
