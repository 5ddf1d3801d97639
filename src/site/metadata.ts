/**
 * Metadata for search engines, link previews and embedding editors.
 *
 * Without the site's address, everything that must be absolute
 * is left out.
 */
import { isoDay } from '../atlas/day.ts'
import type { Atlas } from '../atlas/atlas.ts'
import { TIE_KINDS } from '../atlas/schema.ts'
import { creditOf, identityOf, makersOf, siteNameOf, type Identity } from '../atlas/identity.ts'
import { licenceLine } from '../embed/licence.ts'
import { snippet } from '../embed/snippet.ts'
import { m } from '../messages/messages.ts'
import { pages } from '../messages/pages.ts'

/** The file that holds the dataset, and the picture of the opening, from the site's root. */
export const DATASET = 'data/atlas.json'
export const OPENING_CARD = 'cards/opening.png'

/** Pixels of the pictures that previews show. */
export const CARD = { width: 1200, height: 630 } as const

/** The frame of the oEmbed file, in CSS pixels. */
const FRAME = { width: 720, height: 620 } as const

export interface Website {
  /** Where the site's root stands, with a slash at its end; null when that is not known. */
  readonly url: string | null
  /** The dataset's. */
  readonly version: string | null
  readonly atlas: Atlas
}

/** A page of the site, for previews. */
export interface PageFacts {
  /** From the site's root; "" for the whole. */
  readonly path: string
  readonly title: string
  readonly description: string
  /** A picture of 1200 by 630 pixels from the site's root, and what it shows. */
  readonly card: { readonly file: string; readonly alt: string }
}

/** A tag of a page's head. */
export interface Tag {
  readonly tag: 'link' | 'meta'
  readonly attrs: Readonly<Record<string, string>>
}

/** "https://host/path" → "https://host/path/"; null for nothing. Throws for what is no http(s) address. */
export function siteUrl(value: string | undefined): string | null {
  if (value === undefined || value.trim() === '') return null
  const url = new URL(value.trim())
  if (!/^https?:$/.test(url.protocol)) throw new Error(`SITE_URL is no http(s) address: ${value}`)
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`
}

/** The site of an atlas. `address` is where it is published; else where the article says. */
export function websiteOf(atlas: Atlas, address: string | undefined): Website {
  const { article } = atlas.data
  return { url: siteUrl(address) ?? siteUrl(article.address), version: article.version ?? null, atlas }
}

/** The page that opens when the address says nothing. */
export function openingPage({ atlas }: Pick<Website, 'atlas'>): PageFacts {
  const { title, thesis } = atlas.data.article
  const alt = pages.about.picture({ title, day: atlas.openingDay })
  return { path: '', title, description: thesis, card: { file: OPENING_CARD, alt } }
}

/** What stands in the title of a page's window. */
export const windowTitle = ({ atlas }: Pick<Website, 'atlas'>, { title }: PageFacts): string =>
  m.work.titled({ title, site: siteNameOf(atlas.data.article) })

/** The tags of a page: where it stands, and how it looks in previews. */
export function pageTags({ url, atlas }: Pick<Website, 'url' | 'atlas'>, page: PageFacts): readonly Tag[] {
  const at = (path: string) => (url === null ? null : url + path)
  return [
    link('canonical', at(page.path)),
    link('alternate', page.path === '' ? at('oembed.json') : null, {
      type: 'application/json+oembed',
      title: page.title,
    }),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:site_name', siteNameOf(atlas.data.article)),
    meta('property', 'og:title', page.title),
    meta('property', 'og:description', page.description),
    meta('property', 'og:url', at(page.path)),
    meta('property', 'og:image', at(page.card.file)),
    meta('property', 'og:image:width', url && String(CARD.width)),
    meta('property', 'og:image:height', url && String(CARD.height)),
    meta('property', 'og:image:alt', url && page.card.alt),
    meta('name', 'twitter:card', 'summary_large_image'),
    meta('name', 'twitter:title', page.title),
    meta('name', 'twitter:description', page.description),
    meta('name', 'twitter:image', at(page.card.file)),
    meta('name', 'twitter:image:alt', url && page.card.alt),
  ].flat()
}

/** The dataset as schema.org has it. `sha256` is that of the file, in hexadecimal digits. */
export function dataset({ url, version, atlas }: Website, sha256: string): Readonly<Record<string, unknown>> {
  const { article, claims, evidence, ties } = atlas.data
  const [west, south, east, north] = article.map.bounds
  const source = atlas.sources.get(article.source)
  const identity = identityOf(atlas)
  const { site, licence, licenceAddress } = identity
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: pages.about.dataset({ title: article.title, site }),
    description: pages.about.datasetHolds({
      thesis: article.thesis,
      links: ties.length,
      claims: claims.length,
      findings: evidence.length,
    }),
    ...(url && { url }),
    ...(version !== null && { version }),
    ...(licence !== null && { license: licenceAddress ?? licence }),
    isAccessibleForFree: true,
    inLanguage: article.language ?? 'en',
    ...makers(identity, url),
    creditText: pages.about.credit({ name: creditOf(identity), version, licence }),
    temporalCoverage: `${isoDay(atlas.timeline.from)}/${isoDay(atlas.timeline.to - 1)}`,
    spatialCoverage: {
      '@type': 'Place',
      geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` },
    },
    variableMeasured: variables(atlas),
    isBasedOn: { '@type': 'CreativeWork', name: source?.title, ...(source?.url && { url: source.url }) },
    citation: datasetCitation({ url, version, atlas }),
    distribution: [
      {
        '@type': 'DataDownload',
        contentUrl: (url ?? './') + DATASET,
        encodingFormat: 'application/json',
        sha256,
      },
    ],
  }
}

