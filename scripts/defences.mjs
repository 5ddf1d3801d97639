// Defences of the reader, a change that breaks each, and the test that must fail then. For mutate.mjs.
import { existsSync, readFileSync } from 'node:fs'

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
    file: 'src/app/TopBar.svelte',
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
    file: 'src/render/maplibre/live.ts',
    from: 'fresh || !sameList(',
    to: '!sameList(',
    test: 'tests/unit/render/maplibre/live.test.ts',
  },
  {
    title: 'no host leads on to another',
    file: 'src/open/fetching.ts',
    from: "redirect: own ? 'follow' : 'manual'",
    to: "redirect: 'follow'",
    test: 'tests/unit/open/loading.test.ts',
  },
  {
    title: 'no box is smaller than a map can show',
    file: 'src/atlas/map-boxes.ts',
    from: 'if (high - low >= least)',
    to: 'if (high >= low)',
    test: 'tests/unit/render/svg/small-boxes.test.ts',
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
  {
    title: 'a fault is told once, not in a flood',
    file: 'src/app/global-errors.ts',
    from: 'const say = (error: unknown) => {\n    stop()',
    to: 'const say = (error: unknown) => {',
    test: 'tests/unit/app/error-report.test.ts',
  },
  {
    title: 'the address is not written in a flood',
    file: 'src/state/history.svelte.ts',
    from: ' || isBurst()',
    to: '',
    test: 'tests/unit/state/history.test.ts',
  },
]

/**
 * What of these entries is not there, a sentence each: a file that was renamed, a line that was rewritten, a test that was moved.
 * `textOf` returns the text of a file, or null where there is none.
 */
export function missing(defences, textOf = read) {
  return defences.flatMap(({ title, file, from, to, test }) => {
    const text = textOf(file)
    const times = text === null ? 0 : text.split(from).length - 1
    return [
      ...(text === null ? [`there is no file ${file}`] : []),
      ...(text !== null && times !== 1 ? [`${file} has this ${times} times, not once: ${from}`] : []),
      ...(from === to ? ['the change changes nothing'] : []),
      ...(textOf(test) === null ? [`there is no test ${test}`] : []),
    ].map((problem) => `${title}: ${problem}`)
  })
}

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : null)
