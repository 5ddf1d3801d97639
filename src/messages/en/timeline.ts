/** The bar of time under the map: its buttons, its slider, the date that is typed, and what stands under the pointer. */
import { count, dayText } from './means.ts'

const links = (n: number) => count(n, { one: '# link', other: '# links' })

export const timeline = {
  label: 'Timeline',
  /** The buttons for steps, by what one step is. */
  previous: { event: 'Previous event', week: 'Previous week', month: 'Previous month' },
  next: { event: 'Next event', week: 'Next week', month: 'Next month' },
  firstDay: 'First day',
  lastDay: 'Last day',
  playback: 'Playback',
  play: 'Play',
  pause: 'Pause',

  /** The menu of steps and speed. `unit` is one of `units`, `speed` is written like "2×". */
  pace: {
    button: ({ unit, speed }: { unit: string; speed: string }) => `Steps and speed: ${unit}, ${speed}`,
    hint: 'What one step is, and how fast it plays',
    step: 'Step',
    units: { event: 'by event', week: 'by week', month: 'by month' },
    speed: 'Speed',
    times: ({ speed }: { speed: number }) => `${speed === 0.5 ? '½' : speed}×`,
  },

  /** What the map shows of the past. */
  modes: {
    label: 'Show what holds',
    'on-day': 'This day',
    'so-far': 'All until this day',
    twoDays: 'Two days',
  },

  /** The button that shows a line in time for each link, or no longer. */
  more: 'more',
  moreHint: 'A line in time for each link',
  less: 'less',
  lessHint: 'Hide these lines',

  /** The slider, and what it says to those who do not see it. */
  date: 'Date',
  value: ({ day, n }: { day: number; n: number }) => `${dayText(day)}, ${links(n)}`,
  /** The second slider, while two days are compared. */
  comparedDay: 'Compared day',
  /** Over the curve of how many links there are. */
  links: ({ n }: { n: number }) => links(n),
  /** Beside the row of marks of events. */
  events: 'Events',

  /** The field for a date. */
  typed: {
    open: 'Type another date',
    label: 'Type a date',
    empty: 'Type a date, for example 8 August 2016.',
    notDate: ({ text }: { text: string }) => `“${text}” is not a date. Try 8 August 2016 or 2016-08-08.`,
    range: 'Months run from 1 to 12, days from 1.',
    /** `month` with its year. */
    monthHas: ({ month, days }: { month: string; days: number }) => `${month} has ${days} days.`,
    /** `date` is a day, a month or a year; then the first and the last day of the timeline. */
    outside: ({ date, first, last }: { date: string; first: number; last: number }) =>
      `${date} is outside the timeline, which goes from ${dayText(first)} to ${dayText(last)}.`,
    /** How a text was read. `date` is the month or the year that was typed. */
    forDate: ({ day, date }: { day: number; date: string }) => `${dayText(day)}, for ${date}`,
    readAs: ({ day }: { day: number }) => `${dayText(day)}, read as day/month/year`,
  },

  /** The chip: what the day changed, an event, or both. `changes` is from `changes.textFirst`. */
  chip: {
    both: ({ changes, event }: { changes: string; event: string }) => `${changes} · ${event}`,
    /** `when` is a date, without its year in the same year. */
    last: ({ event, when }: { event: string; when: string }) => `Nothing new · last event: ${event}, ${when}`,
    /** On a telephone. */
    changes: ({ n }: { n: number }) => count(n, { one: '# change', other: '# changes' }),
    events: ({ n }: { n: number }) => count(n, { one: '# event', other: '# events' }),
    nothingShort: 'nothing new',
    /** Of two days that are compared. */
    same: 'No link differs',
    hint: 'What changed, as a list',
  },
  /** The list behind the chip. */
  list: {
    day: ({ day }: { day: number }) => dayText(day),
    days: ({ from, to }: { from: number; to: number }) => `${dayText(from)} to ${dayText(to)}`,
    events: 'Events',
    began: 'New',
    changed: 'Changed',
    ended: 'Ended',
    more: ({ shown, all }: { shown: number; all: number }) => `Show more: ${shown} of ${all}`,
  },

  /** Under the pointer. `span` is when it stood so. */
  event: ({ title, dated }: { title: string; dated: string }) => `${title} (${dated})`,
  link: ({ link, status, span }: { link: string; status: string; span: string }) =>
    `${link}: ${status}, ${span}`,
  /** When an event was: a month or a year in which it lay, and a time that is not exactly known. */
  within: ({ when }: { when: string }) => `in ${when}`,
  about: ({ when }: { when: string }) => `about ${when}`,
}
