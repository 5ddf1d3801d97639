/**
 * The keys of lists in components. One that stands twice takes its whole panel down (`each_key_duplicate`), so no key is made of data
 * that may repeat: it is the index, a word of a list of ours, or the id of a row, which no list has twice
 * (`src/atlas/repetitions.ts`). Whatever else is a key stands below, with the reason why it cannot repeat.
 */
import { expect, test } from 'vitest'
import { filesIn } from './source.ts'

/** Keys by the reason why none of them stands twice in its list. */
const ONCE: Readonly<Record<string, readonly string[]>> = {
  'words of the vocabulary, filtered or counted': [
    'argument/ScoreBar: outcome',
    'capital/Capital: kind',
    'capital/Compass: slice.kind',
    'inspector/ActorBody: group.kind',
    'inspector/Phases: row.basis',
    'ledger/TinyPlot: side.basis',
    'legend/LegendFilters: status',
    'legend/MapKey: kind',
    'legend/KeyStrokes: status',
    'matrix/balance/BalanceChart: band.kind + band.side',
    'matrix/balance/StepTable: kind',
    'search/SearchList: group.type',
    'timeline/Lanes: kind',
    'timeline/PaceMenu: unit',
    'import/ColumnStep: target',
  ],
  'values of a facet: those of a list of ours, or counted in a map': ['ledger/Facet: value'],
  'keys of a map': [
    'argument/Claims: paragraph.number',
    'blocs/Blocs: note.number',
    'capital/Compass: strand.key',
    'legend/LegendMarks: shape',
    'render/TieWalker: group.actor',
  ],
  'numbers of rows in their order': [
    'argument/Minimap: column.paragraph',
    'contact-sheet/ContactSheet: frame.number',
    'matrix/balance/StepTable: step.from',
    'ui/LongList: block',
  ],
  'a step, or the first paragraph under a heading: each paragraph is under one': [
    'argument/Claims: part.step ?? `from ${part.paragraphs[0]?.number}`',
  ],
  'objects themselves': ['inspector/Phases: bar.phase', 'inspector/Phases: phase'],
  'ids of rows by another name, each once': [
    'argument/Minimap: tick.claim',
    'matrix/Grid: actor',
    'matrix/Grid: from',
    'matrix/Grid: to',
    'render/TieWalker: item.tie',
    'timeline/EventMarks: events[0]',
    'timeline/Lanes: tie',
  ],
  'lists that components are given, made of words of ours or of rows': [
    'app/ImportSteps: mine',
    'help/Help: channel',
    'help/HelpKeys: row.key',
    'matrix/MatrixView: part',
    'timeline/ModeSwitch: mode',
    'ui/Choice: option.value',
    'ui/LongList: key(row)',
    'ui/SortHead: column',
  ],
  'a notice with the text of another takes its place': ['notices/Notices: text'],
}

const allowed = new Set(Object.values(ONCE).flat())

/** The list, the pattern and the key of each block; a block without a key goes by its index. */
function blocksIn(text: string): readonly { list: string; pattern: string; key: string | null }[] {
  return [...text.matchAll(/\{#each\s/g)].map(({ index, 0: opening }) => {
    let end = index + 1
    for (let depth = 1; depth > 0 && end < text.length; end++)
      depth += text[end] === '{' ? 1 : text[end] === '}' ? -1 : 0
    const inside = text
      .slice(index + opening.length, end - 1)
      .replaceAll(/\s+/g, ' ')
      .trim()
    const key = /\(([^()]*(?:\([^()]*\))?[^()]*)\)$/.exec(inside)
    const head = (key ? inside.slice(0, key.index) : inside).trim()
    const at = head.indexOf(' as ')
    return {
      list: at < 0 ? head : head.slice(0, at),
      pattern: at < 0 ? '' : head.slice(at + 4),
      key: key?.[1] ?? null,
    }
  })
}

/** Pages of the build are strings without a browser: their lists have no keys that could clash. */
const files = filesIn('src', ['.svelte']).filter(({ file }) => !file.startsWith('src/site/'))
const nameOf = (file: string): string => file.replace(/^src\/(?:features\/)?/, '').replace(/\.svelte$/, '')

test('no key of a list is made of data that may repeat', () => {
  const unsafe = files.flatMap(({ file, text }) =>
    blocksIn(text).flatMap(({ list, pattern, key }) => {
      if (key === null || pattern.endsWith(`, ${key}`) || /^[A-Z_]+$/.test(list) || /(?:^|\.)id$/.test(key))
        return []
      const name = `${nameOf(file)}: ${key}`
      return allowed.has(name) ? [] : [`${name} of ${list}`]
    }),
  )
  expect(unsafe).toEqual([])
})

test('the keys that are excused are there', () => {
  const all = new Set(
    files.flatMap(({ file, text }) => blocksIn(text).map(({ key }) => `${nameOf(file)}: ${key}`)),
  )
  expect([...allowed].filter((name) => !all.has(name))).toEqual([])
})
