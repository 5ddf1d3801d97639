/** A view's picture as a file that stands by itself: nothing in it is fetched from anywhere. */
import type { Geo } from '../render/geo.ts'
import { dataAddress } from '../export/raster.ts'
import type { Base } from '../render/svg/svg-map.ts'
import { el, markup, type Attributes, type Tree } from '../render/svg/tree.ts'
import type { View } from '../state/view.ts'
import { faceRules, facesFor } from './faces.ts'
import { figure, type FigureSpec } from './figure.ts'

/**
 * The picture with its relief in it, and with its type as well if asked. `held` writes the relief as an address. Rejects when
 * a file of ours cannot be fetched.
 */
export async function standalone(
  base: Base,
  view: View,
  geo: Geo,
  options: Omit<FigureSpec, 'relief'>,
  withType: boolean,
  held: (url: string) => Promise<string> = dataAddress,
): Promise<Tree> {
  const relief = await held(geo.relief[options.scheme])
  const tree = figure(base, view, { ...options, relief })
  return withType ? withFaces(tree, geo) : tree
}

/** A drawing that carries the type it is set in. */
async function withFaces(tree: Tree, geo: Geo): Promise<Tree> {
  if (typeof tree === 'string') return tree
  const rules = await rulesFor(textOf(tree), geo)
  return { ...tree, inside: [el('style', {}, rules), ...tree.inside] }
}

/** The style rules with all type that a text needs. */
export async function rulesFor(text: string, geo: Geo): Promise<string> {
  const fonts = facesFor(text, geo.fonts)
  return faceRules(fonts, await Promise.all(fonts.map(({ file }) => dataAddress(file))))
}

/** All words of a drawing. */
export function textOf(tree: Tree): string {
  return typeof tree === 'string' ? tree : tree.inside.map(textOf).join(' ')
}

/** The drawing as a file. */
export const svgFile = (tree: Tree): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${markup(withOldLinks(tree, XLINK))}\n`

const XLINK = { 'xmlns:xlink': 'http://www.w3.org/1999/xlink' }

/**
 * Links as SVG 1.1 writes them, which every program reads: Inkscape 1.2 draws no `use` whose `href` is SVG 2's. `added` are
 * attributes for the outermost element.
 */
function withOldLinks(tree: Tree, added: Attributes = {}): Tree {
  if (typeof tree === 'string') return tree
  const { href, ...attributes } = tree.attributes
  return {
    tag: tree.tag,
    attributes: { ...added, ...attributes, 'xlink:href': href },
    inside: tree.inside.map((child) => withOldLinks(child)),
  }
}
