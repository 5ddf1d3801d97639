/**
 * All labels of a map: requested here in the order of importance, placed by `scene/labels/placement.ts`. Both renderers, pictures
 * for files and the first page use the result.
 */
import type { Atlas } from '../../atlas/atlas.ts'
import { boxAround, containsPoint, Ink, type Box, type XY } from '../../scene/labels/boxes.ts'
import type { LabelColour, Label, LabelRequest, Setting } from '../../scene/labels/label.ts'
import { placeLabels } from '../../scene/labels/placement.ts'
import { project } from '../../scene/mercator.ts'
import type { NodeMark, Scene } from '../../grammar/mark.ts'
import { eventOffsets } from '../../scene/spread.ts'
import { usable } from '../camera.ts'
import { isDrawn, isShown } from '../../scene/visibility.ts'
import { statesOf } from '../filter-state.ts'
import type { BaseTopology } from '../geo.ts'
import { iconOfNode } from '../../grammar/icons.ts'
import type { Screen } from '../screen.ts'
import type { RenderState } from '../render-state.ts'
import { cutName } from '../../atlas/clean.ts'
import { m } from '../../messages/messages.ts'
import { endsOutside } from '../../atlas/memberships.ts'
import { OUTSIDE } from '../../state/view.ts'
import { blocRequests } from './bloc-names.ts'
import type { Callout } from './callouts.ts'
import { edgeNoteRequests, edgeNoteName } from './edge-notes.ts'
import { between } from '../../grammar/base-map-style.ts'
import { COUNTRIES_NAMED, SITES_NAMED } from '../../grammar/label-ranks.ts'
import { countryTopic, baseMapNames, baseMapRequests } from './base-map-names.ts'
import { withEarlierPlaces, type OpeningNames } from './earlier-places.ts'
import {
  drawnLines,
  inkWeight,
  isNarrow,
  leadersOn,
  lineRequests,
  namesOn,
  type DrawnLine,
} from './line-names.ts'

export interface Written {
  readonly atlas: Atlas
  readonly scene: Scene
  readonly topology: BaseTopology
  readonly renderState: Pick<
    RenderState,
    'state' | 'swipe' | 'emphasis' | 'choices' | 'padding' | 'callouts' | 'blocs' | 'signed'
  >
  readonly screen: Screen
  /** Boxes of the map that panels and buttons cover. */
  readonly covered?: readonly Box[]
  /** The part that is certainly visible, to which labels are confined; by default the whole screen. */
  readonly frame?: Box
  /** Leaves out notes on the frame, as the frame is not known yet. */
  readonly unframed?: boolean
  /** Earlier labels of the opening, which keep their places. */
  readonly opening?: OpeningNames | null
}

const NO_BREAK = '\u00a0'

/** Pixels between the frame and labels. */
const INSET = 6

/** Half the size of an event's mark, in pixels. */
const EVENT = { width: 9, height: 9 }

/** Half the size of a status sign, in pixels. */
const SIGN = { width: 8, height: 8 }

/** The height of the row of buttons at the foot of a map, in pixels. */
const FOOT = 90

const CALLOUT: Setting = { size: 13, weight: 600, most: 11 }
const SITE: Setting = { size: 11, weight: 400, most: 9 }

/** The cost of covering a line, by its strength. */
const WEIGHT = { context: 0.4, quiet: 0.3 } as const

/** Everything on which the places of labels depend. */
interface Wanted {
  readonly requests: readonly LabelRequest[]
  readonly free: Box
  readonly taken: readonly Box[]
  readonly drawn: readonly DrawnLine[]
  /** Of those drawn, the lines in full. */
  readonly full: readonly DrawnLine[]
  readonly most: number
  readonly size: XY
}

export const labelsOf = (written: Written): readonly Label[] => placedOf(wantedOf(written))

/** The same for one map, through time: while nothing changes that is written or drawn, as on most days, all keeps its place. */
export function labelling(): (written: Written) => readonly Label[] {
  let last: { wanted: Wanted; toScreen: Screen['toScreen']; labels: readonly Label[] } | undefined
  return (written) => {
    const { toScreen } = written.screen
    const wanted = wantedOf(written)
    if (last?.toScreen !== toScreen || !alike(last.wanted, wanted))
      last = { wanted, toScreen, labels: placedOf(wanted) }
    return last.labels
  }
}

