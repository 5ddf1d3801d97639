/** The pages of moments as HTML that needs no script: made of the same trees as the drawings. Pure. */
import { inReading, sourcesOf, type Atlas } from '../src/atlas/atlas.ts'
import { formatDay, isoDay } from '../src/atlas/day.ts'
import { eventSentence } from '../src/atlas/describe.ts'
import type { Claim, Evidence } from '../src/atlas/schema.ts'
import { isDoubt } from '../src/atlas/verdicts.ts'
import { DISPUTED_GLYPH, VERDICT_GLYPH } from '../src/grammar/encoding.ts'
import { m } from '../src/messages/messages.ts'
import { pages } from '../src/messages/pages.ts'
import { slot } from '../src/messages/slots.ts'
import { BECAME, captionOf, CAPTION_SIGN, type CaptionLine } from '../src/figure/caption.ts'
import { figureWords } from '../src/figure/figure-words.ts'
import { el, type Tree } from '../src/render/svg/tree.ts'
import { queryOf, type Moment } from '../src/state/moments.ts'
import type { PageFacts, Site } from './metadata.ts'
import { listHeading, type MomentFacts } from './moments.ts'
import { document, footer } from './page-html.ts'
import { sentence } from './sentence.ts'

/** A page's file is named in links between pages, so that they hold on a disk, too. */
const FILE = 'index.html'

/** The drawings of a moment's page. */
export interface Drawings {
  readonly wide: Tree
  readonly narrow: Tree
}

/** The page of a moment. `style` is the style sheet's file from the site's root. */
export function momentHtml(
  site: Site,
  all: readonly MomentFacts[],
  at: number,
  drawings: Drawings,
  style: string,
): string {
  const facts = all[at]
  if (!facts) throw new Error(`there is no moment ${at}`)
  const { moment, sentences, page, view } = facts
  const atlas = inReading(site.atlas, view.basis)
  const map = `../../${queryOf(moment)}`
  const link = site.url === null ? pages.moments.map : site.url + queryOf(moment)
  const notes = figureWords(atlas, view, link).notes
  const { step } = moment
  const counted = { n: at + 1, of: all.length }
  const body = [
    el(
      'header',
      {},
      el('a', { href: '../../' }, pages.moments.home({ title: atlas.data.article.title })),
      el('a', { href: `../${FILE}` }, step === null ? pages.moments.allTurns : pages.moments.allSteps),
    ),
    el(
      'main',
      {},
      el('p', { class: 'kicker' }, step === null ? pages.moments.turn(counted) : pages.moments.step(counted)),
      el('h1', {}, moment.label),
      el('p', { class: 'day' }, el('time', { datetime: isoDay(moment.day) }, formatDay(moment.day))),
      ...sentences.map((sentence) => el('p', { class: 'lead' }, sentence)),
      el('p', {}, el('a', { class: 'open', href: map }, pages.moments.openMap)),
      el(
        'figure',
        {},
        el('div', { class: 'wide' }, drawings.wide),
        el('div', { class: 'narrow' }, drawings.narrow),
        el(
          'figcaption',
          {},
          ...notes.map((note) => el('p', {}, note === link ? el('a', { href: map }, link) : note)),
        ),
      ),
      ...changed(atlas, facts),
      ...argued(atlas, moment),
      ...section(
        step === null ? pages.moments.daySources : pages.moments.sources,
        ...sources(atlas, moment.sources),
      ),
      turning(all, at),
    ),
    footer(site),
  ]
  return document(site, page, '../../', style, body)
}

/** The page of all moments. */
export function listHtml(site: Site, all: readonly MomentFacts[], page: PageFacts, style: string): string {
  const rows = all.map(({ moment, changes, page: { card } }) =>
    el(
      'li',
      {},
      el('img', { src: `../${card.file}`, alt: '', width: 300, height: 157.5, loading: 'lazy' }),
      el(
        'div',
        {},
        el('h2', {}, el('a', { href: moment.folder + FILE }, moment.label)),
        el('p', { class: 'day' }, el('time', { datetime: isoDay(moment.day) }, formatDay(moment.day))),
        el('p', {}, changes),
      ),
    ),
  )
  const body = [
    el('header', {}, el('a', { href: '../' }, pages.moments.home({ title: site.atlas.data.article.title }))),
    el(
      'main',
      {},
      el('h1', {}, listHeading(all.map(({ moment }) => moment))),
      el('p', { class: 'lead' }, page.description),
      el('p', {}, el('a', { class: 'open', href: '../' }, pages.moments.openMap)),
      el('ol', { class: 'moments' }, ...rows),
    ),
    footer(site),
  ]
  return document(site, page, '../', style, body)
}

