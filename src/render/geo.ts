/** What the map needs of `geo/`: the topology of the base and where its fonts and relief lie. Knows no renderer. */
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'

/** Whose a piece of land is; `area` names the dispute, where there is one. Ids are ISO 3166 alpha-2 or an entity's own. */
export interface FaceProps {
  readonly un: string
  readonly control: string
  readonly area?: string
}

/** A town: `rank` 0 is named first, 4 last. Names stand under their language's code. */
export interface PlaceProps {
  readonly en: string
  readonly rank: number
  readonly capital?: boolean | string
  readonly country?: string
}

/** A name of a country, a sea, a mountain range … at an anchor. */
export interface LabelProps {
  readonly en: string
  readonly kind: string
  readonly rank: number
}

/** The base map's layers, as `npm run build:geo` writes them. Only `faces` is needed; the rest is drawn if present. */
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
  readonly relief: { readonly light: string; readonly dark: string }
}

/** Corners of the relief picture: what the base map covers. West, south, east, north in degrees. */
export const FRAME = [5, 30, 75, 62] as const
