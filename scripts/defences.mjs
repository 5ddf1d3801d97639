// What protects the reader, how it could be broken by a careless hand, and the test that must notice. For mutate.mjs.
export const DEFENCES = [
  {
    title: 'the page carries its content policy',
    file: 'scripts/policy-plugin.ts',
    from: "[CHARSET, ...metas].join('\\n    ')",
    to: 'CHARSET',
    test: 'tests/unit/scripts/headers.test.ts',
  },
  {
    title: 'no text becomes HTML',
    file: 'src/app/Headline.svelte',
    from: '<script lang="ts">',
    to: '{@html location.hash}\n<script lang="ts">',
    test: 'tests/contract/architecture.test.ts',
  },
  {
    title: 'only our own files become workers',
    file: 'src/trust/scripts.ts',
    from: 'url !== null && trusted.has(url) ? address : null',
    to: 'url !== null ? address : null',
    test: 'tests/unit/trust/scripts.test.ts',
  },
  {
    title: 'the map is brought to its state again after its context was lost',
    file: 'src/map/live.ts',
    from: 'this.#loaded = true\n      this.#applied = []\n      this.apply(true)',
    to: 'this.#loaded = true\n      this.apply()',
    test: 'tests/unit/map/live.test.ts',
  },
  {
    title: 'days do not depend on where the reader lives',
    file: 'src/atlas/day.ts',
    from: 'date: d.getUTCDate()',
    to: 'date: d.getDate()',
    test: 'tests/unit/atlas/day.test.ts',
  },
  {
    title: 'addresses of files are given back',
    file: 'src/export/save.ts',
    from: 'URL.revokeObjectURL(url)',
    to: 'void url',
    test: 'tests/unit/export/save.test.ts',
  },
  {
    title: 'heights that frames ask for are clamped',
    file: 'src/embed/height.ts',
    from: 'Math.max(HEIGHT.least, Math.min(HEIGHT.most, Math.ceil(height)))',
    to: 'Math.ceil(height)',
    test: 'tests/unit/embed/height.test.ts',
  },
]
