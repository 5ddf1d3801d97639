/** The frame of the page: what stands around the map and is no panel of its own. */
import { count } from './means.ts'

const links = (n: number) => count(n, { one: '# link', other: '# links' })

export const frame = {
  /** The first that the keyboard meets. */
  skip: 'Skip to the map',
  /** The title of the window, for an atlas that is not the published one: `note` says so. */
  foreign: ({ note, title }: { note: string; title: string }) => `${note} · ${title}`,
  share: 'Share',
  shareKey: 'Share, export, cite (S)',
  help: 'Help',
  helpKey: 'Help and keys (?)',
  /** The button that hides the argument: its name, and what it does next. */
  argument: 'Argument',
  hideArgument: 'Hide the argument',
  showArgument: 'Show the argument',
  /** Buttons on the telephone's map: the tour, and all links. */
  ways: 'Ways to read the map',
  /** The panel over the telephone's map. */
  sheet: {
    label: 'Details',
    raise: 'Raise the panel',
    lower: 'Lower the panel',
    tabs: 'What the panel shows',
    /** Back to the map. */
    map: 'Map',
    argument: 'Argument',
    legend: 'Legend',
    selected: 'Selected',
    compare: 'Compare',
    /** The links of one actor, as they are seen from there. */
    capital: 'Seen from',
    blocs: 'Blocs',
  },
  /** What the day is about, on the map. */
  day: {
    label: 'The day',
    /** On a day without events. `event` is pressable, `when` is a date. */
    last: ({ event, when }: { event: string; when: string }) => `Last event: ${event}, ${when}`,
    /** Between two days that are compared. */
    between: ({ n }: { n: number }) => count(n, { one: '# event in between', other: '# events in between' }),
    /** Opens the list of `n` changes, which the headline counts. */
    seeChanges: ({ n }: { n: number }) => count(n, { one: 'See it', other: 'See them' }),
    links: ({ n }: { n: number }) => links(n),
    linksOnDay: ({ n }: { n: number }) => `${links(n)} on this day`,
    more: 'more',
    moreEvents: ({ n }: { n: number }) => count(n, { one: '# more event', other: '# more events' }),
    less: 'less',
    /** Before the list of the day's other events. */
    also: 'Also on this day:',
  },
  /** Something of the map was opened; to be heard. */
  opened: ({ what }: { what: string }) => `Opened: ${what}.`,
  /** The button that takes a notice away, to be heard. */
  dismiss: ({ text }: { text: string }) => `Dismiss: ${text}`,
  /** Another atlas. */
  drop: 'Drop an atlas to open it here',
  openerNotLoaded:
    'The part that opens other atlases could not be loaded. Check the connection and try again.',
  /** `note` says where it was from. */
  notDrawn: ({ note }: { note: string }) => `The atlas that you opened could not be drawn (E-DRAW). ${note}.`,
  /** Degrees. */
  beyondBase: (base: { west: number; east: number; south: number; north: number }) =>
    `The base map covers longitudes ${base.west} to ${base.east} and latitudes ${base.south} to ${base.north}. Places outside it have plain ground.`,
}
