/**
 * Courses that stand beside the ties: in a table of well-known text, or in a file of GeoJSON. Each names a tie, or the route that
 * ties name, by its id.
 */
import * as v from 'valibot'
import { CourseSchema } from '../atlas/course.ts'
import { findingOfIssue } from '../atlas/issues.ts'
import { m } from '../messages/messages.ts'
import type { CsvFields } from './csv-cells.ts'
import type { Raw } from './csv-table.ts'
import type { Problems } from './problems.ts'

/** What a course is named after. `id` may be that of a tie or of a route. */
interface Named {
  readonly id?: unknown
  readonly tie?: unknown
  readonly route?: unknown
}

interface GivenCourse {
  readonly path: unknown
  readonly name: string
  readonly at: string
  used: boolean
}

export class GivenCourses {
  readonly #ofTie = new Map<unknown, GivenCourse>()
  readonly #ofRoute = new Map<unknown, GivenCourse>()
  readonly #all: GivenCourse[] = []
  readonly #found: Problems

  constructor(found: Problems) {
    this.#found = found
  }

  /** The names by which ties may call a course. */
  get names(): readonly string[] {
    return [...this.#ofRoute.keys()].filter((name) => typeof name === 'string')
  }

  /** Adds a course; one that is no line is reported. `at` is where it stands in the author's files. */
  add({ id, tie, route }: Named, course: unknown, at: string): void {
    const read = v.safeParse(CourseSchema, course)
    if (!read.success) {
      for (const issue of read.issues.slice(0, 1))
        this.#found.add('E-FIELD', at, findingOfIssue(issue).message)
      return
    }
    const name = [tie, route, id].find((n) => n !== undefined)
    const given: GivenCourse = {
      path: read.output,
      name: typeof name === 'string' ? name : '',
      at,
      used: false,
    }
    this.#all.push(given)
    for (const of of [tie, id]) if (of !== undefined && !this.#ofTie.has(of)) this.#ofTie.set(of, given)
    for (const of of [route, id]) if (of !== undefined && !this.#ofRoute.has(of)) this.#ofRoute.set(of, given)
  }

  /** The courses of a table, longitude first. */
  addRows(rows: readonly CsvFields[]): void {
    for (const {
      table,
      line,
      fields: { courses = {} },
    } of rows)
      this.add(courses, courses['path'] ?? '', `${table.file} ${line}:${(table.index('course') ?? 0) + 1}`)
  }

  /** The lines of a file of GeoJSON. */
  addGeoJson(json: unknown, file: string): void {
    const { features, ...one } = json as { readonly features?: unknown }
    const list: readonly unknown[] = Array.isArray(features) ? features : [one]
    for (const [i, feature] of list.entries()) {
      const { id, properties, geometry } = (feature ?? {}) as Raw
      const told = (typeof properties === 'object' ? properties : null) as Raw | null
      const of = (...keys: readonly string[]) =>
        keys.map((key) => textOf(told, key)).find((t) => t !== undefined)
      const tie = of('tie', 'tie id', 'tie_id')
      const route = of('route', 'route id', 'route_id')
      const at = `${file} features[${i}]`
      this.add({ tie, route, id: of('id', 'course id', 'name') ?? id }, geometry, at)
    }
  }

  /** The course of a tie: its own, or that of its route. */
  of({ id, route }: Raw): { readonly path?: unknown } {
    const given = this.#ofTie.get(id) ?? (route === undefined ? undefined : this.#ofRoute.get(route))
    if (!given) return {}
    given.used = true
    return { path: given.path }
  }

  /** Notes the courses that no tie has asked for, and those of which another of the same name stands before them. */
  noteUnused(): void {
    for (const given of this.#all) {
      const { used, name, at } = given
      if (used) continue
      const first = this.#ofTie.get(name) ?? this.#ofRoute.get(name)
      const isSecond = name !== '' && first !== undefined && first !== given
      this.#found.note(
        'N-COURSE',
        at,
        isSecond ? m.findings.courseTwice({ name, place: first.at }) : m.findings.courseUnused({ name }),
      )
    }
  }
}

function textOf(properties: Raw | null, key: string): string | undefined {
  const value = properties && Object.hasOwn(properties, key) ? properties[key] : undefined
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
