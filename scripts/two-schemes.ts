/**
 * One drawing for both colour schemes: it has the light one's colours, and where the dark one's differ, a class by which a
 * style sheet changes them. Pure.
 */
import { el, type Attributes, type Tree } from '../src/svg/tree.ts'

/** What a style sheet may change, and what its class begins with. */
const CHANGED = { fill: 'f', stroke: 's' } as const
type Changed = keyof typeof CHANGED

/** The classes of some drawings, and what they do in the dark. */
export class DarkInks {
  readonly #classes = new Map<string, string>()

  /** Joins two drawings that differ in their colours only. Throws where they differ in anything else. */
  join(light: Tree, dark: Tree): Tree {
    if (typeof light === 'string' || typeof dark === 'string') {
      if (light !== dark) throw new Error('the two schemes differ in their words')
      return light
    }
    if (light.tag !== dark.tag || light.inside.length !== dark.inside.length)
      throw new Error(`the two schemes differ in <${light.tag}>`)
    const inside = light.inside.map((child, i) => this.join(child, dark.inside[i] ?? ''))
    return el(light.tag, this.#attributes(light.tag, light.attributes, dark.attributes), ...inside)
  }

  /** The rules of all classes that were given. */
  css(): string {
    return [...this.#classes].map(([rule, name]) => `.${name} { ${rule} }`).join('\n')
  }

  #attributes(tag: string, light: Attributes, dark: Attributes): Attributes {
    const names = [...new Set([...Object.keys(light), ...Object.keys(dark)])]
    const classes = names.flatMap((name) => {
      const value = dark[name]
      if (light[name] === value) return []
      if (!isChanged(name) || value === undefined)
        throw new Error(`the two schemes differ in ${name} of <${tag}>`)
      return this.#classOf(name, String(value))
    })
    if (classes.length === 0) return light
    return { ...light, class: [light['class'], ...classes].filter(Boolean).join(' ') }
  }

  #classOf(name: Changed, value: string): string {
    const rule = `${name}: ${value}`
    const given = this.#classes.get(rule) ?? `${CHANGED[name]}${this.#classes.size}`
    this.#classes.set(rule, given)
    return given
  }
}

const isChanged = (name: string): name is Changed => Object.hasOwn(CHANGED, name)
