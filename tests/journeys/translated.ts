/**
 * Whether a page is ready for another language, read in the language for tests (`?lang=en-XA`), in which every letter of the
 * catalogue has an accent and texts are a third longer: what has plain letters is not from the catalogue, and what is cut
 * would be cut in German.
 */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { afterFrames } from './page.ts'

/** How the atlas writes a sum; on the map it follows the name of a line. */
const SUM = String.raw`US\$[\d.]+ (?:m|bn)`

/** Texts that no language translates, besides what the atlas says. */
export const EXCEPTIONS: readonly { readonly text: RegExp; readonly why: string }[] = [
  { text: /^Between$|^Blocs$|^Between Blocs$/, why: 'the name of the work' },
  { text: /^CC BY 4\.0$/, why: 'the name of the licence' },
  { text: /^date=2016-13-01$/, why: 'what an address says, as it stands there' },
  { text: new RegExp(`^${SUM}$`), why: 'a sum, in the unit of the atlas' },
  { text: /^zzz$/, why: 'what the reader has typed' },
  { text: /^http:\/\/127\.0\.0\.1\S*$/, why: 'an address' },
  { text: /^[a-f][\da-f]{47,63}$/, why: 'the hash of the data, without the digits that it may begin with' },
  { text: /^bib$|^json$/, why: 'the ends of names of files' },
  { text: /^data\/atlas\.json$|^[\w-]+\.(?:csv|json|geojson|bib|png|svg|html)$/, why: 'names of files' },
]

/** The title of the atlas that the help offers as an example. */
const { article: EXAMPLE } = JSON.parse(readFileSync('examples/nile/atlas.json', 'utf8')) as {
  article: { title: string }
}

/** Places whose texts are no language. */
export const FORMATS: readonly { readonly selector: string; readonly why: string }[] = [
  {
    selector: '[role=tabpanel] .box table',
    why: 'the preview of a file, whose columns have the names of a format',
  },
]

/** The names that the base map brings. */
const GROUND: readonly string[] = Object.values(
  (
    JSON.parse(readFileSync('geo/basemap.topo.json', 'utf8')) as {
      objects: Record<string, { geometries?: readonly { properties?: { en?: string } }[] }>
    }
  ).objects,
).flatMap(({ geometries = [] }) => geometries.flatMap(({ properties }) => properties?.en ?? []))

/** Dates are made by `Intl`, in the language whose words the language for tests borrows. */
const MONTH =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'

