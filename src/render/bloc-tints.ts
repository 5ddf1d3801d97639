/**
 * Blocs as tints of their members' land, and the pseudo-bloc of the article's states that are full members of none. Land has the
 * tint of the bloc that was chosen first; later ones are stripes along its border. Partners and observers get an outline only
 * if the reader chose the bloc: the opening shows states in between without any tint.
 */
import { aligningBlocs, type Atlas } from '../atlas/atlas.ts'
import { contains, type Day } from '../atlas/day.ts'
import { nameOf } from '../atlas/describe.ts'
import { m } from '../messages/messages.ts'
import { FOREVER, type BlocMark } from '../grammar/mark.ts'
import { blocMarks } from '../scene/point-marks.ts'
import { EDGES_MAX, tintOf, type TintKey } from '../grammar/tints.ts'
import { shownBlocs } from '../state/shown-blocs.ts'
import { OUTSIDE, type View } from '../state/view.ts'

/** A bloc on the land of a day: ids of countries. */
export interface TintedBloc {
  /** Its id, or `OUTSIDE`. */
  readonly bloc: string
  readonly name: string
  readonly colourKey: TintKey
  readonly members: readonly string[]
  /** Observers, partners and associates that are no members. */
  readonly partners: readonly string[]
}

/** The blocs of a view, in drawing order. */
export function tintedBlocs(
  atlas: Atlas,
  view: Pick<View, 'blocs' | 'kinds' | 'step' | 'claim'>,
  day: Day,
): readonly TintedBloc[] {
  const { blocs } = atlas.data.article.map
  return shownBlocs(atlas, view).map((bloc) => ({
    bloc,
    name: bloc === OUTSIDE ? m.map.inNoBloc : nameOf(atlas, bloc),
    colourKey: tintOf(blocs.indexOf(bloc)),
    ...standingIn(marksOf(atlas), bloc, day),
  }))
}

/** All memberships on the map, with the days on which the article's countries are in no bloc. Memoized. */
function marksOf(atlas: Atlas): readonly BlocMark[] {
  const known = made.get(atlas.data)
  if (known) return known
  const marks = blocMarks(atlas)
  const aligning = aligningBlocs(atlas)
  const outside = outsideMarks(
    marks.filter((m) => aligning.includes(m.bloc)),
    atlas.data.article.map.countries,
  )
  made.set(atlas.data, [...marks, ...outside])
  return [...marks, ...outside]
}

const made = new WeakMap<Atlas['data'], readonly BlocMark[]>()

/** Spans of days on which a country is a full member of no bloc: the gaps between its memberships. */
export function outsideMarks(marks: readonly BlocMark[], countries: readonly string[]): readonly BlocMark[] {
  return countries.flatMap((country) => {
    const spans = marks
      .filter((m) => m.country === country && m.full && !m.past)
      .map(({ from, to }) => ({ from: Math.max(-FOREVER, from), to: Math.min(FOREVER, to) }))
      .sort((a, b) => a.from - b.from)
    const gaps: BlocMark[] = []
    let free = -FOREVER
    for (const { from, to } of [...spans, { from: FOREVER, to: FOREVER }]) {
      if (from > free) gaps.push({ bloc: OUTSIDE, country, full: true, from: free, to: from, past: false })
      free = Math.max(free, to)
    }
    return gaps
  })
}

/** The countries in a bloc (or `OUTSIDE`) on a day: full members, and observers or partners. */
export function standingIn(
  marks: readonly BlocMark[],
  bloc: string,
  day: Day,
): Pick<TintedBloc, 'members' | 'partners'> {
  const now = marks.filter((m) => m.bloc === bloc && contains(m, day))
  const countries = (full: boolean) => [...new Set(now.filter((m) => m.full === full).map((m) => m.country))]
  const members = countries(true)
  return { members, partners: countries(false).filter((country) => !members.includes(country)) }
}

/** Tints as lists of strings, which fit the global state of a MapLibre style: see `fillWord` and `edgeWord`. */
export interface Tints {
  readonly fills: readonly string[]
  readonly edges: readonly string[]
}

/** "AA rose": the land of an owner has this tint. */
export const fillWord = (owner: string, key: TintKey): string => `${owner} ${key}`

/** "AA slate 1 member": the stripe number 1, counted from the border of an owner's land, has this tint. */
export const edgeWord = (owner: string, key: TintKey, place: number, role: EdgeRole): string =>
  `${owner} ${key} ${place} ${role}`

export type EdgeRole = 'member' | 'partner'

/** The tints of some blocs; `outlined` says whether partners have their outlines. */
export function tintsOf(blocs: readonly TintedBloc[], outlined: boolean): Tints {
  const filled = new Map<string, TintKey>()
  const edges = new Map<string, string[]>()
  const edge = (owner: string, key: TintKey, role: EdgeRole) => {
    const list = edges.get(owner) ?? []
    if (list.length < EDGES_MAX) list.push(edgeWord(owner, key, list.length, role))
    edges.set(owner, list)
  }
  for (const { colourKey, members } of blocs)
    for (const owner of members)
      if (filled.has(owner)) edge(owner, colourKey, 'member')
      else filled.set(owner, colourKey)
  if (outlined)
    for (const { colourKey, partners } of blocs)
      for (const owner of partners) edge(owner, colourKey, 'partner')
  return {
    fills: [...filled].map(([owner, key]) => fillWord(owner, key)),
    edges: [...edges.values()].flat(),
  }
}
