// Which fonts are cut, from which file, to which characters: the table that fonts.ts works through. Order
// matters: of two files of one family, weight and style, the earlier one draws what both hold.

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

/** One cut: the face it makes, the file it is made from, the characters that are asked for. */
export interface Cut {
  face: Omit<Face, 'unicodeRange'>
  from: [folder: string, file: string]
  text: string
  /** Taken as it is: a font with a Reserved Font Name may not be changed and keep its name. */
  whole?: boolean
}

/** Layout features that are kept: kerning, ligatures, marks, tabular and lining figures. */
export const KEEP = ['kern', 'liga', 'locl', 'ccmp', 'mark', 'mkmk', 'tnum', 'lnum', 'calt', 'case']

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
      whole: true,
    }
  }),
)

/** All cuts in order. */
export const CUTS: readonly Cut[] = [...fira, ...noto, ...serif]
