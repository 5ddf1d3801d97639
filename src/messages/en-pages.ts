/** Pages that the build writes: the first page, those of the steps and turning points, what previews and search engines read. */
import { count, countLinks, dayText, inWords, list, stopped } from './english.ts'
import { en } from './en.ts'

/** A title after the site's name, where it has one. */
function withSite({ site, title }: { site: string | null; title: string }): string {
  return site === null ? title : `${site}: ${title}`
}

interface DatasetCited {
  makers: string | null
  title: string
  version: string | null
  licence: string | null
}

/** The page that is there before any script, and without. */
const first = {
  /** `changes` is a sentence without its stop. */
  counts: ({ changes, links: n }: { changes: string; links: number }) =>
    `${changes}. ${countLinks(n)} on this day.`,
  withoutScripts: 'The map needs scripts to move through time. What it shows for this day is listed below.',
  /** Where scripts run, but the app has not begun after a while: it is slow to come, or was lost. `again` is the link below. */
  late: ({ again }: { again: string }) =>
    `The map is still loading, or a part of it was lost on the way. ${again}`,
  loadAgain: 'Load the page again',
  /** Only seen where the page comes without its style: of the map, too, a browser then shows nothing. */
  withoutServer:
    'Does the address of this page begin with file:? Then the browser loads neither its style nor its map: it has to come from a web server. To see it on this device, run “python3 -m http.server” in its folder and open http://localhost:8000/.',
  /** `source` is a link to the article, its title or nothing. */
  published: ({ date, source }: { date: string; source: string }) => `Published ${date}. ${source}`,
  readArticle: 'Read the article',
  /** Links to the tables below, and to the file of all data. */
  ways: (to: { links: string; events: string; sources: string; file: string }) =>
    `Read on as tables: ${to.links}, ${to.events}, ${to.sources}. All data in one file: ${to.file}.`,
  toLinks: 'links',
  toEvents: 'events',
  toSources: 'sources',
  links: {
    columns: ['Link', 'Between', 'Subject', 'Status', 'Since', 'Number', 'Who says so', 'Sources'],
    /** Who says so, and in which paragraphs of the article. */
    saidIn: ({ who, paragraphs }: { who: string; paragraphs: readonly string[] }) =>
      `${who} (${count(paragraphs.length, { one: 'paragraph', other: 'paragraphs' })} ${list(paragraphs)})`,
  },
  events: {
    caption: 'Events',
    columns: ['Event', 'When', 'Where', 'What', 'In short', 'Sources'],
    /** "summit: Northland and Southland". */
    what: ({ type, actors }: { type: string; actors: readonly string[] }) =>
      actors.length ? `${type}: ${list(actors)}` : type,
  },
  sources: {
    caption: 'Sources',
    columns: ['No.', 'Source', 'Note'],
    unverified: 'Unverified.',
  },
}

