/** What stands on the map or is said of it: its buttons, its divider, its list for the keyboard, and why it is drawn simply. */
import { formatNumber } from '../number.ts'
import { count, dayText } from './means.ts'

const AGAIN = 'Try the full map again'

export const map = {
  /** Until the map knows its links. */
  title: 'Map of links',
  /** In a frame of another page, which keeps the wheel and one finger for its own scrolling. */
  gestures: {
    wheel: 'Hold Ctrl to zoom the map with the wheel',
    wheelOnMac: 'Hold ⌘ to zoom the map with the wheel',
    touch: 'Move the map with two fingers',
  },
  controls: {
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    home: 'Back to the opening view',
    credits: 'Who made the base map',
  },
  /** Also printed on pictures. Names of works, and a licence that asks to be named. */
  attribution: 'Natural Earth · place names © GeoNames (CC BY 4.0) · relief SRTM',
  divider: {
    label: 'Divider between the two days',
    /** Where it stands, to be heard. */
    value: ({ left, right, share }: { left: number; right: number; share: number }) =>
      `${dayText(left)} on the left ${share} per cent, ${dayText(right)} on the right`,
  },
  /** The links as a list, for the keyboard and for screen readers. */
  walk: {
    label: 'Links on the map',
    actor: ({ actor, links }: { actor: string; links: number }) =>
      `${actor}, ${count(links, { one: '# link', other: '# links' })}`,
  },
  /** Notes at the edge of the map, each of which leads to what lies outside it. */
  outside: {
    label: 'Outside the view',
    goTo: ({ what }: { what: string }) => `Go to ${what}`,
  },
  /** Notes on the map's edge, where lines leave it: which way it is, and the name of their far end. */
  notes: {
    lies: ({ arrow, what }: { arrow: string; what: string }) => `${arrow} ${what}`,
    /** An actor that is not on the map at all. */
    dock: ({ name }: { name: string }) => `${name}, off the map`,
    /** An actor and the city where it sits. */
    seat: ({ seat, name }: { seat: string; name: string }) => `${seat}, ${name}`,
  },
  /** Of a very large atlas, of which not all is drawn. */
  leftOut: ({ drawn, all, most }: { drawn: number; all: number; most: number }) =>
    `The map shows the ${formatNumber(drawn)} strongest of ${count(all, { one: '# link', other: '# links' })}, at most ${most} between two actors. The table has all of them.`,
  tooltip: {
    actor: 'Press to see all its links.',
    /** "Air base of Northland, since 1992." `what` begins the sentence; the others may be absent. */
    site: ({ what, operator, span }: { what: string; operator: string | null; span: string | null }) =>
      `${what}${operator === null ? '' : ` of ${operator}`}${span === null ? '' : `, ${span}`}.`,
  },
  /** In the key: countries that belong to none of the blocs. */
  inNoBloc: 'in no bloc',
  /** Why the full map is not there, by code, and what a button beside it does. */
  absence: {
    'E-GPU': {
      text: 'The map is drawn in a simpler form: this browser offers no WebGL.',
      action: AGAIN,
    },
    'E-LOAD': {
      text: 'The map is drawn in a simpler form: the full map could not be loaded.',
      action: AGAIN,
    },
    'E-WORKER': {
      text: 'The map is drawn in a simpler form: a part of the full map (its worker) did not start.',
      action: AGAIN,
    },
    'E-MAP': {
      text: 'The map is drawn in a simpler form: the full map did not start.',
      action: AGAIN,
    },
    SAVING: {
      text: 'Data saving is on, so the map is drawn in a simpler form.',
      action: 'Load the full map',
    },
  },
}
