/** A page that needs no script: its head, and the foot of all. Pure. */
import { LICENCE_URL, licenceLine } from '../src/embed/licence.ts'
import { words } from '../src/messages/messages.ts'
import { pages } from '../src/messages/pages.ts'
import { slot } from '../src/messages/slots.ts'
import { el, markup, type Tree } from '../src/render/svg/tree.ts'
import { STILL_POLICY } from './headers.mjs'
import { pageTags, type PageFacts, type Site } from './metadata.ts'
import { windowTitle } from './moments.ts'
import { sentence } from './sentence.ts'

/** A whole page. `root` leads to the site's root. */
export function document(
  site: Site,
  page: PageFacts,
  root: string,
  style: string,
  body: readonly Tree[],
): string {
  const tags = pageTags(site, page).map(({ tag, attrs }) => el(tag, attrs))
  const head = el(
    'head',
    {},
    el('meta', { charset: 'utf-8' }),
    el('meta', { 'http-equiv': 'Content-Security-Policy', content: STILL_POLICY }),
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    el('meta', { name: 'color-scheme', content: 'light dark' }),
    el('title', {}, windowTitle(page)),
    el('meta', { name: 'description', content: page.description }),
    el('link', { rel: 'icon', href: `${root}favicon.svg`, type: 'image/svg+xml' }),
    el('link', { rel: 'stylesheet', href: root + style }),
    ...tags,
  )
  return `<!doctype html>\n${markup(el('html', { lang: words.tag, dir: words.direction }, head, el('body', {}, ...body)))}\n`
}

/** The foot of each page. */
export function footer({ version }: Site): Tree {
  return el(
    'footer',
    {},
    el(
      'p',
      {},
      ...sentence(pages.moments.foot({ version, licence: slot('licence') }), {
        licence: el('a', { href: LICENCE_URL, rel: 'license' }, licenceLine()),
      }),
    ),
  )
}
