/**
 * A view as a self-contained HTML page: its picture, and tables of its ties with claims, verdicts and sources. Without scripts or
 * external resources.
 */
import { inReading, sourcesOf, type Atlas } from '../atlas/atlas.ts'
import { REL, sourceLink } from '../atlas/link.ts'
import { foreignNote, type Origin } from '../atlas/origin.ts'
import { standingSentence, tieTitle } from '../atlas/describe.ts'
import type { Claim, Source } from '../atlas/schema.ts'
import { snapshot, sourcesBehind, type Standing } from '../atlas/snapshot.ts'
import { verdictOf } from '../atlas/verdicts.ts'
import { statusOf } from '../atlas/status-words.ts'
import { m, words } from '../messages/messages.ts'
import { compact } from '../render/svg/compact.ts'
import { el, markup, type Tree } from '../render/svg/tree.ts'
import type { View } from '../state/view.ts'
import { figureWords } from './figure-words.ts'

/** Simplification of the picture, invisible even at twice its size. */
const SIMPLIFICATION = { tolerance: 0.15, steps: 10 } as const

export interface DocumentParts {
  readonly picture: Tree
  /** `@font-face` rules with embedded fonts, or "". */
  readonly faces: string
  /** The address of the view. */
  readonly link: string
}

/** The page, as HTML. */
export function documentOf(whole: Atlas, view: View, { picture, faces, link }: DocumentParts): string {
  const atlas = inReading(whole, view.basis)
  const { title, day, sentence } = figureWords(atlas, view, link)
  const { article } = atlas.data
  const note = foreignNote(atlas.origin)
  const standings = snapshot(atlas, view)
  const claims = claimsOf(atlas, standings)
  const sources = allSources(atlas, standings, claims)
  const main = el(
    'main',
    {},
    el('h1', {}, title),
    ...(note === null ? [] : [el('p', { role: 'note' }, m.report.foreign({ note }))]),
    el('p', {}, article.thesis),
    el(
      'figure',
      {},
      compact(picture, 'd', SIMPLIFICATION),
      el('figcaption', {}, m.report.caption({ day, sentence })),
    ),
    el('p', {}, el('a', { href: link }, m.report.map)),
    el('h2', {}, m.report.links({ n: standings.length })),
    table(
      m.report.linkColumns,
      standings.map((s) => [
        `${tieTitle(atlas, s.tie)}. ${standingSentence(atlas, s)}`,
        statusOf(s.tie.form, s.status),
        claimsOf(atlas, [s])
          .map((c) => m.report.paragraph({ n: c.paragraph }))
          .join(', '),
        cited(sources, sourcesBehind(s)),
      ]),
    ),
    el('h2', {}, m.report.claims({ n: claims.length })),
    table(
      m.report.claimColumns,
      claims.map((claim) => {
        const verdict = verdictOf(atlas, claim.id)
        const findings = atlas.evidence.get(claim.id) ?? []
        return [
          m.report.paragraph({ n: claim.paragraph }),
          claim.text,
          verdict === null ? m.report.notCompared : m.vocabulary.verdicts[verdict].inSentence,
          findings.map((f) => f.finding).join(' '),
          cited(sources, findings.flatMap(sourcesOf)),
        ]
      }),
    ),
    el('h2', {}, m.report.sources({ n: sources.length })),
    el('ol', {}, ...sources.map((s) => source(atlas.origin, s))),
  )
  return `<!doctype html>
<html lang="${words.tag}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${markup([note, `${title} ${day}`].filter(Boolean).join(' · '))}</title>
<style>
${faces}
${STYLE}
</style>
</head>
<body>
${markup(main)}
</body>
</html>
`
}

const STYLE = `body{margin:0 auto;max-width:1280px;padding:16px;background:#fbfaf7;color:#1b1f24;font:15px/1.45 FiraGO,system-ui,sans-serif}
h1,h2,figcaption{font-family:"Source Serif 4",serif}
figure{margin:16px 0}
svg{display:block;width:100%;height:auto}
table{border-collapse:collapse;width:100%;font-size:13px}
th,td{padding:4px 10px 4px 0;border-bottom:1px solid #d9d6cf;text-align:left;vertical-align:top}
li{overflow-wrap:anywhere}
@media print{body{font-size:10pt;padding:0}tr{break-inside:avoid}}`

function table(heads: readonly string[], rows: readonly (readonly string[])[]): Tree {
  const cells = (tag: 'th' | 'td', row: readonly string[]) =>
    el('tr', {}, ...row.map((text) => el(tag, tag === 'th' ? { scope: 'col' } : {}, text || '–')))
  return el(
    'table',
    {},
    el('thead', {}, cells('th', heads)),
    el('tbody', {}, ...rows.map((row) => cells('td', row))),
  )
}

/** The claims behind some ties, in the article's order. */
function claimsOf(atlas: Atlas, standings: readonly Standing[]): readonly Claim[] {
  const ids = new Set(standings.flatMap((s) => s.tie.claims))
  return atlas.data.claims.filter((c) => ids.has(c.id))
}

/** The sources behind ties and claims, in the atlas's order. */
function allSources(
  atlas: Atlas,
  standings: readonly Standing[],
  claims: readonly Claim[],
): readonly Source[] {
  const ids = new Set([
    ...standings.flatMap(sourcesBehind),
    ...claims.flatMap((c) => (atlas.evidence.get(c.id) ?? []).flatMap(sourcesOf)),
  ])
  return atlas.data.sources.filter((s) => ids.has(s.id))
}

/** Sources by their numbers in the list below: "3, 7". */
function cited(sources: readonly Source[], ids: readonly string[]): string {
  const numbers = [...new Set(ids)].map((id) => sources.findIndex((s) => s.id === id) + 1)
  return numbers
    .filter((n) => n > 0)
    .sort((a, b) => a - b)
    .join(', ')
}

function source(origin: Origin, { title, url, unverified, note }: Source): Tree {
  const aside = [note ?? '', unverified ? m.report.unverified : ''].filter(Boolean).join(' ')
  const link = sourceLink(origin, url)
  const named = link === null ? title : el('a', { href: link.href, rel: REL }, title)
  const host = link?.host == null ? [] : [` (${link.host})`]
  return el('li', {}, named, ...host, ...(aside ? [` ${aside}`] : []))
}
