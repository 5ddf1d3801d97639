/** Files that a reader takes away, and how the work is cited. Names of columns and fields are formats, and stand where they are written. */
import { count, dayText, list } from './means.ts'
import { work } from './work.ts'

const links = (n: number) => count(n, { one: '# link', other: '# links' })
const claims = (n: number) => count(n, { one: '# claim', other: '# claims' })
const events = (n: number) => count(n, { one: '# event', other: '# events' })

export const files = {
  /** How much a file holds. */
  links: ({ n }: { n: number }) => links(n),
  features: ({ n }: { n: number }) => count(n, { one: '# feature', other: '# features' }),
  held: (held: { links: number; events: number; claims: number }) =>
    list([links(held.links), events(held.events), claims(held.claims)]),
  /** The rows of each table. */
  rows: {
    ties: ({ n }: { n: number }) => count(n, { one: '# phase of a link', other: '# phases of links' }),
    actors: ({ n }: { n: number }) => count(n, { one: '# actor', other: '# actors' }),
    claims: ({ n }: { n: number }) => claims(n),
    events: ({ n }: { n: number }) => events(n),
    evidence: ({ n }: { n: number }) => count(n, { one: '# finding', other: '# findings' }),
    sources: ({ n }: { n: number }) => count(n, { one: '# source', other: '# sources' }),
  },
  /** Of data that are not the published ones, without a stop. `host` is as addresses spell it. */
  foreign: {
    host: ({ host }: { host: string }) => `Not the published dataset: loaded from ${host}`,
    file: 'Not the published dataset: loaded from a file on this device',
  },
  /** In files of geographic software, which keep nothing else: whom to name, and by which licence. */
  thanks: ({ version, article }: { version: string | null; article: string }) =>
    `${work.name}${version === null ? '' : ` ${version}`}, ${article}, ${work.licence}`,
  /** Of data that are not the published ones: `note` says so. */
  thanksForeign: ({ note, article }: { note: string; article: string }) => `${note}; ${article}`,
  /** Why a file could not be made; each follows `image.failed`. */
  faults: {
    tooLarge: ({ width, height, most }: { width: number; height: number; most: number }) =>
      `${width} × ${height} pixels are more than the ${most} on a side that browsers can paint. Choose a smaller size.`,
    notPainted: 'this browser could not paint the picture. Take the SVG instead.',
    unanswered: ({ status, address }: { status: number; address: string }) =>
      `the server answered ${status} for ${address}. Check the connection and try again.`,
    unread: ({ address }: { address: string }) => `${address} could not be read. Try again.`,
  },
  /** The sentences of a reference, each with its stop; a title may end with one of its own. */
  citation: {
    title: ({ title }: { title: string }) => `“${title}”`,
    map: ({ day }: { day: number }) => `Map as on ${dayText(day)}`,
    /** Where other sources differ, the reader has chosen to see what the article says. */
    mapByArticle: ({ day }: { day: number }) => `Map as on ${dayText(day)}, following the article`,
    /** The work with its data: either or both of these may be unknown. */
    work: ({ version, hash }: { version: string | null; hash: string | null }) => {
      const data = dataset(version, hash)
      return data === null ? work.name : `${work.name}, dataset ${data}`
    },
    /** The data alone; empty where nothing is known of them. */
    dataset: ({ version, hash }: { version: string | null; hash: string | null }) => {
      const data = dataset(version, hash)
      return data === null ? '' : `Dataset ${data}`
    },
    accessed: ({ day }: { day: number }) => `Accessed ${dayText(day)}.`,
  },
}

function dataset(version: string | null, hash: string | null): string | null {
  if (version === null) return hash === null ? null : `with SHA-256 ${hash}`
  return hash === null ? `version ${version}` : `version ${version} (SHA-256 ${hash})`
}
