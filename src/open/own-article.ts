/**
 * What an author says of the article of an atlas in tables: all that is not said is made from the rows (`csv-article.ts`). What
 * breaks a rule is reported and left out, entry by entry.
 */
import * as v from 'valibot'
import { findingOfIssue } from '../atlas/issues.ts'
import { ArticleSchema } from '../atlas/schema.ts'
import type { Raw } from './csv-table.ts'
import type { Problems } from './problems.ts'

type Steps = readonly (string | number)[]

/** "anchors[2].day" → ["anchors", 2, "day"], and back. */
const stepsIn = (path: string): Steps =>
  (path.match(/[^.[\]]+/g) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step))
const pathOf = (steps: Steps): string =>
  steps.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i ? '.' : ''}${step}`)).join('')

/** No article has so many faults that each could not be left out in turn. */
const ROUNDS = 200

export class OwnArticle {
  readonly #own: Raw
  readonly #where: (path: string) => string
  /** Paths that were left out. */
  readonly #gone = new Set<string>()
  /** The indexes of the kept entries of each list, as the atlas had them last. */
  readonly #kept = new Map<string, readonly number[]>()

  /** `where` names the place of a field in the author's files. */
  constructor(own: Raw, where: (path: string) => string) {
    this.#own = own
    this.#where = where
  }

  /** What is left of it. */
  get fields(): Raw {
    return this.#merged({}, this.#own, [])
  }

  /** The article of what is made from the rows and of what the author says, which goes first. */
  over(make: (own: Raw) => Raw, found: Problems): Raw {
    for (let round = 0; ; round++) {
      const made = make(this.fields)
      const article = this.#merged(made, this.#own, [])
      const { issues = [] } = v.safeParse(ArticleSchema, article)
      const told = issues.map(findingOfIssue).filter(({ path }) => this.#says(this.#original(path)))
      if (told.length === 0 || round === ROUNDS) return article
      for (const { path, message } of told) found.add('E-ARTICLE', this.locate(path), message)
      for (const { path } of told) this.leaveOut(path)
    }
  }

  /** The place of a path of the article among the author's files. */
  locate(path: string): string {
    return this.#where(pathOf(this.#original(path)))
  }

  /**
   * Leaves out the entry of a list, or else the field, in which a path lies; false if the author does not say it. What was made
   * beside what the author says of a group may not fit it: then the group goes.
   */
  leaveOut(path: string): boolean {
    const steps = this.#original(path)
    const entry = steps.findIndex((step) => typeof step === 'number')
    const ends = [entry < 0 ? steps.length : entry + 1, ...(entry < 0 ? [] : [entry]), 1]
    for (const end of ends) {
      const target = steps.slice(0, end)
      // Items of a list of ids or numbers are nothing by themselves.
      if (!this.#says(target) || (typeof target.at(-1) === 'number' && isLeaf(this.#at(target)))) continue
      this.#gone.add(pathOf(target))
      return true
    }
    return false
  }

  #at(steps: Steps): unknown {
    let value: unknown = this.#own
    for (const step of steps) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
      value = Reflect.get(value, step)
    }
    return value
  }

  /** Whether the author says something at a path, or of all that it is part of. */
  #says(steps: Steps): boolean {
    for (let n = 1; n <= steps.length; n++) {
      const part = steps.slice(0, n)
      if (this.#gone.has(pathOf(part))) return false
      const value = this.#at(part)
      if (value === undefined) return n > 1 && isLeaf(this.#at(part.slice(0, -1)))
      if (n > 1 && isLeaf(value)) return true
    }
    return steps.length > 0
  }

  /** The steps of a path, with the indexes that the author's lists have. */
  #original(path: string): Steps {
    const steps = stepsIn(path.replace(/^article\.?/, ''))
    return steps.map((step, i) =>
      typeof step === 'number' ? (this.#kept.get(pathOf(steps.slice(0, i)))?.[step] ?? step) : step,
    )
  }

  #merged(made: Raw, own: Raw, steps: Steps): Raw {
    const said = Object.entries(own).flatMap(([key, value]): [string, unknown][] => {
      const here = [...steps, key]
      if (value === undefined || this.#gone.has(pathOf(here))) return []
      if (Array.isArray(value)) {
        const list = value as readonly unknown[]
        const kept = [...list.keys()].filter(
          (i) => list[i] !== undefined && !this.#gone.has(pathOf([...here, i])),
        )
        this.#kept.set(pathOf(here), kept)
        return [[key, kept.map((i) => list[i])]]
      }
      if (isLeaf(value)) return [[key, value]]
      const before = made[key]
      return [[key, this.#merged(isLeaf(before) ? {} : (before as Raw), value as Raw, here)]]
    })
    return Object.fromEntries([...Object.entries(made), ...said])
  }
}

const isLeaf = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
