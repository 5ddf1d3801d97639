import { defineConfig } from '@playwright/test'
import { launchOptions } from '../support/launch.ts'

/** `npm run test:hosts`: the build on the servers that its header files are for. */
export default defineConfig({
  testDir: '.',
  timeout: 180_000,
  expect: { timeout: 60_000 },
  workers: 1,
  forbidOnly: Boolean(process.env['CI']),
  outputDir: '../../test-results/hosts',
  use: {
    baseURL: 'http://127.0.0.1/',
    viewport: { width: 1024, height: 768 },
    launchOptions,
    contextOptions: { reducedMotion: 'reduce' },
    serviceWorkers: 'block',
  },
})
