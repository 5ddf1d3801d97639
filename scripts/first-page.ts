/**
 * The first page as HTML: the default view, complete without scripts. All text comes from the atlas and the
 * catalogue, by the same functions as in the app, and passes one writer that escapes.
 */
import type { Atlas } from '../src/atlas/atlas.ts'
import { changeTextFirst } from '../src/atlas/change.ts'
import { formatDay } from '../src/atlas/day.ts'
import { formatSpan } from '../src/atlas/numbers.ts'
import { nameOf, speaker } from '../src/atlas/describe.ts'
import type { Source } from '../src/atlas/schema.ts'
import { snapshot, sourcesBehind, type Standing } from '../src/atlas/snapshot.ts'
import { storyOf } from '../src/atlas/story.ts'
import { BRAND_WORDS } from '../src/messages/names.ts'
import { m } from '../src/messages/messages.ts'
import { pages } from '../src/messages/pages.ts'
import { slot } from '../src/messages/slots.ts'
import { tieRows, type TieRow } from '../src/features/table/table-rows.ts'
import { el, markup, type Attributes, type Tree } from '../src/render/svg/tree.ts'
import { defaultView } from '../src/state/view.ts'
import { sentence } from './sentence.ts'

/** The page around its picture. */
export function firstPage(atlas: Atlas, picture: Tree): string {
  const { article } = atlas.data
  const view = defaultView(atlas)
  const standings = snapshot(atlas, view)
  const cited = citedSources(atlas, standings)
  const story = storyOf(atlas, view.day, view.kinds)
  const source = atlas.sources.get(article.source)
  const [first, second] = BRAND_WORDS
  const page = h(
    'div',
    { class: 'first' },
    h(
      'div',
      { class: 'screen' },
      h(
        'header',
        {},
        h('h1', {}, first, ' ', h('span', {}, second)),
        h(
          'div',
          { class: 'about' },
          p('title', article.title),
          p('answer', m.about.answer({ published: article.published, thesis: article.thesis })),
        ),
      ),
      h(
        'figure',
        {},
        h(
          'figcaption',
          {},
          h(
            'p',
            { class: 'head' },
            h('span', { class: 'date' }, formatDay(view.day)),
            ' ',
            h('span', { class: 'headline' }, story.headline),
          ),
          ...(story.summary === null ? [] : [p('sentence', story.summary)]),
          p(
            'counts',
            pages.first.counts({ changes: changeTextFirst(story.change), links: standings.length }),
          ),
        ),
        h('div', { class: 'place' }, picture),
      ),
      h('div', { class: 'time' }, h('noscript', {}, pages.first.withoutScripts)),
    ),
    h(
      'div',
      { class: 'column' },
      h('h2', {}, article.title),
      ...(article.subtitle ? [p('subtitle', article.subtitle)] : []),
      p(
        'published',
        ...sentence(pages.first.published({ date: article.published, source: slot('source') }), {
          source: source?.url ? link(source.url, pages.first.readArticle) : (source?.title ?? ''),
        }),
      ),
      p('thesis', article.thesis),
      p(
        'ways',
        ...sentence(
          pages.first.ways({
            links: slot('links'),
            events: slot('events'),
            sources: slot('sources'),
            file: slot('file'),
          }),
          {
            links: link('#ties', pages.first.toLinks),
            events: link('#events', pages.first.toEvents),
            sources: link('#sources', pages.first.toSources),
            file: link('./data/atlas.json', 'data/atlas.json'),
          },
        ),
      ),
    ),
    h('div', { class: 'tables' }, ties(atlas, standings, cited), events(atlas, cited), sources(cited)),
  )
  return markup(page)
}

function ties(atlas: Atlas, standings: readonly Standing[], cited: readonly Source[]): Tree {
  const { day, mode } = defaultView(atlas)
  const rows = tieRows(atlas, standings)
  const all = rows.length
  const count = m.table.line({ shown: all, all, words: null, day, soFar: mode === 'so-far' })
  return table('ties', count, pages.first.links.columns, (row) =>
    rows.map((r) => row({ 'data-tie': r.id }, r.what, ...tieCells(atlas, r, cited))),
  )
}

