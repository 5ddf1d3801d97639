/**
 * Vite plugin: the licences of all that the build carries of others. The packages are those whose modules are in its scripts
 * and styles, in workers as well; the licence of the fonts stands beside, as it asks for.
 */
import { readFileSync } from 'node:fs'
import type { Plugin, Rolldown } from 'vite'
import { pages } from '../src/messages/pages.ts'
import { madeOf, noticesText, packageOf, partOf } from './notices.ts'

const at = (file: string) => new URL(`../${file}`, import.meta.url)

/** Published as one file each that has others in it. */
const WHOLES = ['maplibre-gl']

/** From the site's root. */
export const NOTICES = 'licences/third-party.txt'

/** The plugin, and the one that a build must give its workers. */
export function licences(): { readonly page: Plugin; readonly worker: Plugin } {
  const folders = new Set<string>()
  const collect = (ids: Iterable<string>) => {
    for (const id of ids) {
      const folder = packageOf(id)
      if (folder !== null) folders.add(folder)
    }
  }
  const worker: Plugin = {
    name: 'between-blocs:licences-of-workers',
    apply: 'build',
    generateBundle: (_, bundle) => {
      collect(carried(bundle))
    },
  }
  const page: Plugin = {
    name: 'between-blocs:licences',
    apply: 'build',
    generateBundle(_, bundle) {
      collect(carried(bundle))
      // Styles leave no trace in what became of them.
      collect([...this.getModuleIds()].filter((id) => /\.css(\?|$)/.test(id)))
      const parts = [...folders].map((folder) => partOf(folder))
      const inside = parts.flatMap(({ folder, name }) =>
        WHOLES.includes(name)
          ? [...madeOf(folder)].filter((one) => !folders.has(one)).map((one) => partOf(one, name))
          : [],
      )
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source })
      emit(NOTICES, noticesText([...parts, ...inside], heading()))
      emit('licences/OFL.txt', readFileSync(at('geo/fonts/OFL.txt')))
    },
  }
  return { page, worker }
}

/** Modules of which something is left. */
const carried = (bundle: Rolldown.OutputBundle) =>
  Object.values(bundle).flatMap((file) =>
    file.type === 'chunk'
      ? Object.entries(file.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []))
      : [],
  )

/** What is no code: the base map by its own record, and the fonts. */
function heading(): string {
  const { layers } = JSON.parse(readFileSync(at('geo/provenance.json'), 'utf8')) as {
    layers: readonly { layer: string; source: string; licence: string }[]
  }
  return [
    pages.notices.title,
    pages.notices.fonts,
    [pages.notices.base, ...layers.map((layer) => pages.notices.layer(layer))].join('\n'),
    pages.notices.packages,
  ].join('\n\n')
}
