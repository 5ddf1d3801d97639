/** Chips and counts for the camera as it stands: what `Chips.svelte` draws. */
import type { Atlas } from '../atlas/atlas.ts'
import { nameOf } from '../atlas/describe.ts'
import type { EdgeMark, LabelMark, Scene } from '../scene/mark.ts'
import { project, type Point } from '../scene/mercator.ts'
import { usable } from './camera.ts'
import { chipName, crossings, shortName, type Frame, type Side, type Way } from './chips.ts'
import { isDrawn } from './filters.ts'
import type { Wanted } from './want.ts'
import type { XY } from './pick.ts'
import type { Screen } from './screen.ts'
import { beside, stack, type Taken } from './stack.ts'

export interface ShownChip {
  readonly actor: string
  readonly name: string
  readonly title: string
  readonly count: number
  readonly side: Side
  readonly x: number
  readonly y: number
  /** Its ties are none of those in focus. */
  readonly quiet: boolean
  readonly at: [number, number]
}

export interface ShownBraid {
  readonly pair: string
  readonly ends: [string, string]
  readonly names: [string, string]
  readonly count: number
  readonly x: number
  readonly y: number
}

export interface OnScreen {
  readonly chips: readonly ShownChip[]
  readonly braids: readonly ShownBraid[]
}

/** Pixels between the chips and what bounds the map; at the foot the attribution stands. */
const INSET = 8
const FOOT = 26

/** The zoom and home buttons, which chips keep clear of: in a row on a narrow map, where the attribution has two lines. */
const CONTROLS = { width: 44, height: 116 }
const NARROW = { below: 600, foot: 40, controls: { width: 144, height: 52 } }

/** Widths are estimated, for layout must not wait for the browser's. */
const LETTER = 6.9
const FURNITURE = 52

/** Pixels beside an actor's dot, and above and below it, where its name may stand. */
const DOT = 10
const NAME = 20

/** Pixels around the middle of a badge, and of a word. */
const BADGE = 9
const WORD = 7

/** What stands on the frame and on closed braids. */
export function chipsOnScreen(
  { width, height, toScreen }: Screen,
  scene: Scene,
  atlas: Atlas,
  { state, emphasis, padding }: Wanted,
  drawn: readonly EdgeMark[],
  ways: readonly Way[],
): OnScreen {
  const pad = usable(padding, width, height)
  const narrow = width < NARROW.below
  const controls = narrow ? NARROW.controls : CONTROLS
  const frame: Frame = {
    left: pad.left + INSET,
    top: pad.top + INSET,
    right: width - pad.right - INSET,
    bottom: height - pad.bottom - (narrow ? NARROW.foot : FOOT),
  }
  const nodes = new Map(scene.nodes.map((n) => [n.actor, n]))
  const nameOfActor = (actor: string) => {
    const node = nodes.get(actor)
    return node ? chipName(node) : actor
  }
  const isQuiet = (actor: string) => emphasis !== null && !emphasis.actors.has(actor)
  const shownName = (actor: string) => {
    const node = nodes.get(actor)
    return node && isQuiet(actor) ? shortName(node) : nameOfActor(actor)
  }
  const estimate = (actor: string) => shownName(actor).length * LETTER + FURNITURE
  const taken: Taken[] = scene.nodes.map((n) => {
    const [x, y] = toScreen(project(n.at))
    return { left: x - DOT, right: x + DOT + n.name.length * LETTER, top: y - NAME, bottom: y + NAME }
  })
  const inFocus = (tie: string) => emphasis === null || emphasis.ties.has(tie)
  for (const m of scene.badges)
    if (inFocus(m.tie) && isDrawn(m, state)) taken.push(boxAbout(toScreen(project(m.at)), BADGE))
  for (const m of scene.labels) if (inFocus(m.tie) && isDrawn(m, state)) taken.push(...wordsOf(m, toScreen))
  const wishes = beside(crossings(ways, toScreen, frame), frame, estimate, taken, controls)
  const placed = stack(wishes, frame, estimate, controls)
  const chips = placed.flatMap((c): ShownChip[] => {
    const node = nodes.get(c.actor)
    if (!node) return []
    const more = c.more.length ? ` +${c.more.length}` : ''
    const title = [c.actor, ...c.more].map(nameOfActor).join(', ')
    const name = `${shownName(c.actor)}${more}`
    return [{ ...c, name, title, quiet: isQuiet(c.actor), at: [node.at[0], node.at[1]] }]
  })
  const closed = closedTies(drawn)
  const braids = scene.braids.flatMap(({ pair, at, ties }): ShownBraid[] => {
    const count = closed.get(pair)?.size ?? 0
    const muted = emphasis !== null && !ties.some((id) => emphasis.ties.has(id))
    const [x, y] = toScreen(project(at))
    const outside = x < frame.left || x > frame.right || y < frame.top || y > frame.bottom
    const [a, b] = pair.split('~')
    if (count < 2 || muted || outside || pair === state.open || !a || !b) return []
    return [{ pair, ends: [a, b], names: [nameOf(atlas, a), nameOf(atlas, b)], count, x, y }]
  })
  return { chips, braids }
}

/** The ties of each closed braid. */
function closedTies(drawn: readonly EdgeMark[]): ReadonlyMap<string, ReadonlySet<string>> {
  const closed = new Map<string, Set<string>>()
  for (const { pair, pose, tie } of drawn) {
    if (pose !== 'closed') continue
    const ties = closed.get(pair) ?? new Set()
    closed.set(pair, ties.add(tie))
  }
  return closed
}

const boxAbout = ([x, y]: XY, r: number): Taken => ({ left: x - r, right: x + r, top: y - r, bottom: y + r })

/** The words of a line as boxes along it, about its middle. */
function wordsOf({ path, text }: LabelMark, toScreen: (p: Point) => XY): readonly Taken[] {
  const line = path.map((at) => toScreen(project(at)))
  const middle = line[Math.floor(line.length / 2)]
  if (!middle) return []
  const half = (text.length * LETTER) / 2
  return line
    .filter(([x, y]) => Math.hypot(x - middle[0], y - middle[1]) <= half)
    .map((at) => boxAbout(at, WORD))
}
