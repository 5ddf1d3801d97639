import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import svelte from 'eslint-plugin-svelte'
import { defineConfig } from 'eslint/config'
import globals from 'globals'
import ts from 'typescript-eslint'
import svelteConfig from './svelte.config.js'

/** Folder → folders of `src/` that it may not import. The way of the data: atlas → scene → renderers → panels → app. */
const mayNotImport = {
  atlas: ['view', 'scene', 'drawing', 'svg', 'map', 'timeline', 'embed', 'panels', 'sheet', 'app'],
  view: ['scene', 'drawing', 'svg', 'map', 'timeline', 'embed', 'panels', 'sheet', 'app'],
  scene: ['view', 'drawing', 'svg', 'map', 'timeline', 'embed', 'panels', 'sheet', 'app'],
  drawing: ['svg', 'map', 'timeline', 'embed', 'panels', 'sheet', 'app'],
  svg: ['map', 'timeline', 'embed', 'panels', 'sheet', 'app'],
  map: ['timeline', 'embed', 'panels', 'sheet', 'app'],
  timeline: ['drawing', 'svg', 'map', 'embed', 'panels', 'sheet', 'app'],
  embed: ['scene', 'drawing', 'svg', 'map', 'timeline', 'panels', 'sheet', 'app'],
  panels: ['drawing', 'svg', 'map', 'sheet', 'app'],
  sheet: ['map', 'timeline', 'embed', 'app'],
}

export default defineConfig(
  { ignores: ['dist/**', '**/node_modules/**', 'test-results/**', 'geo/build/cache/**'] },
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'svelte/no-at-html-tags': 'error',
    },
  },
  { files: ['**/*.{js,mjs}'], extends: [ts.configs.disableTypeChecked] },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    // The linter sees a component that another one imports as `any`; svelte-check types both.
    files: ['**/*.svelte'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  ...Object.entries(mayNotImport).map(([folder, forbidden]) => ({
    files: [`src/${folder}/**/*.{ts,svelte}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: forbidden.flatMap((f) => [`**/${f}/*`, `**/${f}/**`]),
              message: `src/${folder} may not import from here; see ARCHITECTURE.md.`,
            },
            ...(folder === 'map'
              ? []
              : [{ group: ['maplibre-gl', 'maplibre-gl/*'], message: 'Only src/map imports maplibre-gl.' }]),
          ],
        },
      ],
    },
  })),
)
