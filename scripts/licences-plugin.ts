/** Puts the licence of the fonts beside them in the build: the Open Font License asks that the two travel together. */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const FONTS = new URL('../geo/fonts/OFL.txt', import.meta.url)

/** Emits `licences/OFL.txt`. */
export function licences(): Plugin {
  return {
    name: 'between-blocs:licences',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'licences/OFL.txt', source: readFileSync(FONTS) })
    },
  }
}
