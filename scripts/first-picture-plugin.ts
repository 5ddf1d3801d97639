/**
 * Vite plugin: the built page shows the default view before any script does, and all that the scripts need comes after it.
 *
 * The page's content, with its own small style sheet, stands where the app will be mounted.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { firstPicture } from '../src/render/svg/first.ts'
import { ATLAS_DIR } from './assemble-atlas.ts'
import { firstCss } from './first-css.ts'
import { firstPage } from './first-page.ts'
import { withFirst } from './first-html.ts'
import { baseIn } from './shipped-base.ts'

const at = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url))
const textOf = (file: string) => readFileSync(at(file), 'utf8')

/** The plugin; `dir` is where the parts of the atlas lie. It must stand last: it moves what the others put into the head. */
export function firstPictureOf(dir: string = ATLAS_DIR): Plugin {
  let made: { readonly page: string; readonly css: string; readonly file: string } | null = null
  return {
    name: 'between-blocs:first-picture',
    apply: 'build',
    buildStart() {
      const base = baseIn(dir)
      if (!base) return
      const { atlas } = base
      const { tree, tints } = firstPicture(base)
      const sheets = { tokens: textOf('src/ui/tokens.css'), layout: textOf('scripts/first.css') }
      const css = firstCss(sheets, atlas.data.article.map, tints)
      const hash = createHash('sha256').update(css).digest('hex').slice(0, 8)
      made = { page: firstPage(atlas, tree), css, file: `assets/first-${hash}.css` }
    },
    generateBundle() {
      if (made) this.emitFile({ type: 'asset', fileName: made.file, source: made.css })
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => (made ? withFirst(html, { page: made.page, css: `./${made.file}` }) : html),
    },
  }
}
