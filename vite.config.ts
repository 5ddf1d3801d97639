import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'
import { atlas } from './scripts/atlas-plugin.ts'
import { canOpen } from './scripts/can-open.ts'
import { cards } from './scripts/cards-plugin.ts'
import { metadata } from './scripts/metadata-plugin.ts'
import { pageWords } from './scripts/page-words-plugin.ts'
import { policy } from './scripts/policy-plugin.ts'
import { preload } from './scripts/preload-plugin.ts'
import { offline } from './scripts/offline-plugin.ts'
import { site } from './scripts/site-plugin.ts'
import { licences } from './scripts/licences-plugin.ts'

const { page: notices, worker: workerNotices } = licences()

export default defineConfig({
  base: './',
  plugins: [
    svelte(),
    pageWords(),
    atlas(),
    notices,
    preload(),
    metadata(),
    cards(),
    policy(),
    offline(),
    site(),
  ],
  server: { open: canOpen() },
  preview: { open: false },
  // All that the page asks for, now or later, is made ready before it stands: found late, it would load the page anew.
  // The bench has pages of its own, with packages that it alone installs.
  optimizeDeps: {
    entries: ['index.html'],
    include: [
      'd3-array',
      'd3-geo',
      'd3-path',
      'd3-scale',
      'd3-selection',
      'd3-shape',
      'd3-zoom',
      'maplibre-gl',
      'papaparse',
      'topojson-client',
      'valibot',
    ],
  },
  worker: { plugins: () => [workerNotices] },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      // What the page begins with is one file and not thirty, which compress worse and wait for one another.
      output: { codeSplitting: { groups: [{ name: 'app', tags: ['$initial'] }] } },
    },
  },
})