/** Whether two plain values are the same; functions are, as they follow from the rest. */
function alike(a: unknown, b: unknown): boolean {
  if (a === b || typeof a === 'function') return true
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((value, i) => alike(value, b[i]))
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => alike(Reflect.get(a, key), Reflect.get(b, key)))
  )
}

function placedOf({ requests, free, taken, drawn, full, most, size: [width, height] }: Wanted) {
  const isFull = new Set(full)
  const ink = new Ink(width, height)
  const same = new Map<LabelColour, Ink>()
  for (const { mark, line } of full) {
    const lines = same.get(mark.hue) ?? new Ink(width, height)
    same.set(mark.hue, lines)
    lines.add(line, mark.lead ? inkWeight(mark) : WEIGHT.context)
  }
  for (const one of drawn) ink.add(one.line, isFull.has(one) ? inkWeight(one.mark) : WEIGHT.quiet)
  return placeLabels(requests, { free, taken, ink, alike: same, most: { line: most } })
}

function wantedOf({
  atlas,
  scene,
  topology,
  renderState,
  screen: { zoom, ...plane },
  covered = [],
  unframed = false,
  opening = null,
  frame: given,
}: Written): Wanted {
  const screen = { ...plane, zoom: Math.max(zoom, opening?.zoom ?? 0) }
  const { emphasis, padding } = renderState
  const states = statesOf(renderState)
  // Panels are given as boxes (`covered`); only the foot of the map may be covered over its whole width.
  const { bottom } = usable(padding, screen.width, screen.height)
  const all: Box = { left: 0, top: 0, right: screen.width, bottom: screen.height - bottom }
  const seen = given ?? all
  const free: Box = {
    left: seen.left + INSET,
    top: seen.top + INSET,
    right: seen.right - INSET,
    bottom: seen.bottom - INSET,
  }
  const frame = opening?.frame ?? free
  const narrow = isNarrow(frame)
  const isFull = (tie: string) => !emphasis || emphasis.ties.has(tie)
  const edges = scene.edges.filter((m) => states.every((state) => isDrawn(m, state)))
  const drawn = drawnLines(edges, screen)
  const full = drawn.filter((d) => isFull(d.mark.tie))

  const names = baseMapNames(topology)
  const ends = new Set(full.flatMap(({ mark }) => mark.pair.split('~')))
  // A pipeline ends on its course, not at the dock, so it does not count for naming docks. If the frame cuts it off, the note
  // there names the actor.
  const reached = new Set(full.flatMap(({ mark }) => (mark.shape === 'route' ? [] : mark.pair.split('~'))))
  const noted = narrow ? aboveFoot(free, covered) : free
  const isNamed = (node: NodeMark) =>
    !node.dock ||
    (reached.has(node.actor) && (unframed || containsPoint(noted, screen.toScreen(project([...node.at])))))
  const actors = actorRequests(
    { nodes: scene.nodes.filter(isNamed) },
    names.countries,
    screen,
    (actor) => ends.has(actor) || (emphasis?.actors.has(actor) ?? false),
    screen.zoom < COUNTRIES_NAMED,
    standingOutside(atlas, renderState, full),
  )
  const blocs = blocRequests(renderState.blocs, names, screen)
  const isFirst = (bloc: LabelRequest) => bloc === blocs.find(({ of }) => of === bloc.of)
  const events = eventsAt(scene, renderState, screen)
  const callouts = renderState.callouts.filter(({ also }) => !(also && narrow))
  const where = [...events.keys()].flatMap((id) => {
    const place = atlas.places.get(atlas.events.get(id)?.place ?? '')
    return place ? [place.at] : []
  })
  const base = baseMapRequests(names, scene.nodes, screen, renderState.choices.borders, where)
  const requests: readonly LabelRequest[] = [
    ...actors.filter((a) => !a.quiet),
    ...calloutRequests(callouts, atlas, events, full, screen, frame),
    ...base.ofEvents,
    ...(unframed ? [] : edgeNoteRequests(full, scene.nodes, screen, noted, narrow)),
    // Each bloc is named once before the lines, and again if they leave room.
    ...blocs.filter(isFirst),
    ...lineRequests(
      atlas,
      seenOf(full, free),
      drawn,
      renderState.signed,
      frame,
      // Beside another day a name stands for both, and their quantities differ.
      renderState.swipe === null ? renderState.state.day : null,
    ),
    ...blocs.filter((bloc) => !isFirst(bloc)),
    ...actors.filter((a) => a.quiet),
    ...base.others,
    ...siteRequests(scene, renderState, screen),
  ]
  const signs = scene.signs.filter((m) => isFull(m.tie) && states.every((state) => isDrawn(m, state)))
  const marks = [
    ...[...events.values()].map((at) => boxAround(at, EVENT)),
    ...signs.map((m) => boxAround(screen.toScreen(project([...m.at])), SIGN)),
  ]
  return {
    requests: opening ? withEarlierPlaces(requests, opening, screen.toScreen) : requests,
    free,
    taken: [...covered, ...marks],
    drawn,
    full,
    most: namesOn(frame),
    size: [screen.width, screen.height],
  }
}