function tieCells(atlas: Atlas, row: TieRow, cited: readonly Source[]): readonly Cell[] {
  const { tie } = row.standing
  const behind = sourcesBehind(row.standing)
  return [
    tie.from === tie.to ? row.from : `${row.from} ${tie.directed ? '→' : '–'} ${row.to}`,
    m.vocabulary.kinds[row.kind].name,
    row.status,
    row.since,
    [row.quantity, ...row.measure].filter(Boolean).join(', '),
    row.claims.length
      ? pages.first.links.saidIn({
          who: speaker(atlas, tie),
          paragraphs: row.claims.map((c) => String(c.paragraph)),
        })
      : speaker(atlas, tie),
    behind.length ? joined(behind.map((id) => toSource(cited, id))) : '',
  ]
}

function events(atlas: Atlas, cited: readonly Source[]): Tree {
  return table('events', pages.first.events.caption, pages.first.events.columns, (row) =>
    atlas.data.events.map((e) =>
      row(
        {},
        e.title,
        formatSpan(e.from, e.to),
        nameOf(atlas, e.place),
        pages.first.events.what({
          type: m.vocabulary.eventTypes[e.type].inSentence,
          actors: e.actors.map((id) => nameOf(atlas, id)),
        }),
        e.summary,
        joined(e.sources.map((id) => toSource(cited, id))),
      ),
    ),
  )
}

/** The sources of what the page tells, in the atlas's order; those of the rest are in the file of all data. */
export function citedSources(atlas: Atlas, standings: readonly Standing[]): readonly Source[] {
  const ids = new Set([...standings.flatMap(sourcesBehind), ...atlas.data.events.flatMap((e) => e.sources)])
  return atlas.data.sources.filter((s) => ids.has(s.id))
}

/** With the note of what cannot be looked up at an address, or was not; all notes stand in the app and in the file of all data. */
function sources(cited: readonly Source[]): Tree {
  return table('sources', pages.first.sources.caption, pages.first.sources.columns, (row) =>
    cited.map((s) =>
      row(
        { id: `source-${numberOf(cited, s.id)}` },
        numberOf(cited, s.id),
        s.url ? [link(s.url, s.title)] : s.title,
        [s.unverified ? pages.first.sources.unverified : '', s.url && !s.unverified ? '' : (s.note ?? '')]
          .filter(Boolean)
          .join(' '),
      ),
    ),
  )
}

type Cell = string | readonly Tree[]
type Row = (attributes: Attributes, head: string, ...cells: readonly Cell[]) => Tree

/** A table whose rows begin with their names. */
function table(
  id: string,
  caption: string,
  heads: readonly string[],
  rows: (row: Row) => readonly Tree[],
): Tree {
  const row: Row = (attributes, head, ...cells) =>
    h(
      'tr',
      attributes,
      h('th', { scope: 'row' }, head),
      ...cells.map((cell) => h('td', {}, ...(typeof cell === 'string' ? [cell] : cell))),
    )
  return h(
    'section',
    { id },
    h(
      'table',
      {},
      h('caption', {}, caption),
      h('thead', {}, h('tr', {}, ...heads.map((head) => h('th', { scope: 'col' }, head)))),
      h('tbody', {}, ...rows(row)),
    ),
  )
}

/** An element of HTML: never written as an empty one, which HTML does not know. */
function h(tag: string, attributes: Attributes, ...inside: readonly Tree[]): Tree {
  return el(tag, attributes, ...(inside.length ? inside : ['']))
}

const p = (name: string, ...inside: readonly Tree[]) => h('p', { class: name }, ...inside)
const link = (href: string, words: string) => h('a', { href }, words)
const joined = (trees: readonly Tree[]) => trees.flatMap((tree, i) => (i ? [', ', tree] : [tree]))

/** A source by its number, which leads to its row: there stands its own address. */
function toSource(cited: readonly Source[], id: string): Tree {
  const number = numberOf(cited, id)
  return link(`#source-${number}`, number)
}

const numberOf = (cited: readonly Source[], id: string) => String(cited.findIndex((s) => s.id === id) + 1)
