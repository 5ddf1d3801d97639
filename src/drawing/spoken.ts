/** What the map says of itself, in words. */
import { plural } from '../atlas/describe.ts'
import { formatDay, type Day } from '../atlas/day.ts'

/** The label of the canvas: "Map of ties, 23 of them on 8 August 2016." and how to go on. */
export function mapLabel(count: number, day: Day): string {
  return `Map of ties, ${count} of them on ${formatDay(day)}. Enter opens the list of ties.`
}

/** The label of a chip: "Northport, Northland: 11 ties lead there. Go there." */
export function chipLabel(name: string, count: number): string {
  return `${name}: ${plural(count, 'link leads', 'links lead')} there. Go there.`
}

/** The label of a closed braid's count. */
export function braidLabel(a: string, b: string, count: number): string {
  return `${plural(count, 'tie')} between ${a} and ${b}. Unfurl.`
}
