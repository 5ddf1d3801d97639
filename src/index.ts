/**
 * The core: what other programs can use without the page.
 *
 * It reads an atlas, says what holds on a day, lays out a scene, draws it as SVG (in Node or in a browser), and adds the
 * marks to a MapLibre map of your own. Everything here is a thin cover over the modules that the page itself uses.
 *
 * Units: places are longitude and latitude in degrees (WGS 84); sizes are CSS pixels; a date is one UTC day, written
 * "2016-08-08"; spans are half-open, so `until` is the first day on which something no longer holds.
 */
import type { CustomLayerInterface } from 'maplibre-gl'
import type { FeatureCollection } from 'geojson'
import { createAtlas, inReading, type Atlas } from './atlas/atlas.ts'
import { isoDay, parseIsoDay, type Day } from './atlas/day.ts'
import { tieSentence } from './atlas/describe.ts'
import type { Finding } from './atlas/findings.ts'
import { parseJson } from './atlas/json.ts'
import { parseData, type Loaded } from './atlas/parse-atlas.ts'
import type { Origin } from './atlas/origin.ts'
import {
  BASES,
  SPEAKERS,
  STATUSES,
  TIE_KINDS,
  type AtlasEvent,
  type Basis,
  type Form,
  type Quantity,
  type Speaker,
  type Status,
  type Tie,
  type TieKind,
  type Tone,
} from './atlas/schema.ts'
import { isDisputed, snapshot, sourcesBehind, voiceOf, type Mode, type Standing } from './atlas/snapshot.ts'
import { eventsOn } from './atlas/story.ts'
import { baseFeatures } from './render/base-features.ts'
import { NO_PADDING, type Padding } from './render/camera.ts'
import type { BaseTopology } from './render/geo.ts'
import { renderStateOf } from './render/render-state.ts'
import { MarksLayer } from './render/maplibre/gl/marks-layer.ts'
import type { LayerProps } from './render/maplibre/gl/layer-props.ts'
import type { Scheme } from './grammar/encoding.ts'
import type { Scene } from './grammar/mark.ts'
import type { Route } from './scene/routes.ts'
import { buildScene as layOutScene } from './scene/scene.ts'
import { figure, SANS } from './figure/figure.ts'
import { mapOf } from './render/svg/svg-map.ts'
import { el, markup, mounted, type Tree } from './render/svg/tree.ts'
import { emphasis } from './state/emphasis.ts'
import { BORDERS, defaultView, type Borders, type Camera, type View } from './state/view.ts'

export type {
  Atlas,
  AtlasEvent,
  Basis,
  Borders,
  Camera,
  Day,
  Finding,
  Form,
  Mode,
  Origin,
  Padding,
  Quantity,
  Route,
  Scene,
  Scheme,
  Speaker,
  Status,
  Tie,
  TieKind,
  Tone,
}

/**
 * The land and water to draw on: the parsed `geo/basemap.topo.json` of this repository, its coarse `geo/world.topo.json` for an
 * atlas that reaches beyond longitude 5–75 and latitude 30–62, or a TopoJSON of your own with an object `faces`, whose
 * geometries have `un` and `control` (whose land it is by the United Nations, and who holds it; ISO 3166 alpha-2). Other objects
 * (`lakes`, `rivers`, `places`, `labels` …) are drawn if they are there.
 */
export type BaseMap = BaseTopology

/** What `parseAtlas` returns: an atlas, or at least one finding. */
export type ParseResult = Loaded

/** Which ties and events are asked for. Everything may be left out. */
export interface SnapshotOptions {
  /** The UTC day, "2016-08-08". The atlas's opening day when left out. */
  readonly date?: string | undefined
  /** `on-day`: what holds on the day. `so-far`: also what has ended by then, with the status "ended". Default `on-day`. */
  readonly mode?: Mode | undefined
  /** Only these kinds. All when left out. */
  readonly kinds?: readonly TieKind[] | undefined
  /** Only ties with one of these statuses on the day. All when left out. */
  readonly statuses?: readonly Status[] | undefined
  /** Only ties of which one of these speaks: a voice of the article, or `record`. All when left out. */
  readonly voices?: readonly Speaker[] | undefined
  /** Whose word counts where the article and the record differ. Default `record`. */
  readonly basis?: Basis | undefined
}

