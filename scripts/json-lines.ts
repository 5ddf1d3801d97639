/** The line of a path in a file of JSON, for messages. */
import { readFileSync } from 'node:fs'
import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser'

const trees = new Map<string, { readonly text: string; readonly root: Node | undefined }>()

/** The line, from 1, of "ties[3].phases[1].from", or of the nearest field around it; null if the file cannot be read. */
export function lineOf(file: string, path: string): number | null {
  const tree = treeOf(file)
  if (!tree?.root) return null
  const steps = (path.match(/[^.[\]]+/g) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step))
  for (let n = steps.length; n >= 0; n--) {
    const node = findNodeAtLocation(tree.root, steps.slice(0, n))
    if (node) return tree.text.slice(0, node.offset).split('\n').length
  }
  return null
}

function treeOf(file: string) {
  try {
    const text = readFileSync(file, 'utf8')
    const known = trees.get(file)
    if (known?.text === text) return known
    const tree = { text, root: parseTree(text) }
    trees.set(file, tree)
    return tree
  } catch {
    return null
  }
}
