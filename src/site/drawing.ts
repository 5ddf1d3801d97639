/** A drawing as a part of a page: its tree, written by its own writer, which escapes all text. */
import { createRawSnippet, type Snippet } from 'svelte'
import { markup, type Tree } from '../render/svg/tree.ts'

export const drawing = (tree: Tree): Snippet => createRawSnippet(() => ({ render: () => markup(tree) }))
