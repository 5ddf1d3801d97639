/**
 * Vite plugin: the service worker `sw.js` with the list of the build's files, the manifest, and their mention in the page.
 *
 * A build with `--mode kill` has the kill switch in the worker's place, and its page registers none.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as bundleWith, type HtmlTagDescriptor, type Plugin, type Rolldown } from 'vite'
import { accentIn } from '../src/grammar/accent.ts'
import { PALETTE } from '../src/grammar/encoding.ts'
import { assembleAtlas, CHOSEN_ATLAS } from './assemble-atlas.ts'
import { atlasAddress, exampleBeside } from './atlas-plugin.ts'
import { webManifest, type Titled } from './manifest.ts'
import { offlineFiles, PLACEHOLDER, usedFiles, versionOf, workerScript } from './offline-files.ts'

const SOURCE = fileURLToPath(new URL('../src/offline/', import.meta.url))
const PAGE = 'index.html'

/** The plugin; `dir` is where the parts of the atlas lie. */
export function offline(dir: string = CHOSEN_ATLAS): Plugin {
  let mode = 'production'
  let publicDir = ''
  return {
    name: 'between-blocs:offline',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      mode = config.mode
      publicDir = config.publicDir
    },
    transformIndexHtml: { order: 'post', handler: () => headTags(titleIn(dir)) },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source })
        const manifest = JSON.stringify(webManifest(titleIn(dir)), null, 2)
        emit('manifest.webmanifest', manifest)
        const page = bundle[PAGE]
        if (page?.type !== 'asset') return
        const code = await workerCode(mode)
        const contents = new Map<string, string | Uint8Array>([
          ...Object.values(bundle).map((f) => [f.fileName, f.type === 'asset' ? f.source : f.code] as const),
          ['manifest.webmanifest', manifest],
          ['favicon.svg', readFileSync(path.join(publicDir, 'favicon.svg'))],
          ['sw.js', code],
        ])
        const example = exampleBeside(dir)
        const version = versionOf(contents)
        page.source = textOf(page.source).replaceAll(PLACEHOLDER, version)
        const built = Object.keys(bundle)
        const files = offlineFiles(built, [atlasAddress(dir), ...(example ? [example.address] : [])])
        const build = { version, files, onUse: usedFiles(built) }
        emit('sw.js', mode === 'kill' ? code : workerScript(build, code))
      },
    },
  }
}

/** What the page's head gets: the build that it is of, the manifest, and the colours of the browser's own bars. */
function headTags({ accent }: Titled): HtmlTagDescriptor[] {
  const head = (tag: string, attrs: Record<string, string>): HtmlTagDescriptor => ({
    tag,
    attrs,
    injectTo: 'head',
  })
  return [
    head('meta', { name: 'build', content: PLACEHOLDER }),
    head('link', { rel: 'manifest', href: './manifest.webmanifest' }),
    ...(['light', 'dark'] as const).map((scheme) =>
      head('meta', {
        name: 'theme-color',
        media: `(prefers-color-scheme: ${scheme})`,
        content: accent === undefined ? PALETTE[scheme].paper : accentIn(scheme, accent),
      }),
    ),
  ]
}

/** What a build of this mode has for a worker, as one classic script: every browser that has workers takes it. */
export async function workerCode(mode: string): Promise<string> {
  const entry = mode === 'kill' ? 'kill.ts' : 'sw.ts'
  const result = await bundleWith({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: path.join(SOURCE, entry), output: { format: 'iife' } },
    },
  })
  const outputs = (Array.isArray(result) ? result : [result]) as readonly Rolldown.RolldownOutput[]
  const chunk = outputs[0]?.output[0]
  if (!chunk) throw new Error(`${entry} did not build`)
  return chunk.code
}

/** The article of an atlas, of which the build has told what is wrong with it. */
function titleIn(dir: string): Titled {
  return assembleAtlas(dir).json['article'] as Titled
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source)
}
