import { describe, expect, it } from 'vitest'
import { keep, recall, type Keeper } from '../../../../src/features/help/preference.ts'

const kept = (map: Map<string, string>): Keeper => ({
  getItem: (k) => map.get(k) ?? null,
  setItem: (k, v) => void map.set(k, v),
})

const throwing = (error: unknown) => () => {
  throw error as Error
}

/** Storages that do not work, by who has them. */
const BROKEN: readonly (readonly [string, () => Keeper | undefined])[] = [
  ['there is none', () => undefined],
  ['it is forbidden', throwing(new DOMException('The operation is insecure.', 'SecurityError'))],
  [
    'each use of it is refused',
    () => ({ getItem: throwing(new Error('no')), setItem: throwing(new Error('no')) }),
  ],
  ...[
    new DOMException('full', 'QuotaExceededError'),
    new DOMException('full', 'NS_ERROR_DOM_QUOTA_REACHED'),
    Object.assign(new Error('QUOTA_EXCEEDED_ERR: DOM Exception 22'), { code: 22 }),
  ].map(
    (error) =>
      [
        `it is full (${error.name}, ${error.message})`,
        () => ({ ...kept(new Map()), setItem: throwing(error) }),
      ] as const,
  ),
]

describe('a remembered choice', () => {
  it('comes back', () => {
    const keeper = kept(new Map())
    expect(recall(() => keeper, 'k', true)).toBe(true)
    expect(keep(() => keeper, 'k', false)).toBe(true)
    expect(recall(() => keeper, 'k', true)).toBe(false)
  })

  it.each(BROKEN)('is what it would be at first, and is not kept, where %s', (_, keeper) => {
    for (const fallback of [true, false]) {
      expect(recall(keeper, 'k', fallback)).toBe(fallback)
      expect(keep(keeper, 'k', !fallback)).toBe(false)
      expect(recall(keeper, 'k', fallback)).toBe(fallback)
    }
  })

  it.each(['', 'ON', 'true', '{"__proto__":{"x":1}}', '\0', 'on '.repeat(1e5)])(
    'is what it would be at first where something else was left there: %j',
    (left) => {
      for (const fallback of [true, false])
        expect(recall(() => kept(new Map([['k', left]])), 'k', fallback)).toBe(fallback)
    },
  )
})
