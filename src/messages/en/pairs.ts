/** Who has links with whom: the matrix, and the balance of two actors through time. */
import { formatNumber } from '../number.ts'
import { count, dayText, list } from './means.ts'

const links = (n: number) => count(n, { one: '# link', other: '# links' })

interface Cell {
  /** The actors of the row and the column; the second is null where both are the same. */
  readonly from: string
  readonly to: string | null
  readonly n: number
  readonly cooperation: number
  readonly tension: number
  /** One of `ofKind` each. */
  readonly kinds: readonly string[]
  /** Links that run in both directions. */
  readonly mutual: number
}

/** Whether the map shows all until the day. */
interface When {
  readonly day: number
  readonly soFar: boolean
}

interface Counts {
  readonly cooperation: number
  readonly tension: number
  /** With its sign: "+3". */
  readonly balance: string
}

const counts = ({ cooperation, tension, balance }: Counts) =>
  `${count(cooperation, { one: '# link of cooperation', other: '# links of cooperation' })}, ${formatNumber(tension)} of tension; balance ${balance}`

const COUNTED =
  'Each link between the two counts once, whatever its size or direction. Links that only pass through one of them do not count. Whether a link is one of cooperation or of tension is set in the data. Where the article and other sources give different dates, those that the map shows count.'

export const pairs = {
  matrix: {
    title: 'Who with whom',
    label: 'Who with whom, as a grid',
    line: ({ links: n, actors, day, soFar }: When & { readonly links: number; readonly actors: number }) =>
      `${links(n)} between ${count(actors, { one: '# actor', other: '# actors' })} ${soFar ? 'until' : 'on'} ${dayText(day)}`,
    /** `line` is the text above. */
    caption: ({ line }: { line: string }) => `${line}. Rows: from. Columns: to.`,
    key: 'Read along a row: each mark is one link from that actor to the actor of the column. A link in both directions stands in both rows. Filled marks above the line are links of cooperation; open marks below it are links of tension. The number beside a name counts the links of that actor in both directions; links that it only mediates are not counted.',
    point: 'Point at a cell to read it. Press it to see how its links changed over time.',
    order: 'Order',
    orderLabel: 'Order of the actors',
    /** The orders to choose from, and what a head says when pointed at. */
    mostLinks: 'Most links',
    name: 'Name',
    linksWith: ({ name }: { name: string }) => `Links with ${name}`,
    orderBy: ({ name }: { name: string }) => `Order by links with ${name}`,
    /** Over the numbers at the heads of the rows, to be seen, and to be heard. */
    counted: 'Links',
    countedHeard: 'Rows: from. Columns: to. Numbers: links',
    countedWithHeard: ({ name }: { name: string }) => `Rows: from. Columns: to. Numbers: links with ${name}`,
    /** A head's number; `number` is where it is seen, the rest is heard. */
    headCount: ({ n, number, name }: { n: number; number: string; name: string | null }) => {
      const counted = count(n, { one: `${number} link`, other: `${number} links` })
      return name === null ? counted : `${counted} with ${name}`
    },
    /** A cell in words. */
    cell: ({ from, to, n, cooperation, tension, kinds, mutual }: Cell) => {
      const parts = [
        links(n),
        [
          cooperation ? `${formatNumber(cooperation)} of cooperation` : '',
          tension ? `${formatNumber(tension)} of tension` : '',
        ]
          .filter(Boolean)
          .join(', '),
        kinds.join(', '),
        mutual === 0
          ? ''
          : mutual === n
            ? 'in both directions'
            : `${formatNumber(mutual)} of them in both directions`,
      ]
      return `${to === null ? `Within ${from}` : `From ${from} to ${to}`}: ${parts.filter(Boolean).join('; ')}.`
    },
    /** `kind` is an adjective: "military". */
    ofKind: ({ n, kind }: { n: number; kind: string }) => `${formatNumber(n)} ${kind}`,
    /** The button that leads up to the balance. */
    toBalance: ({ a, b }: { a: string; b: string }) => `Balance of ${a} and ${b} ↑`,
    more: 'Show more actors',
    shown: ({ n, of }: { n: number; of: number }) => `${formatNumber(n)} of ${formatNumber(of)}`,
  },
  balance: {
    title: ({ a, b }: { a: string; b: string }) => `${a} and ${b}: cooperation and tension`,
    /** Which two are shown, to be heard when it changes. */
    shown: ({ a, b }: { a: string; b: string }) => `Balance of ${a} and ${b}`,
    /** Over two lists: "Between … and …". */
    choose: 'The two whose balance is shown',
    between: 'Between',
    and: 'and',
    /** The counts of the day, which stand out. */
    now: ({ day, counts: told }: { day: number; counts: string }) => `${dayText(day)}: ${told}`,
    counts,
    /** The handle of the chart, and where it is, to be heard. */
    day: 'Day',
    onDay: ({ day, ...told }: Counts & { readonly day: number }) => `${dayText(day)}: ${counts(told)}`,
    picture:
      'Each layer is one link; the line is the balance. Press or drag to choose a day. The small ticks at the bottom are events in which both take part.',
    /** The two sides of the chart. */
    up: 'Cooperation ↑',
    down: 'Tension ↓',
    /** `name` and `result` stand out. */
    formula: ({
      name,
      cooperation,
      tension,
      result,
    }: {
      name: string
      cooperation: number
      tension: number
      result: string
    }) =>
      `${name} = links of cooperation − links of tension = ${formatNumber(cooperation)} − ${formatNumber(tension)} = ${result}`,
    formulaName: 'Balance',
    counted: `${COUNTED} Links that are proposed, agreed, unfinished or suspended count like those in force; links that are over do not.`,
    countedSoFar: `${COUNTED} In “All until this day”, links that are over go on counting, like those proposed, agreed, unfinished or suspended.`,
    /** What the filters let through; null where they let all through. */
    filtered: ({
      kinds,
      statuses,
      voices,
    }: Readonly<Record<'kinds' | 'statuses' | 'voices', readonly string[] | null>>) => {
      const parts = [
        kinds === null ? '' : `layers: ${list(kinds) || 'none'}`,
        statuses === null ? '' : `status: ${list(statuses) || 'none'}`,
        voices === null ? '' : `who says so: ${list(voices) || 'nobody'}`,
      ].filter(Boolean)
      return `Only what the filters let through is counted (${parts.join('; ')}).`
    },
    countAll: 'Count all',
    /** How the balance ran; the days are the first with that balance. */
    range: (r: { from: number; last: number; low: string; lowDay: number; high: string; highDay: number }) =>
      `From ${dayText(r.from)} to ${dayText(r.last)} the balance lies between ${r.low} (first on ${dayText(r.lowDay)}) and ${r.high} (first on ${dayText(r.highDay)}).`,
    cooperation: 'Cooperation',
    tension: 'Tension',
    table: {
      open: 'As a table',
      caption: ({ a, b }: { a: string; b: string }) =>
        `${a} and ${b}: balance of links. Under each subject: links of cooperation, links of tension.`,
      from: 'From',
      to: 'To',
      cooperation: 'Cooperation',
      tension: 'Tension',
      balance: 'Balance',
      both: ({ cooperation, tension }: { cooperation: number; tension: number }) =>
        `${formatNumber(cooperation)}, ${formatNumber(tension)}`,
    },
  },
}
