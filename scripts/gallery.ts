/** `npm run gallery`: docs/gallery, with every component of the kit and every golden as a picture, light and dark, to be looked at. */
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runnerImport } from 'vite'
import { inReading } from '../src/atlas/atlas.ts'
import type { Scheme } from '../src/grammar/encoding.ts'
import { NO_PADDING } from '../src/render/camera.ts'
import { mapOf } from '../src/render/svg/svg-map.ts'
import { el, markup } from '../src/render/svg/tree.ts'
import { goldenViews } from '../tests/support/golden-views.ts'
import type * as states from './gallery-states.ts'
import { shippedBase } from './shipped-base.ts'

const OUT = 'docs/gallery'
const SIZE = { width: 1000, height: 700 }
const FILES: Readonly<Record<Scheme, string>> = { light: 'index.html', dark: 'dark.html' }

type States = typeof states
type Kit = ReturnType<States['kitSections']>

/** Components are compiled for Node, with their styles in what they render. */
async function kit(): Promise<Kit> {
  const compile = svelte({
    configFile: false,
    emitCss: false,
    preprocess: vitePreprocess(),
    compilerOptions: { runes: true, css: 'injected' },
  })
  const { module } = await runnerImport<States>(path.resolve('scripts/gallery-states.ts'), {
    configFile: false,
    logLevel: 'error',
    plugins: [compile],
  })
  return module.kitSections()
}

/** The page of a scheme. `goldens` are names of pictures beside it. */
export function galleryPage({ sections, head }: Kit, goldens: readonly string[], scheme: Scheme): string {
  const css = ['src/ui/tokens.css', 'src/app/theme.css'].map((file) =>
    readFileSync(file, 'utf8').replace(/@import .*/, ''),
  )
  const other = scheme === 'light' ? 'dark' : 'light'
  const pictures = goldens.map(
    (name) =>
      `<figure><figcaption>${name}</figcaption><img src="${name}-${scheme}.svg" alt="" loading="lazy"></figure>`,
  )
  return `<!doctype html>
<html lang="en" data-scheme="${scheme}">
<meta charset="utf-8">
<title>Gallery, ${scheme}</title>
<style>${css.join('\n')}
body { padding: 24px; }
section { margin-top: 32px; }
.states { display: flex; flex-wrap: wrap; gap: 16px 24px; align-items: end; margin-top: 8px; }
.states figure { max-width: 420px; }
figcaption { color: var(--ink-2); font-size: var(--text-11); }
figure dialog { position: static; margin: 0; }
#goldens figure { max-width: none; }
img { width: 620px; }
</style>
${head}
<h1>Gallery</h1>
<p><a href="${FILES[other]}">The same, ${other}</a></p>
${sections}
<section id="goldens"><h2>Goldens</h2><div class="states">${pictures.join('')}</div></section>
</html>
`
}

export async function main(): Promise<void> {
  mkdirSync(OUT, { recursive: true })
  const base = shippedBase()
  const views = goldenViews(base.atlas)
  const made = await kit()
  for (const scheme of ['light', 'dark'] as const) {
    const look = { ...SIZE, padding: NO_PADDING, scheme, relief: null, prefix: 'g' }
    for (const [name, view] of views) {
      const map = mapOf({ ...base, atlas: inReading(base.atlas, view.basis) }, view, look)
      const { width, height } = SIZE
      const svg = el(
        'svg',
        {
          xmlns: 'http://www.w3.org/2000/svg',
          viewBox: `0 0 ${width} ${height}`,
          'font-family': 'sans-serif',
        },
        map,
      )
      writeFileSync(path.join(OUT, `${name}-${scheme}.svg`), markup(svg))
    }
    writeFileSync(
      path.join(OUT, FILES[scheme]),
      galleryPage(
        made,
        views.map(([name]) => name),
        scheme,
      ),
    )
  }
  console.log(`${OUT}/${FILES.light}: ${views.length} drawings, light and dark`)
}