/** The frame without a row of buttons at its foot, if that covers both halves. */
function aboveFoot(frame: Box, covered: readonly Box[]): Box {
  const middle = (frame.left + frame.right) / 2
  const atFoot = covered.filter((box) => box.bottom > frame.bottom - FOOT && box.top > frame.bottom - FOOT)
  const isRow = atFoot.some((box) => box.left < middle) && atFoot.some((box) => box.right > middle)
  return isRow ? { ...frame, bottom: Math.min(...atFoot.map((box) => box.top)) - INSET } : frame
}

/** Visible lines. */
const seenOf = (lines: readonly DrawnLine[], free: Box) =>
  lines.filter(({ line }) =>
    line.some(([x, y]) => x >= free.left && x <= free.right && y >= free.top && y <= free.bottom),
  )

/** Between two blocs or more: what is said of the few states in none of them, by actor. */
function standingOutside(
  atlas: Atlas,
  { blocs, state, swipe }: Pick<RenderState, 'blocs' | 'state' | 'swipe'>,
  full: readonly DrawnLine[],
): ReadonlyMap<string, string> {
  const ids = blocs.map(({ bloc }) => bloc)
  if (ids.length < 2 || ids.includes(OUTSIDE) || swipe !== null) return new Map()
  const ties = full.map(({ mark }) => mark.tie)
  const standing = m.legend.key.inNone({ n: ids.length, states: [] })
  return new Map(endsOutside(atlas, state.day, ids, ties).map(({ id }) => [id, standing]))
}

/** The name of an actor's dot: its city, if the base map already names the country. */
const nodeName = ({ name, seat, dock }: NodeMark, countries: ReadonlySet<string>): string =>
  !dock && countries.has(name) && !seat.includes(name) ? seat : name

function actorRequests(
  scene: Pick<Scene, 'nodes'>,
  countries: ReadonlySet<string>,
  { toScreen, zoom, width, height }: Screen,
  isFull: (actor: string) => boolean,
  withCountries: boolean,
  standings: ReadonlyMap<string, string>,
): readonly LabelRequest[] {
  return scene.nodes
    .map((node) => ({ node, at: toScreen(project([...node.at])) }))
    .filter(({ at: [x, y] }) => x >= 0 && y >= 0 && x <= width && y <= height)
    .map(({ node, at }): LabelRequest => {
      const full = isFull(node.actor)
      const name = cutName(node.dock ? edgeNoteName(node) : nodeName(node, countries))
      // "Northport, Northland" where the country is too small on the screen for a name of its own.
      const isLong = withCountries && full && !node.dock && name === node.seat && name !== node.name
      const long = cutName(edgeNoteName(node))
      const standing = standings.get(node.actor)?.replaceAll(' ', NO_BREAK)
      return {
        kind: 'actor',
        of: node.actor,
        ...(isLong
          ? {
              text: standing === undefined ? long : m.map.notes.standing({ name: long, standing }),
              shorter: standing === undefined ? name : long,
              topics: [countryTopic(node.name)],
            }
          : { text: name }),
        setting: { size: between(zoom, 4, full ? 13 : 12, 7, 14.5), weight: 600, most: isLong ? 6.5 : 12 },
        ink: full ? 'ink' : 'second',
        quiet: !full,
        dot: iconOfNode(node),
        where: { type: 'beside', at, gap: 8, needed: full },
      }
    })
}

