// The table of layers as rules of both linters: each is a folder's, and names what its files may not import.
import { readdirSync } from 'node:fs'
import { MAY } from './layers.mjs'

/** Folder → folders of `src/` that it may not import: all that it is not allowed to, and of a feature the other ones. */
const mayNotImport = Object.fromEntries(
  Object.entries(MAY).flatMap(([folder, may]) => {
    const forbidden = Object.keys(MAY).filter((other) => other !== folder && !may.includes(other))
    if (folder !== 'features') return [[folder, forbidden]]
    const features = readdirSync(new URL('../src/features', import.meta.url))
    return features.map((own) => [
      `features/${own}`,
      [...forbidden, ...features.filter((other) => other !== own)],
    ])
  }),
)

/** Overrides for the files of each folder that end in one of `endings`, as both linters read them. */
export const importRules = (endings) =>
  Object.entries(mayNotImport).map(([folder, forbidden]) => ({
    files: endings.map((ending) => `src/${folder}/**/*.${ending}`),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: forbidden.map((f) => f.split('/').at(-1)).flatMap((f) => [`**/${f}/*`, `**/${f}/**`]),
              message: `src/${folder} may not import from here; see docs/architecture.md.`,
            },
            {
              group: ['svelte/internal', 'svelte/internal/**'],
              message: 'Svelte may change these at any time.',
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
  }))
