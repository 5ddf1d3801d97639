/** A view's picture as a self-contained SVG file. */
import type { Geo } from '../render/geo.ts'
import { dataAddress } from '../export/raster.ts'
import type { Base } from '../render/svg/svg-map.ts'
import { el, markup, type Attributes, type Tree } from '../render/svg/tree.ts'
import type { View } from '../state/view.ts'
import { faceRules, facesFor } from './faces.ts'
import { figure, type FigureSpec } from './figure.ts'

/**
 * The picture with its relief, if there is one, embedded, and optionally its fonts. `held` turns the relief into a `data:` address. Rejects if a
 * file cannot be fetched.
 */
export async function standalone(
  base: Base,
  view: View,
  geo: Geo,
  options: Omit<FigureSpec, 'relief'>,
  withType: boolean,
  held: (url: string) => Promise<string> = dataAddress,
): Promise<Tree> {
  const relief = geo.relief && (await held(geo.relief[options.scheme]))
  const tree = figure(base, view, { ...options, relief })
  return withType ? withFaces(tree, geo) : tree
}

/** A drawing with embedded fonts. */
async function withFaces(tree: Tree, geo: Geo): Promise<Tree> {
  if (typeof tree === 'string') return tree
  const rules = await rulesFor(textOf(tree), geo)
  return { ...tree, inside: [el('style', {}, rules), ...tree.inside] }
}

/** `@font-face` rules with all fonts that a text needs, embedded. */
export async function rulesFor(text: string, geo: Geo): Promise<string> {
  const fonts = facesFor(text, geo.fonts)
  return faceRules(fonts, await Promise.all(fonts.map(({ file }) => dataAddress(file))))
}

/** All text of a drawing. */
export function textOf(tree: Tree): string {
  return typeof tree === 'string' ? tree : tree.inside.map(textOf).join(' ')
}

export const svgFile = (tree: Tree): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${markup(withOldLinks(tree, XLINK))}\n`

const XLINK = { 'xmlns:xlink': 'http://www.w3.org/1999/xlink' }

/**
 * Replaces `href` by `xlink:href` of SVG 1.1: Inkscape 1.2 does not draw a `use` with SVG 2's `href`. `added` are attributes for
 * the root element.
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
