/**
 * Vite plugin: the pages of the argument's moments, which need no scripts, and the cards that previews show, theirs and that
 * of the whole. All of it is made from the atlas by the renderer of the picture.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { featuresOf } from '../src/render/svg/svg-map.ts'
import { markup, type Tree } from '../src/render/svg/tree.ts'
import { formerMoments, MOMENTS } from '../src/state/moments.ts'
import { defaultView } from '../src/state/view.ts'
import { PAGE_FILE } from '../src/site/surroundings.ts'
import { printer } from './card.ts'
import { CARD, OPENING_CARD, siteUrl } from '../src/site/metadata.ts'
import { cardFigure, formerPage, listPage, momentFacts, momentMap } from '../src/site/moment-facts.ts'
import { STILL_POLICY } from './headers.mjs'
import { loadWriter } from './load-writer.ts'
import { momentStyle, type Font } from './moment-style.ts'
import { shippedBase } from './shipped-base.ts'
import { version } from './version.ts'

const RULES = new URL('./moment.css', import.meta.url)
const FONTS = 'geo/fonts/fonts.json'

/** The plugin. */
export function cards(): Plugin {
  return {
    name: 'between-blocs:cards',
    apply: 'build',
    async generateBundle(_, bundle) {
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source })
      const writer = loadWriter()
      const base = shippedBase()
      const opening = defaultView(base.atlas)
      const drawn = { base, features: featuresOf(base, opening) }
      const facts = momentFacts(base)

      // Printing takes other threads than drawing: it begins first.
      const { png, close } = await printer()
      const card = async (file: string, drawing: Tree) =>
        [file, await png(markup(drawing), CARD.width)] as const
      const printed = [card(OPENING_CARD, cardFigure(drawn, opening))]
      for (const { page, view, moment } of facts)
        printed.push(card(page.card.file, cardFigure(drawn, view, moment.label)))

      try {
        const tints = new Map<string, { light: string; dark: string }>()
        const drawings = facts.map((one) => ({
          facts: one,
          wide: momentMap(drawn, one, 'wide', tints),
          narrow: momentMap(drawn, one, 'narrow', tints),
        }))
        const names = Object.values(bundle).flatMap((f) =>
          f.type === 'asset' ? f.names.map((name) => [name, path.basename(f.fileName)] as const) : [],
        )
        const fonts = JSON.parse(readFileSync(FONTS, 'utf8')) as readonly Font[]
        const css = momentStyle(readFileSync(RULES, 'utf8'), fonts, new Map(names), tints)
        const style = `assets/moment-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`

        const { formerHtml, listHtml, momentHtml } = await writer
        const website = { url: siteUrl(process.env['SITE_URL']), version: version(), atlas: base.atlas }
        const surroundings = { website, policy: STILL_POLICY, sheets: [style] }
        if (facts.length) {
          emit(style, css)
          emit(MOMENTS + PAGE_FILE, listHtml({ ...surroundings, all: facts, page: listPage(base) }))
        }
        for (const { facts: one, ...maps } of drawings)
          emit(one.page.path + PAGE_FILE, momentHtml(surroundings, facts, one, maps))
        for (const moment of formerMoments(base.atlas)) {
          const page = formerPage(base, moment)
          emit(page.path + PAGE_FILE, formerHtml({ ...surroundings, moment, page }))
        }

        for (const [file, bytes] of await Promise.all(printed)) emit(file, bytes)
      } finally {
        await Promise.allSettled(printed)
        close()
      }
    },
  }
}
