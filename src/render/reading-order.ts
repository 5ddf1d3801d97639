/**
 * The order of ties for the keyboard and screen readers: grouped by actor, the opening pair first and then those with most
 * ties; within an actor the ties of the opening first, then those of the opening pair, each by strength. A tie is listed under
 * both of its ends, so that ← and → lead to the other end.
 */
import type { Atlas } from '../atlas/atlas.ts'
import { nameOf, standingSentence, tieSentence } from '../atlas/describe.ts'
import { STATUSES } from '../atlas/schema.ts'
import type { Standing } from '../atlas/snapshot.ts'
import { m } from '../messages/messages.ts'
import { pairKey } from '../grammar/mark.ts'
import { sizeOf, widthScales } from '../scene/width.ts'

export interface ReadingItem {
  readonly tie: string
  /** The end under which it is listed here, and the other. */
  readonly actor: string
  readonly other: string
  /** Its sentences, made on demand. */
  readonly text: () => string
}

export interface ReadingGroup {
  readonly actor: string
  /** "Northland, 11 links". */
  readonly name: string
  readonly items: readonly ReadingItem[]
}

export function readingGroups(atlas: Atlas, standings: readonly Standing[]): readonly ReadingGroup[] {
  const scales = widthScales(atlas)
  const strength = ({ tie, span, status, day }: Standing) =>
    sizeOf(scales, tie, span.phase, day, status).width + STATUSES.indexOf(status) / 100
  const { pair, ties } = atlas.data.article.opening
  const about = pairKey(...pair)
  const first = new Map(ties.map((id, i) => [id, i]))
  const sorted = standings
    .map((standing) => ({
      standing,
      strength: strength(standing),
      first: first.get(standing.tie.id) ?? first.size,
      about: pairKey(standing.tie.from, standing.tie.to) === about,
    }))
    .sort((a, b) => a.first - b.first || Number(b.about) - Number(a.about) || b.strength - a.strength)
  const groups = new Map<string, ReadingItem[]>()
  for (const { standing } of sorted) {
    const { tie } = standing
    const text = () => `${tieSentence(atlas, tie)} ${standingSentence(atlas, standing)}`
    for (const [actor, other] of tie.from === tie.to
      ? [[tie.from, tie.to] as const]
      : [[tie.from, tie.to] as const, [tie.to, tie.from] as const])
      add(groups, actor, { tie: tie.id, actor, other, text })
  }
  /** The opening pair in its order, then all others. */
  const rank = (actor: string) => (pair.indexOf(actor) + pair.length + 1) % (pair.length + 1)
  return [...groups]
    .sort(
      ([a, x], [b, y]) =>
        rank(a) - rank(b) || y.length - x.length || (nameOf(atlas, a) < nameOf(atlas, b) ? -1 : 1),
    )
    .map(([actor, items]) => ({
      actor,
      name: m.map.walk.actor({ actor: nameOf(atlas, actor), links: items.length }),
      items,
    }))
}

function add(groups: Map<string, ReadingItem[]>, actor: string, item: ReadingItem): void {
  const group = groups.get(actor)
  if (group) group.push(item)
  else groups.set(actor, [item])
}

/** A movement in the list. */
export type ReadingStep = 'next' | 'previous' | 'other-end' | 'first' | 'last'

/** The index after a step, clamped to the list. */
export function stepFrom(items: readonly ReadingItem[], at: number, step: ReadingStep): number {
  const last = items.length - 1
  switch (step) {
    case 'next':
      return Math.min(last, at + 1)
    case 'previous':
      return Math.max(0, at - 1)
    case 'first':
      return 0
    case 'last':
      return last
    case 'other-end': {
      const here = items[at]
      const there = items.findIndex((i) => i.tie === here?.tie && i.actor === here.other)
      return there < 0 ? at : there
    }
  }
}

/** The step of a key; null for other keys. */
export function stepOfKey(key: string): ReadingStep | null {
  return KEYS.get(key) ?? null
}

const KEYS: ReadonlyMap<string, ReadingStep> = new Map([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['ArrowLeft', 'other-end'],
  ['ArrowRight', 'other-end'],
  ['Home', 'first'],
  ['End', 'last'],
])
