/**
 * `node scripts/run.mjs scripts/capitals.ts`: writes `geo/capitals.json`, the countries of the base map with their capitals, by which
 * rows of a table that give a country's ISO code and nothing else are completed.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const FILE = 'geo/capitals.json'

/** Three-letter codes of ISO 3166-1 by the two-letter ones that the base map has. */
const THREE =
  'AF:AFG AL:ALB AM:ARM AT:AUT AZ:AZE BA:BIH BG:BGR BY:BLR CH:CHE CY:CYP CZ:CZE DE:DEU DK:DNK EE:EST EG:EGY FI:FIN FR:FRA GE:GEO GR:GRC HR:HRV HU:HUN IL:ISR IN:IND IQ:IRQ IR:IRN IT:ITA JO:JOR KG:KGZ KZ:KAZ LB:LBN LT:LTU LV:LVA LY:LBY MD:MDA ME:MNE MK:MKD NO:NOR PK:PAK PL:POL RO:ROU RS:SRB RU:RUS SA:SAU SE:SWE SI:SVN SK:SVK SY:SYR TJ:TJK TM:TKM TN:TUN TR:TUR UA:UKR UZ:UZB'

export interface CapitalRow {
  readonly iso2: string
  readonly iso3: string
  readonly name: string
  readonly capital: string
  readonly at: readonly [number, number]
}

interface Point {
  readonly coordinates: readonly [number, number]
  readonly properties: Readonly<Record<string, unknown>>
}

interface Base {
  readonly transform: {
    readonly scale: readonly [number, number]
    readonly translate: readonly [number, number]
  }
  readonly objects: Readonly<Record<'places' | 'labels', { readonly geometries: readonly Point[] }>>
}

/** Countries whose name and capital the base map has, by their code. */
export function capitalsOf({ transform: { scale, translate }, objects }: Base): readonly CapitalRow[] {
  const three = new Map(THREE.split(' ').map((pair) => pair.split(':') as [string, string]))
  const names = new Map(
    objects.labels.geometries
      .filter(({ properties }) => properties['kind'] === 'country')
      .map(({ properties }) => [String(properties['id']), String(properties['en'])]),
  )
  const degrees = (value: number, axis: 0 | 1) =>
    Math.round((value * scale[axis] + translate[axis]) * 100) / 100
  return objects.places.geometries
    .filter(({ properties }) => properties['capital'] === true)
    .flatMap(({ properties, coordinates: [x, y] }): CapitalRow[] => {
      const iso2 = String(properties['country'])
      const [iso3, name] = [three.get(iso2), names.get(iso2)]
      if (iso3 === undefined || name === undefined) return []
      return [{ iso2, iso3, name, capital: String(properties['en']), at: [degrees(x, 0), degrees(y, 1)] }]
    })
    .sort((a, b) => (a.iso2 < b.iso2 ? -1 : 1))
}

export function main(): void {
  const base = JSON.parse(readFileSync('geo/basemap.topo.json', 'utf8')) as Base
  const lines = capitalsOf(base).map((row) => `  ${JSON.stringify(row)}`)
  writeFileSync(FILE, `[\n${lines.join(',\n')}\n]\n`)
}
