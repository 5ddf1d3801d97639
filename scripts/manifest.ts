/** The web app manifest: what the page is called and looks like where it is installed. Pure. */
import { m, words } from '../src/messages/messages.ts'
import { PALETTE } from '../src/grammar/encoding.ts'

/** What of the article the manifest tells. */
export interface Titled {
  readonly title: string
  readonly subtitle: string
}

/** The manifest; every address is relative, for any sub-path. */
export function webManifest({ title, subtitle }: Titled) {
  return {
    id: './',
    start_url: './',
    scope: './',
    name: m.work.titled({ title }),
    short_name: m.work.name,
    description: subtitle,
    lang: words.tag,
    dir: words.direction,
    // The address is the reader's state: it stays in sight.
    display: 'minimal-ui',
    theme_color: PALETTE.light.paper,
    background_color: PALETTE.light.paper,
    icons: [
      { src: './favicon.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
      { src: './icon-maskable.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'maskable' },
    ],
  }
}