/** A tie as it stands on a day. */
export interface TieOnDay {
  /** The row of this id in the atlas has all the rest. */
  readonly id: string
  readonly kind: TieKind
  /** The type of tie. */
  readonly form: Form
  /** Ids of the two actors; `directed` says whether the tie leads from the first to the second. */
  readonly from: string
  readonly to: string
  readonly directed: boolean
  readonly tone: Tone
  /** A short noun phrase: "arms deliveries". */
  readonly label: string
  /** One sentence in the present tense that names both ends. */
  readonly sentence: string
  readonly status: Status
  /** The first day of the phase that the tie is in, as "2016-08-08". */
  readonly since: string
  /** The first day after that phase; null while no end is known. */
  readonly until: string | null
  /** What flows or is held in that phase, with its unit; null where no figure is given. */
  readonly quantity: Quantity | null
  /** Who says so. */
  readonly voice: Speaker
  /** Whether other sources disagree. */
  readonly disputed: boolean
  /** Ids of the claims that the tie shows, and of the sources behind it. */
  readonly claims: readonly string[]
  readonly sources: readonly string[]
}

/** What holds on a day. */
export interface Snapshot {
  /** The UTC day, as "2016-08-08". */
  readonly date: string
  /** In the order of the atlas. */
  readonly ties: readonly TieOnDay[]
  /** The rows of the events that last on this day, of the kinds asked for. */
  readonly events: readonly AtlasEvent[]
}

/** What a drawing shows, beside what is asked for. */
export interface DrawOptions extends SnapshotOptions {
  /** Colours for light or for dark surroundings. Default `light`. */
  readonly scheme?: Scheme | undefined
  /** The id of one tie that is drawn in full while the others are quiet. */
  readonly tie?: string | undefined
  /** All ties in full. Otherwise those that the article opens with are, what would lie beside them is left out, and the rest is quiet. Default false. */
  readonly all?: boolean | undefined
}

/** What a picture is made of. */
export interface SvgParts {
  /** From `parseAtlas`. */
  readonly atlas: Atlas
  /** From `buildScene`, of the same atlas. */
  readonly scene: Scene
  /** The land to draw on. */
  readonly baseMap: BaseMap
}

/** How a picture is drawn. */
export interface SvgOptions extends DrawOptions {
  /** CSS pixels of the whole picture: finite numbers above 0. */
  readonly width: number
  readonly height: number
  /** Zoom of 512-pixel tiles and centre in degrees. The article's own view when left out. */
  readonly camera?: Camera | undefined
  /** Pixels at each side that other things will cover: the article's own view rests between them. */
  readonly padding?: Padding | undefined
  /** How disputed areas are drawn: `neutral`, by the United Nations (`un`), or by who holds them (`control`). Default `neutral`. */
  readonly borders?: Borders | undefined
  /** Ids of blocs whose members are tinted. Those that the article opens with when left out. */
  readonly blocs?: readonly string[] | undefined
  /** The address of the relief's picture (`geo/relief-light.webp`). No relief when left out. */
  readonly relief?: string | undefined
  /** What the ids in the picture begin with: give each picture on one page its own. Default `map-`. */
  readonly idPrefix?: string | undefined
}

/** As `SvgOptions`, for a picture with title, day, key and sources. */
export interface FigureOptions extends Omit<SvgOptions, 'padding'> {
  /** The address printed at the foot, where the picture can be checked. Default: none. */
  readonly link?: string | undefined
}

/** The marks as a layer of a MapLibre map. */
export interface Marks {
  /** For `map.addLayer(marks.layer)`. Its id is `marks`. A layer belongs to one map at a time. */
  readonly layer: CustomLayerInterface
  /** Draws something else from the next frame on. Throws a RangeError as `createMarksLayer` does. */
  readonly show: (options: DrawOptions) => void
}

/**
 * Reads an atlas and checks it against every rule of the codebook (`data/README.md`).
 *
 * @param input The text of an atlas's JSON, or what `JSON.parse` made of it.
 * @param origin Where it comes from: `{ kind: 'file' }`, `{ kind: 'host', host: 'example.org' }`, or `{ kind: 'published' }`
 *   for the dataset of this repository. Pictures of any other say so at their foot.
 * @returns The atlas, with what in it was mended so that it can be shown (a box of a few metres, an id twice in a list); or what is
 *   wrong with it: each finding has a path ("ties[3].phases[1].from") and a message. Text
 *   that is no JSON gives one finding, whose path has line and column ("atlas:4:17"). Never throws.
 */
export function parseAtlas(input: unknown, origin: Origin = { kind: 'file' }): ParseResult {
  const parsed = typeof input === 'string' ? parseJson(input) : { ok: true as const, value: input }
  if (!parsed.ok) {
    const { line, column, message } = parsed
    return { ok: false, findings: [{ path: `atlas:${line}:${column}`, message }] }
  }
  const checked = parseData(parsed.value)
  return checked.ok ? { ok: true, atlas: createAtlas(checked.data, origin), mended: checked.mended } : checked
}

