/** Names of downloaded files, valid on every file system. */
import { isoDay, type Day } from '../atlas/day.ts'

/** The longest name, in characters, its ending included. */
export const NAME_MAX = 80

/** The longest name of a site in one, in characters. */
export const SITE_MAX = 24

export interface Named {
  /** What the site is called; null where it has no name. */
  readonly site: string | null
  /** The article's id. */
  readonly article: string
  /** The day shown; null for files with all days. */
  readonly day: Day | null
  /** What the file holds: "ties", "map". */
  readonly what: string
  /** Without the dot. */
  readonly extension: string
}

/**
 * "SITE_ARTICLE_2016-08-08_ties.csv": letters without accents, digits, hyphens, underscores and one dot. If the name is too
 * long, the article's id is cut.
 */
export function fileName({ site, article, day, what, extension }: Named): string {
  const end = `_${day === null ? 'all-days' : isoDay(day)}_${slug(what, 24) || 'file'}.${slug(extension, 10) || 'txt'}`
  const start = `${slug(site ?? '', SITE_MAX) || 'atlas'}_`
  return `${start}${slug(article, NAME_MAX - start.length - end.length) || 'article'}${end}`
}

/** Words of a to z, 0 to 9, joined by hyphens, in at most `max` characters. */
export function slug(text: string, max: number): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, max)
    .replaceAll(/^-+|-+$/g, '')
}
