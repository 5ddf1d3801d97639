/** Edges, heads, badges, sites and events as SVG, from the same tables as the marks' layer. */
import { hueColour } from '../../grammar/hue.ts'
import { isDrawn, isShown } from '../../scene/visibility.ts'
import { iconOfSign, iconOfEvent, iconOfHead, iconOfSite, inkOf, shapeOf } from '../../grammar/icons.ts'
import type { XY } from '../hit-distance.ts'
import { pathOf, setOff } from '../polylines.ts'
import type { Screen } from '../screen.ts'
import { isSiteSeen } from '../sites.ts'
import { QUIET_SITE, QUIET_TRACE, quietColour, strengthOf, strengthOfTrace } from '../../grammar/strength.ts'
import type { RenderState } from '../render-state.ts'
import { PALETTE, type Scheme } from '../../grammar/encoding.ts'
import type { EdgeMark, Scene } from '../../grammar/mark.ts'
import { project } from '../../scene/mercator.ts'
import { eventOffsets } from '../../scene/spread.ts'
import { casingWidth, dashOf, headSize, strokeOf, SWELL } from '../../grammar/stroke.ts'
import { zigzag } from '../../grammar/zigzag.ts'
import { drawnShape } from './drawn-shape.ts'
import { el, px, type Tree } from './tree.ts'

type State = Pick<RenderState, 'state' | 'emphasis' | 'picked' | 'choices'>

/** All marks: of one day, or of two on both sides of a divider. */
export function marks(
  scene: Scene,
  renderState: State & Pick<RenderState, 'swipe'>,
  screen: Screen,
  prefix: string,
): Tree {
  const { swipe } = renderState
  if (!swipe) return marksOn(scene, renderState, screen, prefix)
  const { width, height } = screen
  const at = swipe.divider * width
  const half = (name: 'left' | 'right', x: number, w: number) => {
    const id = `${prefix}${name}`
    return [
      el('clipPath', { id }, el('rect', { x, y: 0, width: w, height })),
      el(
        'g',
        { 'clip-path': `url(#${id})`, 'data-side': name },
        marksOn(scene, { ...renderState, state: swipe[name] }, screen, id),
      ),
    ]
  }
  return el('g', { class: 'marks' }, ...half('left', 0, at), ...half('right', at, width - at))
}

/** The marks of one state. */
function marksOn(scene: Scene, renderState: State, screen: Screen, prefix: string): Tree {
  const { state, emphasis, choices } = renderState
  const { scheme } = choices
  const isQuietTie = (tie: string) => emphasis !== null && !emphasis.ties.has(tie)
  const isFront = (m: EdgeMark) => (emphasis ? emphasis.ties.has(m.tie) : m.shape !== 'route')
  const edges = scene.edges.filter((m) => isDrawn(m, state)).map((m) => edge(m, renderState, screen))
  const pass = (front: boolean) => {
    const here = edges.filter((e) => isFront(e.mark) === front)
    return [...here.flatMap((e) => e.casing ?? []), ...here.map((e) => e.line)]
  }
  const icons = new Icons(scheme, prefix, screen)
  const at = (m: { readonly at: readonly [number, number] }) => screen.toScreen(project(m.at))
  const heads = scene.heads
    .filter((m) => isDrawn(m, state) && !isQuietTie(m.tie))
    .flatMap((m) =>
      icons.use(iconOfHead(m), shifted(at(m), m.bearing, m.offset), strengthOf(m, { quiet: false }, scheme), {
        turn: m.bearing,
        size: headSize(m),
      }),
    )
  const signs = scene.signs
    .filter((m) => isDrawn(m, state) && !isQuietTie(m.tie))
    .flatMap((m) => icons.use(iconOfSign(m), shifted(at(m), m.bearing, m.offset), 1))
  const sites = scene.sites
    .filter((m) => isShown(m, state) && isSiteSeen(m.site, emphasis, screen.zoom))
    .flatMap((m) => icons.use(iconOfSite(m), at(m), emphasis && !emphasis.sites.has(m.site) ? QUIET_SITE : 1))
  const offsets = eventOffsets(scene.events, scene.nodes)
  const events = (['trace', 'now'] as const).flatMap((role) =>
    scene.events.flatMap((m, i) => {
      if (m.role !== role || !isShown(m, state)) return []
      const [x, y] = at(m)
      const [right, down] = offsets[i] ?? [0, 0]
      const quiet = emphasis !== null && !emphasis.events.has(m.event)
      // Events of the day are never quiet.
      const strength = role === 'now' ? 1 : strengthOfTrace(m, state.day) * (quiet ? QUIET_TRACE : 1)
      return icons.use(iconOfEvent(m), [x + right, y + down], strength)
    }),
  )
  const drawn = [...pass(false), ...pass(true), ...heads, ...signs, ...sites, ...events]
  return el('g', { class: 'marks' }, el('defs', {}, ...icons.made()), ...drawn)
}

