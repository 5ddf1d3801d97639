// Lint of components, and of the modules beside them that have runes; oxlint.config.mjs is for all other code.
import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import { defineConfig } from 'eslint/config'
import globals from 'globals'
import ts from 'typescript-eslint'
import { importRules } from './scripts/import-rules.mjs'
import svelteConfig from './svelte.config.js'

export default defineConfig(
  { ignores: ['**/*.{js,mjs,ts,mts}', '!**/*.svelte.ts', '**/dist/**', 'dist-lib/**', '.svelte-check/**'] },
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        extraFileExtensions: ['.svelte'],
        parser: ts.parser,
        svelteConfig,
      },
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
  // Those that ask for types are oxlint's here, too.
  { files: ['**/*.svelte.ts'], extends: [ts.configs.disableTypeChecked] },
  ...importRules(['svelte', 'svelte.ts']),
)
