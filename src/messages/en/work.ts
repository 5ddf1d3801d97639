/** What the work is called, by whom it is and under which licence: the same on the page, in files and in previews. */
import { BRAND, LICENCE } from '../names.ts'

export const work = {
  name: BRAND,
  /** Who made the map and its data; nobody is named for the article. */
  makers: `${BRAND} contributors`,
  licence: LICENCE,
  /** The title of a window. */
  titled: ({ title }: { title: string }) => `${title} · ${BRAND}`,
}
