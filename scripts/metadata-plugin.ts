/**
 * Vite plugin: the built page names itself, its dataset and its embed. The site's address is taken from `SITE_URL`; without it
 * all that must be absolute is left out.
 */
import { createHash } from 'node:crypto'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { CHOSEN_ATLAS, loadAtlas } from './assemble-atlas.ts'
import {
  DATASET,
  dataBlock,
  dataset,
  oembed,
  openingPage,
  pageTags,
  websiteOf,
  type Website,
} from '../src/site/metadata.ts'

/** The plugin; `dir` is where the parts of the atlas lie. */
export function metadata(dir: string = CHOSEN_ATLAS): Plugin {
  let site: Website | null = null
  return {
    name: 'between-blocs:metadata',
    apply: 'build',
    buildStart() {
      const loaded = loadAtlas(dir)
      // What is wrong with an atlas is told by its own plugin.
      if (!loaded.ok) return
      site = websiteOf(loaded.atlas, process.env['SITE_URL'])
    },
    generateBundle() {
      const file = site && oembed(site)
      if (file)
        this.emitFile({ type: 'asset', fileName: 'oembed.json', source: JSON.stringify(file, null, 2) })
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        const data = bundle?.[DATASET]
        if (!site || data?.type !== 'asset') throw new Error(`the build has no ${DATASET}`)
        const sha256 = createHash('sha256').update(data.source).digest('hex')
        const tags: HtmlTagDescriptor[] = pageTags(site, openingPage(site)).map(({ tag, attrs }) => ({
          tag,
          attrs: { ...attrs },
          injectTo: 'head',
        }))
        tags.push({
          tag: 'script',
          attrs: { type: 'application/ld+json' },
          children: dataBlock(dataset(site, sha256)),
          injectTo: 'head',
        })
        return tags
      },
    },
  }
}
