import { describe, expect, test } from 'vitest'
import { textsOfComponent, textsOfModule } from '../support/texts.ts'
import { filesIn } from './source.ts'

/** Folders and files whose texts are not in the catalogue yet. */
const WAITING: readonly string[] = [
  'src/app/',
  'src/atlas/change.ts',
  'src/atlas/describe.ts',
  'src/atlas/narrate.ts',
  'src/atlas/origin.ts',
  'src/atlas/perspective.ts',
  'src/atlas/story.ts',
  'src/atlas/words.ts',
  'src/drawing/',
  'src/export/',
  'src/map/',
  'src/panels/',
  'src/scene/',
  'src/sheet/',
  'src/svg/',
  'src/timeline/',
  'scripts/',
]

const textsOf = ({ file, text }: { file: string; text: string }) =>
  (file.endsWith('.svelte') ? textsOfComponent(text) : textsOfModule(text)).map(
    (t) => `${file}:${t.line} ${t.text}`,
  )

describe('texts outside the catalogue', () => {
  test('are found', () => {
    const component = `<script lang="ts">const a = 'in force'</script><p title="Close">{n ? 'one of two' : ''}</p><b>open</b>`
    expect(
      textsOfComponent(component)
        .map((t) => t.text)
        .sort(),
    ).toEqual(['Close', 'in force', 'one of two', 'open'])
    expect(
      textsOfModule('const x = `${n} links in all`; el.closest("main section")').map((t) => t.text),
    ).toEqual(['0 links in all'])
    expect(
      textsOfModule(
        "const CSV_FORMAT = ['claim ids']; const a = 'in-force'; line.cell('tie id'); const b = 'tie id'",
      ).map((t) => t.text),
    ).toEqual(['tie id'])
  })
  test('there are none', () => {
    const all = [...filesIn('src', ['.ts', '.svelte']), ...filesIn('scripts', ['.ts'])].filter(
      ({ file }) => !file.startsWith('src/messages/') && !WAITING.some((w) => file.startsWith(w)),
    )
    expect(all.flatMap(textsOf)).toEqual([])
  })
})