/** The names of actors alone. */
export function actorLabels(scene: Scene, countries: ReadonlySet<string>, screen: Screen): readonly Label[] {
  const free: Box = { left: INSET, top: INSET, right: screen.width - INSET, bottom: screen.height - INSET }
  return placeLabels(
    actorRequests(
      { nodes: scene.nodes.filter((node) => !node.dock) },
      countries,
      screen,
      () => true,
      false,
      new Map(),
    ),
    { free, taken: [], ink: new Ink(screen.width, screen.height) },
  )
}

/** The places of the day's events on the screen, by event. */
function eventsAt(
  scene: Scene,
  { state }: Pick<RenderState, 'state'>,
  { toScreen }: Screen,
): ReadonlyMap<string, XY> {
  const offsets = eventOffsets(scene.events, scene.nodes)
  return new Map(
    scene.events.flatMap((m, i) => {
      if (m.role !== 'now' || !isShown(m, state)) return []
      const [x, y] = toScreen(project([...m.at]))
      const [right, down] = offsets[i] ?? [0, 0]
      return [[m.event, [x + right, y + down] as const] as const]
    }),
  )
}

function calloutRequests(
  callouts: readonly Callout[],
  atlas: Atlas,
  events: ReadonlyMap<string, XY>,
  lines: readonly DrawnLine[],
  { toScreen, width, height }: Screen,
  frame: Box,
): readonly LabelRequest[] {
  const reach = leadersOn(frame).lead
  return callouts.flatMap(({ at, text, kind }, i): LabelRequest[] => {
    const event = atlas.events.get(at)
    const tie = atlas.ties.get(at)
    const place = atlas.places.get(event?.place ?? at)
    const line = lines.find((d) => d.mark.tie === at)?.line
    const point =
      events.get(at) ?? (place ? toScreen(project([...place.at])) : line?.[Math.floor(line.length / 2)])
    if (!point || point[0] < 0 || point[1] < 0 || point[0] > width || point[1] > height) return []
    // Further events of the day are optional, and on a narrow frame all further notes: they would cover what they are about.
    const needed = i === 0 || !(event || isNarrow(frame))
    const where = { type: 'note', at: point, reach, needed } as const
    // Lines are not named again if the callout contains a word of the name of its tie or group, or is the label of another tie.
    const own = [tie?.label, tie?.group].flatMap((name, of) =>
      tie && name !== undefined && shareWord(name, text) ? ([tie.id, name][of] ?? name) : [],
    )
    const alike = lines.filter((d) => sameText(atlas.ties.get(d.mark.tie)?.label, text))
    const topics = [...own, ...alike.map((d) => d.mark.tie)]
    return [
      { kind: 'callout', of: at, text: cutName(text), setting: CALLOUT, ink: kind ?? 'ink', topics, where },
    ]
  })
}

const sameText = (a: string | undefined, b: string) => a?.toLowerCase() === b.toLowerCase()

/** Whether two texts have a word of four letters or more in common. */
function shareWord(a: string, b: string): boolean {
  const words = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const known = new Set(words(a))
  return words(b).some((word) => known.has(word))
}

function siteRequests(
  scene: Scene,
  { state, emphasis }: Pick<RenderState, 'state' | 'emphasis'>,
  screen: Screen,
) {
  return scene.sites.flatMap((m): LabelRequest[] => {
    const named = screen.zoom >= SITES_NAMED || emphasis?.sites.has(m.site)
    if (!named || !isShown(m, state)) return []
    const at = screen.toScreen(project([...m.at]))
    const where = { type: 'beside', at, gap: 10, needed: false } as const
    return [{ kind: 'site', of: m.site, text: cutName(m.name), setting: SITE, ink: 'second', where }]
  })
}
