/** What all pages of one build share. */
import type { Website } from './metadata.ts'

export interface Surroundings {
  readonly website: Website
  /** The content policy of pages without scripts. */
  readonly policy: string
  /** Files of style sheets, from the site's root. */
  readonly sheets: readonly string[]
}

/** The file of a page: named in links between pages, so that they hold on a disk, too. */
export const PAGE_FILE = 'index.html'
