/** Vite plugin: the built page names what it will fetch first, so that data come beside the scripts and not after them. */
import type { Plugin } from 'vite'
import { atlasAddress } from './atlas-plugin.ts'

/** Assets by the start of their built names; what the page asks for by `fetch`. */
const FETCHED = ['assets/basemap.topo-', 'assets/routes-', 'assets/first-names-']

/** The plugin. `data` are addresses of files whose names carry no hash, as the page asks for them. */
export function preload(data: readonly string[] = [atlasAddress()]): Plugin {
  return {
    name: 'between-blocs:preload',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        const built = Object.keys(bundle ?? {}).filter((file) =>
          FETCHED.some((start) => file.startsWith(start)),
        )
        // Nothing is built while it is developed.
        const files = bundle ? [...data, ...built] : []
        return files.map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', href: `./${file}`, as: 'fetch', crossorigin: true },
          injectTo: 'head',
        }))
      },
    },
  }
}