/**
 * What holds on a day: the same answer that the page's map, table and sentences are made from.
 *
 * @param atlas An atlas from `parseAtlas`.
 * @param options The day and what is asked for.
 * @returns The ties, each as it stands, and the events.
 * @throws RangeError for a date that is no day, and for a word that is on no list of the codebook.
 */
export function snapshotOn(atlas: Atlas, options: SnapshotOptions = {}): Snapshot {
  const view = viewOf(atlas, options)
  const read = inReading(atlas, view.basis)
  return {
    date: isoDay(view.day),
    ties: snapshot(read, view).map((standing) => tieOnDay(read, standing)),
    events: eventsOn(read, view.day, view.kinds),
  }
}

/**
 * Lays out all ties, events and sites of an atlas once, for all days. It takes some milliseconds for a hundred ties: keep
 * the result. It depends on no day, camera or screen.
 *
 * @param atlas An atlas from `parseAtlas`.
 * @param routes Courses of pipelines (`geo/routes.json`), each `{ id, path: [[lon, lat], …] }` in the direction of flow. A
 *   tie whose `route` is not among them is drawn as an arc.
 * @returns The marks, in degrees and days, for `renderSvg`, `renderFigure` and `createMarksLayer`.
 */
export function buildScene(atlas: Atlas, routes: readonly Route[] = []): Scene {
  return layOutScene(atlas, routes)
}

/**
 * Draws the map of a day as the text of an SVG: land, borders, ties, events and names.
 *
 * @param parts The atlas, its scene and the land to draw on.
 * @param options Size, day and what is shown.
 * @returns A whole `<svg>` element, valid XML, without scripts. It needs no document, so it can be made in Node.
 * @throws RangeError for a size that is not above 0, a date that is no day, and a word or an id that is not known.
 */
export function renderSvg(parts: SvgParts, options: SvgOptions): string {
  return markup(svgTree(parts, options))
}

/**
 * As `renderSvg`, with the title, the day, a key, the sources and the border policy around the map: a picture that explains
 * itself where it stands alone.
 *
 * @param parts The atlas, its scene and the land to draw on.
 * @param options Size of the whole, day and what is shown.
 * @returns A whole `<svg>` element as text.
 * @throws RangeError as `renderSvg` does.
 */
export function renderFigure(parts: SvgParts, options: FigureOptions): string {
  const { width, height, scheme = 'light', relief = null, link = '', idPrefix: prefix = ID_PREFIX } = options
  sized(options)
  const { atlas, scene, baseMap: topology } = parts
  const view = viewOf(atlas, options)
  return markup(figure({ atlas, scene, topology }, view, { width, height, scheme, relief, link, prefix }))
}

/**
 * As `renderSvg`, as an element of a page. No text of the atlas is ever read as markup.
 *
 * @param parts The atlas, its scene and the land to draw on.
 * @param options Size, day and what is shown.
 * @param document The document that makes the elements. The page's own when left out.
 * @returns The element; put it where you like.
 * @throws RangeError as `renderSvg` does.
 */
export function createSvg(
  parts: SvgParts,
  options: SvgOptions,
  document = globalThis.document,
): SVGSVGElement {
  return mounted(svgTree(parts, options), document) as SVGSVGElement
}

/**
 * The marks (ties, events, sites, without names) as a custom layer for a MapLibre map of your own. The map must show the
 * Mercator projection, north up and flat (`maxPitch: 0`, no rotation), and have WebGL 2. MapLibre itself is not part of the
 * core: your page brings it.
 *
 * @param parts The atlas and its scene.
 * @param options The day and what is shown.
 * @returns The layer to add, and a function that shows another day.
 * @throws RangeError for a date that is no day, and for a word or an id that is not known.
 */
export function createMarksLayer(parts: Pick<SvgParts, 'atlas' | 'scene'>, options: DrawOptions = {}): Marks {
  const marks = new MarksLayer(parts.scene, shownBy(parts, options))
  return {
    layer: marks,
    show: (next) => {
      marks.show(shownBy(parts, next))
    },
  }
}

/**
 * The land, waters and lines of a base map as GeoJSON, for a map of your own. Each feature's `part` says what it is:
 * `land` (with its `owner`), `disputed`, `lake`, `border`, `coast`, `river`, `contact`, `oblast`, `median`, `admin`.
 *
 * @param baseMap The base map.
 * @param borders How disputed areas are drawn.
 * @returns One collection of features, in degrees.
 * @throws RangeError for a word that is none of the three.
 */
export function baseMapFeatures(baseMap: BaseMap, borders: Borders = 'neutral'): FeatureCollection {
  known(new Set<string>(BORDERS), [borders])
  const { areas, lines, details } = baseFeatures(baseMap, borders, [])
  return { type: 'FeatureCollection', features: [...areas, ...lines, ...details] }
}