/** The pages of the argument's steps or, where it is not told in steps, of its turning points. */
const moments = {
  /** Leads to the whole. */
  home: withSite,
  openMap: 'Open the interactive map',
  openMapOnDay: 'Open the interactive map on this day',
  /** Where the address of the map is not known. */
  map: 'The interactive map',
  allSteps: 'All steps',
  allTurns: 'All turning points',
  step: ({ n, of }: { n: number; of: number }) => `Step ${n} of ${of}`,
  turn: ({ n, of }: { n: number; of: number }) => `Turning point ${n} of ${of}`,
  title: ({ label, day }: { label: string; day: number }) => `${label}, ${dayText(day)}`,
  /** What the picture of a page shows, for those who do not see it. */
  picture: ({ label, day, sentence }: { label: string; day: number; sentence: string }) =>
    `${label}. The map of links on ${dayText(day)}. ${sentence}`,
  /** `changes` is a sentence without the day and the stop. */
  changes: ({ changes }: { changes: string }) => `${changes} on this day.`,
  changed: 'What the day changed',
  /** A link that came to another status or number. */
  link: ({ link, now }: { link: string; now: string | null }) => (now === null ? link : `${link}: ${now}`),
  events: 'Events',
  argued: 'What the article says, and what other sources say',
  paragraph: ({ n, role }: { n: number; role: string }) => `Paragraph ${n} · ${role}`,
  /** What a source says of a claim, after the verdict. */
  finding: ({ verdict, finding }: { verdict: string; finding: string }) => `${verdict}: ${finding}`,
  nothingFound: 'No other source was found on this.',
  sources: 'Sources',
  daySources: 'Sources for the day',
  /** After the title of a source. */
  aside: ({ unverified, note }: { unverified: boolean; note: string | null }) =>
    [unverified ? 'unverified' : '', note ?? ''].filter(Boolean).join('; '),
  /** Links to the pages beside this one. */
  beside: 'Before and after',
  before: '← Before',
  after: 'After →',
  neighbour: ({ label, day }: { label: string; day: number }) => `${dayText(day)}: ${label}`,
  /** At an address where a turning point stood before the argument was told in steps. */
  former: 'This page is now part of the argument, which is told step by step.',
  /** The page of all. */
  list: {
    steps: 'The argument step by step',
    turns: 'Turning points of the argument',
    title: ({ heading, title }: { heading: string; title: string }) => `${heading}: ${title}`,
    aboutSteps: ({ n, from, last }: Span) =>
      `The argument in ${inWords(n)} ${count(n, { one: 'step', other: 'steps' })}, from ${dayText(from)} to ${dayText(last)}, each with its map, its claims and what other sources say of them.`,
    aboutTurns: ({ n, from, last }: Span) =>
      `${count(n, { one: '# turning point', other: '# turning points' })} of the argument, from ${dayText(from)} to ${dayText(last)}, each with its map, its claims and what other sources say of them.`,
  },
  /** The foot of each page; `licence` is a link. */
  foot: ({ name, version, licence }: { name: string; version: string | null; licence: string }) =>
    version === null ? `${name}. ${licence}.` : `${name}, version ${version}. ${licence}.`,
}

interface Span {
  readonly n: number
  readonly from: number
  readonly last: number
}

/** What the whole says of itself to those who do not open it: previews, search engines, editors, those who install it. */
const about = {
  /** Where the article cannot be read. */
  description:
    'An article about power, shown as a map: who is linked to whom, since when, who says so, and what other sources say.',
  /** What the picture of the opening shows. The title has a stop of its own. */
  picture: ({ title, day }: { title: string; day: number }) =>
    `${title} The map of links on ${dayText(day)}.`,
  /** The dataset. */
  dataset: withSite,
  datasetHolds: (held: { thesis: string; links: number; claims: number; findings: number }) =>
    `${held.thesis} ${countLinks(held.links)}, ${count(held.claims, { one: '# claim', other: '# claims' })} of one article and ${count(held.findings, { one: '# finding', other: '# findings' })} from other sources, each with its dates and its sources.`,
  /** `name` is whom to name. */
  credit: ({ name, version, licence }: { name: string; version: string | null; licence: string | null }) =>
    [name, ...(version === null ? [] : [`version ${version}`]), en.work.licence({ licence })].join(', '),
  /** `makers` is null where the atlas names nobody. */
  citation: ({ makers, title, version, licence }: DatasetCited) =>
    `${withSite({ site: makers, title: stopped(title) })} ${['Dataset', ...(version === null ? [] : [`version ${version}`]), en.work.licence({ licence })].join(', ')}.`,
  /** What is measured: `kind` is an adjective, "military". */
  measured: ({ kind }: { kind: string }) => `Number of ${kind} links`,
}

/** The file of others' licences that a build carries. */
const notices = {
  title: 'The work of others in this build.',
  fonts: 'The fonts are under the SIL Open Font License 1.1: see OFL.txt beside this file.',
  base: 'The base map:',
  layer: ({ layer, source, licence }: { layer: string; source: string; licence: string }) =>
    `- ${layer}: ${source} (${licence})`,
  packages: 'The packages whose code is in the scripts and styles of this build, each with its licence:',
  /** A package and, if it came so, the one that it is part of. */
  part: (part: { name: string; version: string; licence: string; within: string | null }) =>
    `${part.name} ${part.version} (${part.licence})${part.within === null ? '' : `, in ${part.within}`}`,
}

export const englishPages = { first, moments, about, notices }
