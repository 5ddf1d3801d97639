import { svelte } from '@sveltejs/vite-plugin-svelte'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { launchOptions } from './tests/support/launch.ts'

export default defineConfig({
  plugins: [svelte()],
  optimizeDeps: {
    include: [
      'maplibre-gl',
      'd3-array',
      'topojson-client',
      'd3-geo',
      'd3-scale',
      'd3-shape',
      'valibot',
      'fast-check',
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Modules are read once and not for each file: three times as fast. A test gives back what it stubs.
          isolate: false,
          // Properties run many thousand times, and machines are shared: only what hangs is ended.
          testTimeout: 60_000,
          include: ['tests/{unit,article,style,geo,contract,any-atlas}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1000, height: 640 },
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
