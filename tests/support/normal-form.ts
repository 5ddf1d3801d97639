/**
 * A drawing as lines that can be read and compared: one an element, places in whole pixels, attributes in the order of the
 * alphabet, colours and icons by their names; of a path its ends, the number of its points and a hash of them all.
 */
import { createHash } from 'node:crypto'
import { iconOfSign, iconOfEvent, iconOfHead, iconOfNode, iconOfSite } from '../../src/grammar/icons.ts'
import { KIND, PALETTE } from '../../src/grammar/encoding.ts'
import type { Scene } from '../../src/grammar/mark.ts'
import { drawnIcon } from '../../src/render/svg/svg-marks.ts'
import { markup, type Attributes, type Tree } from '../../src/render/svg/tree.ts'

type Element = Exclude<Tree, string>

/** Writes drawings of one scene in the light scheme. `noteOf` says more of a tie: its status. */
export function normalForm(scene: Scene, tree: Tree, noteOf: (tie: string) => string): readonly string[] {
  const icons = iconNames(scene)
  const shared = new Map(
    elementsOf(tree).flatMap((e) =>
      typeof e.attributes['id'] === 'string' ? [[`#${e.attributes['id']}`, e]] : [],
    ),
  )
  const iconOf = ({ inside }: Element) => icons.get(inside.map(markup).join(''))

  const lines = (one: Tree, depth: number): readonly string[] => {
    const indent = ' '.repeat(depth)
    if (typeof one === 'string') return [indent + one]
    const { tag, attributes, inside } = one
    // Icons stand by their names where they are used, and paths under words beside the words.
    if (tag === 'defs' || (attributes['id'] !== undefined && tag === 'path')) return []
    const tie = attributes['data-tie']
    if (typeof tie === 'string') {
      if (attributes['stroke'] === PALETTE.light.paper)
        return [`${indent}casing ${tie} ${written({ 'stroke-width': attributes['stroke-width'] })}`]
      return [`${indent}line ${tie} (${noteOf(tie)}) ${written({ ...attributes, 'data-tie': undefined })}`]
    }
    const used = shared.get(String(attributes['href']))
    if (tag === 'use' && used) {
      const name = iconOf(used) ?? 'unknown icon'
      return [`${indent}icon ${name} ${written({ ...attributes, href: undefined })}`]
    }
    const name = icons.get(inside.map(markup).join(''))
    if (name !== undefined) return [`${indent}icon ${name} ${written(attributes)}`]
    if (tag === 'text') {
      const along = elementsOf(one).find((e) => e.tag === 'textPath')?.attributes['href']
      const way = shared.get(String(along))?.attributes['d']
      return [`${indent}text “${wordsOf(one).join(' / ')}” ${written({ ...attributes, d: way })}`]
    }
    const head = `${indent}${tag} ${written(attributes)}`.trimEnd()
    return [head, ...inside.flatMap((child) => lines(child, depth + 1))]
  }
  return lines(tree, 0)
}

/** The lines that only one of two has: "- old", "+ new", the first few of them and how many more. */
export function difference(
  before: readonly string[],
  after: readonly string[],
  most = 12,
): readonly string[] {
  const only = (a: readonly string[], b: readonly string[], sign: string) => {
    const known = new Set(b)
    return a.filter((line) => !known.has(line)).map((line) => `${sign} ${line.trim()}`)
  }
  const all = [...only(before, after, '-'), ...only(after, before, '+')]
  if (all.length === 0)
    return before.join('\n') === after.join('\n') ? [] : ['the same lines in another order']
  return [...all.slice(0, most), ...(all.length > most ? [`… and ${all.length - most} more lines`] : [])]
}

/** Attributes in the order of the alphabet; none that is undefined. */
function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${valueOf(name, value ?? '')}`)
    .join(' ')
}

const COLOURS = new Map<string, string>([
  ...Object.entries(PALETTE.light).map(([name, colour]) => [colour, name] as const),
  ...Object.entries(KIND).map(([kind, { colour }]) => [colour.light, kind] as const),
])

/** Places in whole pixels, sizes in tenths, shares in hundredths. */
function valueOf(name: string, value: string | number): string {
  if (name === 'd') return pathOf(String(value))
  const digits = /opacity|^dy$/.test(name) ? 2 : /width|size|spacing|dash/.test(name) ? 1 : 0
  const rounded = (n: number) => String(Number(n.toFixed(digits)) + 0)
  if (typeof value === 'number') return rounded(value)
  const colour = COLOURS.get(value)
  if (colour !== undefined) return colour
  if (/^#|^url/.test(value)) return value
  return value
    .replace(/(scale\()?(-?\d+(?:\.\d+)?)/g, (_, scale: string | undefined, n: string) =>
      scale === undefined ? rounded(Number(n)) : `${scale}${Number(n).toFixed(2)}`,
    )
    .replaceAll(' ', ',')
}

/** "12,30→40,55 n=34 1a2b3c": where a path begins and ends, how many numbers it has, and all of it in whole pixels. */
function pathOf(d: string): string {
  const numbers = (d.match(/-?\d+(\.\d+)?/g) ?? []).map((n) => Math.round(Number(n)) + 0)
  const signs = d.replace(/[^A-Za-z]+/g, '')
  const hash = createHash('sha256')
    .update(`${signs} ${numbers.join(' ')}`)
    .digest('hex')
    .slice(0, 6)
  return `${numbers.slice(0, 2).join(',')}→${numbers.slice(-2).join(',')} n=${numbers.length} ${hash}`
}

/** What an icon's drawing is called, for all that a scene may use. */
function iconNames(scene: Scene): ReadonlyMap<string, string> {
  const names = new Set([
    ...scene.heads.map(iconOfHead),
    ...scene.signs.map(iconOfSign),
    ...scene.sites.map(iconOfSite),
    ...scene.events.map(iconOfEvent),
    ...scene.nodes.map(iconOfNode),
  ])
  return new Map([...names].map((name) => [drawnIcon(name, 'light').map(markup).join(''), name]))
}

const elementsOf = (tree: Tree): readonly Element[] =>
  typeof tree === 'string' ? [] : [tree, ...tree.inside.flatMap(elementsOf)]

const wordsOf = (tree: Tree): readonly string[] =>
  typeof tree === 'string' ? [tree] : tree.inside.flatMap(wordsOf)
