/**
 * One drawing for both colour schemes: where the light and the dark one differ, it uses custom properties.
 */
import type { Attributes, Tree } from './tree.ts'

/** Name of a custom property → its value in each scheme. */
export type SchemeTints = ReadonlyMap<string, { readonly light: string; readonly dark: string }>

/** Declarations of the custom properties for a scheme. */
export function tintRules(tints: SchemeTints, scheme: 'light' | 'dark'): string {
  return [...tints].map(([name, of]) => `${name}:${of[scheme]};`).join('')
}

/**
 * Merges two drawings that differ in values of presentation attributes alone; throws if they differ in more. Adds the custom
 * properties to `tints`, which several drawings can share.
 */
export function tinted(
  light: Tree,
  dark: Tree,
  tints: Map<string, { light: string; dark: string }> = new Map(),
): { readonly tree: Tree; readonly tints: SchemeTints } {
  const names = new Map([...tints].map(([name, of]) => [JSON.stringify([of.light, of.dark]), name]))
  const name = (a: string, b: string): string => {
    const key = JSON.stringify([a, b])
    const known = names.get(key) ?? `--t${names.size}`
    names.set(key, known)
    tints.set(known, { light: a, dark: b })
    return `var(${known})`
  }
  const both = (a: Tree, b: Tree): Tree => {
    if (typeof a === 'string' || typeof b === 'string') {
      if (a !== b) throw new Error('the schemes differ in their words')
      return a
    }
    if (a.tag !== b.tag || a.inside.length !== b.inside.length)
      throw new Error(`the schemes differ in their shapes: ${a.tag}, ${b.tag}`)
    const attributes: Attributes = Object.fromEntries(
      Object.entries(a.attributes).map(([key, value]) => {
        const other = b.attributes[key]
        if (value === other || value === undefined || other === undefined) return [key, value]
        if (!PRESENTED.has(key)) throw new Error(`the schemes differ in ${key} of ${a.tag}`)
        return [key, name(String(value), String(other))]
      }),
    )
    return { ...a, attributes, inside: a.inside.map((t, i) => both(t, b.inside[i] ?? '')) }
  }
  const tree = both(light, dark)
  return { tree, tints }
}

/** Presentation attributes that may differ. */
const PRESENTED = new Set(['fill', 'stroke', 'opacity', 'fill-opacity', 'stroke-opacity', 'stroke-width'])
