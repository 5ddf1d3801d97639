/**
 * Vite plugin: `data/atlas.json` and `data/atlas.schema.json`, served in development and emitted by the build.
 *
 * Both are addresses that others rely on, so their names carry no hash. A bad atlas fails the build.
 */
import { createHash } from 'node:crypto'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { formatFinding } from '../src/atlas/findings.ts'
import { ATLAS_DIR, CHOSEN_ATLAS, assembleAtlas, loadAtlas } from './assemble-atlas.ts'
import { atlasJsonSchema } from './json-schema.ts'

/** The plugin; `dir` is where the parts of the atlas lie. */
export function atlas(dir: string = CHOSEN_ATLAS): Plugin {
  const example = exampleBeside(dir)
  const files = new Map([
    ['data/atlas.json', () => JSON.stringify(assembled(dir))],
    ['data/atlas.schema.json', () => JSON.stringify(atlasJsonSchema(), null, 2)],
    ...(example ? [[example.address, () => example.text] as const] : []),
  ])
  let building = false
  return {
    name: 'between-blocs:atlas',
    config: (_, { command }) => ({
      define: {
        ...(command === 'build' && { 'import.meta.env.ATLAS_ADDRESS': JSON.stringify(atlasAddress(dir)) }),
        ...(example && {
          'import.meta.env.EXAMPLE_ATLAS': JSON.stringify({ address: example.address, title: example.title }),
        }),
      },
    }),
    configResolved(config) {
      building = config.command === 'build'
    },
    buildStart() {
      const findings = findingsOf(dir)
      if (findings.length === 0) return
      const text = `the atlas has findings:\n${findings.join('\n')}`
      if (building) this.error(text)
      else this.warn(text)
    },
    generateBundle() {
      for (const [fileName, make] of files) this.emitFile({ type: 'asset', fileName, source: make() })
    },
    configureServer(server) {
      const root = path.resolve(dir)
      server.watcher.add(root)
      server.watcher.on('all', (_event, file) => {
        if (path.resolve(file) === root || path.resolve(file).startsWith(root + path.sep))
          server.ws.send({ type: 'full-reload' })
      })
      server.middlewares.use((request, response, next) => {
        const make = files.get(fileNameOf(request.url ?? '', server.config.base))
        if (!make) {
          next()
          return
        }
        response.setHeader('Cache-Control', 'no-cache')
        try {
          const body = make()
          response.setHeader('Content-Type', 'application/json; charset=utf-8')
          response.end(body)
        } catch (error) {
          response.statusCode = 500
          response.setHeader('Content-Type', 'text/plain; charset=utf-8')
          response.end(error instanceof Error ? error.message : String(error))
        }
      })
    },
  }
}

/** Another atlas that the site of the shipped one offers in its help, as an example; null for other sites. */
export function exampleBeside(dir: string): ExampleAtlas | null {
  if (path.resolve(dir) !== path.resolve(ATLAS_DIR)) return null
  const { json } = assembleAtlas(fileURLToPath(new URL('../examples/nile/', import.meta.url)))
  const { title } = json['article'] as { title: string }
  return { address: 'data/nile.json', title, text: JSON.stringify(json) }
}

interface ExampleAtlas {
  /** From the site's root. */
  readonly address: string
  readonly title: string
  readonly text: string
}

/** Where the built page fetches its atlas: the content is in the address, so that no cache mixes two builds' data. */
export function atlasAddress(dir: string = CHOSEN_ATLAS): string {
  const text = JSON.stringify(assembleAtlas(dir).json)
  return `data/atlas.json?v=${createHash('sha256').update(text).digest('hex').slice(0, 8)}`
}

/** The parts as one object. Throws when a part cannot be read; rows that break a rule are left to the page to tell. */
function assembled(dir: string): unknown {
  const { json, findings } = assembleAtlas(dir)
  if (findings.length) throw new Error(findings.map(formatFinding).join('\n'))
  return json
}

/** "/base/data/atlas.json?t=1" → "data/atlas.json". */
function fileNameOf(url: string, base: string): string {
  const pathname = url.split(/[?#]/, 1)[0] ?? ''
  return pathname.startsWith(base) ? pathname.slice(base.length) : pathname.replace(/^\//, '')
}

function findingsOf(dir: string): string[] {
  const loaded = loadAtlas(dir)
  return loaded.ok ? [] : loaded.findings.map(formatFinding)
}
