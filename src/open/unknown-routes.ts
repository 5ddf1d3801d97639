/** Ties that name a course which neither the page nor their atlas has. They are kept: without a course, a tie is drawn as a curve. */
import names from '../../geo/route-names.json' with { type: 'json' }
import type { Finding } from '../atlas/findings.ts'
import { nearestWord } from '../atlas/rules/nearest-word.ts'
import { m } from '../messages/messages.ts'

const SHIPPED: ReadonlySet<string> = new Set(names)

/** A finding for each such tie of an atlas, checked or not; `given` are the names of courses that its author gives. */
export function unknownRoutes(ties: unknown, given: readonly string[] = []): readonly Finding[] {
  if (!Array.isArray(ties)) return []
  return (ties as readonly unknown[]).flatMap((tie, i) => {
    const { route, path } = (tie ?? {}) as { readonly route?: unknown; readonly path?: unknown }
    if (typeof route !== 'string' || SHIPPED.has(route) || path !== undefined) return []
    const near = nearestWord(route.slice(0, 64), [...given, ...SHIPPED])
    const message =
      near === null
        ? m.findings.routeUnknown({ id: route })
        : m.findings.routeUnknownNear({ id: route, near })
    return [{ path: `ties[${i}].route`, message }]
  })
}
