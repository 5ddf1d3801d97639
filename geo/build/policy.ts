// Who owns a piece of land: by recognition (`un`) and by control in 2016 (`control`). Every policy that the
// map offers is drawn from these two columns and from `area`, the name of a dispute; geo/README.md gives
// the reasons in words. Codes are ISO 3166 alpha-2, or the id of an entity that is not a UN member.
import type { GeometryObject } from 'topojson-specification'

/** What a face says of itself. `area` is present where ownership or control is disputed. */
export interface Ownership {
  un: string
  control: string
  area?: string
}

/** The owners that a face carries. */
export const ownerOf = (face: GeometryObject): Ownership => face.properties as Ownership

/** Natural Earth's codes that are not ISO countries, and what they are by recognition and control. */
const SPECIAL: Record<string, Ownership> = {
  CYN: { un: 'CY', control: 'northern-cyprus', area: 'northern-cyprus' },
  KOS: { un: 'RS', control: 'kosovo', area: 'kosovo' },
  KAB: { un: 'KZ', control: 'KZ' },
  ESB: { un: 'GB', control: 'GB' },
  WSB: { un: 'GB', control: 'GB' },
  ALD: { un: 'FI', control: 'FI' },
  ATC: { un: 'AU', control: 'AU' },
  CLP: { un: 'FR', control: 'FR' },
  CSI: { un: 'AU', control: 'AU' },
  IOA: { un: 'AU', control: 'AU' },
  KAS: { un: 'IN', control: 'IN', area: 'kashmir' },
  SOL: { un: 'SO', control: 'somaliland', area: 'somaliland' },
  TWN: { un: 'CN', control: 'TW', area: 'taiwan' },
  USG: { un: 'CU', control: 'CU' },
}

/** Regions (ISO 3166-2) that Natural Earth files under another country, or that are disputed as a whole. */
const REGIONS: Record<string, Ownership> = {
  'UA-43': { un: 'UA', control: 'RU', area: 'crimea' },
  'UA-40': { un: 'UA', control: 'RU', area: 'crimea' },
  'GE-AB': { un: 'GE', control: 'abkhazia', area: 'abkhazia' },
  'PS-WBK': { un: 'PS', control: 'IL', area: 'west-bank' },
  'PK-JK': { un: 'PK', control: 'PK', area: 'kashmir' },
  'PK-GB': { un: 'PK', control: 'PK', area: 'kashmir' },
  'IN-JK': { un: 'IN', control: 'IN', area: 'kashmir' },
  'IN-LA': { un: 'IN', control: 'IN', area: 'kashmir' },
}

/** Areas that cut through regions and come from geo/inputs, fitted to the border of the country named. */
export const CUT: Record<string, Ownership & { from: string }> = {
  karabakh: { from: 'AZ', un: 'AZ', control: 'karabakh', area: 'karabakh' },
  'south-ossetia': { from: 'GE', un: 'GE', control: 'south-ossetia', area: 'south-ossetia' },
  transnistria: { from: 'MD', un: 'MD', control: 'transnistria', area: 'transnistria' },
  donbas: { from: 'UA', un: 'UA', control: 'donbas', area: 'donbas' },
  'cyprus-buffer': { from: 'CY', un: 'CY', control: 'un-buffer', area: 'cyprus-buffer' },
  golan: { from: 'IL', un: 'SY', control: 'IL', area: 'golan' },
}

/** Exclaves of the Soviet map whose owner and holder differ since 1992: a point in each. */
export const EXCLAVES: readonly (Ownership & { at: readonly [number, number] })[] = [
  { at: [45.52, 40.64], un: 'AM', control: 'AZ', area: 'exclaves' },
  { at: [44.995, 41.05], un: 'AZ', control: 'AM', area: 'exclaves' },
  { at: [45.199, 40.983], un: 'AZ', control: 'AM', area: 'exclaves' },
]

/** Owner by recognition and by control of one admin-1 unit of Natural Earth. */
export const ownership = (country: string, iso2: string, region: string): Ownership =>
  REGIONS[region] ?? SPECIAL[country] ?? { un: iso2, control: iso2 }
