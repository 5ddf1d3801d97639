/** Every component of the kit in its states, for the gallery: what is new in src/ui/ gets a row here, which a test asks for. */
import { createRawSnippet, type Component } from 'svelte'
import { render } from 'svelte/server'
import { SPEAKERS, STATUSES, TIE_KINDS, TONES, VERDICTS } from '../src/atlas/schema.ts'
import { BADGES } from '../src/grammar/badge-shapes.ts'
import { KIND } from '../src/grammar/encoding.ts'
import { EVENTS } from '../src/grammar/event-shapes.ts'
import { HEADS } from '../src/grammar/head-shapes.ts'
import type { PenShape } from '../src/grammar/pen.ts'
import { SITES } from '../src/grammar/site-shapes.ts'
import { Reader } from '../src/state/reader.svelte.ts'
import { defaultView } from '../src/state/view.ts'
import { shippedBase } from './shipped-base.ts'

type Props = Readonly<Record<string, unknown>>
// Svelte's own word for a component of whatever properties.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyComponent = Component<any>

const { atlas } = shippedBase()
const view = defaultView(atlas)
const reader = new Reader(atlas, view)
const empty = new Reader(atlas, { ...view, kinds: new Set() })
const words = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }))
const row = createRawSnippet((text: () => string) => ({ render: () => `<li>${text()}</li>` }))
const nothing = () => undefined

const { claims, ties, events, evidence, sources } = atlas.data
const first = <T>(rows: readonly T[], what: (row: T) => boolean = () => true): T => {
  const found = rows.find(what)
  if (found === undefined) throw new Error('the shipped atlas has no row to show')
  return found
}
const claim = first(claims, ({ id }) => atlas.evidence.has(id))
const tie = first(ties)
const event = first(events)
const figured = first(evidence, ({ figures }) => figures.length > 1)
const source = first(sources)
const someSources = sources.slice(0, 3).map(({ id }) => id)
const table = { columns: ['day', 'tie'], headings: { day: 'Day', tie: 'Link' }, onsort: nothing }
const tabs = {
  name: 'Ways',
  current: 'a',
  onpick: nothing,
  tabs: [
    { id: 'a', title: 'Link' },
    { id: 'b', title: 'Image' },
  ],
}
const select = {
  label: 'Subject',
  value: 'energy',
  options: ['', ...TIE_KINDS].map((value) => ({ value, label: value || 'Choose …' })),
  onpick: nothing,
}
const glyphs = (shapes: Readonly<Record<string, PenShape>>, variant: string) =>
  Object.entries(shapes).map(([name, shape]): readonly [string, Props] => [
    `${name} ${variant}`,
    { shape, variant },
  ])

