// Fonts: FiraGO for labels and interface (Armenian and a few signs from Noto Sans under the same family name,
// so that one font stack covers all scripts), Source Serif 4 for reading. Cut to the characters in use, with
// kerning, ligatures and tabular figures kept; Source Serif, whose name is reserved, is taken as it is published. Each file lists the characters that it really holds.
import { readFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { CUTS, type Face, KEEP } from './font-cuts.ts'
import { inPackage } from './sources.ts'
import { characters } from './woff2.ts'

/** A CSS `unicode-range` from code points. */
export function unicodeRange(codes: Iterable<number>): string {
  const runs: [number, number][] = []
  for (const code of [...codes].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && code === run[1] + 1) run[1] = code
    else runs.push([code, code])
  }
  const hex = (n: number) => n.toString(16).toUpperCase()
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(', ')
}

/** One licence file: whose copyright each font is, then the SIL Open Font License once. */
function licence(): Buffer {
  const rule = '-----------------------------------------------------------'
  const texts = [...new Set(CUTS.map(({ face, from }) => `${face.font}\n${from[0]}`))]
  const parts = texts.map((row) => {
    const [font = '', folder = ''] = row.split('\n')
    const text = readFileSync(inPackage('@fontsource', folder, 'LICENSE'), 'utf8')
    const head = text.split('This Font Software')[0]?.trim() ?? ''
    return { head: `${font}\n${OWNERS[font] ?? head}`, body: text.slice(text.indexOf(rule)).trim() }
  })
  const note =
    'The fonts in this folder are these, FiraGO and Noto as subsets, under the SIL Open Font License, Version 1.1:'
  return Buffer.from([note, ...parts.map(({ head }) => head), parts.at(-1)?.body, ''].join('\n\n'))
}

/** Copyright lines that the packages shorten. */
const OWNERS: Record<string, string> = {
  'Source Serif 4': 'Copyright 2014-2023 Adobe (http://www.adobe.com/), with Reserved Font Name "Source".',
}

/** Cuts a font to a text; `file` is the name that the cut will bear. */
export type Cutter = (source: Buffer, text: string, file: string) => Promise<Buffer>

const subset: Cutter = (source, text) =>
  subsetFont(source, text, { targetFormat: 'woff2', keepFeatures: KEEP })

/**
 * Cuts all fonts: the faces, and the bytes of each file. A face never lists what an earlier one of its kind
 * has. `cutter` may give cuts that are there already: cutting is slow.
 */
export async function fonts(
  cutter: Cutter = subset,
): Promise<{ faces: Face[]; cuts: Map<string, Buffer>; licence: Buffer }> {
  const cuts = new Map<string, Buffer>()
  const faces: Face[] = []
  const taken = new Map<string, Set<number>>()
  for (const { face, from, text, whole } of CUTS) {
    const source = readFileSync(inPackage('@fontsource', from[0], 'files', from[1]))
    const kind = [face.family, face.weight, face.style].join()
    const before = taken.get(kind) ?? new Set<number>()
    const has = characters(source)
    const codes = [...new Set([...text].map((c) => c.codePointAt(0) ?? 0))]
    const mine = codes.filter((code) => has.has(code) && !before.has(code))
    if (!cuts.has(face.file)) {
      const cut = mine.map((code) => String.fromCodePoint(code)).join('')
      cuts.set(face.file, whole ? source : await cutter(source, cut, face.file))
    }
    const held = characters(cuts.get(face.file) ?? source)
    const listed = mine.filter((code) => held.has(code))
    taken.set(kind, new Set([...before, ...listed]))
    faces.push({ ...face, unicodeRange: unicodeRange(listed) })
  }
  return { faces, cuts, licence: licence() }
}