/** The page at an address that a moment had before there was a tour: links to what took its place. */
export function formerHtml(site: Site, moment: Moment, page: PageFacts, style: string): string {
  const body = [
    el(
      'header',
      {},
      el('a', { href: '../../' }, pages.moments.home({ title: site.atlas.data.article.title })),
    ),
    el(
      'main',
      {},
      el('h1', {}, moment.label),
      el('p', { class: 'day' }, el('time', { datetime: isoDay(moment.day) }, formatDay(moment.day))),
      el('p', { class: 'lead' }, page.description),
      el('p', {}, el('a', { class: 'open', href: `../../${queryOf(moment)}` }, pages.moments.openMapOnDay)),
      el('p', {}, el('a', { href: `../${FILE}` }, pages.moments.allSteps)),
    ),
    footer(site),
  ]
  return document(site, page, '../../', style, body)
}

/** What the day of a moment changed. */
function changed(atlas: Atlas, { frame, changes }: MomentFacts): readonly Tree[] {
  const { lines } = captionOf(atlas, frame, Infinity)
  const groups = BECAME.flatMap((became) => {
    const here = lines.filter((line) => line.became === became)
    if (here.length === 0) return []
    return [
      el(
        'h3',
        {},
        el('span', { class: 'sign', 'aria-hidden': 'true' }, CAPTION_SIGN[became]),
        ' ',
        m.sheet.became[became].heading,
      ),
      list(here.map(lineText)),
    ]
  })
  const { events } = frame.change
  return section(
    pages.moments.changed,
    el('p', {}, changes),
    ...groups.flat(),
    ...(events.length
      ? [el('h3', {}, pages.moments.events), list(events.map((e) => eventSentence(atlas, e)))]
      : []),
  )
}

const lineText = ({ title, now }: CaptionLine): string => pages.moments.link({ link: title, now })

/** What the article says of a moment, and what the record says of that. */
function argued(atlas: Atlas, moment: Moment): readonly Tree[] {
  const claims = moment.claims.flatMap((id) => atlas.claims.get(id) ?? [])
  if (claims.length === 0) return []
  return section(pages.moments.argued, ...claims.map((claim) => claimed(atlas, claim)))
}

function claimed(atlas: Atlas, claim: Claim): Tree {
  const evidence = atlas.evidence.get(claim.id) ?? []
  return el(
    'article',
    {},
    el(
      'p',
      { class: 'kicker' },
      pages.moments.paragraph({ n: claim.paragraph, role: m.vocabulary.roles[claim.role].inSentence }),
    ),
    el('p', { class: 'claim' }, claim.text),
    ...(evidence.length
      ? evidence.flatMap((one) => found(atlas, one))
      : [el('p', { class: 'aside' }, pages.moments.nothingFound)]),
  )
}

function found(atlas: Atlas, one: Evidence): readonly Tree[] {
  const doubt = isDoubt(one.verdict)
  const glyph = doubt ? DISPUTED_GLYPH : VERDICT_GLYPH[one.verdict]
  return [
    el(
      'p',
      {},
      el('span', { class: 'sign', 'aria-hidden': 'true' }, glyph),
      ' ',
      ...sentence(pages.moments.finding({ verdict: slot('verdict'), finding: one.finding }), {
        verdict: el('b', { class: doubt ? 'doubt' : undefined }, m.vocabulary.verdicts[one.verdict].name),
      }),
    ),
    el('p', { class: 'aside' }, one.note),
    ...sources(atlas, sourcesOf(one)),
  ]
}

function sources(atlas: Atlas, ids: readonly string[]): readonly Tree[] {
  const rows = ids
    .flatMap((id) => atlas.sources.get(id) ?? [])
    .map(({ title, url, note, unverified }) => {
      const aside = pages.moments.aside({ unverified, note: note ?? null })
      const name = url === undefined ? title : el('a', { href: url, rel: 'noopener' }, title)
      return el('li', {}, name, ...(aside ? [el('span', { class: 'aside' }, ` · ${aside}`)] : []))
    })
  return rows.length ? [el('ul', { class: 'sources' }, ...rows)] : []
}

/** To the moments before and after. */
function turning(all: readonly MomentFacts[], at: number): Tree {
  const step = (to: number, rel: string, word: string) => {
    const moment = all[to]?.moment
    if (!moment) return []
    const words = pages.moments.neighbour(moment)
    return [
      el('a', { rel, href: `../${moment.folder}${FILE}` }, el('span', { class: 'kicker' }, word), ' ', words),
    ]
  }
  return el(
    'nav',
    { 'aria-label': pages.moments.beside },
    ...step(at - 1, 'prev', pages.moments.before),
    ...step(at + 1, 'next', pages.moments.after),
  )
}

function section(title: string, ...content: readonly Tree[]): readonly Tree[] {
  return content.length ? [el('section', {}, el('h2', {}, title), ...content)] : []
}

const list = (items: readonly string[]): Tree => el('ul', {}, ...items.map((item) => el('li', {}, item)))
