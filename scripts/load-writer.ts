/**
 * Loads the writer of pages, whose components are compiled for Node. It is bundled in memory and imported from there, which takes
 * half a second: Vite's module runner, which transforms file by file, takes three times as long.
 */
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte'
import { build, type Rolldown } from 'vite'
import type * as writer from './page-writer.ts'

/** The address of a module that is in it. */
const ADDRESS_FORMAT = 'data:text/javascript;base64,'

export async function loadWriter(): Promise<typeof writer> {
  const compile = svelte({
    configFile: false,
    preprocess: vitePreprocess(),
    // Styles come with what is rendered, for the one style sheet of the pages.
    emitCss: false,
    compilerOptions: { runes: true, dev: false, css: 'injected' },
  })
  const { output } = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [compile],
    ssr: { noExternal: true },
    build: {
      ssr: 'scripts/page-writer.ts',
      write: false,
      minify: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput
  const code = Buffer.from(output[0].code).toString('base64')
  return (await import(ADDRESS_FORMAT + code)) as typeof writer
}
