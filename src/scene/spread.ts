/** Events at one place stand beside each other, not on top: each gets a slot that no other event of its days has. */
import type { EventMark, NodeMark } from './mark.ts'
import type { Position } from '../atlas/schema.ts'

/** Pixels between neighbouring marks at one place. */
const STEP = 17

/** Pixels right and down for each event's icon, in the order given. Marks of one event share their offset. */
export function eventOffsets(
  events: readonly EventMark[],
  nodes: readonly Pick<NodeMark, 'at'>[],
): readonly (readonly [number, number])[] {
  const spans = new Map<string, { place: string; at: Position; from: number; to: number }>()
  for (const e of events) {
    const s = spans.get(e.event)
    const place = `${Math.round(e.at[0] * 3)},${Math.round(e.at[1] * 3)}`
    spans.set(e.event, {
      place,
      at: e.at,
      from: Math.min(e.from, s?.from ?? Infinity),
      to: Math.max(e.to, s?.to ?? -Infinity),
    })
  }
  const slots = new Map<string, number>()
  const taken: { place: string; slot: number; to: number }[] = []
  for (const [id, s] of [...spans].sort((a, b) => a[1].from - b[1].from)) {
    const here = taken.filter((t) => t.place === s.place && t.to > s.from).map((t) => t.slot)
    // The place itself is free only where no actor's dot stands.
    let slot = nodes.some((n) => Math.hypot(n.at[0] - s.at[0], n.at[1] - s.at[1]) < 0.25) ? 1 : 0
    while (here.includes(slot)) slot++
    slots.set(id, slot)
    taken.push({ place: s.place, slot, to: s.to })
  }
  return events.map((e) => slotOffset(slots.get(e.event) ?? 0))
}

/** Slot 0 is the place; 1 to 6 go round it, starting below left where labels are rare; then a wider round. */
export function slotOffset(slot: number): readonly [number, number] {
  if (slot === 0) return [0, 0]
  const ring = slot <= 6 ? 0 : 1
  const [count, radius] = ring === 0 ? [6, STEP] : [12, 2 * STEP]
  const angle = (150 - ((slot - (ring ? 7 : 1)) * 360) / count) * (Math.PI / 180)
  return [Math.round(Math.cos(angle) * radius), Math.round(Math.sin(angle) * radius)]
}
