import { readdirSync } from 'node:fs'
import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import svelte from 'eslint-plugin-svelte'
import { defineConfig } from 'eslint/config'
import globals from 'globals'
import ts from 'typescript-eslint'
import { MAY } from './scripts/layers.mjs'
import svelteConfig from './svelte.config.js'

/** Folder → folders of `src/` that it may not import: all that it is not allowed to, and of a feature the other ones. */
const mayNotImport = Object.fromEntries(
  Object.entries(MAY).flatMap(([folder, may]) => {
    const forbidden = Object.keys(MAY).filter((other) => other !== folder && !may.includes(other))
    if (folder !== 'features') return [[folder, forbidden]]
    const features = readdirSync(new URL('src/features', import.meta.url))
    return features.map((own) => [
      `features/${own}`,
      [...forbidden, ...features.filter((other) => other !== own)],
    ])
  }),
)

export default defineConfig(
  {
    ignores: [
      '**/dist/**',
      'dist-lib/**',
      '**/node_modules/**',
      'test-results/**',
      'geo/build/cache/**',
      '.svelte-check/**',
    ],
  },
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
      // Asks the types of every name, and there are no stores.
      'svelte/require-store-reactive-access': 'off',
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
    // Declarations import nothing at run time.
    ignores: ['**/*.d.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: forbidden.map((f) => f.split('/').at(-1)).flatMap((f) => [`**/${f}/*`, `**/${f}/**`]),
              message: `src/${folder} may not import from here; see docs/architecture.md.`,
            },
            ...(folder === 'render/maplibre'
              ? []
              : [
                  {
                    group: ['maplibre-gl', 'maplibre-gl/*'],
                    message: 'Only src/render/maplibre imports maplibre-gl.',
                  },
                ]),
          ],
        },
      ],
    },
  })),
)
