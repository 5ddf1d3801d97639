/**
 * Lists of numbers as properties of features. When the map evaluates a feature anew, as it does for feature state, it
 * finds lists turned into strings; so a feature carries a key, and the style says what list each key stands for.
 */
import type { Feature } from 'geojson'
import type { ExpressionSpecification as Expr } from 'maplibre-gl'

/** The key of a list. */
export function listKey(list: readonly number[]): string {
  return list.join(',')
}

/** The expression that gives back the list of `field`, for the keys that these features have; else `rest`. */
export function listOf(field: string, features: readonly Feature[], rest: readonly number[]): Expr {
  const keys = new Set<string>()
  for (const { properties } of features) {
    const key: unknown = properties?.[field]
    if (typeof key === 'string') keys.add(key)
  }
  const literal = (list: readonly number[]) => ['literal', [...list]]
  const pairs = [...keys].flatMap((key) => [key, literal(key.split(',').map(Number))])
  return (pairs.length
    ? ['match', ['get', field], ...pairs, literal(rest)]
    : literal(rest)) as unknown as Expr
}
