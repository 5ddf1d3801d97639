/** Loads the writer of pages, whose components are compiled for Node. */
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte'
import path from 'node:path'
import { runnerImport } from 'vite'
import type * as writer from './page-writer.ts'

export async function loadWriter(): Promise<typeof writer> {
  const compile = svelte({
    configFile: false,
    preprocess: vitePreprocess(),
    compilerOptions: { runes: true },
  })
  const { module } = await runnerImport<typeof writer>(path.resolve('scripts/page-writer.ts'), {
    configFile: false,
    logLevel: 'error',
    plugins: [compile],
  })
  return module
}