/** What can be seen or heard on the page and is neither from the catalogue, nor from the atlas, nor a name above. */
export async function untranslated(page: Page): Promise<string[]> {
  await afterFrames(page)
  return page.evaluate(
    async ({ exceptions, formats, ground, month, sum }) => {
      const MARKED = /[àƀçđéƒĝĥîĵķĺɱñöþʠŕšţûṽŵẋýž]/iu
      const norm = (text: string) => text.replaceAll(/[\s\u2068\u2069]+/g, ' ').trim()
      const trimmed = (text: string) => norm(text).replaceAll(/^[^\p{L}]+|[^\p{L}\p{N})]+$/gu, '')
      const cached = window as unknown as { atlasTexts?: { fields: Set<string>; all: string } }
      if (!cached.atlasTexts) {
        const fields = new Set<string>()
        const read = (value: unknown): void => {
          if (typeof value === 'string')
            for (const text of [norm(value), trimmed(value)]) fields.add(text.toLowerCase())
          else if (value !== null && typeof value === 'object') Object.values(value).forEach(read)
        }
        read(await (await fetch('data/atlas.json')).json())
        read(ground)
        cached.atlasTexts = { fields, all: [...fields].join('\n') }
      }
      const { fields, all } = cached.atlasTexts
      const named = exceptions.map((source) => new RegExp(source))
      const dates = new RegExp(`(?:\\d{1,2}(?:–\\d{1,2})? )?(?:${month})(?: \\d{4})?(?!\\p{L})`, 'gu')
      const sums = new RegExp(sum, 'g')
      const words = (text: string) => text.match(/\p{L}[\p{L}\p{M}'’-]*\p{L}/gu) ?? []
      /** A value of the atlas, or some words of one of its sentences. */
      const ofAtlas = (text: string): boolean => {
        const plain = trimmed(text).toLowerCase()
        if (words(plain).length === 0 || fields.has(plain) || fields.has(`${plain}.`)) return true
        return words(plain).length > 2 && all.includes(plain)
      }
      const isKnown = (text: string) => named.some((name) => name.test(trimmed(text))) || ofAtlas(text)
      /** Known as a whole, or piece by piece where signs part them; a sum may stand on a line of its own. */
      const allowed = (text: string): boolean =>
        isKnown(text) ||
        [...text.matchAll(/ [·–|→] |[:;,(){}]|\.\s|\d[\d.]*|\s(?=US\$)/gu)].some(
          ({ index, 0: sign }) => isKnown(text.slice(0, index)) && allowed(text.slice(index + sign.length)),
        )
      /** What stands between the words of the catalogue. */
      const left = (text: string): readonly string[] =>
        norm(text)
          .split(/(\p{L}[\p{L}\p{M}'’-]*)/u)
          .map((piece, i) => (i % 2 && MARKED.test(piece) && !/[a-z]/i.test(piece) ? '\n' : piece))
          .join('')
          .split('\n')
          .filter(
            (piece) => !allowed(piece) && !allowed(piece.replaceAll(dates, ' · ').replaceAll(sums, ' · ')),
          )
      const found = new Set<string>()
      const tell = (element: Element, text: string, how: string) => {
        if (formats.some((selector) => element.closest(selector))) return
        for (const piece of left(text)) {
          const at = [element, element.parentElement, element.parentElement?.parentElement]
            .map((e) =>
              e
                ? e.tagName.toLowerCase() +
                  [...e.classList]
                    .filter((c) => !c.startsWith('svelte'))
                    .map((c) => `.${c}`)
                    .join('')
                : '',
            )
            .toReversed()
            .join(' > ')
          found.add(`${how}“${trimmed(piece)}” in ${at}`)
        }
      }
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const parent = node.parentElement
        if (!parent || parent.closest('script, style, noscript, textarea, [translate=no], [inert]')) continue
        if (!parent.checkVisibility({ visibilityProperty: true })) continue
        // A search cuts words where they match, and the map's names have several lines.
        const row = parent.closest('[role=option] > *, text:has(> tspan)')
        const lines = row?.matches('text')
          ? [...row.children].map((line) => line.textContent).join(' ')
          : null
        tell(row ?? parent, lines ?? (row ?? node).textContent ?? '', '')
      }
      for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'])
        for (const element of document.querySelectorAll(`[${name}]`))
          if (element.checkVisibility() && !element.closest('[inert]'))
            tell(element, element.getAttribute(name) ?? '', `${name} `)
      tell(document.documentElement, document.title, 'the title ')
      return [...found]
    },
    {
      exceptions: EXCEPTIONS.map(({ text }) => text.source),
      formats: FORMATS.map(({ selector }) => selector),
      ground: [...GROUND, EXAMPLE.title],
      month: MONTH,
      sum: SUM,
    },
  )
}

/** What is cut without a sign of it, and whether the page scrolls to the side. */
export async function cut(page: Page): Promise<string[]> {
  await afterFrames(page)
  return page.evaluate(() => {
    const found: string[] = []
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth + 1) found.push(`the page is ${scrollWidth} wide in ${clientWidth}`)
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (element.scrollWidth <= element.clientWidth + 1 || element.clientWidth <= 1) continue
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('[inert]')) continue
      const { overflowX, textOverflow } = getComputedStyle(element)
      if (overflowX !== 'hidden' && overflowX !== 'clip') continue
      if (textOverflow === 'ellipsis' || element.closest('[title]')) continue
      const { right, left } = element.getBoundingClientRect()
      // Only text that is lost counts: not what is drawn, nor what is kept for the ear.
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const parent = node.parentElement
        if (!parent || !(node.nodeValue ?? '').trim() || parent.closest('svg, .sr-only, textarea')) continue
        if (parent.closest('[inert]') || !parent.checkVisibility({ visibilityProperty: true })) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const box = range.getBoundingClientRect()
        if (box.width > 0 && (box.right > right + 1 || box.left < left - 1)) {
          found.push(
            `“${(node.nodeValue ?? '').trim().slice(0, 60)}” is cut in ${element.tagName.toLowerCase()}.${element.className}`,
          )
          break
        }
      }
    }
    return found
  })
}
