/** Vite plugin: the words of `index.html`, from the catalogue: its language, its name and what it says of itself. */
import type { Plugin } from 'vite'
import { escaped } from '../src/embed/snippet.ts'
import { m, words } from '../src/messages/messages.ts'
import { pages } from '../src/messages/pages.ts'

/** The page with its words: they stand where it has "%page:name%". Throws for a place that has none. */
export function withWords(html: string): string {
  const all = new Map([
    ['tag', words.tag],
    ['direction', words.direction],
    ['name', m.work.name],
    ['description', pages.about.description],
  ])
  return html.replaceAll(/%page:(\w+)%/g, (place, name: string) => {
    const text = all.get(name)
    if (text === undefined) throw new Error(`the page has no words for ${place}`)
    return escaped(text)
  })
}

export function pageWords(): Plugin {
  return {
    name: 'between-blocs:page-words',
    transformIndexHtml: { order: 'pre', handler: withWords },
  }
}