/**
 * Persons as creators with their publisher, or the publisher as creator. An author whose name begins with the publisher's is
 * that body's own people.
 */
function makers(
  { authors, publisher, site }: Identity,
  url: string | null,
): Readonly<Record<string, unknown>> {
  const body = (name: string) => ({ '@type': 'Organization', name, ...(url && { url }) })
  const persons = authors.filter((name) => publisher === null || !name.startsWith(publisher))
  const name = publisher ?? (persons.length ? null : site)
  return {
    ...(persons.length
      ? { creator: persons.map((one) => ({ '@type': 'Person', name: one })) }
      : name !== null && { creator: body(name) }),
    ...(persons.length && name !== null && { publisher: body(name) }),
  }
}

/** How the dataset is cited, in a line. */
export function datasetCitation({ url, version, atlas }: Website): string {
  const identity = identityOf(atlas)
  const { title, publisher, licence } = identity
  const makers = publisher ?? makersOf(identity)
  const cited = pages.about.citation({ makers, title, version, licence })
  return url === null ? cited : `${cited} ${url}`
}

/** What an editor that knows oEmbed puts in place of the address; null where the site's address is not known. */
export function oembed(site: Website): Readonly<Record<string, unknown>> | null {
  const { url } = site
  if (url === null) return null
  const { title, card } = openingPage(site)
  const html = snippet({
    page: url,
    query: '',
    hash: '',
    title: m.share.embed.frame({ title }),
    height: FRAME.height,
    resizer: false,
    licence: licenceLine(site.atlas),
  })
  return {
    version: '1.0',
    type: 'rich',
    provider_name: siteNameOf(site.atlas.data.article),
    provider_url: url,
    title,
    ...FRAME,
    html,
    thumbnail_url: url + card.file,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  }
}

/** JSON as the content of a script element: nothing in it can end that element. */
export function dataBlock(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

/** The kinds of ties, and what is measured of them with its unit. */
function variables({ data }: Atlas): readonly unknown[] {
  const quantities = data.ties.flatMap((tie) => [
    ...tie.phases.flatMap((phase) => phase.quantity ?? []),
    ...tie.series,
  ])
  const measured = new Map(quantities.map(({ measure, unit }) => [`${measure} (${unit})`, { measure, unit }]))
  const variable = (name: string, unitText?: string) => ({
    '@type': 'PropertyValue',
    name,
    ...(unitText !== undefined && { unitText }),
  })
  return [
    ...TIE_KINDS.map((kind) => variable(pages.about.measured({ kind: m.vocabulary.kinds[kind].adjective }))),
    ...[...measured.values()].map(({ measure, unit }) => variable(measure, unit)),
  ]
}

function link(rel: string, href: string | null, more: Readonly<Record<string, string>> = {}): readonly Tag[] {
  return href === null ? [] : [{ tag: 'link', attrs: { rel, ...more, href } }]
}

function meta(key: 'name' | 'property', name: string, content: string | null): readonly Tag[] {
  return content === null ? [] : [{ tag: 'meta', attrs: { [key]: name, content } }]
}
