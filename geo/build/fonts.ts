// Fonts: FiraGO for labels and interface (Armenian and a few signs from Noto Sans under the same family name,
// so that one font stack covers all scripts), Source Serif 4 for reading. Cut to the characters in use, with
// kerning, ligatures and tabular figures kept. Each file lists the characters that it really holds.
import { readFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { inPackage } from './sources'
import { characters } from './woff2'

/** One row of fonts.json: a face of a family, its file, the CSS `unicode-range` it holds, the font's own name. */
export interface Face {
  family: string
  weight: number
  style: 'normal' | 'italic'
  file: string
  unicodeRange: string
  font: string
}

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('')

/** Signs that the interface uses, tried in every font in turn. */
export const SIGNS =
  '–—‑·•●○■□◪❝∴⟶→←↔↗↑↓‖✕✓−×≈≤≥½¼¾…“”‘’„‚«»‹›°§¶▲▼◀▶△▽◆◇◐◑★☆⏮⏭⏸⏵⏴⏷⏶⌘⌥⌫⚑†‡′″№€₺₽₼₾֏\u00a0\u2009\u202f'

/** What names on water need of the signs: italic is for them. */
const DASHES = '–—‑·•…“”‘’„«»°−'

const LATIN = range(0x20, 0x7e) + range(0xa0, 0x17f) + 'ƏəǴǵȘșȚțẒẓḨḩḐḑ' + range(0x300, 0x304)
const CYRILLIC = range(0x400, 0x45f) + 'ҐґҒғҚқҢңӘәӨөҮүҰұҺһ'
const GEORGIAN = range(0x10d0, 0x10fc) + range(0x1c90, 0x1cba)
const ARMENIAN = range(0x531, 0x556) + range(0x559, 0x58a) + '֏'

interface Cut {
  face: Omit<Face, 'unicodeRange'>
  from: [folder: string, file: string]
  text: string
}

const KEEP = ['kern', 'liga', 'locl', 'ccmp', 'mark', 'mkmk', 'tnum', 'lnum', 'calt', 'case']

const upright = { weight: 400, style: 'normal' } as const
const bold = { weight: 600, style: 'normal' } as const
const italic = { weight: 400, style: 'italic' } as const

const fira = [upright, bold, italic].flatMap(({ weight, style }): Cut[] => {
  const from: Cut['from'] = ['firago', `firago-latin-${weight}-${style}.woff2`]
  const name = `firago-${weight}${style === 'italic' ? '-italic' : ''}`
  return Object.entries({
    latin: style === 'italic' ? LATIN + DASHES : LATIN + SIGNS,
    cyrillic: CYRILLIC,
    georgian: GEORGIAN,
  }).map(([script, text]) => ({
    face: { family: 'FiraGO', weight, style, file: `${name}-${script}.woff2`, font: 'FiraGO' },
    from,
    text,
  }))
})

const noto = [upright, bold, italic].flatMap(({ weight, style }): Cut[] => {
  const family = 'FiraGO'
  return [
    {
      face: { family, weight, style, file: `noto-armenian-${weight}.woff2`, font: 'Noto Sans Armenian' },
      from: ['noto-sans-armenian', `noto-sans-armenian-armenian-${weight}-normal.woff2`],
      text: ARMENIAN,
    },
    {
      face: { family, weight, style, file: 'noto-signs.woff2', font: 'Noto Sans Symbols 2' },
      from: ['noto-sans-symbols-2', 'noto-sans-symbols-2-symbols-400-normal.woff2'],
      text: SIGNS,
    },
    {
      face: { family, weight, style, file: 'noto-math.woff2', font: 'Noto Sans Math' },
      from: ['noto-sans-math', 'noto-sans-math-latin-400-normal.woff2'],
      text: SIGNS,
    },
  ]
})

const serif = [upright, bold, italic].flatMap(({ weight, style }): Cut[] =>
  ['latin', 'latin-ext'].map((script) => {
    const name = `source-serif-4-${script}-${weight}-${style}.woff2`
    return {
      face: {
        family: 'Source Serif 4',
        weight,
        style,
        file: name.replace('-normal', ''),
        font: 'Source Serif 4',
      },
      from: ['source-serif-4', name],
      text: LATIN + SIGNS,
    }
  }),
)

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
  const texts = [...new Set([...fira, ...noto, ...serif].map(({ face, from }) => `${face.font}\n${from[0]}`))]
  const parts = texts.map((row) => {
    const [font = '', folder = ''] = row.split('\n')
    const text = readFileSync(inPackage('@fontsource', folder, 'LICENSE'), 'utf8')
    const head = text.split('This Font Software')[0]?.trim() ?? ''
    return { head: `${font}\n${OWNERS[font] ?? head}`, body: text.slice(text.indexOf(rule)).trim() }
  })
  const note = 'The fonts in this folder are subsets of these, under the SIL Open Font License, Version 1.1:'
  return Buffer.from([note, ...parts.map(({ head }) => head), parts.at(-1)?.body, ''].join('\n\n'))
}

/** Copyright lines that the packages shorten. */
const OWNERS: Record<string, string> = {
  'Source Serif 4': 'Copyright 2014-2023 Adobe (http://www.adobe.com/), with Reserved Font Name "Source".',
}

/** Cuts all fonts: the faces, and the bytes of each file. A face never lists what an earlier one of its kind has. */
export async function fonts(): Promise<{ faces: Face[]; cuts: Map<string, Buffer>; licence: Buffer }> {
  const cuts = new Map<string, Buffer>()
  const faces: Face[] = []
  const taken = new Map<string, Set<number>>()
  for (const { face, from, text } of [...fira, ...noto, ...serif]) {
    const source = readFileSync(inPackage('@fontsource', from[0], 'files', from[1]))
    const kind = [face.family, face.weight, face.style].join()
    const before = taken.get(kind) ?? new Set<number>()
    const has = characters(source)
    const codes = [...new Set([...text].map((c) => c.codePointAt(0) ?? 0))]
    const mine = codes.filter((code) => has.has(code) && !before.has(code))
    if (!cuts.has(face.file)) {
      const cut = mine.map((code) => String.fromCodePoint(code)).join('')
      cuts.set(face.file, await subsetFont(source, cut, { targetFormat: 'woff2', keepFeatures: KEEP }))
    }
    const held = characters(cuts.get(face.file) ?? source)
    const listed = mine.filter((code) => held.has(code))
    taken.set(kind, new Set([...before, ...listed]))
    faces.push({ ...face, unicodeRange: unicodeRange(listed) })
  }
  return { faces, cuts, licence: licence() }
}