/** States by the name of their component: what they show, and its properties. */
export const STATES: Readonly<Record<string, readonly (readonly [string, Props])[]>> = {
  ActionButton: [
    ['framed', { children: words('Download SVG') }],
    ['the main one', { main: true, children: words('Download PNG') }],
  ],
  Choice: [
    [
      'of two',
      {
        name: 'Days',
        value: 'a',
        onpick: nothing,
        options: [
          { value: 'a', label: 'Overlay' },
          { value: 'b', label: 'Swipe' },
        ],
      },
    ],
  ],
  ClaimButton: [
    ['in the column', { reader, claim, kinds: true, record: true }],
    ['beside a link', { reader, claim, paragraph: true }],
    [
      'that is read',
      { reader: new Reader(atlas, { ...view, claim: claim.id }), claim, paragraph: true, record: true },
    ],
  ],
  CopyButton: [
    ['framed', { text: 'text', label: 'Copy', done: 'Copied' }],
    ['as text', { text: 'text', label: 'Copy', done: 'Copied', plain: true }],
  ],
  CopyField: [
    ['code', { name: 'Code', text: '<iframe>', rows: 2, code: true, label: 'Copy', done: 'Copied' }],
  ],
  Dialog: [
    ['open', { title: 'Share', open: true, onclose: nothing, width: 360, children: words('What it holds') }],
  ],
  DotPlot: [['figures of a claim', { atlas, figures: figured.figures, references: someSources }]],
  EdgeSwatch: [
    ...TIE_KINDS.map((kind) => [kind, { kind, status: 'in-force', width: 2.6 }] as const),
    ...STATUSES.map((status) => [status, { kind: null, status }] as const),
    ...TONES.map((tone) => [tone, { kind: null, status: 'in-force', tone }] as const),
    ...(['rail', 'route'] as const).map(
      (shape) => [shape, { kind: 'energy', status: 'in-force', shape, width: 5 }] as const,
    ),
    ['unknown amount', { kind: 'diplomacy', status: 'in-force' }],
  ],
  EmptyNote: [['all layers off', { reader: empty }]],
  Glyph: [
    ...glyphs(HEADS, 'full'),
    ...glyphs(HEADS, 'open'),
    ...glyphs(EVENTS, 'now'),
    ...glyphs(EVENTS, 'trace'),
    ...glyphs(SITES, 'full'),
    ...glyphs(BADGES, 'voice'),
  ],
  KindDot: TIE_KINDS.flatMap((kind) => [
    [KIND[kind].head, { kind }] as const,
    [kind, { kind, word: true }] as const,
  ]),
  LongList: [
    ['two of three rows', { rows: ['one', 'two', 'three'], key: (text: string) => text, size: 2, item: row }],
  ],
  PickLink: [
    [
      'an event',
      { reader, thing: { type: 'event', id: event.id }, children: words('An event'), aside: 'its day' },
    ],
  ],
  Ref: [['two sources', { atlas, references: someSources, ids: someSources.slice(0, 2) }]],
  Section: [['with a heading', { title: 'Sources', children: words('What it holds') }]],
  SelectField: [
    ['with its label', select],
    ['still wanting an answer', { ...select, value: '', wanting: true }],
    ['labelled for screen readers alone', { ...select, quiet: true }],
  ],
  ShownThings: [
    ['of a claim', { reader, shown: first([...atlas.shows.values()], ({ sites }) => sites.length > 0) }],
  ],
  SidePanel: [
    ['with its strip', { kicker: 'Link', title: 'Arms', onclose: nothing, children: words('What it holds') }],
  ],
  SignMark: [...SPEAKERS, 'disputed'].map((of) => [of, { of, size: 18 }] as const),
  SortHead: [
    ['unsorted', { ...table, sort: null }],
    ['sorted', { ...table, sort: { column: 'day', direction: 'ascending' } }],
  ],
  SourceLink: [['a title', { atlas, source }]],
  SourceList: [['three', { atlas, ids: someSources }]],
  Tabs: [
    ['of two', { ...tabs, id: 'tabs' }],
    ['over the whole width', { ...tabs, id: 'wide', wide: true }],
  ],
  TextBox: [
    ['words', { name: 'Citation', text: 'What is cited', rows: 2 }],
    ['code', { name: 'Code', text: '<iframe>', rows: 2, code: true }],
  ],
  TextButton: [['alone', { children: words('Show all') }]],
  TieButton: [['a swatch and words', { reader, tie, swatch: words('—'), children: words('What it is') }]],
  TieLink: [
    ['in words', { reader, tie }],
    ['by its label', { reader, tie, name: 'label' }],
  ],
  TieList: [['two of them', { reader, ties: ties.slice(0, 2) }]],
  VerdictTag: VERDICTS.map((verdict) => [verdict, { verdict }] as const),
  VoiceBadge: SPEAKERS.map((voice) => [voice, { voice }] as const),
}

const COMPONENTS = import.meta.glob<{ readonly default: AnyComponent }>('../src/ui/*.svelte', { eager: true })

/** The components of the kit by their names. */
export const KIT: ReadonlyMap<string, AnyComponent> = new Map(
  Object.entries(COMPONENTS).map(([file, module]) => [file.replace(/^.*\/|\.svelte$/g, ''), module.default]),
)

/** What needs an element of a kind around it. */
const AROUND: Readonly<Record<string, (inside: string) => string>> = {
  Glyph: (inside) => `<svg width="34" height="34" viewBox="-17 -17 34 34">${inside}</svg>`,
  LongList: (inside) => `<ul>${inside}</ul>`,
  SortHead: (inside) => `<table>${inside}</table>`,
  // Without scripts nothing opens it.
  Dialog: (inside) => inside.replace('<dialog', '<dialog open'),
}

/** A section for each component with its states, and the rules that these need. */
export function kitSections(): { readonly sections: string; readonly head: string } {
  const heads = new Set<string>()
  const sections = [...KIT].map(([name, component]) => {
    const states = (STATES[name] ?? []).map(([state, props]) => {
      const { head, body } = render(component, { props })
      heads.add(head)
      return `<figure><figcaption>${state}</figcaption>${(AROUND[name] ?? String)(body)}</figure>`
    })
    return `<section id="${name}"><h2>${name}</h2><div class="states">${states.join('')}</div></section>`
  })
  return { sections: sections.join('\n'), head: [...heads].join('') }
}
