/** What the map needs from `geo/`: the topology of the base map, and addresses of fonts and relief. */
import type { PlacedNames } from './labels/opening-names.ts'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'

/** The owners of a face; `area` names the dispute, if there is one. Ids are ISO 3166 alpha-2 or an entity's own. */
export interface FaceProps {
  readonly un: string
  readonly control: string
  readonly area?: string
}

/** A town; `rank` from 0 (largest) to 4. Names by ISO 639-1 code. */
export interface PlaceProps {
  readonly en: string
  readonly rank: number
  readonly capital?: boolean | string
  readonly country?: string
}

/** The name of a country, a sea, a mountain range … at its anchor point. */
export interface LabelProps {
  readonly en: string
  readonly kind: string
  readonly rank: number
}

/** The base map's layers, as written by `npm run build:geo`. Only `faces` is required. */
export interface BaseObjects {
  readonly faces: GeometryCollection<FaceProps>
  readonly [name: string]: GeometryObject<object>
}

export type BaseTopology = Topology<BaseObjects & Record<string, GeometryObject<object>>>

/** One file of a font: as in `geo/fonts/fonts.json`, with `file` made an absolute address. */
export interface FontFile {
  readonly family: string
  readonly weight: number
  readonly style: string
  readonly file: string
  readonly unicodeRange: string | readonly string[]
}

/** The assets of the base map. Addresses are absolute. */
export interface Geo {
  readonly topology: BaseTopology
  readonly fonts: readonly FontFile[]
  /** Null where the ground has none. */
  readonly relief: { readonly light: string; readonly dark: string } | null
  /** What the build has written on the first picture; nothing where another atlas is shown, and while it is developed. */
  readonly names?: PlacedNames | null
}
