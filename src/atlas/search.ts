/**
 * Prefix search over an atlas, ignoring case, accents and punctuation. Each row is folded once into weighted words, and a query
 * scans them all: below about ten thousand rows an inverted index would not be noticeably faster.
 */
import type { Atlas } from './atlas.ts'
import { entriesOf, type SearchEntry, type SearchType } from './search-entries.ts'

export type { SearchType } from './search-entries.ts'

interface Word {
  readonly text: string
  /** 1 for a word of the title, less for alternates and details. */
  readonly weight: number
  /** Whether it is the first word of its text. */
  readonly first: boolean
  /** The text that the word is from. */
  readonly from: string
}

interface Indexed extends SearchEntry {
  readonly words: readonly Word[]
  readonly whole: readonly string[]
}

/** A prepared atlas; opaque. */
export interface SearchIndex {
  readonly rows: readonly Indexed[]
}

export interface SearchHit {
  readonly type: SearchType
  readonly id: string
  readonly title: string
  readonly detail: string
  /** Higher is better; compare within one query only. */
  readonly score: number
  /** The text that matched best, for highlighting: the title, an alternate name or a detail. */
  readonly matched: string
}

/** Hits of one type, best first. */
export interface SearchGroup {
  readonly type: SearchType
  readonly hits: readonly SearchHit[]
}

/** Prepares an atlas for search. */
export function buildSearch(atlas: Atlas): SearchIndex {
  return {
    rows: entriesOf(atlas).map((entry) => ({
      ...entry,
      whole: [entry.title, ...entry.alternates].map(fold),
      words: [
        ...wordsOf(entry.title, 1),
        ...entry.alternates.flatMap((name) => wordsOf(name, 0.9)),
        ...wordsOf(entry.detail, 0.3),
        ...wordsOf(entry.id, 0.8),
      ],
    })),
  }
}

/**
 * The best `limit` rows in which every word of the query begins a word, grouped by type; the group with the best hit
 * comes first. An empty query finds nothing.
 */
export function search(index: SearchIndex, query: string, limit = 20): readonly SearchGroup[] {
  const terms = foldedWords(query)
  if (terms.length === 0) return []
  const hits = index.rows
    .flatMap((row) => hit(row, terms) ?? [])
    .sort((a, b) => b.score - a.score)
    .slice(0, Math.max(0, limit))
  const types = [...new Set(hits.map((h) => h.type))]
  return types.map((type) => ({ type, hits: hits.filter((h) => h.type === type) }))
}

/** Lower case, without accents, with letters spelt as keyboards have them: "Əliyev" → "eliyev". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[əıøłđðþßæœ]/g, (c) => PLAIN[c] ?? c)
    .replace(/[’'ʻʼ`\u2066-\u2069]/g, '')
    .normalize('NFC')
    .trim()
}

/** Letters that are not a base letter with an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  ə: 'e',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}

function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

function wordsOf(text: string, weight: number): Word[] {
  return foldedWords(text).map((word, i) => ({ text: word, weight, first: i === 0, from: text }))
}

/** The sum of the best word for each term; null when a term has none. */
function hit(row: Indexed, terms: readonly string[]): SearchHit | null {
  let score = 0
  let best = { score: 0, from: row.title }
  for (const term of terms) {
    let top = { score: 0, from: '' }
    for (const word of row.words) {
      if (!word.text.startsWith(term)) continue
      const s = word.weight * ((word.text === term ? 2 : 1) + (word.first ? 0.5 : 0))
      if (s > top.score) top = { score: s, from: word.from }
    }
    if (top.score === 0) return null
    score += top.score
    if (top.score > best.score) best = top
  }
  // A name typed in full beats a longer name that contains it.
  if (row.whole.includes(terms.join(' '))) score += 2 * terms.length
  const { type, id, title, detail, boost } = row
  return { type, id, title, detail, score: (score / terms.length) * boost, matched: best.from }
}
