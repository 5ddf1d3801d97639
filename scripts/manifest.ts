/** The web app manifest: what the page is called and looks like where it is installed. Pure. */
import { siteNameOf } from '../src/atlas/identity.ts'
import { accentIn } from '../src/grammar/accent.ts'
import { m, words } from '../src/messages/messages.ts'
import { PALETTE } from '../src/grammar/encoding.ts'

/** What of the article the manifest tells. */
export interface Titled {
  readonly title: string
  readonly subtitle?: string
  readonly thesis: string
  readonly siteName?: string
  readonly language?: string
  readonly accent?: string
}

/** The manifest; every address is relative, for any sub-path. */
export function webManifest(article: Titled) {
  const { title, subtitle, thesis, siteName, language, accent } = article
  return {
    id: './',
    start_url: './',
    scope: './',
    name: m.work.titled({ title, site: siteName ?? null }),
    short_name: siteNameOf(article),
    description: subtitle ?? thesis,
    lang: language ?? words.tag,
    dir: words.direction,
    // The address is the reader's state: it stays in sight.
    display: 'minimal-ui',
    theme_color: accent === undefined ? PALETTE.light.paper : accentIn('light', accent),
    background_color: PALETTE.light.paper,
    icons: [
      { src: './favicon.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
      { src: './icon-maskable.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'maskable' },
    ],
  }
}
