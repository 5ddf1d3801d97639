/**
 * Which claims the ledger shows, and how many each of its filter buttons stands for.
 *
 * Layers, voices and words are those of the other views; verdict and role are the ledger's own. Pure.
 */
import { ROLES, TIE_KINDS, VERDICTS, VOICES } from '../../atlas/schema.ts'
import { fold } from '../../atlas/search.ts'
import type { View } from '../../state/view.ts'
import type { LedgerRow } from './ledger-rows.ts'

/** What claims are counted by. */
export const FACETS = ['verdict', 'voice', 'role'] as const
export type Facet = (typeof FACETS)[number]

/** The fields of the view that say which claims are shown. */
export type LedgerFilters = Pick<View, 'kinds' | 'voices' | 'verdicts' | 'role' | 'words'>

/** A value of a facet: claims that have it under all other filters, claims that have it at all, and whether it is chosen. */
export interface FacetCount<V extends string> {
  readonly value: V
  readonly now: number
  readonly all: number
  readonly chosen: boolean
}

/** Rows that pass all filters, or all but those of one facet. */
export function keptRows(
  rows: readonly LedgerRow[],
  view: LedgerFilters,
  except?: Facet,
): readonly LedgerRow[] {
  const words = fold(view.words).split(/\s+/).filter(Boolean)
  const { verdicts, voices, role } = view
  return rows.filter(
    ({ claim, verdict, text }) =>
      claim.kinds.some((kind) => view.kinds.has(kind)) &&
      (except === 'voice' || voices === null || voices.has(claim.voice)) &&
      (except === 'verdict' || verdicts === null || (verdict !== null && verdicts.has(verdict))) &&
      (except === 'role' || role === null || claim.role === role) &&
      words.every((word) => text.includes(word)),
  )
}

/** The counts of every facet, in the order of their vocabularies. What no claim of the article has is left out. */
export function counts(rows: readonly LedgerRow[], view: LedgerFilters) {
  const of = <V extends string>(
    facet: Facet,
    values: readonly V[],
    valueOf: (row: LedgerRow) => string | null,
    chosen: (value: V) => boolean,
  ): readonly FacetCount<V>[] => {
    const kept = keptRows(rows, view, facet)
    const count = (among: readonly LedgerRow[], value: V) => among.filter((r) => valueOf(r) === value).length
    return values
      .map((value) => ({ value, now: count(kept, value), all: count(rows, value), chosen: chosen(value) }))
      .filter(({ all, chosen }) => all > 0 || chosen)
  }
  return {
    verdict: of(
      'verdict',
      VERDICTS,
      (r) => r.verdict,
      (v) => view.verdicts?.has(v) ?? false,
    ),
    voice: of(
      'voice',
      VOICES,
      (r) => r.claim.voice,
      (v) => view.voices?.has(v) ?? false,
    ),
    role: of(
      'role',
      ROLES,
      (r) => r.claim.role,
      (v) => view.role === v,
    ),
  }
}

/** Whether any filter keeps claims out. */
export function isNarrowed({ kinds, voices, verdicts, role, words }: LedgerFilters): boolean {
  return (
    TIE_KINDS.some((kind) => !kinds.has(kind)) ||
    voices !== null ||
    verdicts !== null ||
    role !== null ||
    words.trim() !== ''
  )
}

/** Shows every claim again. What does not concern claims stays as it is. */
export function showAll(view: View): View {
  return { ...view, kinds: new Set(TIE_KINDS), voices: null, verdicts: null, role: null, words: '' }
}
