/**
 * Vite plugin: the pages that the build writes beside the app, from the components of `src/site/`, with one style sheet. The
 * built page shows the default view before any script does, and all that the scripts need comes after it. Each moment of the
 * argument has a page that needs no scripts.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { firstNames, firstPicture } from '../src/render/svg/first.ts'
import { websiteOf } from '../src/site/metadata.ts'
import { formerPage, listPage, momentFacts, momentMap, type DrawnBase } from '../src/site/moment-facts.ts'
import { ownTypeStyle, pageStyle, type OwnFont } from '../src/site/page-style.ts'
import { PAGE_FILE } from '../src/site/surroundings.ts'
import { formerMoments, MOMENTS } from '../src/state/moments.ts'
import { CHOSEN_ATLAS } from './assemble-atlas.ts'
import { withFirst } from './first-html.ts'
import { STILL_POLICY } from './headers.mjs'
import { loadWriter } from './load-writer.ts'
import { drawnBase } from './shipped-base.ts'

const textOf = (file: string) => readFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), 'utf8')

/** The file of the names on the first picture. */
const FIRST_NAMES = 'first-names.json'

/** A file of the build. */
interface BuiltFile {
  readonly fileName: string
  readonly source: string
}

interface BuiltPages {
  /** The first page, for the place where the app will be mounted. */
  readonly first: string
  /** What is written on its picture, for the app (`app/first-names.ts`). */
  readonly names: string
  readonly sheet: BuiltFile
  /** The pages of moments. `ownType` is the style sheet of the app's type. */
  readonly moments: (ownType: string) => readonly BuiltFile[]
}

/** The plugin; `dir` is where the parts of the atlas lie. It must stand last: it moves what the others put into the head. */
export function site(dir: string = CHOSEN_ATLAS): Plugin {
  let built: BuiltPages | null = null
  return {
    name: 'between-blocs:site',
    apply: 'build',
    async buildStart() {
      const drawn = drawnBase(dir)
      built = drawn && (await pagesOf(drawn))
      if (built) this.emitFile({ type: 'asset', name: FIRST_NAMES, source: built.names })
    },
    generateBundle(_, bundle) {
      if (!built) return
      const fontFiles = Object.values(bundle).flatMap((f) =>
        f.type === 'asset' ? f.names.map((name) => [name, path.basename(f.fileName)] as const) : [],
      )
      const fonts = JSON.parse(textOf('geo/fonts/fonts.json')) as readonly OwnFont[]
      const ownType = hashed('type', ownTypeStyle(fonts, new Map(fontFiles)))
      const moments = built.moments(ownType.fileName)
      for (const file of [built.sheet, ...(moments.length ? [ownType, ...moments] : [])])
        this.emitFile({ type: 'asset', ...file })
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        built ? withFirst(html, { page: built.first, css: `./${built.sheet.fileName}` }) : html,
    },
  }
}

/** Draws and writes all pages. Their drawings share the names of their colours, which the style sheet has. */
async function pagesOf({ base, features }: DrawnBase): Promise<BuiltPages> {
  const loading = loadWriter()
  const tints = new Map<string, { light: string; dark: string }>()
  const picture = firstPicture(base, features, tints)
  const facts = momentFacts(base)
  const drawings = facts.map((one) => ({
    wide: momentMap({ base, features }, one, 'wide', tints),
    narrow: momentMap({ base, features }, one, 'narrow', tints),
  }))
  const writer = await loading
  const { html: first, css: components } = writer.firstPage(base.atlas, picture)
  const parts = { tokens: textOf('src/ui/tokens.css'), components, rules: textOf('src/site/pages.css') }
  const sheet = hashed('pages', pageStyle(parts, base.atlas.data.article, tints))
  const moments = (ownType: string) => {
    const website = websiteOf(base.atlas, process.env['SITE_URL'])
    const surroundings = { website, policy: STILL_POLICY, sheets: [ownType, sheet.fileName] }
    const page = (folder: string, source: string) => ({ fileName: folder + PAGE_FILE, source })
    return [
      ...(facts.length
        ? [page(MOMENTS, writer.listHtml({ ...surroundings, all: facts, page: listPage(base) }))]
        : []),
      ...facts.flatMap((one, i) => {
        const maps = drawings[i]
        return maps ? [page(one.page.path, writer.momentHtml(surroundings, facts, one, maps))] : []
      }),
      ...formerMoments(base.atlas).map((moment) => {
        const facts = formerPage(base, moment)
        return page(facts.path, writer.formerHtml({ ...surroundings, moment, page: facts }))
      }),
    ]
  }
  return { first, names: JSON.stringify(firstNames(base)), sheet, moments }
}

/** A style sheet whose name tells its content. */
function hashed(name: string, source: string): BuiltFile {
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8)
  return { fileName: `assets/${name}-${hash}.css`, source }
}
