/** SVG as a tree that needs no document: serialized as text in Node and for files, or mounted as elements in a page. */

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An SVG element, or the text inside one. */
export type Tree =
  | { readonly tag: string; readonly attributes: Attributes; readonly inside: readonly Tree[] }
  | string

/** Makes an element. Undefined attributes are left out; numbers are rounded to a hundredth. */
export function el(tag: string, attributes: Attributes = {}, ...inside: readonly Tree[]): Tree {
  return { tag, attributes, inside }
}

/** Rounds to a hundredth of a pixel. */
export const px = (n: number): number => Math.round(n * 100) / 100

const valueOf = (value: string | number) => (typeof value === 'number' ? String(px(value)) : value)

/** Serializes a tree as XML. */
export function markup(tree: Tree): string {
  if (typeof tree === 'string') return escape(tree)
  const { tag, attributes, inside } = tree
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escape(valueOf(value))}"`],
  )
  const head = `<${tag}${written.join('')}`
  return inside.length ? `${head}>${inside.map(markup).join('')}</${tag}>` : `${head}/>`
}

/** Escapes markup and removes characters that XML does not allow. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (c) => NAMED[c] ?? c)
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const NAMESPACE = 'http://www.w3.org/2000/svg'

/** Makes elements of a document. Text is never parsed as markup. */
export function mounted(tree: Tree, document: Document): Node {
  if (typeof tree === 'string') return document.createTextNode(tree)
  const node = document.createElementNS(NAMESPACE, tree.tag)
  for (const [name, value] of Object.entries(tree.attributes))
    if (value !== undefined) node.setAttribute(name, valueOf(value))
  for (const child of tree.inside) node.append(mounted(child, document))
  return node
}

/**
 * Puts trees into a place of a document, one after another. Of the last tree's children those that are the same are kept: of a
 * hundred labels a step changes a few.
 */
export function remounted(document: Document): (place: Element, tree: Tree) => void {
  let root: Element | null = null
  let kept = new Map<string, Node[]>()
  return (place, tree) => {
    if (typeof tree === 'string') throw new Error('a text has no children')
    const next = new Map<string, Node[]>()
    const nodes = tree.inside.map((child) => {
      const key = JSON.stringify(child)
      const node = kept.get(key)?.pop() ?? mounted(child, document)
      next.set(key, [...(next.get(key) ?? []), node])
      return node
    })
    kept = next
    if (root?.parentNode !== place) {
      root = mounted({ ...tree, inside: [] }, document) as Element
      place.replaceChildren(root)
    }
    arrange(root, nodes)
  }
}

/** Makes nodes the children of an element, in their order, and moves as few as that takes. */
function arrange(parent: Element, nodes: readonly Node[]): void {
  const wanted = new Set(nodes)
  for (const child of [...parent.childNodes]) if (!wanted.has(child)) child.remove()
  let here: Node | null = parent.firstChild
  for (const node of nodes) {
    if (node === here) here = here.nextSibling
    else parent.insertBefore(node, here)
  }
}