/**
 * A finding as one line: "ties[3].phases[1].from: is missing".
 */
export { formatFinding } from './atlas/findings.ts'

/**
 * Reads a day as scenes have it (a whole number of UTC days since 1970-01-01) from "2016-08-08"; null for any other text.
 */
export { parseIsoDay } from './atlas/day.ts'

/**
 * Writes a day of a scene as "2016-08-08".
 */
export { isoDay } from './atlas/day.ts'

const ID_PREFIX = 'map-'

function svgTree({ atlas, scene, baseMap: topology }: SvgParts, options: SvgOptions): Tree {
  const { width, height, padding = NO_PADDING, scheme = 'light', relief = null } = options
  sized(options)
  const view = viewOf(atlas, options)
  const base = { atlas: inReading(atlas, view.basis), scene, topology }
  const look = { width, height, padding, scheme, relief, prefix: options.idPrefix ?? ID_PREFIX }
  const size = { width, height, viewBox: `0 0 ${width} ${height}` }
  return el(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img', 'font-family': SANS, overflow: 'hidden' },
    el('title', {}, `${atlas.data.article.title}, ${isoDay(view.day)}`),
    mapOf(base, view, look),
  )
}

function shownBy({ atlas, scene }: Pick<SvgParts, 'atlas' | 'scene'>, options: DrawOptions): LayerProps {
  const { scheme = 'light' } = options
  const view = viewOf(atlas, options)
  const read = inReading(atlas, view.basis)
  const {
    state,
    emphasis: inFull,
    picked,
  } = renderStateOf({ atlas: read, view, emphasis: emphasis(read, view) }, scene, {
    scheme,
    padding: NO_PADDING,
    reducedMotion: true,
  })
  return { scheme, state, emphasis: inFull, picked, before: view.day, progress: 1 }
}

/** The reader's state that options name: the one from which the page draws. */
function viewOf(atlas: Atlas, options: Omit<SvgOptions, 'width' | 'height'>): View {
  const { date, mode, kinds, statuses, voices, basis, tie, all, camera, borders, blocs } = options
  known(new Set<string>(['on-day', 'so-far']), mode === undefined ? [] : [mode])
  known(new Set<string>(TIE_KINDS), kinds)
  known(new Set<string>(STATUSES), statuses)
  known(new Set<string>(SPEAKERS), voices)
  known(new Set<string>(BASES), basis === undefined ? [] : [basis])
  known(new Set<string>(BORDERS), borders === undefined ? [] : [borders])
  known(atlas.ties, tie === undefined ? [] : [tie])
  known(atlas.actors, blocs)
  const opening = defaultView(atlas)
  return {
    ...opening,
    day: date === undefined ? opening.day : dayNamed(date),
    mode: mode ?? opening.mode,
    kinds: kinds ? new Set(kinds) : opening.kinds,
    statuses: statuses ? new Set(statuses) : null,
    voices: voices ? new Set(voices) : null,
    basis: basis ?? opening.basis,
    selected: tie === undefined ? null : { type: 'tie', id: tie },
    all: all ?? opening.all,
    camera: camera ?? null,
    borders: borders ?? opening.borders,
    blocs: blocs ?? null,
  }
}

function dayNamed(date: string): Day {
  const day = parseIsoDay(date)
  if (day === null) throw new RangeError(`not a day: ${date}`)
  return day
}

/** Whoever writes JavaScript is told of a word that is on no list, instead of being shown an empty map. */
function known(list: Pick<ReadonlySet<string>, 'has'>, words: readonly string[] = []): void {
  const strange = words.find((word) => !list.has(word))
  if (strange !== undefined) throw new RangeError(`not known: ${strange}`)
}

function sized({ width, height }: Pick<SvgOptions, 'width' | 'height'>): void {
  for (const size of [width, height])
    if (!(size > 0 && size < Infinity)) throw new RangeError(`not a size: ${size}`)
}

function tieOnDay(atlas: Atlas, standing: Standing): TieOnDay {
  const { tie, span, status } = standing
  const { id, kind, form, from, to, directed, tone, label, claims } = tie
  return {
    ...{ id, kind, form, from, to, directed, tone, label, claims },
    sentence: tieSentence(atlas, tie),
    status,
    since: isoDay(span.from),
    until: span.to === Infinity ? null : isoDay(span.to),
    quantity: span.phase.quantity ?? null,
    voice: voiceOf(atlas, tie),
    disputed: isDisputed(atlas, tie, span),
    sources: sourcesBehind(standing),
  }
}
