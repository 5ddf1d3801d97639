/** A view's picture as a file that stands by itself: nothing in it is fetched from anywhere. */
import type { Geo } from '../drawing/geo.ts'
import { dataAddress } from '../export/raster.ts'
import type { Base } from '../svg/map.ts'
import { el, markup, type Tree } from '../svg/tree.ts'
import type { View } from '../view/view.ts'
import { faceRules, facesFor } from './faces.ts'
import { figure, type FigureOptions } from './figure.ts'

/** The picture with its relief in it, and with its type as well if asked. Rejects when a file of ours cannot be fetched. */
export async function standalone(
  base: Base,
  view: View,
  geo: Geo,
  options: Omit<FigureOptions, 'relief'>,
  withType: boolean,
): Promise<Tree> {
  const relief = await dataAddress(geo.relief[options.scheme])
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
export const svgFile = (tree: Tree): string => `<?xml version="1.0" encoding="UTF-8"?>\n${markup(tree)}\n`
