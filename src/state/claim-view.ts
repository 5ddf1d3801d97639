/**
 * Navigation through the claims, as pure functions of the view.
 *
 * A claim sets everything that the map shows (day, layers, focus; the camera is reset, so that the claim is framed). The result
 * does not depend on the view before, so stepping to a claim, jumping to it and opening its address give the same picture.
 */
import type { Atlas } from '../atlas/atlas.ts'
import type { Day } from '../atlas/day.ts'
import { defaultView, toDay, type View } from './view.ts'

/** The fields that a claim sets; the others (theme, borders, basis, sorting, panel) stay as the reader chose them. */
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
 * `idle`: at the opening, before the first claim. `following`: the map shows the claim. `exploring`: the reader has since
 * changed what the map shows; `resume` returns to the claim.
 */
export type ClaimProgress = 'idle' | 'following' | 'exploring'

/** Goes to a claim: its day, all layers, nothing else in focus, the camera framed on it. */
export function toClaim(atlas: Atlas, view: View, id: string): View {
  if (!atlas.claims.has(id)) return view
  return toDay(atlas, { ...toOpening(atlas, view), claim: id }, claimDay(atlas, id))
}

/** Back to the opening, before the first claim. */
export function toOpening(atlas: Atlas, view: View): View {
  const fresh = defaultView(atlas)
  return { ...view, ...Object.fromEntries(BROUGHT.map((key) => [key, fresh[key]])), claim: null }
}

/** Resets everything except the look of the page and the basis. */
export function goHome(atlas: Atlas, view: View): View {
  const { theme, borders, most, medians, panel, basis, embed } = view
  return { ...defaultView(atlas), theme, borders, most, medians, panel, basis, embed }
}

export function isHome(atlas: Atlas, view: View): boolean {
  const home = goHome(atlas, view)
  const alike = (a: unknown, b: unknown) =>
    a === b || (a instanceof Set && b instanceof Set && a.size === b.size)
  return (Object.keys(home) as (keyof View)[]).every((key) => alike(view[key], home[key]))
}

/** Returns to the current claim, or to the opening. */
export function resume(atlas: Atlas, view: View): View {
  return view.claim !== null && atlas.claims.has(view.claim)
    ? toClaim(atlas, view, view.claim)
    : toOpening(atlas, view)
}

/** The day on which the map shows a claim best, within the timeline. An unknown claim gives the opening day. */
export function claimDay(atlas: Atlas, id: string): Day {
  return atlas.claimDays.get(id) ?? atlas.openingDay
}

export function claimProgress(atlas: Atlas, view: View): ClaimProgress {
  const there = resume(atlas, view)
  if (!BROUGHT.every((key) => same(view[key], there[key]))) return 'exploring'
  return there.claim === null ? 'idle' : 'following'
}

/** Deep equality for the values of a view. */
function same(a: unknown, b: unknown): boolean {
  if (a instanceof Set && b instanceof Set) return a.size === b.size && [...a].every((x) => b.has(x))
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((x, i) => x === b[i])
  return a === b
}
