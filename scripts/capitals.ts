/**
 * `node scripts/run.mjs scripts/capitals.ts`: writes `geo/capitals.json`, the countries of the base maps with their capitals, by which
 * rows of a table that give a country's ISO code and nothing else are completed.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const FILE = 'geo/capitals.json'

/** Three-letter codes of ISO 3166-1 by the two-letter ones. */
const THREE = `
  AD:AND AE:ARE AF:AFG AG:ATG AI:AIA AL:ALB AM:ARM AO:AGO AQ:ATA AR:ARG AS:ASM AT:AUT AU:AUS AW:ABW AX:ALA AZ:AZE
  BA:BIH BB:BRB BD:BGD BE:BEL BF:BFA BG:BGR BH:BHR BI:BDI BJ:BEN BL:BLM BM:BMU BN:BRN BO:BOL BQ:BES BR:BRA BS:BHS
  BT:BTN BV:BVT BW:BWA BY:BLR BZ:BLZ CA:CAN CC:CCK CD:COD CF:CAF CG:COG CH:CHE CI:CIV CK:COK CL:CHL CM:CMR CN:CHN
  CO:COL CR:CRI CU:CUB CV:CPV CW:CUW CX:CXR CY:CYP CZ:CZE DE:DEU DJ:DJI DK:DNK DM:DMA DO:DOM DZ:DZA EC:ECU EE:EST
  EG:EGY EH:ESH ER:ERI ES:ESP ET:ETH FI:FIN FJ:FJI FK:FLK FM:FSM FO:FRO FR:FRA GA:GAB GB:GBR GD:GRD GE:GEO GF:GUF
  GG:GGY GH:GHA GI:GIB GL:GRL GM:GMB GN:GIN GP:GLP GQ:GNQ GR:GRC GS:SGS GT:GTM GU:GUM GW:GNB GY:GUY HK:HKG HM:HMD
  HN:HND HR:HRV HT:HTI HU:HUN ID:IDN IE:IRL IL:ISR IM:IMN IN:IND IO:IOT IQ:IRQ IR:IRN IS:ISL IT:ITA JE:JEY JM:JAM
  JO:JOR JP:JPN KE:KEN KG:KGZ KH:KHM KI:KIR KM:COM KN:KNA KP:PRK KR:KOR KW:KWT KY:CYM KZ:KAZ LA:LAO LB:LBN LC:LCA
  LI:LIE LK:LKA LR:LBR LS:LSO LT:LTU LU:LUX LV:LVA LY:LBY MA:MAR MC:MCO MD:MDA ME:MNE MF:MAF MG:MDG MH:MHL MK:MKD
  ML:MLI MM:MMR MN:MNG MO:MAC MP:MNP MQ:MTQ MR:MRT MS:MSR MT:MLT MU:MUS MV:MDV MW:MWI MX:MEX MY:MYS MZ:MOZ NA:NAM
  NC:NCL NE:NER NF:NFK NG:NGA NI:NIC NL:NLD NO:NOR NP:NPL NR:NRU NU:NIU NZ:NZL OM:OMN PA:PAN PE:PER PF:PYF PG:PNG
  PH:PHL PK:PAK PL:POL PM:SPM PN:PCN PR:PRI PS:PSE PT:PRT PW:PLW PY:PRY QA:QAT RE:REU RO:ROU RS:SRB RU:RUS RW:RWA
  SA:SAU SB:SLB SC:SYC SD:SDN SE:SWE SG:SGP SH:SHN SI:SVN SJ:SJM SK:SVK SL:SLE SM:SMR SN:SEN SO:SOM SR:SUR SS:SSD
  ST:STP SV:SLV SX:SXM SY:SYR SZ:SWZ TC:TCA TD:TCD TF:ATF TG:TGO TH:THA TJ:TJK TK:TKL TL:TLS TM:TKM TN:TUN TO:TON
  TR:TUR TT:TTO TV:TUV TW:TWN TZ:TZA UA:UKR UG:UGA UM:UMI US:USA UY:URY UZ:UZB VA:VAT VC:VCT VE:VEN VG:VGB VI:VIR
  VN:VNM VU:VUT WF:WLF WS:WSM YE:YEM YT:MYT ZA:ZAF ZM:ZMB ZW:ZWE
`

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

/** Countries whose name and capital a base map has, by their code; the first of the maps that has one names it. */
export function capitalsOf(...bases: readonly Base[]): readonly CapitalRow[] {
  const rows = new Map<string, CapitalRow>()
  for (const base of bases)
    for (const row of capitalsIn(base)) if (!rows.has(row.iso2)) rows.set(row.iso2, row)
  return [...rows.values()].sort((a, b) => (a.iso2 < b.iso2 ? -1 : 1))
}

function capitalsIn({ transform: { scale, translate }, objects }: Base): readonly CapitalRow[] {
  const three = new Map(
    THREE.trim()
      .split(/\s+/)
      .map((pair) => pair.split(':') as [string, string]),
  )
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
}

/** The detailed map has the names of 2016, which come first. */
export const BASES = ['geo/basemap.topo.json', 'geo/world.topo.json'] as const
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Base

export function main(): void {
  const lines = capitalsOf(...BASES.map(read)).map((row) => `  ${JSON.stringify(row)}`)
  writeFileSync(FILE, `[\n${lines.join(',\n')}\n]\n`)
}
