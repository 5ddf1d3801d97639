// Which characters a WOFF2 file holds: reads the table directory, unpacks the tables with Brotli and walks
// the character map (formats 4 and 12). Enough to check that every name on the map can be drawn.
// W3C, WOFF File Format 2.0, section 4; OpenType, cmap.
import { brotliDecompressSync } from 'node:zlib'

/** The tags that a WOFF2 directory writes as a number, in its order. */
const TAGS = (
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH ' +
  'PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc ' +
  'bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'
).split(' ')

/** The tables of a WOFF2 file that it stores as they are (all but glyf, loca and sometimes hmtx). */
function tables(file: Buffer): Map<string, Buffer> {
  if (file.toString('latin1', 0, 4) !== 'wOF2') throw new Error('not a WOFF2 file')
  let at = 48
  const base128 = (): number => {
    let value = 0
    for (let byte = 0x80; byte & 0x80;) {
      byte = file[at++] ?? 0
      value = value * 128 + (byte & 0x7f)
    }
    return value
  }
  const entries = Array.from({ length: file.readUInt16BE(12) }, () => {
    const flags = file[at++] ?? 0
    const known = flags & 0x3f
    const tag = known === 63 ? file.toString('latin1', at, (at += 4)) : (TAGS[known] ?? '')
    const plain = tag === 'glyf' || tag === 'loca' ? flags >> 6 === 3 : flags >> 6 === 0
    const length = base128()
    return { tag, size: plain ? length : base128() }
  })
  const data = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)))
  let start = 0
  return new Map(entries.map(({ tag, size }) => [tag, data.subarray(start, (start += size))]))
}

function format4(map: Buffer): number[] {
  const doubled = map.readUInt16BE(6)
  return Array.from({ length: doubled / 2 }, (_, i) => i).flatMap((i) => {
    const end = map.readUInt16BE(14 + 2 * i)
    const start = map.readUInt16BE(16 + doubled + 2 * i)
    const shift = map.readUInt16BE(16 + 2 * doubled + 2 * i)
    const where = 16 + 3 * doubled + 2 * i
    const offset = map.readUInt16BE(where)
    const glyph = (code: number): number => {
      if (offset === 0) return (code + shift) & 0xffff
      const found = map.readUInt16BE(where + offset + 2 * (code - start))
      return found === 0 ? 0 : (found + shift) & 0xffff
    }
    const codes = Array.from({ length: end - start + 1 }, (_, k) => start + k)
    return codes.filter((code) => code !== 0xffff && glyph(code) !== 0)
  })
}

const format12 = (map: Buffer): number[] =>
  Array.from({ length: map.readUInt32BE(12) }, (_, i) => 16 + 12 * i).flatMap((at) => {
    const start = map.readUInt32BE(at)
    return Array.from({ length: map.readUInt32BE(at + 4) - start + 1 }, (_, k) => start + k)
  })

/** The code points that the font maps to a glyph. */
export function characters(file: Buffer): Set<number> {
  const cmap = tables(file).get('cmap')
  if (!cmap) return new Set()
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.readUInt32BE(8 + 8 * i))
  return new Set(
    starts.flatMap((start) => {
      const map = cmap.subarray(start)
      const format = map.readUInt16BE(0)
      return format === 4 ? format4(map) : format === 12 ? format12(map) : []
    }),
  )
}

/** The feature tags of the font's substitution table, such as `tnum`. */
export function features(file: Buffer): Set<string> {
  const gsub = tables(file).get('GSUB')
  if (!gsub) return new Set()
  const list = gsub.subarray(gsub.readUInt16BE(6))
  return new Set(
    Array.from({ length: list.readUInt16BE(0) }, (_, i) => list.toString('latin1', 2 + 6 * i, 6 + 6 * i)),
  )
}
