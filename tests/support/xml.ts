/** A strict and small reader of XML as `markup` writes it: elements, attributes in double quotes, text, four named signs; nothing else. */
import type { Tree } from '../../src/render/svg/tree.ts'

type Element = Exclude<Tree, string>

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
const INVALID = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u
const TEXT = /(?:[^<&]|&(?:amp|lt|gt|quot);)+/y
const OPEN = /<([A-Za-z][\w:-]*)((?: [A-Za-z_][\w:.-]*="(?:[^<&"]|&(?:amp|lt|gt|quot);)*")*)(\/?)>/y
const CLOSE = /<\/([A-Za-z][\w:-]*)>/y
const ATTRIBUTE = / ([A-Za-z_][\w:.-]*)="([^"]*)"/g

const spelt = (text: string) => text.replace(/&(\w+);/g, (_, name: string) => SIGNS[name] ?? '')

/** The one element of the text. Throws where the text is not well-formed, with the place. */
export function parseXml(text: string): Element {
  if (INVALID.test(text)) throw new Error('a character that XML does not have')
  const root: Tree[] = []
  const open: { element: Element; inside: Tree[] }[] = []
  let at = 0
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) at = pattern.lastIndex
    return found
  }
  while (at < text.length) {
    const inside = open.at(-1)?.inside ?? root
    const words = take(TEXT)
    if (words) {
      if (words[0].includes(']]>')) throw new Error(`]]> before ${at}`)
      inside.push(spelt(words[0]))
      continue
    }
    const closed = take(CLOSE)
    if (closed) {
      if (open.pop()?.element.tag !== closed[1]) throw new Error(`</${closed[1]}> before ${at}`)
      continue
    }
    const found = take(OPEN)
    if (!found) throw new Error(`nothing that XML has at ${at}: ${text.slice(at, at + 60)}`)
    const [, tag = '', written = '', empty = ''] = found
    const attributes = [...written.matchAll(ATTRIBUTE)].map(([, k = '', v = '']) => [k, spelt(v)] as const)
    if (new Set(attributes.map(([k]) => k)).size < attributes.length)
      throw new Error(`an attribute twice at ${at}`)
    const children: Tree[] = []
    const element: Element = { tag, attributes: Object.fromEntries(attributes), inside: children }
    inside.push(element)
    if (empty === '') open.push({ element, inside: children })
  }
  const [one, ...more] = root
  if (open.length || more.length || one === undefined || typeof one === 'string')
    throw new Error('not one element')
  return one
}

/** All elements of a tree, from the outside in. */
export function elementsOf(tree: Tree): readonly Element[] {
  return typeof tree === 'string' ? [] : [tree, ...tree.inside.flatMap(elementsOf)]
}
