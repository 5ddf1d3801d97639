/** Vite plugin: the words of `index.html`, from the catalogue: its language, its name and what it says of itself. */
import type { Plugin } from 'vite'
import { BRAND } from '../src/messages/names.ts'
import { escaped } from '../src/embed/snippet.ts'
import { words } from '../src/messages/messages.ts'
import { pages } from '../src/messages/pages.ts'
import { assembleAtlas, CHOSEN_ATLAS } from './assemble-atlas.ts'

/** The page with its words: they stand where it has "%page:name%". Throws for a place that has none. */
export function withWords(html: string, site: string, description: string = pages.about.description): string {
  const all = new Map([
    ['tag', words.tag],
    ['direction', words.direction],
    ['name', site],
    ['description', description],
  ])
  return html.replaceAll(/%page:(\w+)%/g, (place, name: string) => {
    const text = all.get(name)
    if (text === undefined) throw new Error(`the page has no words for ${place}`)
    return escaped(text)
  })
}

/** The plugin; `dir` is where the parts of the atlas lie. */
export function pageWords(dir: string = CHOSEN_ATLAS): Plugin {
  return {
    name: 'between-blocs:page-words',
    transformIndexHtml: { order: 'pre', handler: (html) => withWords(html, ...siteIn(dir)) },
  }
}

/** The name of the site and what search engines say of it, which is the thesis; the tool's while the atlas cannot be read. */
function siteIn(dir: string): [name: string, thesis: string | undefined] {
  const { article } = assembleAtlas(dir).json
  const { siteName, title, thesis } = (article ?? {}) as Readonly<Record<string, unknown>>
  const name = [siteName, title].find((text) => typeof text === 'string') ?? BRAND
  return [name, typeof thesis === 'string' ? thesis : undefined]
}