/** A point moved to the right of a bearing (degrees clockwise from north). */
function shifted([x, y]: XY, bearing: number, right: number): XY {
  const angle = (bearing * Math.PI) / 180
  return [x + Math.cos(angle) * right, y + Math.sin(angle) * right]
}

/** An edge as its casing, which quiet ones do not have, and its line. */
function edge(mark: EdgeMark, { emphasis, picked, choices }: State, screen: Screen) {
  const { paper } = PALETTE[choices.scheme]
  const quiet = emphasis !== null && !emphasis.ties.has(mark.tie)
  const stroke = strokeOf(mark, quiet)
  const isPicked = picked === mark.tie
  const swell = isPicked ? SWELL : 0
  const path = setOff(
    seenOf(
      mark.path.map((at) => screen.toScreen(project(at))),
      screen,
    ),
    mark.offset,
  )
  // Patterns are defined at the nearest whole zoom level, so that they do not crawl while the map zooms.
  const stretch = 2 ** (screen.zoom - Math.round(screen.zoom))
  const way = mark.tone === 'tension' && !quiet && path.length ? zigzag(path, stretch) : path
  const sides = stroke.gap
    ? [-1, 1].map((side) => setOff(way, (side * (stroke.gap + stroke.stroke)) / 2))
    : [way]
  const common = { fill: 'none', 'stroke-linejoin': 'round', 'data-tie': mark.tie }
  const opacity = strengthOf(mark, { quiet, picked: isPicked }, choices.scheme)
  return {
    mark,
    casing: quiet
      ? null
      : el('path', {
          d: pathOf(way),
          ...common,
          stroke: paper,
          'stroke-width': casingWidth(stroke) + swell,
        }),
    line: el('path', {
      d: sides.map(pathOf).join(''),
      ...common,
      stroke:
        quiet && !isPicked ? quietColour(mark.hue, choices.scheme) : hueColour(mark.hue, choices.scheme),
      'stroke-width': stroke.stroke + swell,
      'stroke-dasharray': dashOf(mark.status, stroke.stroke)
        ?.map((n) => px(n * stretch))
        .join(' '),
      'stroke-opacity': opacity < 1 ? opacity : undefined,
    }),
  }
}

/** The ends of lines are cut this many pixels beyond the picture, as printers fail on very large drawings. */
const FAR = 200

/** A line without ends far beyond the picture; empty if it is nowhere near. */
function seenOf(line: readonly XY[], { width, height }: Screen): readonly XY[] {
  const near = (i: number) => {
    const [[ax, ay], [bx, by]] = [line[i] ?? [0, 0], line[i + 1] ?? line[i] ?? [0, 0]]
    return (
      Math.max(ax, bx) > -FAR &&
      Math.min(ax, bx) < width + FAR &&
      Math.max(ay, by) > -FAR &&
      Math.min(ay, by) < height + FAR
    )
  }
  let first = 0
  while (first < line.length - 2 && !near(first)) first++
  let last = line.length - 1
  while (last > first + 1 && !near(last - 1)) last--
  if (!near(first)) return []
  return first === 0 && last === line.length - 1 ? line : line.slice(first, last + 1)
}

/** The largest radius of an icon, in pixels. */
const OUTSIDE = 16

/** The icons of a picture, each drawn once and then referenced. */
class Icons {
  readonly #scheme: Scheme
  readonly #prefix: string
  readonly #screen: Screen
  readonly #ids = new Map<string, string>()

  constructor(scheme: Scheme, prefix: string, screen: Screen) {
    this.#scheme = scheme
    this.#prefix = prefix
    this.#screen = screen
  }

  /** A reference to an icon; nothing if it is outside the picture. */
  use(icon: string, [x, y]: XY, opacity: number, { turn = 0, size = 1 } = {}): readonly Tree[] {
    const { width, height } = this.#screen
    if (x < -OUTSIDE || y < -OUTSIDE || x > width + OUTSIDE || y > height + OUTSIDE) return []
    const id = this.#ids.get(icon) ?? `${this.#prefix}i${this.#ids.size}`
    this.#ids.set(icon, id)
    const turned = turn ? ` rotate(${px(turn)})` : ''
    const scaled = size === 1 ? '' : ` scale(${px(size)})`
    return [
      el('use', {
        href: `#${id}`,
        transform: `translate(${px(x)} ${px(y)})${turned}${scaled}`,
        opacity: opacity < 1 ? opacity : undefined,
      }),
    ]
  }

  made(): readonly Tree[] {
    return [...this.#ids].map(([icon, id]) => el('g', { id }, ...drawnIcon(icon, this.#scheme)))
  }
}

/** An icon with its origin in the middle; nothing for an unknown name. */
export function drawnIcon(name: string, scheme: Scheme): readonly Tree[] {
  const found = shapeOf(name)
  if (!found) return []
  const { shape, hue, variant } = found
  return drawnShape(shape, inkOf(scheme, hue), variant)
}
