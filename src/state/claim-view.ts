/**
 * The walk through the claims, as a pure function of the view: what each claim brings, and whether the reader still has it.
 *
 * A claim sets all that the map shows (day, layers, focus; no camera of its own, so that it is framed). Nothing is kept of
 * the way on which the reader came: walking there, jumping there and opening its address give one picture.
 */
import type { Atlas } from '../atlas/atlas.ts'
import type { Day } from '../atlas/day.ts'
import { defaultView, toDay, type View } from './view.ts'

/** What a claim brings; the rest (scheme, borders, reading, sorting, the face on the screen) stays the reader's. */
const BROUGHT = [
  'day',
  'mode',
  'kinds',
  'statuses',
  'voices',
  'selected',
  'pair',
  'step',
  'all',
  'blocs',
  'camera',
  'compare',
  'as',
] as const satisfies readonly (keyof View)[]

/**
 * `idle`: at the opening, before the first claim. `following`: map and date show the claim. `exploring`: the reader has since
 * changed what the map shows; the text stays, and `resume` takes up the walk again where it was.
 */
export type WalkState = 'idle' | 'following' | 'exploring'

/** Goes to a claim: its day, all layers, nothing else in focus, and the camera where it frames the claim. */
export function toClaim(atlas: Atlas, view: View, id: string): View {
  if (!atlas.claims.has(id)) return view
  return toDay(atlas, { ...toOpening(atlas, view), claim: id }, claimDay(atlas, id))
}

/** Back to the opening, before the first claim. */
export function toOpening(atlas: Atlas, view: View): View {
  const fresh = defaultView(atlas)
  return { ...view, ...Object.fromEntries(BROUGHT.map((key) => [key, fresh[key]])), claim: null }
}

/** The opening, wherever the reader is: all that a reader chose is let go, but for how the page looks and whose word it takes. */
export function goHome(atlas: Atlas, view: View): View {
  const { theme, borders, medians, panel, basis, embed } = view
  return { ...defaultView(atlas), theme, borders, medians, panel, basis, embed }
}

/** Whether the map shows the opening and nothing else. */
export function isHome(atlas: Atlas, view: View): boolean {
  const home = goHome(atlas, view)
  const alike = (a: unknown, b: unknown) =>
    a === b || (a instanceof Set && b instanceof Set && a.size === b.size)
  return (Object.keys(home) as (keyof View)[]).every((key) => alike(view[key], home[key]))
}

/** Takes up the walk exactly where it was left. */
export function resume(atlas: Atlas, view: View): View {
  return view.claim !== null && atlas.claims.has(view.claim)
    ? toClaim(atlas, view, view.claim)
    : toOpening(atlas, view)
}

/** The day on which the map shows a claim best, within the timeline. An unknown claim gives the opening day. */
export function claimDay(atlas: Atlas, id: string): Day {
  return atlas.claimDays.get(id) ?? atlas.openingDay
}

/** Whether the map still shows the claim that is being read, as the walk brought it. */
export function walkState(atlas: Atlas, view: View): WalkState {
  const there = resume(atlas, view)
  if (!BROUGHT.every((key) => same(view[key], there[key]))) return 'exploring'
  return there.claim === null ? 'idle' : 'following'
}

/** Equality of the values of a view: sets by their members, pairs by their ends. */
function same(a: unknown, b: unknown): boolean {
  if (a instanceof Set && b instanceof Set) return a.size === b.size && [...a].every((x) => b.has(x))
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((x, i) => x === b[i])
  return a === b
}
