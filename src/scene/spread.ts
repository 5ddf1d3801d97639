/** Offsets that set events at one place side by side: each gets a slot that no other event of its days has. */
import type { EventMark, NodeMark } from '../grammar/mark.ts'

/** Pixels between neighbouring marks at one place. */
const STEP = 17

/** The place and the six slots of the inner ring; past events take the outer ring. */
const INNER = 7

/** Degrees clockwise from east, in the order in which the inner ring fills: on the left first, as names stand right. */
const ANGLES = [150, 210, 90, 270, 30, 330]

/**
 * Pixels right and down for each event's icon, in the order given. All marks of an event share an offset, except those of the
 * mode "so far", which move to the outer ring. Memoized by the list of events.
 */
export function eventOffsets(events: readonly EventMark[], nodes: readonly Pick<NodeMark, 'at'>[]): Offsets {
  const known = KNOWN.get(events)
  if (known?.nodes === nodes) return known.offsets
  const offsets = spread(events, nodes)
  KNOWN.set(events, { nodes, offsets })
  return offsets
}

type Offsets = readonly (readonly [number, number])[]

const KNOWN = new WeakMap<
  readonly EventMark[],
  { readonly nodes: readonly Pick<NodeMark, 'at'>[]; readonly offsets: Offsets }
>()

function spread(events: readonly EventMark[], nodes: readonly Pick<NodeMark, 'at'>[]): Offsets {
  const [living, over] = [slotsOf(events.filter((e) => !e.past)), slotsOf(events.filter((e) => e.past))]
  return events.map((e) => {
    // Where an actor's dot stands, the place itself is taken.
    const seat = nodes.some((n) => Math.hypot(n.at[0] - e.at[0], n.at[1] - e.at[1]) < 0.25)
    if (e.past) return slotOffset(INNER + (over.get(e.event) ?? 0))
    return slotOffset((living.get(e.event) ?? 0) + (seat ? 1 : 0))
  })
}

/** For each event the lowest slot that no other event at its place has on its days. */
function slotsOf(events: readonly EventMark[]): ReadonlyMap<string, number> {
  const spans = new Map<string, { place: string; from: number; to: number }>()
  for (const e of events) {
    const s = spans.get(e.event)
    const place = `${Math.round(e.at[0] * 3)},${Math.round(e.at[1] * 3)}`
    spans.set(e.event, {
      place,
      from: Math.min(e.from, s?.from ?? Infinity),
      to: Math.max(e.to, s?.to ?? -Infinity),
    })
  }
  const slots = new Map<string, number>()
  const taken: { place: string; slot: number; to: number }[] = []
  // By day, not in the order of rows: a row added later must not move others.
  for (const [id, s] of [...spans].sort((a, b) => a[1].from - b[1].from || (a[0] < b[0] ? -1 : 1))) {
    const here = taken.filter((t) => t.place === s.place && t.to > s.from).map((t) => t.slot)
    let slot = 0
    while (here.includes(slot)) slot++
    slots.set(id, slot)
    taken.push({ place: s.place, slot, to: s.to })
  }
  return slots
}

/** Slot 0 is the place; the next six form a ring around it; the others a wider ring. */
export function slotOffset(slot: number): readonly [number, number] {
  if (slot === 0) return [0, 0]
  const inner = slot < INNER
  const degrees = inner ? (ANGLES[slot - 1] ?? 0) : 150 - (slot - INNER) * 30
  const radius = inner ? STEP : 2 * STEP
  const angle = (degrees * Math.PI) / 180
  return [Math.round(Math.cos(angle) * radius), Math.round(Math.sin(angle) * radius)]
}
