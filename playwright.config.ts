import { defineConfig } from '@playwright/test'
import { launchOptions } from './tests/support/launch.ts'

const port = Number(process.env['PORT'] ?? 4179)

/** Another site than the shipped one, of which only that is asked what holds of any. */
const site = process.env['SITE_FOLDER']

export default defineConfig({
  testDir: 'tests',
  // Those about the shipped article stand with the rest of what is so of it alone.
  testMatch: (site ? ['any-atlas/*.spec.ts'] : ['journeys/*.spec.ts', 'article/journeys/*.spec.ts']).map(
    (files) => `**/tests/${files}`,
  ),
  timeout: 120_000,
  expect: { timeout: 10_000 },
  workers: 2,
  // Those of any site are one short file: its tests are shared out among the workers.
  fullyParallel: Boolean(site),
  forbidOnly: Boolean(process.env['CI']),
  outputDir: 'test-results/journeys',
  use: {
    baseURL: `http://127.0.0.1:${port}/some/where/`,
    viewport: { width: 1440, height: 900 },
    launchOptions,
    contextOptions: { reducedMotion: 'reduce' },
    // A worker answers before a test can; only the journeys that are about it let one in.
    serviceWorkers: 'block',
  },
  webServer: {
    command: `node tests/support/serve.mjs ${site ?? 'dist'} /some/where/ ${port}`,
    url: `http://127.0.0.1:${port}/some/where/`,
    reuseExistingServer: false,
  },
})
