/** What is known of the thing that the reader has selected: a link, an actor, an event or a site. */
import { formatNumber } from '../number.ts'
import { count, dayText } from './means.ts'
import { work } from './work.ts'

const links = (n: number) => count(n, { one: '# link', other: '# links' })

interface Series {
  readonly measure: string
  readonly unit: string
  readonly estimate: boolean
}

export const inspector = {
  /** Headings that all of them have. */
  sources: 'Sources',
  cite: 'Address and citation',
  names: 'Other names',
  /** Other names of an actor or a place; `others` stands in a second colour. */
  named: ({ name, others }: { name: string; others: string }) => `${name}: ${others}`,
  actor: {
    /** The heading of an actor's links; `soFar` where the map shows all until the day. */
    links: ({ n, day, soFar }: { n: number; day: number; soFar: boolean }) =>
      `${links(n)} ${soFar ? 'until' : 'on'} ${dayText(day)}`,
    /** The heading of the links between others that it mediates: they are not counted above. A number follows. */
    mediates: 'As mediator',
    /** Links that the reader's filters keep out. */
    hidden: ({ n }: { n: number }) => `The filters hide ${formatNumber(n)} more.`,
    /** The button that shows the links around the capital. */
    wheel: 'All its links, as a wheel',
    blocs: 'Blocs on this day',
    /** How it stands in a bloc. */
    standing: ({ role, when }: { role: string; when: string }) => `${role}, ${when}`,
  },
  tie: {
    /** The two ends. Between the names an arrow or a line is seen, and these words are heard. */
    ends: ({ from, to }: { from: string; to: string }) => `${from} and ${to}`,
    endsDirected: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
    mediator: ({ name }: { name: string }) => `Mediator: ${name}`,
    onDay: ({ day }: { day: number }) => `On ${dayText(day)}`,
    notYet: ({ from }: { from: string }) => `Not yet. It begins ${from}.`,
    /** `why` is a sentence. */
    notDrawn: ({ why }: { why: string | null }) =>
      why === null ? 'Not on the map.' : `Not on the map. ${why}`,
    context: 'The article does not mention this link. It is shown as background.',
    overTime: 'Over time',
    howMuch: 'How much',
    partOf: ({ group }: { group: string }) => `Part of ${group}`,
  },
  event: {
    when: ({ span, place }: { span: string; place: string }) => `${span}, ${place}`,
    datedBy: 'Dated by',
    /** Who dates it. */
    dated: { article: 'the article', record: 'other sources', vague: 'no source exactly' },
    howSure: 'How sure',
    goTo: 'Go to this day',
    who: 'Who',
    links: 'Links that it concerns',
  },
  site: {
    what: 'What',
    operator: 'Run by',
    host: 'In',
    when: 'When',
    position: 'Position',
    accuracy: ({ km }: { km: number }) => `to within ${formatNumber(km)} km`,
    howSure: 'How sure',
    /** In the place of how sure, where nobody has looked up the sources. */
    unverified: 'unverified',
  },
  /** Claims behind a thing, with what other sources say of each. */
  claims: {
    title: 'The article, and what other sources say',
    again: ({ finding }: { finding: string }) => `${finding}, as above`,
  },
  /** Who says what stands beside it. */
  basis: { article: 'the article', record: 'other sources' },
  /** The same where room is short. */
  basisShort: { article: 'article', record: 'others' },
  figures: {
    estimate: 'estimate',
    /** A figure's years and that it is estimated; either may be absent. */
    aside: ({ period, estimate }: { period: string | null; estimate: boolean }) =>
      [period ?? '', estimate ? 'estimate' : ''].filter(Boolean).join(', '),
    /** Behind a figure. */
    inBrackets: ({ aside }: { aside: string }) => `(${aside})`,
    /** A figure in a list: who says it, how it is called there, the figure, and what is to be said of it. */
    told: ({
      basis,
      label,
      figure,
      aside,
    }: {
      basis: string
      label: string | null
      figure: string
      aside: string | null
    }) => `${basis}${label === null ? '' : `, ${label}`}: ${figure}${aside === null ? '' : ` (${aside})`}`,
    /** Yearly figures: over the chart, and all of them to be heard. */
    series: ({ measure, unit, estimate }: Series) => `${measure}, ${unit}${estimate ? ' (estimate)' : ''}`,
    seriesHeard: ({ measure, unit, estimate, points }: Series & { readonly points: readonly string[] }) =>
      `${measure}, ${unit}${estimate ? ', estimate' : ''}: ${points.join('; ')}`,
    point: ({ year, value }: { year: number; value: number }) => `${year} ${formatNumber(value)}`,
  },
  phases: {
    /** A bar, when it is pointed at. */
    bar: ({ status, span }: { status: string; span: string }) => `${status}, ${span}`,
    /** How a link stood, what is to be said of it, and whose word it is where there are two; the last two may be absent. */
    told: ({
      status,
      note,
      basis,
    }: {
      status: string
      note: string | null
      basis: 'article' | 'record' | null
    }) => {
      const what = note === null ? status : `${status}: ${note}`
      if (basis === null) return what
      return basis === 'article' ? `${what}, says the article` : `${what}, say other sources`
    },
  },
  /** The number of a source: to be heard alone, and with its name. */
  source: ({ n }: { n: number }) => `source ${n}`,
  sourceNamed: ({ n, name }: { n: number; name: string }) => `source ${n}: ${name}`,
  /** The menu where several lines lie together. */
  chooser: {
    label: ({ n }: { n: number }) => `${n} lines lie here. Choose one`,
    notOnDay: 'not on this day',
  },
  /** An event with its day, so that it is told from others. */
  eventOnDay: ({ title, day }: { title: string; day: number }) => `${title}, ${dayText(day)}`,
  copy: {
    link: 'Copy link',
    linkDone: 'Link copied',
    citation: 'Copy citation',
    citationDone: 'Citation copied',
    refused: 'Copying is not allowed here. Select the text below.',
    text: 'Text to copy',
    /** What is copied. `note` says where other data than the published come from. */
    line: ({
      name,
      day,
      note,
      title,
      address,
    }: {
      name: string
      day: number
      note: string | null
      title: string
      address: string
    }) =>
      `“${name}”, as on ${dayText(day)}. In: ${work.name}, “${title}”.${note === null ? '' : ` ${note}.`} ${address}`,
  },
}
