/** The legend, the key on the map, and what is said where nothing is to be seen. Each group has a name and what it means. */
import { count, dayText, list } from './means.ts'

const links = (n: number) => count(n, { one: '# link', other: '# links' })

/** A day alone, or all days up to it. */
const when = (day: number, until: boolean) => `${until ? 'until' : 'on'} ${dayText(day)}`

interface When {
  readonly day: number
  readonly until: boolean
}

export const legend = {
  title: 'Legend',
  close: 'Close the legend',
  closeKey: 'Close (L)',
  showEverything: 'Show everything',
  /** Beside a piece of hatched land. */
  hatched: 'hatched: disputed',
  /** What can be unfolded. */
  more: 'Widths, lines and points',
  colour: { channel: 'Colour', means: 'subject' },
  tone: { channel: 'Straight or zigzag', means: 'with or against', fighting: 'fighting' },
  status: { channel: 'Broken line', means: 'not (yet) real on this day' },
  voice: { channel: 'Dot on the line', means: 'who says so' },
  /** A row that filters: `hint` says what it is. */
  filter: ({ hint }: { hint: string }) =>
    `${hint}. Click to show or hide; double click or Alt+click shows it alone.`,
  /** To be heard after the name of a row. */
  heard: ({ n }: { n: number }) => `, ${links(n)}`,
  widths: {
    channel: 'Width',
    means: 'how much, in the year shown',
    /** What is measured, and its unit. */
    measure: ({ measure, unit }: { measure: string; unit: string }) => `${measure}, ${unit}`,
    thin: 'thin: not known (open end), planned or stopped',
  },
  shapes: {
    channel: 'Lines',
    means: 'with a special form',
    route: 'pipeline, on its true course',
    rail: 'guarantee or alliance, with a bar at the protected side',
    mediation: 'mediation, with a ring at the mediator',
    over: 'statement, over the place it is about',
  },
  points: {
    channel: 'Points',
    means: 'events and sites',
    /** Who dates an event. */
    dated: {
      article: 'event, date from the article',
      record: 'event, date from other sources',
      vague: 'event, exact day unknown',
    },
    site: 'base or other site',
    trace: ({ days }: { days: number }) =>
      `The mark of an event fades from the map within ${count(days, { one: '# day', other: '# days' })}.`,
  },
  blocs: {
    channel: 'Blocs',
    means: 'show the members; numbers count those on this map',
    /** After the name of a bloc: how many members, to be seen and to be heard. */
    members: ({ n }: { n: number }) => `(${n})`,
    membersHeard: ({ n }: { n: number }) =>
      `, ${count(n, { one: '# state', other: '# states' })} on this map`,
    /** The states outside all blocs; then the same where room is short (see also `blocs.ts`). */
    outsideAll: 'In none of these blocs',
    outsideAllShort: 'in none of them',
    outsideSome: ({ blocs }: { blocs: readonly string[] }) => `In none of ${list(blocs)}`,
    /** "Northern League: 2 members, 1 observer or partner with land on this map". */
    hint: ({ name, members, others }: { name: string; members: number; others: number }) =>
      `${name}: ${count(members, { one: '# member', other: '# members' })}${others ? `, ${count(others, { one: '# observer or partner', other: '# observers or partners' })}` : ''} with land on this map`,
    hintOutside: ({ name, n }: { name: string; n: number }) =>
      `${name}: ${count(n, { one: '# state', other: '# states' })} of the article on this day`,
  },
  /** The small key on the map. */
  key: {
    label: 'Key',
    whole: 'Whole legend',
    disputed: 'disputed',
    disputedHint: 'Land that more than one side claims or holds',
    scale: ({ unit, year }: { unit: string; year: number }) => `${unit}, ${year}`,
    scaleHint: ({ measure, unit }: { measure: string; unit: string }) => `Width: ${measure}, ${unit}`,
    wider: ({ year }: { year: number }) => `wider: more in ${year}`,
    widerHint: 'A line is as wide as its figure of the year; plans and contracts are thin.',
  },
  /** Why nothing is on the map, and what leads out of it. `layers` are names. */
  empty: {
    allOff: 'All layers are switched off.',
    none: ({ day, until }: When) => `No link is in force ${when(day, until)}.`,
    noneInLayers: ({ layers, day, until, others }: When & { layers: readonly string[]; others: number }) =>
      `${layers.join(', ')}: no link in force ${when(day, until)}; ${others} in the layers that are switched off.`,
    filtered: ({ n, day, until }: When & { n: number }) =>
      `${links(n)} in force ${when(day, until)}, but the filters chosen in the legend hide ${n === 1 ? 'it' : 'them all'}.`,
    showEverything: 'Show everything again',
    goTo: ({ day }: { day: number }) => `Go to ${dayText(day)}, the nearest day with something to show`,
  },
}
