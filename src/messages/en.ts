/**
 * English: every text of the page, in one file. See `catalogue.ts` for how texts and sentences are written, `english.ts` for what
 * they are made with.
 *
 * Texts of the build alone are in `en-pages.ts`, which the app does not load.
 */
import { capitals } from './capitals.ts'
import {
  atStart,
  count,
  countClaims,
  countEvents,
  countLinks,
  countSources,
  dayText,
  either,
  inWords,
  inWordsFirst,
  list,
  stopped,
} from './english.ts'
import { BRAND, LICENCE } from './names.ts'
import { formatNumber } from './number.ts'

// What a site is called, who made its atlas and by which licence, on the page, in files and in previews. `site` is null where the
// atlas names none, `licence` where it states none.

const work = {
  /** Stands once in the site of another atlas. */
  tool: `Made with ${BRAND}.`,
  makers: ({ authors }: { authors: readonly string[] }) => list(authors),
  /** The title of a window; of a site with the name of its article, that once. */
  titled: ({ title, site }: { title: string; site: string | null }) =>
    site === null || site === title ? title : `${title} · ${site}`,
  licence: ({ licence }: { licence: string | null }) => licence ?? 'licence not stated',
  /** The same as a sentence, without its stop. */
  licenceAlone: ({ licence }: { licence: string | null }) => licence ?? 'Licence not stated',
}

// What the page is about, above the map where there is no room for more.

const about = {
  /** `published` as the atlas has it: "August 2016". `thesis` is a whole sentence of the atlas. */
  answer: ({ published, thesis }: { published: string; thesis: string }) =>
    `The article (${published}): ${thesis}`,
}

// Parts of the page's address that cannot be used.

const address = {
  /** `part` is as it stands in the address: "date=2016-13". `why` is one of `why`. */
  ignored: ({ part, why }: { part: string; why: string }) => `“${part}” in the address was ignored: ${why}.`,
  /** Values and names in these are words of the address, which no language translates. */
  why: {
    date: 'a date is written like 2016-08-08',
    /** The first and the last day of the timeline. */
    outside: ({ first, last }: { first: number; last: number }) =>
      `the timeline goes from ${dayText(first)} to ${dayText(last)}`,
    percentage: 'it must be a whole number from 0 to 100',
    one: 'the only value is 1',
    oneOf: ({ values }: { values: readonly string[] }) => `it must be ${either(values)}`,
    someOf: ({ values }: { values: readonly string[] }) => `it can contain only ${list(values)}`,
    sorted: ({ columns }: { columns: readonly string[] }) =>
      `it must be ${either(columns)}, followed by .asc or .desc`,
    order: 'it must be ties, name or an actor of this atlas',
    tie: 'this atlas has no such link',
    event: 'this atlas has no such event',
    site: 'this atlas has no such site',
    actor: 'this atlas has no such actor',
    claim: 'the article has no such claim',
    step: 'the tour has no such step',
    pair: 'it must name two actors of this atlas',
    bloc: 'this atlas has no such bloc',
    state: 'this atlas has no such state',
    camera: 'it must be zoom/latitude/longitude',
  },
}

// Blocs: their switches, and the panel that has them as a table.

const blocs = {
  /** Of the states that are in none of `n` blocs. */
  inNoneOf: ({ n }: { n: number }) => `in none of the ${inWords(n)}`,
  title: ({ day }: { day: number }) => `Blocs on ${dayText(day)}`,
  /** The small line over the title. */
  kicker: 'The states in the article, by bloc',
  none: 'The article names no bloc. Close this panel to go back to the map.',
  label: 'Table of blocs',
  caption: ({ day }: { day: number }) =>
    `The standing of each state in each bloc on ${dayText(day)}. Press the heading of a column to show its bloc on the map.`,
  member: 'Member of at least one',
  /** What a state is in a bloc: its role, its title there if it has one, and since when. */
  membership: ({ role, title, when }: { role: string; title: string | null; when: string }) =>
    title === null ? `${role}, ${when}` : `${role}: ${title}, ${when}`,
  noMembership: 'neither member nor partner',
  /** Before the number of a note, for screen readers. */
  note: ({ n }: { n: number }) => `note ${n}`,
  marks: 'Marks',
  otherClaims: 'Other claims about these memberships',
  notes: 'Notes',
  sources: 'Sources',
}

// The links of one state as a wheel: its capital in the middle, the others around it.

interface Total {
  readonly links: number
  /** Links between others that it mediates: they are not counted among its own. */
  readonly mediated: number
  /** How many there are around it. */
  readonly others: number
  readonly day: number
  /** Whether the map shows all until the day. */
  readonly soFar: boolean
}

const capital = {
  title: ({ actor }: { actor: string }) => `Links of ${actor}`,
  /** The small line over the title; `seat` is its capital. */
  kicker: ({ seat }: { seat: string }) => `Seen from ${seat}`,
  /** Before the list of states. */
  choose: 'Show the links of',
  total: (total: Total) =>
    [
      `${countLinks(total.links)} ${total.soFar ? 'until' : 'on'} ${dayText(total.day)}.`,
      total.others
        ? count(total.others, { one: 'They are with # other actor.', other: 'They are with # other actors.' })
        : '',
      total.mediated ? `It is also the mediator in ${countLinks(total.mediated)} between others.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  kinds: 'Its links by subject',
  note: ({ seat }: { seat: string }) =>
    `Each name stands in its true direction from ${seat}, or a little aside where names would overlap. Its ring shows whether the links are of cooperation, of tension or of both. The length of a line has no meaning.`,
  /** How the others stand with it: the word on the ring, the heading of the list, what is said where it is empty, and what a name says as a tooltip. */
  stances: {
    partner: {
      ring: 'cooperation',
      many: 'Only cooperation',
      none: 'Nobody has only links of cooperation with it.',
      says: 'Only links of cooperation',
      press: 'Only links of cooperation. Press to see the links of this state.',
    },
    hedge: {
      ring: 'both',
      many: 'Cooperation and tension',
      none: 'Nobody has links of both kinds with it.',
      says: 'Links of cooperation and of tension',
      press: 'Links of cooperation and of tension. Press to see the links of this state.',
    },
    rival: {
      ring: 'tension',
      many: 'Only tension',
      none: 'Nobody has only links of tension with it.',
      says: 'Only links of tension',
      press: 'Only links of tension. Press to see the links of this state.',
    },
  },
  /** Links that have the state at both ends. */
  alone: 'Links within the state',
  /** A link in the words of one side, the capital first: "Northport gets arms from Southland". */
  seen: ({ seat, phrase }: { seat: string; phrase: string }) => `${seat} ${phrase}`,
  empty: {
    filtered: ({ actor, n, day }: { actor: string; n: number; day: number }) =>
      `The filters hide every link of ${actor}. Without them there would be ${countLinks(n)} on ${dayText(day)}.`,
    showAll: 'Show everything again',
    none: ({ actor, day }: { actor: string; day: number }) =>
      `There is no link of ${actor} on ${dayText(day)}.`,
    goTo: ({ day }: { day: number }) => `Go to ${dayText(day)}, the nearest day that has one`,
  },
}

// The column beside the map: what the article is about, and its claims one by one.

/** `number` is where the number stands, in bold; `n` is for the verb. */
interface YearFigure {
  readonly figure: string | null
  readonly year: number
}

interface Said {
  readonly n: number
  readonly number: string
}

const claims = {
  /** The name of the column. */
  label: 'Argument',
  opening: {
    scoreHint: 'See every claim beside what other sources say',
    /** Before the result of the fact check. */
    checked: ({ n }: { n: number }) => `${countClaims(n)} checked:`,
    /** Where no claim was set beside other sources. */
    unchecked: ({ n }: { n: number }) => `${countClaims(n)}, not yet set beside other sources`,
    readArticle: 'Read the article',
    allLinks: ({ n }: { n: number }) => count(n, { one: 'The only link', other: 'All # links' }),
  },
  /** What came of checking claims; these stand beside each other. */
  score: {
    confirmed: ({ n }: { n: number }) => `${formatNumber(n)} confirmed`,
    partly: ({ n }: { n: number }) => `${formatNumber(n)} partly`,
    disputed: ({ n }: { n: number }) => `${formatNumber(n)} disputed`,
    uncheckable: ({ n }: { n: number }) => `${formatNumber(n)} cannot be checked`,
    none: ({ n }: { n: number }) => `${formatNumber(n)} without evidence`,
    /** Those of the last two kinds, where there is room for one word. */
    open: ({ n }: { n: number }) => `${formatNumber(n)} open`,
  },
  /** Of a map that shows some layers only. */
  ofLayers: ({ n, of, layers }: { n: number; of: number; layers: readonly string[] }) =>
    layers.length === 0
      ? 'No layer is shown.'
      : `${formatNumber(n)} of ${countClaims(of)} ${n === 1 ? 'is' : 'are'} about ${list(layers)}.`,
  /** The heading of claims that other sources contest or contradict. */
  disagree: 'Where other sources disagree',
  /** One of them: what it is about, which stands out, and what was found. */
  doubt: ({ about, finding }: { about: string; finding: string }) => `${about}: ${finding}`,
  /** The heading of all claims. */
  check: 'Check the claims one by one',
  /** Below the small picture of the article. */
  picture: ({ n }: { n: number }) => `${countClaims(n)} by paragraph. Black corner: other sources disagree.`,
  roles: {
    label: 'Claims by what they say of the two',
    binds: ({ n, number }: Said) =>
      count(n, {
        one: `${number} says that something unites the two`,
        other: `${number} say that something unites the two`,
      }),
    strains: ({ n, number }: Said) =>
      count(n, {
        one: `${number} says that something divides them`,
        other: `${number} say that something divides them`,
      }),
    restrains: ({ n, number }: Said) =>
      count(n, {
        one: `${number} says that something holds them back`,
        other: `${number} say that something holds them back`,
      }),
    inAll: ({ n }: { n: number }) => `${countClaims(n)} in all. Press a row to see its claims alone.`,
    shown: ({ n }: { n: number }) => `${countClaims(n)} shown.`,
    showAll: ({ n }: { n: number }) => `Show all ${formatNumber(n)}`,
  },
  part: {
    /** The heading of claims that belong to no step of the tour. */
    other: 'Other claims',
    claims: ({ n }: { n: number }) => countClaims(n),
    /** The button that shows a step of the tour: visible, as a tooltip, for screen readers. */
    show: 'Show',
    showHint: ({ step }: { step: number }) => `Step ${step} of the tour`,
    showStep: ({ step, title }: { step: number; title: string }) => `Show step ${step} of the tour: ${title}`,
  },
  /** Over the claims of a paragraph of the article. */
  paragraph: ({ n }: { n: number }) => `Paragraph ${n}`,
  claimsOfParagraph: ({ n }: { n: number }) => `Claims of paragraph ${n}`,
  /** Where claims come when the reader scrolls there. */
  moreBelow: ({ n }: { n: number }) => `${formatNumber(n)} more below`,
  moreBetween: ({ n }: { n: number }) => `${formatNumber(n)} more in between`,
  /** Below a claim that is open. What is not the finding stands out. */
  otherSources: ({ finding }: { finding: string }) => `Other sources: ${finding}`,
  onMap: 'On the map',
  /** The bar below the column, with its keys. */
  stepper: {
    label: 'Walk through the claims',
    previous: 'Previous claim',
    previousHint: 'Previous claim ([)',
    next: 'Next claim',
    nextHint: 'Next claim (])',
    at: ({ n, of }: { n: number; of: number }) => `Claim ${n} of ${of}`,
    all: ({ n }: { n: number }) => countClaims(n),
    back: ({ n }: { n: number }) => `Back to claim ${n}`,
  },
}

// Two days compared.

interface Sum {
  /** The new, ended and changed links in a few words, or null where no link differs. */
  readonly change: string | null
  /** Links that began and ended between the days. */
  readonly passed: number
  readonly events: number
}

const compare = {
  /** The small line over the title. */
  kicker: 'Two days compared',
  title: ({ from, to }: { from: number; to: number }) => `${dayText(from)} and ${dayText(to)}`,
  sum: ({ change, passed, events }: Sum) =>
    [
      change ?? 'No link differs',
      passed ? count(passed, { one: '# link came and went', other: '# links came and went' }) : '',
      events ? count(events, { one: '# event in between', other: '# events in between' }) : '',
    ]
      .filter(Boolean)
      .join('; ') + '.',
  /** The choice between one map and two. */
  showAs: 'Show the difference as',
  earlier: 'Earlier',
  later: 'Later',
  /** Pairs of days that the article offers. */
  pairs: 'Suggested days',
  groups: { began: 'New', changed: 'Changed', ended: 'Ended', passed: 'Came and went' },
  events: 'Events in between',
  /** How a link changed: its status or number before and after. */
  became: ({ before, after }: { before: string; after: string }) => `${before} → ${after}`,
  was: ({ status }: { status: string }) => `was ${status}`,
  noNumber: 'no number',
  inBetween: 'between the two days only',
}

// What a day is about and what it changed: the card of the day, the chip, the text that is heard after a step.

/** How many links began, ended and changed, and the only one where it is a single link. */
interface Changed {
  readonly began: number
  readonly ended: number
  readonly changed: number
  readonly only: string | null
}

function told({ began, ended, changed, only }: Changed): string {
  if (only !== null) return `${began ? 'new' : ended ? 'ended' : 'changed'}: ${only}`
  const parts = [
    { n: began, alone: { one: '# new link', other: '# new links' }, after: '# new' },
    { n: ended, alone: { one: '# link ended', other: '# links ended' }, after: '# ended' },
    { n: changed, alone: { one: '# link changed', other: '# links changed' }, after: '# changed' },
  ].filter(({ n }) => n > 0)
  if (parts.length === 0) return 'no link changes'
  return parts.map(({ n, alone, after }, i) => count(n, i === 0 ? alone : { other: after })).join(', ')
}

const changes = {
  /** "new: Caspian patrols" of a single link, "2 new links, 1 ended, 3 changed" of more, "no link changes" of none. */
  text: told,
  textFirst: (changed: Changed) => atStart(told(changed)),

  /** The parts of a list of changes, events first. Links that came to the same status are named together. */
  items: {
    events: ({ titles }: { titles: readonly string[] }) => list(titles),
    restated: ({ links, status }: { links: readonly string[]; status: string }) =>
      `${list(links)} now ${status}`,
    recounted: ({ links, number }: { links: readonly string[]; number: string }) =>
      `${list(links)} now ${number}`,
    uncounted: ({ links }: { links: readonly string[] }) => `no figure for ${list(links)}`,
    began: ({ links, status }: { links: readonly string[]; status: string }) =>
      `new: ${list(links)} (${status})`,
    ended: ({ links }: { links: readonly string[] }) => `ended: ${list(links)}`,
  },
  /** The parts above in a row; `more` are those for which there is no room. */
  row: ({ items, more }: { items: readonly string[]; more: number }) =>
    [...items, ...(more ? [`and ${more} more`] : [])].join('; '),
  nothing: 'nothing new',
  /** In the place of the list where not even its first part has room. */
  count: ({ n }: { n: number }) => count(n, { one: '# change', other: '# changes' }),
  /** For screen readers after a step through time; `changes` is a list as above. */
  heard: ({ day, changes }: { day: number; changes: string }) => `${dayText(day)}. ${atStart(changes)}.`,
  /** The same as a sentence under the headline of the day. */
  summary: ({ changes }: { changes: string }) => `${atStart(changes)}.`,

  /** What stands between two actors on a day, or until then. Told briefly, it has no kinds. */
  pair: (pair: {
    readonly a: string
    readonly b: string
    readonly until: boolean
    /** How many are of which kind; `adjective` is one of the vocabulary's. */
    readonly kinds: readonly { readonly adjective: string; readonly n: number }[]
    readonly cooperation: number
    readonly tension: number
    readonly brief: boolean
  }) => {
    const { a, b, until, kinds, cooperation, tension, brief } = pair
    const sum = countLinks(cooperation + tension)
    const byKind = brief ? [] : kinds.map(({ adjective, n }) => `${n} ${adjective}`)
    const byTone = [
      cooperation ? `${cooperation} of cooperation` : '',
      tension ? `${tension} of tension` : '',
    ].filter(Boolean)
    const what = [byKind, byTone].filter((part) => part.length).map((part) => part.join(', '))
    const head = until
      ? `${atStart(a)} and ${b} have had ${sum} until this day`
      : `${atStart(a)} and ${b} have ${sum} on this day`
    return `${head}: ${what.join('; ')}.`
  },
  /** The same where there is none; `narrowed` where the reader's filters may be why. */
  pairNone: (pair: { a: string; b: string; until: boolean; narrowed: boolean }) => {
    const head = pair.until
      ? `${atStart(pair.a)} and ${pair.b} have had no link until this day`
      : `${atStart(pair.a)} and ${pair.b} have no link on this day`
    return `${head}${pair.narrowed ? ' with these filters' : ''}.`
  },

  /** The story of a day. */
  day: {
    nothing: 'Nothing new on this day',
    /** The headline of a day without news, where one layer alone is shown, or some. */
    inLayer: ({ n, adjective }: { n: number; adjective: string }) =>
      count(n, { one: `# ${adjective} link`, other: `# ${adjective} links` }),
    inLayers: ({ n }: { n: number }) => `${countLinks(n)} on these subjects`,
    /** The same of a layer in which lines have a name together: "TurkStream suspended". */
    group: ({ name, status }: { name: string; status: string }) => `${name} ${status}`,
    /** The same of alliances, where one or two states are a member of neither of two blocs. */
    inNeither: ({ states, one, other }: { states: readonly string[]; one: string; other: string }) =>
      `${list(states)} ${states.length === 1 ? 'is' : 'are'} in neither ${one} nor ${other}`,
    /** Of an event that lasts. */
    nth: ({ n, of }: { n: number; of: number }) => `day ${n} of ${of}`,
    /** The headline with what changed, and the last event before where nothing is new; both may be absent. */
    sentence: ({
      headline,
      changes,
      last,
    }: {
      headline: string
      changes: string | null
      last: string | null
    }) =>
      [
        stopped(headline),
        changes === null ? '' : `${changes}.`,
        last === null ? '' : `Last event: ${stopped(last)}`,
      ]
        .filter(Boolean)
        .join(' '),
    /** The same where no day stands beside it. */
    line: ({ day, sentence }: { day: number; sentence: string }) => `${dayText(day)}. ${sentence}`,
  },
}

// Spans of days. Whole days, months and lists are made by `Intl` alone (`language.ts`).

const dates = {
  /** Of what goes on: "since 2003". */
  since: ({ start }: { start: string }) => `since ${start}`,
  /** Both included. */
  fromTo: ({ from, last }: { from: string; last: string }) => `${from} to ${last}`,
}

// What stands below a map in another page, and on it.

const embed = {
  /** The link to the whole page. */
  openMap: 'Open the map',
  /** `licence` is its name: "CC BY 4.0". */
  licence: ({ licence }: { licence: string | null }) =>
    licence === null ? work.licenceAlone({ licence }) : `Data ${licence}`,
  /** Beside the link to the whole page: the site, that the data are not the published ones, and the licence. */
  foot: ({ note, licence }: { note: string | null; licence: string }) =>
    note === null ? licence : `${note} · ${licence}`,
  /** In the frame itself: leads to the whole page with the same view. */
  openWhole: 'Open the whole map',
  /** The small card of what is selected. */
  card: {
    label: 'What is known',
    more: 'Claims and sources',
    close: 'Close',
    closeKey: 'Close (Esc)',
    event: ({ span, place, summary }: { span: string; place: string; summary: string }) =>
      `${span}, ${place}. ${summary}`,
    /** What kind of site it is. */
    site: ({ kind }: { kind: string }) => `${kind}.`,
    /** Of an actor. */
    linksOn: ({ n, day }: { n: number; day: number }) => `${countLinks(n)} on ${dayText(day)}.`,
    linksUntil: ({ n, day }: { n: number; day: number }) => `${countLinks(n)} until ${dayText(day)}.`,
  },
}

// Every claim of the article beside what other sources say, as a table.

const of = (shown: number, all: number) =>
  shown === all ? countClaims(all) : `${formatNumber(shown)} of ${countClaims(all)}`

/** What a filter lets through; null where it lets all through. */
interface Filtered {
  readonly verdicts: readonly string[] | null
  /** Empty where only what is not in the article passes. */
  readonly voices: readonly string[] | null
  readonly role: string | null
  readonly kinds: readonly string[] | null
  readonly words: string | null
}

const HOW = 'Press to show it alone. Press others to add them or take them away.'

const factCheck = {
  label: 'Fact check, claim by claim',
  caption:
    'Claims of the article, one in each row, and what other sources say of each. Press a heading to sort.',
  columns: {
    paragraph: '¶',
    claim: 'Claim',
    voice: 'Who says so',
    role: 'Role',
    kind: 'Subject',
    date: 'Period',
    verdict: 'Other sources',
    figures: 'Figures',
    sources: 'Sources',
  },
  /** The first heading, for screen readers. */
  paragraph: 'Paragraph',
  /** What all claims come to: `said` by who says so, `found` by what other sources say. */
  summary: ({ n, said, found }: { n: number; said: readonly string[]; found: readonly string[] }) =>
    [
      `The article makes ${countClaims(n)}${said.length ? `: ${list(said)}` : ''}.`,
      found.length ? `Checked against other sources: ${list(found)}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  /** What a word of the fact check means: "Partly confirmed: it holds, but …". */
  meaning: ({ name, hint }: { name: string; hint: string }) => `${name}: ${hint}.`,
  said: {
    fact: ({ n }: { n: number }) => count(n, { one: '# reported fact', other: '# reported facts' }),
    announced: ({ n }: { n: number }) => count(n, { one: '# announcement', other: '# announcements' }),
    judgement: ({ n }: { n: number }) =>
      count(n, { one: '# opinion of the author', other: '# opinions of the author' }),
    speculation: ({ n }: { n: number }) => count(n, { one: '# suspicion', other: '# suspicions' }),
    forecast: ({ n }: { n: number }) => count(n, { one: '# forecast', other: '# forecasts' }),
  },
  found: {
    supported: ({ n }: { n: number }) => `${formatNumber(n)} confirmed`,
    caveat: ({ n }: { n: number }) => `${formatNumber(n)} partly confirmed`,
    contested: ({ n }: { n: number }) => `${formatNumber(n)} disputed`,
    contradicted: ({ n }: { n: number }) => `${formatNumber(n)} contradicted`,
    'not-checkable': ({ n }: { n: number }) => `${formatNumber(n)} that cannot be checked`,
    'none-found': ({ n }: { n: number }) => `${formatNumber(n)} without evidence`,
  },
  /** The line above the table. */
  bar: {
    count: ({ shown, all }: { shown: number; all: number }) => of(shown, all),
    filtered: ({ verdicts, voices, role, kinds, words }: Filtered) => {
      const parts = [
        verdicts ? either(verdicts) : '',
        voices ? either(voices) || 'not in the article' : '',
        role ?? '',
        kinds ? (kinds.length ? either(kinds) : 'all subjects off') : '',
        words === null ? '' : `with “${words}”`,
      ].filter(Boolean)
      return parts.length ? `Filtered: ${parts.join(' · ')}` : ''
    },
    showAll: ({ n }: { n: number }) => `Show all ${formatNumber(n)}`,
    filter: 'Filter the claims by words',
    filterShort: 'Filter claims',
    filters: 'Filters',
    /** `format` is the name of the format; where room is short it stands alone. */
    download: ({ format }: { format: string }) => `Download ${format}`,
    format: 'CSV',
    downloadHint: 'The claims as they stand here, with findings, figures and sources',
  },
  /** The counts on top, which are switches as well. */
  facets: {
    verdict: 'What other sources say',
    voice: 'Who says so',
    role: 'What it does in the argument',
    /** A switch, for screen readers: `shown` of `all` claims that have this value pass the other filters. */
    value: ({ label, shown, all }: { label: string; shown: number; all: number }) =>
      `${label}, ${of(shown, all)}`,
    how: ({ hint }: { hint: string }) => `${hint}. ${HOW}`,
    roleHow: ({ hint }: { hint: string }) => `${hint}. Press to show it alone. Press again to show all.`,
  },
  /** Why there is no row. */
  empty: {
    layers: 'All subjects are switched off, and every claim has one. Switch one on, or show all.',
    voices:
      'The filter shows only what the article does not say, so no claim is left. Choose who says so, or show all.',
    filters: 'No claim passes all these filters at once. Take one away, or show all.',
  },
  /** Cells of a row. */
  by: ({ by }: { by: string }) => `by ${by}`,
  notChecked: 'not checked',
  noFigures: 'none',
  /** Figures in a cell: two of them, or how many and the first and the last. */
  two: ({ first, last }: { first: string; last: string }) => `${first} · ${last}`,
  figures: ({ n, first, last }: { n: number; first: string; last: string }) =>
    `${formatNumber(n)} figures, ${first} to ${last}`,
  dates: ({ n, first, last }: { n: number; first: string; last: string }) =>
    `${formatNumber(n)} dates, ${first} to ${last}`,
  /** Whose figures they are. */
  side: ({ basis, figures }: { basis: string; figures: string }) => `${basis} ${figures}`,
  /** What opens below a row. */
  detail: {
    /** Parts from what a note says. */
    howSure: ({ confidence }: { confidence: string }) => `How sure: ${confidence}.`,
    noSource: 'No other source was looked up for this claim.',
    sources: 'Sources',
    onMap: 'On the map',
    notOnMap: 'The map has no link, event or site for this claim.',
  },
}

// What is said when the page itself cannot be shown, or when a part of it breaks.

const failure = {
  title: 'The map could not be opened',
  unexpected: 'Something unexpected happened.',
  again: 'Try again',
  broken: 'The data of the map break a rule of their own format.',
  /** `what` is one of `parts`. */
  unreachable: ({ what }: { what: string }) =>
    `The server could not be reached. Missing: ${what}. Check the connection and load the page again.`,
  answered: ({ what, status, path }: { what: string; status: number; path: string }) =>
    `The server answered ${status}. Missing: ${what} (${path}).`,
  notJson: ({ what, path }: { what: string; path: string }) =>
    `The server sent something that is not JSON. Missing: ${what} (${path}).`,
  brokeOff: ({ what }: { what: string }) =>
    `The connection broke off. Missing: ${what}. Check the connection and load the page again.`,
  /** What the page is made from. */
  parts: {
    atlas: 'the data of the map',
    courses: 'the routes of pipelines',
    basemap: 'the base map',
    styles: 'the look of the page',
  },
  /** A fault that nothing caught; `code` is for reports. */
  outside: ({ code }: { code: string }) =>
    `Something went wrong (${code}). If the page no longer responds, load it again: the address keeps what you see.`,
  /** A part that failed, in its place; `part` is one of `parts`. */
  part: ({ part, code }: { part: string; code: string }) =>
    `One part of the page stopped working: ${part} (${code}). The rest still works.`,
  details: 'Details',
  /** In the report of a fault: something was thrown that cannot be read. */
  unreadable: 'The fault cannot be described.',
  /** While a part is fetched, and where it cannot be. `part` is one of `parts`. */
  loading: ({ part }: { part: string }) => `Loading: ${part} …`,
  notLoaded: ({ part }: { part: string }) => `This could not be loaded: ${part}. Check the connection.`,
  /** A newer build has taken the place of the page's own on the server. */
  outdated: ({ part }: { part: string }) =>
    `This could not be loaded: ${part}. A newer version of the page has been published since you opened it. Load the page again: the address keeps what you see.`,
  reload: 'Load the page again',
  /** The same in a notice, which has no button. */
  notLoadedTryLater: ({ part }: { part: string }) =>
    `This could not be loaded: ${part}. Check the connection and try again.`,
  copyDetails: 'Copy details',
  copied: 'The details are copied.',
}

// Files that a reader takes away, and how the work is cited. Names of columns and fields are formats, and stand where they
// are written.

const files = {
  /** How much a file holds. */
  links: ({ n }: { n: number }) => countLinks(n),
  features: ({ n }: { n: number }) => count(n, { one: '# feature', other: '# features' }),
  held: (held: { links: number; events: number; claims: number }) =>
    list([countLinks(held.links), countEvents(held.events), countClaims(held.claims)]),
  /** The rows of each table. */
  rows: {
    ties: ({ n }: { n: number }) => count(n, { one: '# phase of a link', other: '# phases of links' }),
    actors: ({ n }: { n: number }) => count(n, { one: '# actor', other: '# actors' }),
    claims: ({ n }: { n: number }) => countClaims(n),
    events: ({ n }: { n: number }) => countEvents(n),
    sites: ({ n }: { n: number }) => count(n, { one: '# site', other: '# sites' }),
    places: ({ n }: { n: number }) => count(n, { one: '# place', other: '# places' }),
    memberships: ({ n }: { n: number }) => count(n, { one: '# membership', other: '# memberships' }),
    series: ({ n }: { n: number }) => count(n, { one: '# figure', other: '# figures' }),
    figures: ({ n }: { n: number }) => count(n, { one: '# figure', other: '# figures' }),
    article: ({ n }: { n: number }) => count(n, { one: '# field', other: '# fields' }),
    evidence: ({ n }: { n: number }) => count(n, { one: '# finding', other: '# findings' }),
    sources: ({ n }: { n: number }) => count(n, { one: '# source', other: '# sources' }),
  },
  /** Of data that are not the published ones, without a stop. `host` is as addresses spell it. */
  foreign: {
    host: ({ host }: { host: string }) => `Not the published dataset: loaded from ${host}`,
    file: 'Not the published dataset: loaded from a file on this device',
  },
  /** In files of geographic software, which keep nothing else: whom to name, and by which licence. */
  thanks: ({ name, version, article, licence }: Thanked) =>
    `${name}${version === null ? '' : ` ${version}`}, ${article}, ${work.licence({ licence })}`,
  /** Of data that are not the published ones: `note` says so. */
  thanksForeign: ({ note, article, licence }: { note: string; article: string; licence: string | null }) =>
    `${note}; ${article}, ${work.licence({ licence })}`,
  /** Why a file could not be made; each follows `image.failed`. */
  faults: {
    tooLarge: ({ width, height, most }: { width: number; height: number; most: number }) =>
      `${width} × ${height} pixels are more than the ${most} on a side that browsers can paint. Choose a smaller size.`,
    notPainted: 'this browser could not paint the picture. Take the SVG instead.',
    unanswered: ({ status, address }: { status: number; address: string }) =>
      `the server answered ${status} for ${address}. Check the connection and try again.`,
    unread: ({ address }: { address: string }) => `${address} could not be read. Try again.`,
  },
  /** The sentences of a reference, each with its stop; a title may end with one of its own. */
  citation: {
    title: ({ title }: { title: string }) => `“${title}”`,
    map: ({ day }: { day: number }) => `Map as on ${dayText(day)}`,
    /** Where other sources differ, the reader has chosen to see what the article says. */
    mapByArticle: ({ day }: { day: number }) => `Map as on ${dayText(day)}, following the article`,
    /** The work with its data: either or both of these may be unknown. */
    work: ({ site, version, hash }: { site: string; version: string | null; hash: string | null }) => {
      const data = dataset(version, hash)
      return data === null ? site : `${site}, dataset ${data}`
    },
    /** The data alone; empty where nothing is known of them. */
    dataset: ({ version, hash }: { version: string | null; hash: string | null }) => {
      const data = dataset(version, hash)
      return data === null ? '' : `Dataset ${data}`
    },
    accessed: ({ day }: { day: number }) => `Accessed ${dayText(day)}.`,
  },
}

interface Thanked {
  name: string
  version: string | null
  article: string
  licence: string | null
}

function dataset(version: string | null, hash: string | null): string | null {
  if (version === null) return hash === null ? null : `with SHA-256 ${hash}`
  return hash === null ? `version ${version}` : `version ${version} (SHA-256 ${hash})`
}

// What is wrong with an atlas, read after the place where it is: "ties[3].phases[1].from: is missing". Names of tables,
// fields and columns are those of the author's file, and stay as they are.

const entries = (n: number) => count(n, { one: '# entry', other: '# entries' })

/** After a field that several rows have. */
const inRows = (times: number) => (times > 1 ? ` (in ${times} rows)` : '')

interface UnknownType {
  id: string
  near: string | null
  allowed: readonly string[]
  /** The words of the list. */
  forms: readonly string[]
}

const findings = {
  missing: 'is missing',
  /** Of cells of one row of a table. */
  cellsMissing: ({ columns }: { columns: readonly string[] }) =>
    `${list(columns.map((column) => `“${column}”`))} ${columns.length === 1 ? 'is' : 'are'} missing`,
  /** `must` is one of the texts of `must`; `value` is what the author wrote, or one of `values`. */
  found: ({ must, value }: { must: string; value: string }) => `${must}; found ${value}`,
  values: {
    nothing: 'nothing',
    object: 'an object',
    list: ({ length }: { length: number }) => `a list of ${entries(length)}`,
  },
  must: {
    text: 'must be text',
    number: 'must be a number',
    wholeNumber: 'must be a whole number',
    trueOrFalse: 'must be true or false',
    yes: 'must be yes or no',
    list: 'must be a list',
    shortList: 'must be a list without further entries',
    object: 'must be an object',
    atlas: 'must be an object with the tables of an atlas',
    /** `expected` is a word of the format. */
    other: ({ expected }: { expected: string }) => `must be ${expected}`,
    atLeast: ({ least }: { least: number }) => `must be at least ${least}`,
    atMost: ({ most }: { most: number }) => `must be at most ${most}`,
    fewest: ({ least }: { least: number }) => `must have at least ${entries(least)}`,
    most: ({ most }: { most: number }) => `must have at most ${entries(most)}`,
    id: 'must be an id: letters, digits, - and _, with a letter or a digit first',
    filled: 'must not be empty',
    shorter: ({ most }: { most: number }) => `is too long, at most ${most} characters are allowed`,
    date: 'must be a date such as 2016, 2016-08 or 2016-08-08',
    address: 'must be an address that begins with http:// or https://',
    colour: 'must be a colour such as #0b6e6e, with six digits',
    language: 'must be the tag of a language, such as en or pt-BR',
    version: 'must be a version such as 1.0.0',
    schemaVersion: ({ version }: { version: number }) => `must be ${version}, the version that is read here`,
    extent: 'must be west, south, east and north in degrees',
    years: 'must be a first and a last year, at most a hundred years apart',
    course: 'must be a line such as LINESTRING (47.5 40.2, 49.9 40.4), longitude first, or MULTILINESTRING',
  },
  schemaVersionMissing: ({ version }: { version: number }) => `is missing; it must be ${version}`,
  /** Of a field that takes the words of a list. What was found comes first: the list may be cut. */
  word: ({ value, allowed }: { value: string; allowed: readonly string[] }) =>
    `found ${value}; must be ${either(allowed)}`,
  wordNear: ({ value, near, allowed }: { value: string; near: string; allowed: readonly string[] }) =>
    `found ${value} (did you mean “${near}”?); must be ${either(allowed)}`,

  /** Types of ties of an article's own. Words are those of the format. */
  ownType: {
    taken: ({ id }: { id: string }) => `“${id}” is a type already; choose another id`,
    wordless: 'is missing, and so is directed: a type needs one of these sentences',
    endless: 'must have {from} and {to} where the names of the two ends stand',
    unknown: ({ id, near, allowed, forms }: UnknownType) =>
      allowed.length === 0
        ? `no type “${id}” in article.types, which has none. The types that need no entry there stand in form: ${list(forms)}`
        : `no type “${id}” in article.types${near === null ? '' : ` (did you mean “${near}”?)`}; it has ${list(allowed)}. The types that need no entry there stand in form: ${list(forms)}`,
    otherKind: ({ id, kind }: { id: string; kind: string }) =>
      `“${id}” is a type of ${kind}; the tie must have that kind`,
    noWordsFor: ({ id, directed }: { id: string; directed: boolean }) =>
      directed
        ? `“${id}” has no sentence for a tie that is directed: add directed to the type`
        : `“${id}” has no sentence for a tie that is not directed: add mutual to the type`,
  },

  /** Where a text stops being JSON. `expected` is one of `json`; `char` is what stands there, in quotation marks. */
  notJson: ({ expected, char }: { expected: string; char: string }) => `expected ${expected}, found ${char}`,
  jsonEnds: ({ expected }: { expected: string }) => `expected ${expected}, but the text ends here`,
  json: {
    nothing: 'nothing more',
    key: 'a key in double quotes',
    colon: "':'",
    commaOrBrace: "',' or '}'",
    commaOrBracket: "',' or ']'",
    text: 'text that ends with a quotation mark and has valid escapes',
    value: 'a value',
  },

  idTaken: ({ id, place }: { id: string; place: string }) => `“${id}” is already the id of ${place}`,
  idUnknown: ({ id, tables }: { id: string; tables: readonly string[] }) =>
    `no row of ${either(tables)} has the id “${id}”`,
  idUnknownNear: ({ id, tables, near }: { id: string; tables: readonly string[]; near: string }) =>
    `no row of ${either(tables)} has the id “${id}”; did you mean “${near}”?`,
  /** Of an actor that tables name. */
  actorUnknown: ({ id, near }: { id: string; near: string | null }) =>
    `no row of actors has the id “${id}”: add one (actors.csv), or write the name of a state${near === null ? '' : `; did you mean “${near}”?`}`,
  /** The row that is named had a fault of its own. */
  idLeftOut: ({ id, tables }: { id: string; tables: readonly string[] }) =>
    `the row “${id}” of ${either(tables)} was left out`,
  /** Of a course on the ground. */
  routeUnknown: ({ id }: { id: string }) => `no course is named “${id}”; the link is drawn as a curve`,
  routeUnknownNear: ({ id, near }: { id: string; near: string }) =>
    `no course is named “${id}”; did you mean “${near}”? The link is drawn as a curve`,
  /** `place` is where the first one stands: "courses.csv 2:2". */
  courseTwice: ({ name, place }: { name: string; place: string }) =>
    `“${name}” has a course already (${place}), which is drawn; a tie of several parts needs one MULTILINESTRING`,
  courseUnused: ({ name }: { name: string }) =>
    `no link has the id or the route “${name}”, so nothing draws this course`,
  /** Of an end of a link in a file of another tool. */
  nowhere: ({ name, isState, n, rows }: { name: string; isState: boolean; n: number; rows: string }) =>
    `nothing says where “${name}” is: ${isState ? 'its seat of government is contested or not in the list of capitals' : 'it is no state by its name or code'}, and no file gives its coordinates (${count(n, { one: 'row', other: 'rows' })} ${rows}, left out)`,
  /** Of an actor of which no table says where it is; `file` is that of actors. */
  seatless: ({ name, file }: { name: string; file: string }) =>
    `“${name}” needs its longitude and latitude in ${file}: its seat of government is contested or not in the list of capitals, and none is chosen for it`,
  /** Of a row of actors without coordinates; `near` are states that may be meant. */
  actorNowhere: ({ name, near }: { name: string; near: readonly string[] }) =>
    `nothing says where “${name}” is: give its longitude and latitude, or the name or ISO code of a state that the base map has${near.length ? `; did you mean ${either(near.map((n) => `“${n}”`))}?` : ''}`,
  blocIsOrganisation: ({ id, kind }: { id: string; kind: string }) =>
    `“${id}” has the kind “${kind}”, but a bloc must be an organisation`,

  /** Dates are as the author wrote them; `from` and `to` in quotation marks are the names of the fields. */
  endsBefore: ({ from, to }: { from: string; to: string }) => `${to} is not after “from” (${from})`,
  /** `first` and `end` are the names of the two fields or columns. */
  spanEndsBefore: ({ from, to, first, end }: { from: string; to: string; first: string; end: string }) =>
    `${to} is not after “${first}” (${from}); “${end}” is the first day after the end`,
  beginsOfArticle: 'is only allowed where “basis” is “article”',
  sinceAfterFrom: ({ since, from }: { since: string; from: string }) => `${since} is after “from” (${from})`,
  outsideTimeline: ({ day, from, to }: { day: string; from: string; to: string }) =>
    `${day} is outside the timeline (${from} to ${to})`,
  spanOutsideTimeline: ({ from, to }: { from: string; to: string }) =>
    `${from} to ${to} is not within the timeline`,
  notWholeDay: ({ day }: { day: string }) => `${day} must be a whole date such as 2016-08-08`,
  notAfter: ({ day, before }: { day: string; before: string }) =>
    `${day} is not after ${before}, which comes before it in the list`,
  outsideClaim: ({ day, from, to }: { day: string; from: string; to: string }) =>
    `${day} is outside the claim (${from} to ${to})`,
  outsideOpenClaim: ({ day, from }: { day: string; from: string }) =>
    `${day} is outside the claim (from ${from})`,
  outOfOrder: ({ from, place, start }: { from: string; place: string; start: string }) =>
    `${from} is before ${place} (from ${start}), which comes before it in the list`,
  overlaps: ({ from, place, start, end }: { from: string; place: string; start: string; end: string }) =>
    `${from} falls within ${place} (${start} to ${end})`,
  overlapsOpen: ({ from, place, start }: { from: string; place: string; start: string }) =>
    `${from} falls within ${place} (from ${start}, without an end)`,

  contextWithoutSource: 'must name a source, because “context” is true',
  noClaim: 'names no claim; if the article does not mention this, set “context” to true and name a source',
  /** `claims` is the name of the field or column. */
  articleWithoutClaim: ({ claims }: { claims: string }) => `is “article”, but “${claims}” names no claim`,
  recordWithoutSource: 'must name a source, here or for the whole row, because “basis” is “record”',
  mediationWithoutMediator: 'is missing: a mediation must name its mediator',
  guaranteeNotDirected: 'must not be mutual: a guarantee is given by one side to the other',
  quantityFromNowhere: 'must name a source or a paragraph',
  chartWithoutFigures: ({ actor, measure }: { actor: string; measure: string }) =>
    `no link to “${actor}” has “${measure}” in these years`,
  chartOfUnits: ({ units }: { units: readonly string[] }) => `adds up several units: ${list(units)}`,
  numberTooLarge: 'is too large a number',
  claimNotShown: ({ id, tables }: { id: string; tables: readonly string[] }) =>
    `no row of ${either(tables)} names the claim “${id}”`,
  /** Rows that name it had faults of their own. */
  claimLeftOut: ({ id }: { id: string }) => `every row that names the claim “${id}” was left out`,
  verdictWithoutSource: ({ verdict }: { verdict: string }) =>
    `must name a source, because “verdict” is “${verdict}”`,
  noParagraph: ({ paragraph, paragraphs }: { paragraph: number; paragraphs: number }) =>
    `there is no paragraph ${paragraph}; the article has ${count(paragraphs, { one: '# paragraph', other: '# paragraphs' })}`,
  stateWithoutCountry: ({ id }: { id: string }) => `is missing: “${id}” is a state and needs its country`,
  extentOutside: 'is entirely outside “bounds”',
  boxSmall: ({ box }: { box: string }) => `is smaller than the map can show, and was widened to ${box}`,
  /** `more`: how often else something stands twice in this field. */
  twice: ({ what, more }: { what: string; more: number }) =>
    `“${what}” stands here twice and counts once${more ? `; this field has ${count(more, { one: '# more repetition', other: '# more repetitions' })}` : ''}`,

  /** Of most places at once: a slip of the tool that wrote them. */
  outOfRange: ({ out, places }: { out: number; places: number }) =>
    `${out} of ${places} places are out of range`,
  outOfRangeSwapped: ({ out, places }: { out: number; places: number }) =>
    `${out} of ${places} places are out of range; longitude and latitude look swapped: longitude comes first`,
  outOfRangeMetres: ({ out, places }: { out: number; places: number }) =>
    `${out} of ${places} places are out of range; they look like metres of a projection: write degrees (WGS 84)`,
  keyTwice: ({ key }: { key: string }) => `the key ${key} is there twice in one object; the last one counts`,
  circle: 'these rows depend on each other in a circle',

  /** Of a row of a table in CSV. */
  cells: ({ cells, columns }: { cells: number; columns: number }) =>
    `has ${count(cells, { one: '# cell', other: '# cells' })}, but the table has ${count(columns, { one: '# column', other: '# columns' })}`,
  /** Numbers of rows in a file: "2, 5 and 9", or "2, 5, 9 and 12 more". */
  rows: ({ rows, more }: { rows: readonly string[]; more: number }) =>
    more ? `${rows.join(', ')} and ${more} more` : list(rows),
  aboveHeadings: ({ line, rows }: { line: number; rows: number }) =>
    `the headings are in row ${line}; ${count(rows, { one: '# row above them is', other: '# rows above them are' })} not read`,
  shortRows: ({ n, rows }: { n: number; rows: string }) =>
    count(n, {
      one: `row ${rows} has fewer cells than there are columns; the missing ones at its end are taken as empty`,
      other: `# rows have fewer cells than there are columns (${rows}); the missing ones at their ends are taken as empty`,
    }),
  columnUnread: ({ column }: { column: string }) => `nothing reads the column “${column}”`,
  columnUnreadNear: ({ column, near }: { column: string; near: string }) =>
    `nothing reads the column “${column}”; did you mean “${near}”?`,
  columnOfEvidence: ({ column }: { column: string }) =>
    `“${column}” is not read: it comes from the table “evidence”, which is not there`,
  columnUnnamed: ({ n }: { n: number }) => `nothing reads column ${n}, which has no heading`,
  /** `value` is in quotation marks; `rows` is a list as above where it is more than one. */
  columnMust: ({
    column,
    must,
    value,
    rows,
  }: {
    column: string
    must: string
    value: string
    rows: string | null
  }) => `“${column}” ${must}; found ${value}${rows === null ? '' : ` and the like in rows ${rows}`}`,
  /** Of a value that can be read in more than one way; `meanings` are all of them. */
  unclear: ({
    column,
    value,
    meanings,
    rows,
  }: {
    column: string
    value: string
    meanings: readonly string[]
    rows: string | null
  }) =>
    `“${column}”: ${value} can mean ${either(meanings)}, and nothing in the column tells which; ${rows === null ? 'its row is' : `rows ${rows} are`} left out`,
  /** Of a column whose cells follow different conventions; `values` are two of them. */
  mixed: ({ column, values, rows }: { column: string; values: readonly string[]; rows: string | null }) =>
    `“${column}” is written in more than one way (${values.join(', ')}); ${rows === null ? 'the row is' : `rows ${rows} are`} left out`,
  /** `as` is how a value was understood; `more` values of the column are written in the same way. */
  readAs: ({ column, value, as, more }: { column: string; value: string; as: string; more: number }) =>
    `“${column}”: ${value} is read as ${as}${more ? `, and ${count(more, { one: '# other value', other: '# other values' })} in the same way` : ''}`,
  totalRows: ({ n, rows }: { n: number; rows: string }) =>
    count(n, {
      one: `row ${rows} is one of totals and is not read`,
      other: `rows ${rows} are totals and are not read`,
    }),
  sameRows: ({ n, rows }: { n: number; rows: string }) =>
    count(n, {
      one: `row ${rows} is the same as one above it and counts once`,
      other: `# rows are the same as others above them and count once (${rows})`,
    }),
  /** Of rows that share an id; `a` and `b` are two of their values under a heading, in quotation marks. */
  rowsDisagree: ({
    id,
    column,
    a,
    b,
    rows,
  }: {
    id: string
    column: string
    a: string
    b: string
    rows: string
  }) =>
    `rows ${rows} have the id “${id}”, but do not agree on “${column}”: ${a} and ${b}; none of them is shown`,
  /** Of states of which a table gives the code alone. */
  ofBaseMap: ({ names, n, rows }: { names: readonly string[]; n: number; rows: string }) =>
    `what ${count(n, { one: 'row', other: 'rows' })} ${rows} ${n === 1 ? 'leaves' : 'leave'} out of ${n > names.length ? `${names.join(', ')} …` : list(names)} is taken from the base map, as they name states: name, country, capital, coordinates`,
  /** Of states that ties name and for which the table of actors has no row. */
  statesAdded: ({ column, names, n }: { column: string; names: readonly string[]; n: number }) =>
    `“${column}” names ${n > names.length ? `${names.join(', ')} …` : list(names)}, for which actors have no row; name, capital and coordinates are taken from the base map`,
  /** `end` is the column of ends. */
  oneSpan: ({ end, n, rows }: { end: string; n: number; rows: string }) =>
    count(n, {
      one: `“${end}” is the day after the end; in row ${rows} it is the same as the beginning, which is taken as all of that day, month or year`,
      other: `“${end}” is the day after the end; in # rows it is the same as the beginning (${rows}), which is taken as all of that day, month or year`,
    }),
  /** Of a date of a table; the timeline has the years in which most dates are. */
  outsideMade: ({ date, from, to }: { date: string; from: string; to: string }) =>
    `${date} is outside the timeline, which has the years with most dates (${from} to ${to}); the search still finds the link`,
  /** Of a party of links in tables. */
  farAway: ({ name }: { name: string }) =>
    `“${name}” is far from where most links are, and stands at the edge of the map; “map home” in the table of the article can widen it`,
  fieldUnread: ({ key, times }: { key: string; times: number }) => `nothing reads “${key}”${inRows(times)}`,
  fieldUnreadNear: ({ key, times, near }: { key: string; times: number; near: string }) =>
    `nothing reads “${key}”${inRows(times)}; did you mean “${near}”?`,
  fieldsUnread: ({ more }: { more: number }) =>
    `nothing reads ${count(more, { one: '# other field', other: '# other fields' })}`,
  noKnownColumn: ({ columns }: { columns: readonly string[] }) =>
    `A table is recognised by one of the columns ${either(columns.map(quoted))}. None of them is there.`,
  columnsMissing: ({ table, columns }: { table: string; columns: readonly string[] }) =>
    `The table “${table}” also needs ${count(columns.length, { one: 'the column', other: 'the columns' })} ${list(columns.map(quoted))}.`,
  /** After a list of missing columns. */
  columnMeant: ({ column, near }: { column: string; near: string }) =>
    `Is “${column}” meant to be “${near}”?`,
  columnTwice: ({ column }: { column: string }) => `The column “${column}” is there twice.`,
}

function quoted(name: string): string {
  return `“${name}”`
}

// The frame of the page: what stands around the map and is no panel of its own.

const frame = {
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
  /** Buttons on the phone's map: the tour, and all links. */
  start: 'Ways to read the map',
  /** The panel over the phone's map. */
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
    /** Of a layer alone; the first figure has its unit. */
    largest: (of: { year: number; items: readonly { link: string; figure: string }[] }) =>
      `Largest in ${of.year}: ${list(of.items.map(({ link, figure }) => `${link} (${figure})`))}`,
    /** Between two days that are compared. */
    between: ({ n }: { n: number }) => count(n, { one: '# event in between', other: '# events in between' }),
    /** Opens the list of `n` changes, which the headline counts. */
    seeChanges: ({ n }: { n: number }) => count(n, { one: 'See it', other: 'See them' }),
    links: ({ n }: { n: number }) => countLinks(n),
    linksOnDay: ({ n }: { n: number }) => `${countLinks(n)} on this day`,
    more: 'more',
    moreEvents: ({ n }: { n: number }) => count(n, { one: '# more event', other: '# more events' }),
    less: 'less',
    /** Before the list of the day's other events. */
    also: 'Also on this day:',
  },
  /** Something of the map was opened; for screen readers. */
  opened: ({ what }: { what: string }) => `Opened: ${what}.`,
  /** The button that takes a notice away, for screen readers. */
  dismiss: ({ text }: { text: string }) => `Dismiss: ${text}`,
  /** Another atlas. */
  drop: 'Drop an atlas to open it here',
  /** `note` says where it was from. */
  notDrawn: ({ note }: { note: string }) => `The atlas that you opened could not be drawn (E-DRAW). ${note}.`,
  /** The base map of the world, which an atlas of another region is drawn on. */
  noLand:
    'The map of the world could not be loaded, so there is no land, only sea. Check the connection and open the atlas again.',
}

// Help: how to read the map, the keys, and where the data come from.

const help = {
  title: 'How to read this map',
  /** A row of the list below. `how` is set apart. */
  row: ({ means, how }: { means: string; how: string }) => `${means}: ${how}`,
  /** What the map uses, what it means, and how. */
  reading: {
    colour: {
      channel: 'Colour',
      means: 'subject',
      how: ({ kinds }: { kinds: readonly string[] }) => kinds.join(', '),
    },
    hatching: { channel: 'Hatching', means: 'disputed land', how: 'nothing else is hatched' },
    tone: {
      channel: 'Straight or zigzag',
      means: 'cooperation or tension',
      how: 'a straight or gently bent line is cooperation, a zigzag is tension, a burst is fighting',
    },
    status: {
      channel: 'Broken line',
      means: 'not (yet) real on that day',
      /** `plain` from the whole line to the dots; `signs` are those that have a sign instead. */
      how: ({ plain, signs }: { plain: readonly string[]; signs: readonly string[] }) =>
        `the more broken the line, the less real: ${plain.join(', ')}; ${signs.join(', ')}`,
    },
    width: {
      channel: 'Width',
      means: 'how much',
      how: 'in proportion to the figure of that year, with one scale for each unit. The thinnest lines show none: with an open end it is not known; else the link is planned or stopped',
    },
    voice: {
      channel: 'Sign before a name',
      means: 'who says so',
      /** `disputed` is one more sign, which may stand beside any of them. */
      how: ({ signs, disputed }: { signs: readonly string[]; disputed: string }) =>
        `${signs.join(', ')}; beside it ${disputed}`,
    },
  },
  keys: {
    title: 'Keys',
    switch: 'Single-key shortcuts',
    /** `shift` is the key's cap. */
    alone: ({ shift }: { shift: string }) =>
      `${shift} with the letter of a subject shows that subject alone.`,
    off: ({ escape }: { escape: string }) => `Switched off: only ${escape} works.`,
    /** What stands on the caps of keys. */
    caps: { space: 'Space', shift: 'Shift', escape: 'Esc' },
    play: 'Play or pause',
    previousEvent: 'Previous event',
    nextEvent: 'Next event',
    previousClaim: 'Previous claim',
    nextClaim: 'Next claim',
    layerAlone: ({ layer }: { layer: string }) => `${layer} alone`,
    view: 'Next view',
    present: 'Present, or stop presenting',
    home: 'Home: back to the opening view',
    legend: 'Whole legend',
    search: 'Search',
    share: 'Share, export, cite',
    help: 'This help',
    letGo: 'Close, or clear the selection',
  },
  /** For fingers, in the place of the keys. */
  gestures: {
    title: 'Gestures',
    drag: { gesture: 'Drag', does: 'Move the map, the date, or the panel by its handle' },
    pinch: { gesture: 'Pinch, or tap twice', does: 'Zoom in' },
    tap: {
      gesture: 'Tap a line, a place or an event',
      does: 'See what is known of it, who says so, and since when',
    },
    tapMap: { gesture: 'Tap the map', does: 'Clear the selection' },
    tapLayer: { gesture: 'Tap a subject', does: 'Show or hide it' },
    holdLayer: { gesture: 'Hold a subject', does: 'Show it alone' },
  },
  data: {
    title: 'Where the data come from',
    /** `article` is a link to the article; `published` says when it was. */
    text: (of: { article: string; published: string; claims: number; findings: number; sources: number }) =>
      `Each line is one link between two states. The lines show what one article claims: ${of.article}, ${of.published}. ${count(of.claims, { one: '# claim', other: '# claims' })} of the article, in our own words, can be compared with ${count(of.findings, { one: '# finding', other: '# findings' })} from ${count(of.sources, { one: '# source', other: '# sources' })}. Each source is named where it is used.`,
  },
  other: {
    title: 'Another atlas',
    /** `open` is a button: the text below. */
    text: ({ open }: { open: string }) =>
      `This page can show any atlas of the same form: drop its file anywhere on the page, or ${open}`,
    open: 'open an atlas…',
    /** `title` is that of an atlas on this site, as a link. */
    example: ({ title }: { title: string }) => `An example: ${title}`,
  },
}

// What is known of the thing that the reader has selected: a link, an actor, an event or a site.

interface Series {
  readonly measure: string
  readonly unit: string
  readonly estimate: boolean
}

interface Told {
  readonly status: string
  readonly note: string | null
}

const stood = ({ status, note }: Told) => (note === null ? status : `${status}: ${note}`)

const inspector = {
  /** Headings that all of them have. */
  sources: 'Sources',
  cite: 'Address and citation',
  names: 'Other names',
  /** Other names of an actor or a place; `others` stands in a second colour. */
  named: ({ name, others }: { name: string; others: string }) => `${name}: ${others}`,
  actor: {
    /** The heading of an actor's links; `soFar` where the map shows all until the day. */
    links: ({ n, day, soFar }: { n: number; day: number; soFar: boolean }) =>
      `${countLinks(n)} ${soFar ? 'until' : 'on'} ${dayText(day)}`,
    /** The heading of the links between others that it mediates: they are not counted above. A number follows. */
    mediates: 'As mediator',
    /** Links that the reader's filters keep out. */
    hidden: ({ n }: { n: number }) => `The filters hide ${formatNumber(n)} more.`,
    /** The button that shows the links around the capital. */
    wheel: 'All its links, as a wheel',
    blocs: 'Blocs on this day',
    /** What it is in a bloc. */
    membership: ({ role, when }: { role: string; when: string }) => `${role}, ${when}`,
  },
  tie: {
    /** The two ends. Between the names an arrow or a line is seen, and these words are heard. */
    ends: ({ from, to }: { from: string; to: string }) => `${from} and ${to}`,
    endsDirected: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
    mediator: ({ name }: { name: string }) => `Mediator: ${name}`,
    onDay: ({ day }: { day: number }) => `On ${dayText(day)}`,
    notYet: ({ from }: { from: string }) => `Not before ${from}.`,
    /** `why` is a sentence. */
    notDrawn: ({ why }: { why: string | null }) =>
      why === null ? 'Not on the map.' : `Not on the map. ${why}`,
    layout: 'Its route is not given, so it is drawn as a curve.',
    context: 'The article does not mention this link. It is shown as background.',
    overTime: 'Over time',
    howMuch: 'How much',
    partOf: ({ group }: { group: string }) => `Part of ${group}`,
  },
  event: {
    when: ({ span, place }: { span: string; place: string }) => `${span}, ${place}`,
    datedBy: 'Dated by',
    /** Who dates it. */
    dated: { article: 'the article', record: 'other sources', vague: 'no source to the day' },
    howSure: 'How sure',
    goTo: 'Go to this day',
    who: 'Who',
    links: 'Related links',
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
    /** Yearly figures: over the chart, and all of them for screen readers. */
    series: ({ measure, unit, estimate }: Series) => `${measure}, ${unit}${estimate ? ' (estimate)' : ''}`,
    seriesHeard: ({ measure, unit, estimate, points }: Series & { readonly points: readonly string[] }) =>
      `${measure}, ${unit}${estimate ? ', estimate' : ''}: ${points.join('; ')}`,
    point: ({ year, value }: { year: number; value: number }) => `${year} ${formatNumber(value)}`,
  },
  phases: {
    /** A bar, when it is pointed at. */
    bar: ({ status, span }: { status: string; span: string }) => `${status}, ${span}`,
    /** How a link stood, and a note on it, which may be absent; then the same where the two differ. */
    told: stood,
    toldBy: {
      article: (of: Told) => `${stood(of)}, says the article`,
      record: (of: Told) => `${stood(of)}, say other sources`,
    },
  },
  /** The number of a source: for screen readers alone, and with its name. */
  source: ({ n }: { n: number }) => `source ${n}`,
  sourceNamed: ({ n, name }: { n: number; name: string }) => `source ${n}: ${name}`,
  /** The menu where several lines lie together. */
  chooser: {
    label: ({ n }: { n: number }) => `${n} lines lie here. Choose one`,
    notOnDay: 'not on this day',
  },
  /** An event with its day, to distinguish it from others. */
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
      site,
      title,
      address,
    }: {
      name: string
      day: number
      note: string | null
      site: string | null
      title: string
      address: string
    }) =>
      `“${name}”, as on ${dayText(day)}. In: ${site === null ? '' : `${site}, `}“${title}”.${note === null ? '' : ` ${note}.`} ${address}`,
  },
}

// The switches of the layers. `layer` is the name of a kind of link.

const layers = {
  label: 'Subjects',
  /** `key` is the letter that switches it; `hint` says what belongs to it. */
  hint: ({ layer, hint, key }: { layer: string; hint: string; key: string }) =>
    `${layer}: ${hint}. Key ${key}; Shift and ${key} show it alone.`,
  /** For screen readers after the name of a layer. */
  links: ({ n, day }: { n: number; day: number }) =>
    `${count(n, { one: '# link', other: '# links' })} on ${dayText(day)}`,
  /** The small button beside a layer, for sighted readers and for screen readers; then what it says while that layer is shown alone. */
  only: 'only',
  onlyLayer: ({ layer }: { layer: string }) => `${layer} only`,
  showOnly: ({ layer }: { layer: string }) => `Show only this subject: ${layer}`,
  all: 'all',
  allLayers: 'All subjects',
  showAll: 'Show all subjects',
}

// The legend, the key on the map, and what is said where nothing is to be seen. Each group has a name and what it means.

/** A day alone, or all days up to it. */
const when = (day: number, until: boolean) => `${until ? 'until' : 'on'} ${dayText(day)}`

interface When {
  readonly day: number
  readonly until: boolean
}

const legend = {
  title: 'Legend',
  close: 'Close the legend',
  closeKey: 'Close (L)',
  showEverything: 'Show everything',
  /** How many links of a very large atlas are drawn. */
  most: {
    channel: 'Links drawn',
    means: 'the strongest',
    label: 'How many links are drawn',
    option: ({ most }: { most: number }) => (Number.isFinite(most) ? formatNumber(most) : 'all'),
    /** Below the choice; a picture stands where the browser has no WebGL, and in files. */
    plain: ({ n }: { n: number }) =>
      `After the first ${formatNumber(n)} they are plain curves without names. Pictures and files have ${formatNumber(n)} at most.`,
  },
  /** Beside a piece of hatched land. */
  hatched: 'hatched: disputed',
  /** What can be unfolded. */
  more: 'Widths, lines and points',
  colour: { channel: 'Colour', means: 'subject' },
  tone: { channel: 'Straight or zigzag', means: 'cooperation or tension', fighting: 'fighting' },
  status: { channel: 'Broken line', means: 'not (yet) real on this day' },
  voice: { channel: 'Sign before a name', means: 'who says so' },
  /** A row that filters: `hint` says what it is. */
  filter: ({ hint }: { hint: string }) =>
    `${hint}. Click to show or hide; double click or Alt+click shows it alone.`,
  /** For screen readers after the name of a row. */
  heard: ({ n }: { n: number }) => `, ${countLinks(n)}`,
  widths: {
    channel: 'Width',
    means: 'how much, in the year shown',
    /** What is measured, and its unit. */
    measure: ({ measure, unit }: { measure: string; unit: string }) => `${measure}, ${unit}`,
    thin: 'thinnest: not known (open end), planned or stopped',
  },
  shapes: {
    channel: 'Lines',
    means: 'with a special form',
    route: 'pipeline, on its true route',
    layout: 'pipeline whose route is not given, drawn as a curve',
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
    means: 'show the members; the number counts those on this map',
    /** After the name of a bloc: how many members, for sighted readers and for screen readers. */
    members: ({ n }: { n: number }) => `(${n})`,
    membersHeard: ({ n }: { n: number }) =>
      `, ${count(n, { one: '# state', other: '# states' })} on this map`,
    /** The states outside all blocs; then the same where room is short (see also `blocs`). */
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
    spelled: ({ short, name }: { short: string; name: string }) => `${short}: ${name}`,
    blocHint: ({ bloc }: { bloc: string }) => `${bloc}: land of its members`,
    /**
     * After the blocs that are tinted, of which there are `n`: land of states in none of them, and those at the ends of the
     * lines in full by name, if they are few.
     */
    inNone: ({ n, states }: { n: number; states: readonly string[] }) => {
      const text = n === 1 ? 'not a member' : n === 2 ? 'in neither' : 'in none of them'
      return states.length === 0 ? text : `${text}, like ${list(states)}`
    },
    scale: ({ unit, year }: { unit: string; year: number }) => `${unit}, ${year}`,
    /** `means` says what the unit is, where that is known. */
    scaleHint: ({ measure, unit, means }: { measure: string; unit: string; means: string | null }) =>
      `Width: ${measure}, ${unit}${means === null ? '' : `. ${means}.`}`,
    unmeasured: 'no figure',
    unmeasuredHint: 'The thinnest lines have no known figure for the year, or are plans and contracts.',
    context: 'paler: not in the article',
    contextHint: 'Links of which only other sources speak are paler.',
    wider: ({ year }: { year: number }) => `wider line: more in ${year}`,
    widerHint:
      'The width of a line shows the figure for the year; what has none, plans and contracts are thinnest.',
  },
  hidden: ({ n }: { n: number }) =>
    `${count(n, { one: '# more link holds', other: '# more links hold' })} on this day, left out so that the others can be followed.`,
  hiddenInTable: 'The table has all of them.',
  /** Why nothing is on the map, and what leads out of it. `layers` are names. */
  empty: {
    allOff: 'All subjects are switched off.',
    none: ({ day, until }: When) => `There is no link ${when(day, until)}.`,
    noneInLayers: ({ layers, day, until, others }: When & { layers: readonly string[]; others: number }) =>
      `${layers.join(', ')}: no link ${when(day, until)}; ${others} on the subjects that are switched off.`,
    filtered: ({ n, day, until }: When & { n: number }) =>
      `${countLinks(n)} ${when(day, until)}, but the filters chosen in the legend hide ${n === 1 ? 'it' : 'them all'}.`,
    showEverything: 'Show everything again',
    goTo: ({ day }: { day: number }) => `Go to ${dayText(day)}, the nearest day with something to show`,
  },
}

// A link in words: its sentence, its title, how it stands on a day, and the same from one of its sides. And events.

/** The names of both ends, of who mediates, and what kind of link it is. */
interface Ends {
  readonly a: string
  readonly b: string
  readonly via: string
  readonly tense: boolean
  readonly directed: boolean
}

interface Standing {
  /** How much, with its unit; absent where no number is known. */
  readonly quantity: string | null
  /** The voice. */
  readonly who: string
  /** That others say otherwise; absent where nobody does. */
  readonly doubt: string | null
}

interface Other {
  readonly status: string
  /** From when, where for the others it begins only later. */
  readonly from: string | null
  readonly quantity: string | null
}

const joined = (...parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join('; ')
const noted = (note: string | null) => (note === null ? '' : ` (${note})`)
const otherwise = ({ status, from, quantity }: Other) =>
  `${status}${from === null ? '' : ` from ${from}`}${quantity === null ? '' : `, ${quantity}`}`

/** What stands after the name of one side; `other` is the other side's. */
type Phrase = (parts: { other: string }) => string

/** For the one who acts, for the one acted on, and for both where a link is mutual. */
const turn = (out: Phrase, back: Phrase, mutual: Phrase) => ({ out, back, mutual })
const alike = (phrase: Phrase) => turn(phrase, phrase, phrase)
/** The same whether the link is of cooperation or of tension. */
const both = <T>(words: T) => ({ cooperation: words, tension: words })

const links = {
  /** Names a link to distinguish it from others with the same label: "Arms deliveries, Northland to Southland". */
  title: ({ label, a, b }: { label: string; a: string; b: string }) => `${label}, ${a} and ${b}`,
  titleDirected: ({ label, a, b }: { label: string; a: string; b: string }) => `${label}, ${a} to ${b}`,
  /** Of what stays within one country. */
  titleWithin: ({ label, a }: { label: string; a: string }) => `${label}, ${a}`,

  /** What a link is, by its form: begins a sentence and has no stop. */
  /** Of a type of the atlas's own: `words` has {from} and {to} where the names stand. */
  ownClause: ({ words, a, b }: { words: string; a: string; b: string }) =>
    atStart(words.replaceAll('{from}', () => a).replaceAll('{to}', () => b)),
  /** The same seen from one side: what follows the name of that side, or all of it where that does not begin it. */
  ownSeen: ({
    words,
    from,
    to,
    subject,
  }: {
    words: string
    from: string
    to: string
    subject: 'from' | 'to'
  }) => {
    const own = `{${subject}} `
    const isMutual = words.startsWith('{from} and {to} ') || words.startsWith('{to} and {from} ')
    const seen = words.startsWith(own) && !isMutual ? words.slice(own.length) : words
    return seen.replaceAll('{from}', () => from).replaceAll('{to}', () => to)
  },
  clauses: {
    'arms-transfer': ({ a, b }: Ends) => `${atStart(a)} delivers arms to ${b}`,
    'military-cooperation': ({ a, b }: Ends) => `Military cooperation between ${a} and ${b}`,
    training: ({ a, b, directed }: Ends) =>
      directed
        ? `${atStart(a)} trains soldiers from ${b}`
        : `${atStart(a)} and ${b} train their soldiers together`,
    guarantee: ({ a, b }: Ends) => `${atStart(a)} guarantees the security of ${b}`,
    hostility: ({ a, b, directed }: Ends) =>
      directed ? `Hostility of ${a} towards ${b}` : `Hostility between ${a} and ${b}`,
    pipeline: ({ a, b }: Ends) => `A pipeline from ${a} to ${b}`,
    'gas-supply': ({ a, b }: Ends) => `${atStart(a)} supplies gas to ${b}`,
    competition: ({ a, b }: Ends) => `Competition between ${a} and ${b}`,
    partnership: ({ a, b, directed }: Ends) =>
      directed ? `${atStart(a)} seeks a partnership with ${b}` : `Partnership between ${a} and ${b}`,
    'alliance-prospect': ({ a, b, tense }: Ends) =>
      tense ? `Doubt about an alliance between ${a} and ${b}` : `Possible alliance between ${a} and ${b}`,
    relations: ({ a, b, tense }: Ends) =>
      tense ? `Strained relations between ${a} and ${b}` : `Relations between ${a} and ${b}`,
    mediation: ({ a, b, via }: Ends) => `${atStart(via)} mediates between ${a} and ${b}`,
    statement: ({ a, b, tense }: Ends) =>
      tense ? `${atStart(a)} criticises ${b}` : `${atStart(a)} supports ${b}`,
    distrust: ({ a, b, directed }: Ends) =>
      directed ? `${atStart(a)} distrusts ${b}` : `${atStart(a)} and ${b} distrust each other`,
    unrest: ({ a, b }: Ends) => `Unrest in ${a} affects ${b}`,
    trade: ({ a, b, directed }: Ends) =>
      directed ? `${atStart(a)} trades with ${b}` : `Trade between ${a} and ${b}`,
    dependence: ({ a, b, tense }: Ends) =>
      tense ? `${atStart(a)} keeps ${b} dependent` : `${atStart(a)} depends on ${b}`,
    sanctions: ({ a, b, directed }: Ends) =>
      directed ? `${atStart(a)} has sanctions against ${b}` : `Sanctions between ${a} and ${b}`,
    loan: ({ a, b, directed }: Ends) =>
      directed ? `${atStart(a)} lends to ${b}` : `Loans between ${a} and ${b}`,
    aid: ({ a, b, tense }: Ends) =>
      tense ? `${atStart(a)} withholds aid from ${b}` : `${atStart(a)} gives aid to ${b}`,
    investment: ({ a, b, directed }: Ends) =>
      directed ? `${atStart(a)} invests in ${b}` : `Investment between ${a} and ${b}`,
    law: ({ a, b }: Ends) => `A law or regulation of ${a} affects ${b}`,
    permit: ({ a, b, tense }: Ends) =>
      tense ? `${atStart(a)} refuses ${b} a permit` : `${atStart(a)} gives ${b} a permit`,
    lng: ({ a, b }: Ends) => `${atStart(a)} ships liquefied gas to ${b}`,
    electricity: ({ a, b, directed }: Ends) =>
      directed ? `${atStart(a)} supplies electricity to ${b}` : `Electricity flows between ${a} and ${b}`,
    dam: ({ a, b }: Ends) => `A dam of ${a} affects ${b}`,
    water: ({ a, b, directed }: Ends) =>
      directed ? `Water flows from ${a} to ${b}` : `${atStart(a)} and ${b} share water`,
    transit: ({ a, b, tense }: Ends) =>
      tense ? `${atStart(a)} blocks the transit of ${b}` : `${atStart(a)} lets goods of ${b} through`,
    recognition: ({ a, b, tense }: Ends) =>
      tense ? `${atStart(a)} does not recognise ${b}` : `${atStart(a)} recognises ${b}`,
    'base-access': ({ a, b }: Ends) => `${atStart(a)} lets ${b} use a base`,
    protest: ({ a, b }: Ends) => `Protest in ${a} against ${b}`,
    'territorial-claim': ({ a, b, directed }: Ends) =>
      directed
        ? `${atStart(a)} claims land or sea of ${b}`
        : `${atStart(a)} and ${b} claim the same land or sea`,
  },
  /** In the place of a mediator's name. */
  someMediator: 'a mediator',
  /** `clause` is one of the above; `over` a place that the link is about, or nothing. */
  sentence: ({ clause, over, label }: { clause: string; over: string | null; label: string }) =>
    `${clause}${over === null ? '' : ` over ${over}`}: ${label}.`,

  /** How a link stands: "Suspended since 24 November 2015; capacity 15.75 bcm/year (2016); reported." */
  standing: (
    parts: Standing & { readonly status: string; readonly since: string; readonly note: string | null },
  ) =>
    `${joined(`${parts.status} since ${parts.since}${noted(parts.note)}`, parts.quantity, parts.who, parts.doubt)}.`,
  /** The same of what was so on a single day. */
  onlyOn: (parts: Standing & { readonly day: string; readonly note: string | null }) =>
    `${joined(`Only on ${parts.day}${noted(parts.note)}`, parts.quantity, parts.who, parts.doubt)}.`,
  /** The same of a link that is over. `before` is how it stood until then; the day of its end may not be known. */
  ended: (
    parts: Standing & { readonly end: string | null; readonly before: string; readonly note: string | null },
  ) =>
    `${joined(parts.end === null ? 'Ended' : `Ended ${parts.end}`, `until then ${parts.before}${noted(parts.note)}`, parts.quantity, parts.who, parts.doubt)}.`,
  /** "share of arms imports 85% (2011–15, estimate)". */
  quantity: (quantity: {
    readonly measure: string
    readonly value: string
    readonly period: string | null
    readonly estimate: boolean
  }) => {
    const asides = [quantity.period ?? '', quantity.estimate ? 'estimate' : ''].filter(Boolean)
    return `${quantity.measure} ${quantity.value}${asides.length ? ` (${asides.join(', ')})` : ''}`
  },
  doubts: {
    article: (other: Other) => `the article says otherwise: ${otherwise(other)}`,
    record: (other: Other) => `other sources say otherwise: ${otherwise(other)}`,
    disagree: 'other sources disagree with the article',
  },

  /** A link in the words of one of its sides, after the name of that side. */
  seen: {
    'arms-transfer': both(
      turn(
        ({ other }) => `delivers arms to ${other}`,
        ({ other }) => `gets arms from ${other}`,
        ({ other }) => `exchanges arms with ${other}`,
      ),
    ),
    'military-cooperation': {
      cooperation: turn(
        ({ other }) => `offers military cooperation to ${other}`,
        ({ other }) => `is offered military cooperation by ${other}`,
        ({ other }) => `cooperates with ${other} on defence`,
      ),
      tension: turn(
        ({ other }) => `presses ${other} into military cooperation`,
        ({ other }) => `is pressed into military cooperation by ${other}`,
        ({ other }) => `disagrees with ${other} over military cooperation`,
      ),
    },
    training: both(
      turn(
        ({ other }) => `trains soldiers from ${other}`,
        ({ other }) => `has its soldiers trained by ${other}`,
        ({ other }) => `trains its soldiers together with ${other}`,
      ),
    ),
    guarantee: {
      cooperation: turn(
        ({ other }) => `guarantees the security of ${other}`,
        ({ other }) => `has a security guarantee from ${other}`,
        ({ other }) => `has a mutual security guarantee with ${other}`,
      ),
      tension: turn(
        ({ other }) => `gives ${other} a security guarantee that is in doubt`,
        ({ other }) => `has a security guarantee from ${other} that is in doubt`,
        ({ other }) => `has a mutual security guarantee with ${other} that is in doubt`,
      ),
    },
    hostility: both(
      turn(
        ({ other }) => `takes hostile action against ${other}`,
        ({ other }) => `faces hostile action from ${other}`,
        ({ other }) => `is in conflict with ${other}`,
      ),
    ),
    pipeline: both(
      turn(
        ({ other }) => `has a pipeline to ${other}`,
        ({ other }) => `has a pipeline from ${other}`,
        ({ other }) => `is connected with ${other} by a pipeline`,
      ),
    ),
    'gas-supply': both(
      turn(
        ({ other }) => `supplies gas to ${other}`,
        ({ other }) => `gets gas from ${other}`,
        ({ other }) => `exchanges gas with ${other}`,
      ),
    ),
    competition: both(
      turn(
        ({ other }) => `competes with ${other}`,
        ({ other }) => `faces competition from ${other}`,
        ({ other }) => `competes with ${other}`,
      ),
    ),
    partnership: {
      cooperation: turn(
        ({ other }) => `seeks a partnership with ${other}`,
        ({ other }) => `is wanted as a partner by ${other}`,
        ({ other }) => `has a partnership with ${other}`,
      ),
      tension: alike(({ other }) => `has a strained partnership with ${other}`),
    },
    'alliance-prospect': {
      cooperation: turn(
        ({ other }) => `hopes for an alliance with ${other}`,
        ({ other }) => `is wanted as an ally by ${other}`,
        ({ other }) => `may become an ally of ${other}`,
      ),
      tension: turn(
        ({ other }) => `doubts an alliance with ${other}`,
        ({ other }) => `is doubted as an ally by ${other}`,
        ({ other }) => `is seen as an unlikely ally of ${other}`,
      ),
    },
    relations: {
      cooperation: turn(
        ({ other }) => `shows goodwill towards ${other}`,
        ({ other }) => `enjoys the goodwill of ${other}`,
        ({ other }) => `is on good terms with ${other}`,
      ),
      tension: turn(
        ({ other }) => `keeps its distance from ${other}`,
        ({ other }) => `is kept at a distance by ${other}`,
        ({ other }) => `has strained relations with ${other}`,
      ),
    },
    /** Where nobody is named who mediates. */
    mediation: both(alike(({ other }) => `talks to ${other} through a mediator`)),
    statement: {
      cooperation: turn(
        ({ other }) => `has words of support for ${other}`,
        ({ other }) => `gets words of support from ${other}`,
        ({ other }) => `exchanges words of support with ${other}`,
      ),
      tension: turn(
        ({ other }) => `criticises ${other}`,
        ({ other }) => `is criticised by ${other}`,
        ({ other }) => `exchanges criticism with ${other}`,
      ),
    },
    distrust: both(
      turn(
        ({ other }) => `distrusts ${other}`,
        ({ other }) => `is distrusted by ${other}`,
        ({ other }) => `distrusts ${other} and is distrusted in return`,
      ),
    ),
    unrest: both(
      turn(
        ({ other }) => `has unrest that affects ${other}`,
        ({ other }) => `is affected by unrest in ${other}`,
        ({ other }) => `shares unrest with ${other}`,
      ),
    ),
    trade: {
      cooperation: alike(({ other }) => `trades with ${other}`),
      tension: turn(
        ({ other }) => `puts pressure on ${other} through trade`,
        ({ other }) => `is put under pressure through trade by ${other}`,
        ({ other }) => `argues with ${other} over trade`,
      ),
    },
    dependence: {
      cooperation: turn(
        ({ other }) => `depends on ${other}`,
        ({ other }) => `is needed by ${other}`,
        ({ other }) => `depends on ${other}, which depends on it`,
      ),
      tension: turn(
        ({ other }) => `keeps ${other} dependent`,
        ({ other }) => `is kept dependent by ${other}`,
        ({ other }) => `depends uneasily on ${other}, which depends on it`,
      ),
    },
    sanctions: both(
      turn(
        ({ other }) => `has sanctions against ${other}`,
        ({ other }) => `is under sanctions of ${other}`,
        ({ other }) => `exchanges sanctions with ${other}`,
      ),
    ),
    loan: both(
      turn(
        ({ other }) => `lends to ${other}`,
        ({ other }) => `borrows from ${other}`,
        ({ other }) => `lends to and borrows from ${other}`,
      ),
    ),
    aid: {
      cooperation: turn(
        ({ other }) => `gives aid to ${other}`,
        ({ other }) => `gets aid from ${other}`,
        ({ other }) => `exchanges aid with ${other}`,
      ),
      tension: turn(
        ({ other }) => `withholds aid from ${other}`,
        ({ other }) => `is refused aid by ${other}`,
        ({ other }) => `argues with ${other} over aid`,
      ),
    },
    investment: both(
      turn(
        ({ other }) => `invests in ${other}`,
        ({ other }) => `gets investment from ${other}`,
        ({ other }) => `invests with ${other}`,
      ),
    ),
    law: both(
      turn(
        ({ other }) => `has a law or regulation that affects ${other}`,
        ({ other }) => `is affected by a law or regulation of ${other}`,
        ({ other }) => `shares a regulation with ${other}`,
      ),
    ),
    permit: {
      cooperation: turn(
        ({ other }) => `gives ${other} a permit`,
        ({ other }) => `has a permit from ${other}`,
        ({ other }) => `has permits in common with ${other}`,
      ),
      tension: turn(
        ({ other }) => `refuses ${other} a permit`,
        ({ other }) => `is refused a permit by ${other}`,
        ({ other }) => `disagrees with ${other} over permits`,
      ),
    },
    lng: both(
      turn(
        ({ other }) => `ships liquefied gas to ${other}`,
        ({ other }) => `gets liquefied gas from ${other}`,
        ({ other }) => `exchanges liquefied gas with ${other}`,
      ),
    ),
    electricity: both(
      turn(
        ({ other }) => `supplies electricity to ${other}`,
        ({ other }) => `gets electricity from ${other}`,
        ({ other }) => `exchanges electricity with ${other}`,
      ),
    ),
    dam: both(
      turn(
        ({ other }) => `has a dam that affects ${other}`,
        ({ other }) => `is affected by a dam of ${other}`,
        ({ other }) => `shares a dam with ${other}`,
      ),
    ),
    water: both(
      turn(
        ({ other }) => `sends water to ${other}`,
        ({ other }) => `gets water from ${other}`,
        ({ other }) => `shares water with ${other}`,
      ),
    ),
    transit: {
      cooperation: turn(
        ({ other }) => `lets goods of ${other} through`,
        ({ other }) => `sends goods through ${other}`,
        ({ other }) => `shares a transit route with ${other}`,
      ),
      tension: turn(
        ({ other }) => `blocks the transit of ${other}`,
        ({ other }) => `is cut off from transit by ${other}`,
        ({ other }) => `disagrees with ${other} over transit`,
      ),
    },
    recognition: {
      cooperation: turn(
        ({ other }) => `recognises ${other}`,
        ({ other }) => `is recognised by ${other}`,
        ({ other }) => `and ${other} recognise each other`,
      ),
      tension: turn(
        ({ other }) => `does not recognise ${other}`,
        ({ other }) => `is not recognised by ${other}`,
        ({ other }) => `and ${other} do not recognise each other`,
      ),
    },
    'base-access': both(
      turn(
        ({ other }) => `lets ${other} use a base`,
        ({ other }) => `may use a base of ${other}`,
        ({ other }) => `shares bases with ${other}`,
      ),
    ),
    protest: both(
      turn(
        ({ other }) => `has protests against ${other}`,
        ({ other }) => `is the target of protests in ${other}`,
        ({ other }) => `exchanges protests with ${other}`,
      ),
    ),
    'territorial-claim': both(
      turn(
        ({ other }) => `claims land or sea of ${other}`,
        ({ other }) => `faces a territorial claim of ${other}`,
        ({ other }) => `and ${other} claim the same land or sea`,
      ),
    ),
  },
  /** The same of a mediation: as the mediator has it, and as each side has it. */
  mediates: ({ a, b }: { a: string; b: string }) => `mediates between ${a} and ${b}`,
  broughtTogether: ({ other, mediator }: { other: string; mediator: string }) =>
    `is brought together with ${other} by ${mediator}`,
  /** Of what a link of another form passes through. */
  between: ({ a, b }: { a: string; b: string }) => `stands between ${a} and ${b}`,
  /** The name of an organisation within a sentence: with its article where it has several words. */
  organisation: ({ name }: { name: string }) =>
    name.includes(' ') && !/^[\ue000\u2068]*the /i.test(name) ? `the ${name}` : name,

  /** In the list of the search, under a title: a site by who runs it and where it is, and a claim. */
  found: {
    site: ({ operator, host }: { operator: string | null; host: string | null }) =>
      operator !== null && host !== null ? `${operator} in ${host}` : (operator ?? host ?? ''),
    claim: ({ paragraph, kinds }: { paragraph: number; kinds: readonly string[] }) =>
      `paragraph ${paragraph} · ${kinds.join(', ')}`,
  },

  /** An event: "2–5 April 2016, Northport: fighting on the ridge (fighting: Northland). Date from the article." */
  event: (event: {
    readonly when: string
    readonly place: string
    readonly title: string
    /** What it is, and who takes part. */
    readonly type: string
    readonly actors: readonly string[]
    /** Who says when it was. */
    readonly dated: string
  }) => {
    const what = event.actors.length ? `${event.type}: ${list(event.actors)}` : event.type
    return `${event.when}, ${event.place}: ${event.title} (${what}). ${event.dated}.`
  },
}

// What stands on the map or is said of it: its buttons, its divider, its list for the keyboard, and why it is drawn
// simply.

const AGAIN = 'Try the full map again'

const map = {
  /** Names of the base map. Those of countries are in capitals, in scripts that have them. */
  baseMap: {
    country: ({ name }: { name: string }) => capitals(name),
    disputed: ({ name }: { name: string }) => `${name} (disputed)`,
  },
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
  attribution: ({ relief }: { relief: boolean }) =>
    `Natural Earth · place names © GeoNames (${LICENCE})${relief ? ' · relief SRTM' : ''}`,
  divider: {
    label: 'Divider between the two days',
    /** Where it stands, for screen readers. */
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
    /** A country that is not on the map at all. */
    dock: ({ name }: { name: string }) => `${name}, off the map`,
    /** An actor and the city where it sits. */
    seat: ({ seat, name }: { seat: string; name: string }) => `${seat}, ${name}`,
    /** A state and how it stands to the blocs that are tinted: "Northport, Northland (in neither)". */
    standing: ({ name, standing }: { name: string; standing: string }) => `${name} (${standing})`,
  },
  lines: {
    /** The status that some lines of one name have, where the others have another: "partly being built". */
    partly: ({ status }: { status: string }) => `partly ${status}`,
    /** A link that begins on the day. */
    begun: ({ name }: { name: string }) => `new: ${name}`,
    /** A status that is another than on the day before. */
    now: ({ status }: { status: string }) => `now ${status}`,
    /** A figure, null for nought, with the year that it is for. */
    /** What a pipe could carry, which is not what it carried. */
    upTo: ({ figure }: { figure: string }) => `up to ${figure}`,
    inYear: ({ figure, year }: YearFigure) => `${figure ?? 'none'} in ${year}`,
    /** The same where it was very different in the year before. */
    inYearAfter: ({ figure, year, before }: YearFigure & { before: string | null }) =>
      `${figure ?? 'none'} in ${year} (${year - 1}: ${before ?? 'none'})`,
  },
  /** Of a very large atlas, of which not all is drawn. */
  leftOut: ({ drawn, all, most }: { drawn: number; all: number; most: number }) =>
    `The map shows the ${formatNumber(drawn)} strongest of ${count(all, { one: '# link', other: '# links' })}, at most ${most} between two actors. The table has all of them.`,
  /** The same where the map draws more than a picture can. `onCourses` follow a course on the ground, and are not among them. */
  leftOutFurther: ({ drawn, all, onCourses }: { drawn: number; all: number; onCourses: number }) =>
    `The map shows ${formatNumber(drawn)} of ${count(all, { one: '# link', other: '# links' })}, the strongest${onCourses === 0 ? '' : `, without ${count(onCourses, { one: '# that follows a course', other: '# that follow courses' })} on the ground`}. The table has all of them.`,
  tooltip: {
    /** `means` says what the unit of a figure is. */
    unit: ({ said, means }: { said: string; means: string }) => `${said} ${means}.`,
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

// What the page says of newer versions of itself.

const offline = {
  newer: 'A newer version is ready.',
  load: 'Load it',
}

// Opening another atlas: why it cannot be read, and what stands for what tables do not say.

const opening = {
  /** What can be wrong, by the code that is shown beside it. The codebook lists the same. */
  codes: {
    'E-SIZE': 'The file is larger than 50 MB.',
    'E-LIMIT': 'A table has more rows than can be shown.',
    'E-EMPTY': 'There is no link in it.',
    'E-FOLDER': 'This is a folder without an atlas.',
    'E-FILES': 'These files do not make up one atlas.',
    'E-KIND': 'Files of this kind cannot be opened.',
    'E-TEXT': 'This was text or a link, not a file.',
    'E-READ': 'The file could not be read.',
    'E-ENCODING': 'The encoding of the text is not known.',
    'E-DEPTH': 'It is nested more deeply than an atlas can be.',
    'E-JSON': 'It is not JSON.',
    'E-KEY': 'An object has the same key twice.',
    'E-NOT-ATLAS': 'It is JSON, but not an atlas.',
    'E-VERSION': 'It was made for another version of the format.',
    'E-ARTICLE': 'Its article, on which everything else depends, breaks a rule.',
    'E-FIELD': 'A field of a row is missing or has a value that is not allowed.',
    'E-REFERENCE': 'A row names another row that is not there.',
    'E-DUPLICATE': 'Two rows have the same id.',
    'E-RULE': 'A row breaks a rule of the codebook.',
    'E-DRAW': 'It could be read, but not drawn.',
    'E-CSV-QUOTE': 'A quotation mark is opened and never closed.',
    'E-CSV-HEADER': 'The columns are not those of a table of an atlas.',
    'E-CSV-COLUMNS': 'The table has more than 64 columns.',
    'E-CSV-ROW': 'A row has more or fewer cells than there are columns.',
    'E-NUMBER': 'A cell that should contain a number does not.',
    'N-COLUMN': 'Nothing reads this column.',
    'N-FIELD': 'Nothing reads this field.',
    'N-READ': 'A column is written in another way; its one meaning was taken.',
    'N-ROW': 'Rows are shorter than the row of headings, or stand above it.',
    'N-SAME': 'Rows are equal; they count once.',
    'N-TWICE': 'A list has the same twice; it counts once.',
    'N-BOX': 'A box is smaller than the map can show; it was widened.',
    'N-DAY': 'A span ends when it begins; it was taken as that day, month or year.',
    'N-MADE': 'What a row of a state leaves out was taken from the base map, by its ISO code.',
    'N-TIMELINE': 'A date is outside the timeline that was made from the tables.',
    'N-FAR': 'A party of links is far from where most of them are; it stands at the edge of the map.',
    'N-COURSE': 'No link names this course, or another of its name is drawn.',
    'N-ROUTE': 'A link names a course that is not there; it is drawn as a curve.',
    'E-OUTDATED':
      'A newer version of this page has been published. Load the page again, then open the atlas.',
    'E-ADDRESS': 'This address cannot be opened.',
    'E-OFFLINE': 'There is no connection.',
    'E-NETWORK': 'The address cannot be reached, or does not allow other pages to read it.',
    'E-NOT-FOUND': 'There is nothing at this address.',
    'E-FORBIDDEN': 'The server does not allow access.',
    'E-SERVER': 'The server has failed.',
    'E-STATUS': 'The server gave an unexpected answer.',
    'E-REDIRECT': 'The server sends readers on to another address.',
    'E-HTML': 'This is a web page, not data.',
    'E-TYPE': 'The server sent something other than data.',
    'E-TIME': 'It took longer than 20 seconds.',
    'E-WORKER': 'The part of the page that reads files could not start, or stopped.',
  },

  /** Names what was to be opened, where it has no name of its own: "… could not be opened". */
  what: {
    address: 'The address',
    dropped: 'What was dropped',
    files: ({ files }: { files: number }) => count(files, { one: '# file', other: '# files' }),
  },

  addressRefused: ({ why }: { why: string }) => `This address cannot be opened: ${why}.`,
  /** After "This address cannot be opened:". */
  why: {
    empty: 'it is empty',
    long: ({ most }: { most: number }) => `it has more than ${most} characters`,
    characters: 'it contains characters that no address has',
    unreadable: 'it is not a valid address',
    notHttps: 'it does not begin with https://',
    credentials: 'it contains a user name or a password',
    privateNetwork: 'it is in a private network, not on the Web',
  },

  /** What a server answered. `host` is its name as addresses spell it, `status` the number of its answer. */
  server: {
    unreachable: ({ host }: { host: string }) =>
      `${host} cannot be reached, or does not allow other pages to read it (CORS).`,
    offline: ({ host }: { host: string }) => `There is no connection, so ${host} cannot be reached.`,
    brokeOff: ({ host }: { host: string }) => `The connection to ${host} broke off.`,
    redirects: ({ host }: { host: string }) =>
      `${host} sends readers on to another server, as it does with published Google sheets, and this page reads from no server that you were not asked about. Open the address in a tab of its own: download the file and drop it here, or, if the address that then stands in the bar does not change, open that one. The commands (npm start, npm run build) follow such addresses.`,
    notFound: ({ host, status }: { host: string; status: number }) =>
      `There is nothing at this address on ${host} (${status}).`,
    forbids: ({ host, status }: { host: string; status: number }) =>
      `${host} does not allow access (${status}).`,
    failed: ({ host, status }: { host: string; status: number }) => `${host} has failed (${status}).`,
    answered: ({ host, status }: { host: string; status: number }) => `${host} answered ${status}.`,
    webPage: ({ host }: { host: string }) => `${host} sent a web page instead of data.`,
    /** `type` is a media type: "image/png". */
    otherType: ({ host, type }: { host: string; type: string }) => `${host} sent ${type} instead of data.`,
    tooMuch: ({ host, most }: { host: string; most: number }) => `${host} sent more than ${most} MB.`,
    tooLarge: ({ host, size, most }: { host: string; size: number; most: number }) =>
      `The file on ${host} has ${size} MB; at most ${most} MB can be read.`,
  },

  files: {
    folder:
      'No table and no atlas.json lies in this folder itself. Drop the folder in which they are, or the files.',
    kind: 'This is neither JSON nor CSV.',
    /** `type` is a media type: "image/png". */
    kindOf: ({ type }: { type: string }) => `This is neither JSON nor CSV, but ${type}.`,
    size: ({ size, most }: { size: number; most: number }) =>
      `This is ${size} MB; at most ${most} MB can be read.`,
    /** "actors", "ties" and "claims" are the names of the tables. */
    sets: ({ most }: { most: number }) =>
      `An atlas is one JSON file, or tables in CSV: actors, ties, claims and more; at most ${most} files.`,
    oneJson: 'An atlas in JSON is a single file; only courses in GeoJSON may stand beside it.',
    notBeside: ({ file }: { file: string }) => `“${file}” is named as a table, but is not among the files.`,
    empty: 'The file is empty.',
    webPage: 'This is a web page or XML, not data.',
    sameTable: ({ table }: { table: string }) => `Two files contain the table “${table}”.`,
    tiesMissing: ({ columns }: { columns: readonly string[] }) =>
      `A table of ties is needed. Its columns are ${list(columns.map((column) => `“${column}”`))}.`,
    /** `column` is the author's. */
    claimsMissing: ({ column }: { column: string }) =>
      `A table of claims is needed, as “${column}” names claims.`,
    /** Ends of ties that are no states, some of `n`. */
    actorsMissing: ({ names, n }: { names: readonly string[]; n: number }) =>
      `A table of actors is needed: ${n > names.length ? `${names.map((name) => `“${name}”`).join(', ')} …` : list(names.map((name) => `“${name}”`))} ${n === 1 ? 'is no state' : 'are no states'} that the base map knows by name or ISO code.`,
    zip: 'This is a ZIP file or a workbook. Unpack it, or save the sheet as “CSV UTF-8”.',
    gzip: 'This file is packed with gzip. Unpack it first.',
    oldWorkbook: 'This is an old kind of workbook. Save the sheet as “CSV UTF-8”.',
    wrongMark: ({ encoding }: { encoding: string }) =>
      `The file says that its text is in ${encoding}, but it is not. Save it as UTF-8.`,
    noMark: 'This looks like UTF-16 without a byte order mark. Save it as UTF-8.',
    cutOff: 'It ends in the middle of a character: it was cut off. Get the whole file again.',
    olderEncoding:
      'This looks like an older encoding (Windows-1251, Windows-1254 …). Save it as UTF-8, or the sheet as “CSV UTF-8”.',
    deep: ({ levels }: { levels: number }) => `It is nested more than ${levels} levels deep.`,
    notAtlas: ({ value }: { value: string }) => `It is JSON, but not an atlas: found ${value}.`,
    otherJson: ({ type }: { type: string }) => `It is JSON of the type ${type}, not an atlas.`,
    newerVersion: ({ found, read }: { found: number; read: number }) =>
      `It was made for version ${found} of the format; this page reads version ${read}.`,
    rows: ({ table, rows, most }: { table: string; rows: number; most: number }) =>
      `The table “${table}” has ${rows} rows; at most ${most} can be shown.`,
    noneLeft: 'No link is left after the rows with faults were left out.',
  },

  /** The article of an atlas that was made from tables, which say nothing of one. */
  fromTables: {
    title: 'An atlas from tables',
    published: 'date not stated',
    thesis: 'The tables list links, but state no thesis.',
    source: 'The author’s tables, which name no source',
  },

  /** Where an atlas is chosen. */
  choose: {
    title: 'Open an atlas',
    /** `schema` is a link. The words in quotation marks are names of tables. */
    what: ({ schema }: { schema: string }) =>
      `An atlas is one JSON file, as its ${schema} describes it, or tables in CSV, as the share dialog gives them: “actors”, “ties” and “claims”, and more if you have them.`,
    schema: 'schema',
    files: 'Choose files…',
    drop: 'Or drop them anywhere on the page. A file stays on this device.',
    address: 'Or an address that begins with https://',
    open: 'Open',
  },
  /** Where the columns of another tool's files are named; `what` is a file or a host. */
  columns: {
    title: ({ what }: { what: string }) => `What are the columns of ${what}?`,
    intro:
      'These columns are not those of an atlas, so nothing is shown before you say what they are. Below each name stand its values in the first rows.',
    table: ({ file }: { file: string }) => `What the rows of ${file} are`,
    tables: { ties: 'Each row is a link', actors: 'Each row is an actor' },
    below: ({ line }: { line: number }) => `The headings are in row ${line}; what stands above is not read.`,
    column: ({ column }: { column: string }) => `What “${column}” is`,
    nothing: 'Not read',
    choose: 'Choose …',
    targets: {
      'from id': 'From: name or code',
      'to id': 'To: name or code',
      since: 'Since',
      'last day': 'Until: the last day',
      'until, not included': 'Until: the day after the last',
      quantity: 'Quantity',
      unit: 'Unit of the quantity',
      measure: 'What is measured',
      label: 'Label',
      note: 'Note',
      directed: 'Direction',
      kind: 'Subject',
      form: 'Type of link',
      tone: 'Tone',
      status: 'Status',
      'source ids': 'Source',
      'tie id': 'Id of the row',
      'from longitude': 'From: longitude',
      'from latitude': 'From: latitude',
      'to longitude': 'To: longitude',
      'to latitude': 'To: latitude',
      'actor id': 'Name or code in the links',
      name: 'Name',
      longitude: 'Longitude',
      latitude: 'Latitude',
      'country id': 'ISO code of the country',
    },
    /** What stands in empty fields. */
    examples: { since: '2016-08-08', unit: 'bcm/year', measure: 'capacity', source: 'https://…' },
    forAll: 'The same for all rows',
    directed: 'From one to the other',
    mutual: 'Mutual',
    result: 'What comes of it',
    missing: ({ columns }: { columns: readonly string[] }) => `Still needed: ${columns.join('; ')}.`,
    counts: ({ links: n, actors }: { links: number; actors: number }) =>
      `${countLinks(n)} between ${count(actors, { one: '# actor', other: '# actors' })}`,
    leftOut: ({ n }: { n: number }) =>
      count(n, { one: '# fault; its row is left out:', other: '# faults; their rows are left out:' }),
    show: 'Show on the map',
    keep: 'Keep these answers',
    kept: 'They are kept as mapping.json. Drop that with the files another time, or put it in their folder, and nothing is asked again.',
  },
  /** While an atlas is read; `what` is a file or a host. */
  progress: {
    opening: ({ what }: { what: string }) => `Opening ${what}…`,
    size: ({ megabytes }: { megabytes: number }) => `${formatNumber(megabytes, 1)} MB`,
    cancel: 'Cancel',
  },
  /** Before anything is loaded from another site; `host` stands out in the text. */
  question: {
    title: ({ host }: { host: string }) => `Load data from ${host}?`,
    text: ({ host }: { host: string }) =>
      `The address asks for an atlas that is not ours. If you agree, your browser asks ${host} for it, and ${host} can see that. Nothing has been sent there yet.`,
    secret: 'This address seems to contain a key or a token. Whoever gets a link to this page gets it too.',
    load: ({ host }: { host: string }) => `Load from ${host}`,
    stay: 'Stay here',
  },
  /** What was wrong; `what` is a file or a host. */
  told: {
    leftOut: ({ what }: { what: string }) => `${what}: some of it was left out`,
    notOpened: ({ what }: { what: string }) => `${what} could not be opened`,
    /** The title where nothing was left out. */
    noted: ({ what }: { what: string }) => `${what}: how it was understood`,
    rest: ({ n }: { n: number }) =>
      `The rest is shown. ${count(n, { one: '# fault was found', other: '# faults were found' })}. A row with a fault is left out, with all rows that name it.`,
    whole: 'No row was left out.',
    /** A notice on an atlas of a link, with a button. */
    hasNotes: 'No row of this atlas was left out, but something in it is not read as it stands.',
    showNotes: 'How it was understood',
    /** Over the notes, below the faults. */
    notes: 'How it was understood',
    still: 'What was on the page before is still there.',
    columns: { code: 'Code', where: 'Where', what: 'What' },
    notListed: ({ n }: { n: number }) =>
      count(n, { one: '# more is not listed.', other: '# more are not listed.' }),
    again: 'Try again',
    close: 'Close',
  },
  /** On the banner over data that are not the published ones. */
  back: 'Back to the published data',
}

// Who has links with whom: the matrix, and the balance of two actors through time.

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
interface WhenPairs {
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
  'Each link between the two counts once, whatever its size or direction. Links that only pass through one of them do not count. Whether a link is one of cooperation or of tension is set in the data. Where the article and other sources give different dates, the dates on the map count.'

const pairs = {
  matrix: {
    title: 'Who with whom',
    label: 'Who with whom, as a grid',
    line: ({
      links: n,
      actors,
      day,
      soFar,
    }: WhenPairs & { readonly links: number; readonly actors: number }) =>
      `${countLinks(n)} between ${count(actors, { one: '# actor', other: '# actors' })} ${soFar ? 'until' : 'on'} ${dayText(day)}`,
    /** `line` is the text above. */
    caption: ({ line }: { line: string }) => `${line}. Rows: from. Columns: to.`,
    key: 'Read along a row: each mark is one link from that actor to the actor of the column. A link in both directions stands in both rows. Filled marks above the line are links of cooperation; open marks below it are links of tension. The number beside a name counts the links of that actor in both directions; links that it only mediates are not counted.',
    point: 'Point at a cell to read it. Press it to see how its links changed over time.',
    order: 'Order',
    orderLabel: 'Order of the actors',
    /** The orders to choose from, and what a head says as a tooltip. */
    mostLinks: 'Most links',
    name: 'Name',
    linksWith: ({ name }: { name: string }) => `Links with ${name}`,
    orderBy: ({ name }: { name: string }) => `Order by links with ${name}`,
    /** Over the numbers at the heads of the rows, for sighted readers and for screen readers. */
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
        countLinks(n),
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
    /** Which two are shown, for screen readers when it changes. */
    shown: ({ a, b }: { a: string; b: string }) => `Balance of ${a} and ${b}`,
    /** Over two lists: "Between … and …". */
    choose: 'The two whose balance is shown',
    between: 'Between',
    and: 'and',
    /** The counts of the day, which stand out. */
    now: ({ day, counts: told }: { day: number; counts: string }) => `${dayText(day)}: ${told}`,
    counts,
    /** The handle of the chart, and where it is, for screen readers. */
    day: 'Day',
    onDay: ({ day, ...told }: Counts & { readonly day: number }) => `${dayText(day)}: ${counts(told)}`,
    picture:
      'Each band is one link; the line is the balance. Press or drag to choose a day. The small ticks at the bottom are events in which both take part.',
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
    counted: `${COUNTED} Links that are only proposed or agreed, being built or suspended count like the others; links that are over do not.`,
    countedSoFar: `${COUNTED} In “All until this day”, links that are over still count, and so do those that are proposed, agreed, being built or suspended.`,
    /** What the filters let through; null where they let all through. */
    filtered: ({
      kinds,
      statuses,
      voices,
    }: Readonly<Record<'kinds' | 'statuses' | 'voices', readonly string[] | null>>) => {
      const parts = [
        kinds === null ? '' : `subjects: ${list(kinds) || 'none'}`,
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

// The parts of the page by name, as they stand after a colon: "One part of the page stopped working: the timeline". A
// language may use them in no other way, so each needs one form alone.

const parts = {
  argument: 'the argument',
  bar: 'the bar at the top',
  card: 'the card of the day',
  choice: 'the list of things at one place',
  dates: 'the bar of dates',
  details: 'the details',
  empty: 'the note on the map',
  help: 'the help',
  key: 'the key of the map',
  keyDays: 'the key days',
  ledger: 'the fact check',
  legend: 'the legend',
  links: 'the list of links',
  map: 'the map',
  matrix: 'the table of who is linked with whom',
  notices: 'the notices',
  opener: 'what opens other atlases',
  presentation: 'the presentation',
  print: 'the map for printing',
  share: 'the dialog for sharing',
  sheet: 'the panel below the map',
  spoken: 'the text for screen readers',
  switches: 'the switches of the subjects',
  timeline: 'the timeline',
  tour: 'the tour',
  view: 'this view',
  start: 'the buttons on the map',
}

// Whose word the map shows where the article and other sources differ.

const readings = {
  choose: 'Where they differ, draw the map',
  article: {
    label: 'As the article says',
    hint: 'Where the two differ, the map shows what the article says',
  },
  record: {
    label: 'As other sources show',
    hint: 'Where the two differ, the map shows what other sources show',
  },
  differences: ({ n }: { n: number }) =>
    count(n, {
      one: '# link where other sources disagree with the article',
      other: '# links where other sources disagree with the article',
    }),
  none: 'On this day other sources agree with the article',
  /** What each says of a link. */
  articleSays: ({ says }: { says: string }) => `The article: ${says}`,
  othersSay: ({ says }: { says: string }) => `Other sources: ${says}`,
  nothingYet: 'nothing yet',
  number: ({ value, period }: { value: string; period: string | null }) =>
    period === null ? value : `${value} (${period})`,
  status: ({ status, since }: { status: string; since: string }) => `${status} since ${since}`,
}

// The search box and its list.

const results = (n: number) => count(n, { one: '# result', other: '# results' })

const search = {
  label: 'Search',
  list: 'Results',
  groups: {
    actor: 'Actors',
    place: 'Places',
    tie: 'Links',
    event: 'Events',
    site: 'Sites',
    claim: 'Claims',
    source: 'Sources',
  },
  found: ({ n }: { n: number }) => results(n),
  /** Not all are listed. */
  best: ({ listed, n }: { listed: number; n: number }) => `The best ${listed} of ${results(n)}`,
  none: ({ query }: { query: string }) => `No match for “${query}”`,
}

// The settings: which view, which colours, how two days are compared, and how the base map is drawn.

interface Year {
  /** That the map is about. */
  readonly year: number
}

const settings = {
  /** The names of the views, and of the switch between them. */
  view: 'View',
  views: {
    map: 'Map',
    ledger: 'Fact check',
    table: 'All links',
    matrix: 'Who with whom',
    sheet: 'Key days',
  },
  more: 'More',
  moreHint: ({ views }: { views: readonly string[] }) => list(views),
  moreViews: 'More views',
  colours: 'Colours',
  theme: {
    auto: { label: 'As the system', hint: 'As the system is set' },
    light: { label: 'Light', hint: 'Dark ink on light paper' },
    dark: { label: 'Dark', hint: 'Light ink on dark paper' },
  },
  comparison: {
    overlay: { label: 'Overlay', hint: 'One map: what began, ended or changed stands out' },
    swipe: { label: 'Swipe', hint: 'The earlier day on the left of a divider, the later one on its right' },
  },
  borders: {
    title: 'Borders',
    neutral: {
      label: (_: Year) => 'Neutral',
      hint: (_: Year) =>
        'Disputed areas are hatched, outlined with dashes and dots, and labelled as disputed; the map takes no side.',
    },
    un: {
      label: (_: Year) => 'Recognised by the UN',
      hint: (_: Year) =>
        'Borders as most members of the United Nations recognise them, whoever holds the ground.',
    },
    control: {
      label: ({ year }: Year) => `Control in ${year}`,
      hint: ({ year }: Year) => `Lines as the sides held them on the ground in ${year}, recognised or not.`,
    },
  },
  sea: {
    title: 'Sea',
    medians: 'Computed median lines',
    hint: ({ year }: Year) =>
      `Lines halfway between the shores, by calculation. No state had agreed to them in ${year}.`,
  },
}

// The share dialog: its tabs Link, Data, Embed and Cite. Those of pictures stand in `image`.

const share = {
  title: 'Share and export',
  ways: 'Ways to share',
  tabs: { link: 'Link', image: 'Image', data: 'Data', embed: 'Embed', cite: 'Cite' },
  copy: 'Copy',
  copied: 'Copied',
  /** Where the browser does not allow copying: the text is selected. */
  notCopied: 'Copying is not allowed here: copy the selected text',
  download: 'Download',
  /** The tab of the address. */
  link: {
    file: 'What you see is a file on this device: no link leads to it. Send the file itself.',
    explained:
      'Whoever opens this address sees what you see: the day, the subjects, what is selected, and the part of the map.',
    address: 'Address of this view',
    copy: 'Copy link',
    copied: 'Link copied',
    /** To the system. */
    share: 'Share…',
    notShared: 'The system did not accept the link; please copy it.',
    /** `host` is another site, where the atlas is from. */
    host: ({ host }: { host: string }) =>
      `The link names ${host}: readers are asked before anything is loaded from another site.`,
    steps: 'The argument step by step',
    turns: 'Turning points of the argument',
    /** `pages` is a link: the text below. */
    pages: ({ pages }: { pages: string }) => `${pages}, for links in messages; they need no scripts.`,
    ownPages: 'Separate pages',
    /** One of several buttons: visible text, and text for screen readers. */
    copyOf: ({ label }: { label: string }) => `Copy the link of ${label}`,
    notCopied: 'Not allowed: open the page',
  },
  /** The tab of files. */
  data: {
    format: 'Format',
    formats: {
      csv: { label: 'CSV', hint: 'A table, for spreadsheets and statistics' },
      geojson: { label: 'GeoJSON', hint: 'Lines and points, for geographic software' },
      json: { label: 'JSON', hint: 'The atlas itself, as its schema describes it' },
    },
    scope: 'How much',
    scopes: { shown: 'What is shown', all: 'Everything' },
    table: 'Table',
    tables: {
      ties: 'Links, one row for each phase',
      actors: 'Actors',
      claims: 'Claims',
      events: 'Events',
      sites: 'Sites',
      places: 'Places',
      memberships: 'Memberships',
      evidence: 'Findings',
      sources: 'Sources',
      series: 'Yearly figures of links',
      figures: 'Figures of findings',
      article: 'The article, field by field',
    },
    /** What a file holds: `count` ("12 links") is set apart; `size` is in thousands of bytes. */
    shownOn: ({ count, day, size }: { count: string; day: number; size: string }) =>
      `${count} on ${dayText(day)}, with your filters, as the article says or as other sources show · ${size} KB`,
    shownUntil: ({ count, day, size }: { count: string; day: number; size: string }) =>
      `${count} until ${dayText(day)}, with your filters, as the article says or as other sources show · ${size} KB`,
    all: ({ count, size }: { count: string; size: string }) =>
      `${count} on all days, as the article says and as other sources show · ${size} KB`,
    preview: 'Preview of the file',
    empty: 'Nothing is shown: the file has only its headings.',
    moreRows: ({ n }: { n: number }) => `and ${n} more`,
    /** What a file of geographic software shows. */
    geojson: 'A line shows who is linked with whom. Only pipelines are drawn where they really are.',
    /** `note` says that the data are not the published ones. */
    foreign: ({ note }: { note: string }) => `${note}: the file says so too.`,
    /** `name` is whom to name. */
    licence: ({ licence, name }: { licence: string | null; name: string }) =>
      licence === null
        ? `${work.licenceAlone({ licence })}: ask its authors before you publish these data.`
        : `Data under ${licence}: name “${name}”, with a link and the version.`,
    notHere: ({ file }: { file: string }) =>
      `The file of the atlas is not loaded yet. On the server its name is ${file}.`,
  },
  /** The tab with the code for another page. */
  embed: {
    shows: 'Shows',
    openings: { now: 'This view', opening: 'The opening view' },
    colours: 'Colours',
    height: 'Height',
    script: 'With a script that fits the height',
    withScript: 'The frame is as high as its content. The script is in the code and loads nothing.',
    withoutScript: 'The code has no script: editors that allow frames accept it as it is.',
    code: 'Code to paste',
    copy: 'Copy the code',
    copied: 'Code copied',
    preview: 'How it looks',
    /** The name of the frame, in the other page. */
    frame: ({ title }: { title: string }) => `Map: ${title}`,
  },
  /** The tab of the citation. */
  cite: {
    form: 'Form of the citation',
    forms: { text: 'Text', bibtex: 'BibTeX', csl: 'CSL-JSON' },
    citation: 'Citation',
    copy: 'Copy citation',
    copied: 'Citation copied',
    /** `extension` is that of a file: ".bib". */
    download: ({ extension }: { extension: string }) => `Download ${extension}`,
    dataset: 'Dataset',
    version: ({ version }: { version: string }) => `version ${version}`,
    noVersion: 'has no version',
    hash: 'SHA-256',
    noHash: {
      insecure: 'not available: the browser computes it only on pages with HTTPS',
      notFetched: 'not available: the file of the data could not be fetched',
    },
  },
}

// What several panels have in common: frames, lists, sources, and words that stand beside links and claims.

const shared = {
  /** The button that closes a panel or a dialog, and what it says as a tooltip. */
  close: 'Close',
  closeHint: 'Close (Esc)',
  /** What scrolls in a panel, for screen readers. `name` is the panel's. */
  contents: ({ name }: { name: string }) => `${name}: contents`,
  /** After a link to another site, for screen readers. */
  newWindow: '(opens in a new window)',
  /** Beside a source that nobody has looked up. */
  unverified: 'unverified',
  /** The same in one text with the title of the source. */
  unverifiedTitle: ({ title }: { title: string }) => `${title} (unverified)`,
  /** The status of a link that does not stand yet. */
  notYet: 'not yet',
  /** Of a claim, between other facts in one line. */
  paragraph: ({ n }: { n: number }) => `paragraph ${n}`,
  /** How sure a finding is. `confidence` is one of `vocabulary.confidences`. */
  howSure: ({ confidence }: { confidence: string }) => `How sure: ${confidence}`,
  /** Long lists, of which only a part is shown at first. */
  list: {
    more: ({ n }: { n: number }) => `Show ${formatNumber(n)} more`,
    before: ({ n }: { n: number }) => `Show ${formatNumber(n)} above`,
    /** How many rows are there, beside the button. */
    shown: ({ n, of }: { n: number; of: number }) => `${formatNumber(n)} of ${formatNumber(of)}`,
    /** Which rows have come, for screen readers. */
    rows: ({ from, to, of }: { from: number; to: number; of: number }) =>
      `Rows ${formatNumber(from)} to ${formatNumber(to)} of ${formatNumber(of)}`,
  },
}

// Pictures that leave the page, the contact sheet of small maps, and the page that stands by itself.

const days = (n: number) => `${inWordsFirst(n)} ${count(n, { one: 'day', other: 'days' })}`

/** How to read the small maps, after the sentence that says which days they show. */
const STRENGTH = 'Each map shows in full strength what began, changed or ended on its day; all else is faint.'

const sheet = {
  /** The head of the contact sheet. */
  reading: ({ n }: { n: number }) => `${days(n)} on which the argument turns. ${STRENGTH}`,
  /** Where the article names no days of its own. */
  readingBusiest: ({ n }: { n: number }) => `${days(n)} on which most links change. ${STRENGTH}`,
  print: 'Print on one page',
  nothingLeft: 'The filters leave nothing on any of these days.',
  showAll: 'Show everything',
  key: { colours: 'Colours and zigzags', dashes: 'Dashes' },
  article: ({ title }: { title: string }) =>
    `The article: ${title}. Links are dated by the article and by other sources.`,
  /** A small map: its button, for sighted readers and for screen readers. */
  open: 'Open the map on this day',
  openDay: ({ day }: { day: number }) => `Open the map on ${dayText(day)}`,
  /** How a link changed: as a heading, and before its name, for screen readers. */
  became: {
    began: { heading: 'Began', heard: ({ link }: { link: string }) => `began: ${link}` },
    ended: { heading: 'Ended', heard: ({ link }: { link: string }) => `ended: ${link}` },
    changed: { heading: 'Changed', heard: ({ link }: { link: string }) => `changed: ${link}` },
  },
  /** After the name of a link: the status or the number that it came to. */
  now: ({ what }: { what: string }) => `now ${what}`,
  more: ({ n }: { n: number }) => `and ${n} more`,
  /** `more` is the text above; after it, for screen readers, what is not named on the page. */
  moreHeard: ({ more, links }: { more: string; links: readonly string[] }) => `${more}: ${links.join('; ')}`,
  events: ({ titles }: { titles: readonly string[] }) => `Events: ${titles.join('; ')}.`,
  /** What the reader's filters let through; null where a filter lets all through. */
  filtered: ({ kinds, statuses, voices }: LetThrough) => {
    const parts = [
      kinds === null ? 'links of all kinds' : kinds.length ? `${list(kinds)} links` : 'no links',
      statuses === null ? '' : `status: ${either(statuses) || 'none'}`,
      voices === null ? '' : `who says so: ${either(voices) || 'nobody'}`,
    ].filter(Boolean)
    return `Filtered: ${parts.join('; ')}.`
  },
  /** How borders are drawn, by the rule that the reader has chosen. */
  borders: {
    neutral: (_: { year: number }) =>
      'Borders: neutral. Disputed areas are hatched, with outlines of dashes and dots; the map takes no side.',
    un: (_: { year: number }) =>
      'Borders: as most members of the United Nations recognise them, whoever holds the ground.',
    control: ({ year }: { year: number }) =>
      `Borders: as the sides held them on the ground in ${year}, recognised or not.`,
  },
}

interface Made {
  name: string
  version: string | null
  licence: string | null
  attribution: string
}

type LetThrough = Readonly<Record<'kinds' | 'statuses' | 'voices', readonly string[] | null>>

const figure = {
  /** The small signs on lines, each with its meaning. */
  sign: ({ sign, what }: { sign: string; what: string }) => `${sign} ${what}`,
  signs: ({ signs }: { signs: readonly string[] }) => `Signs on lines: ${signs.join(', ')}.`,
  article: ({ title }: { title: string }) => `The article: ${title}.`,
  /** The reading that the lines follow. */
  basis: {
    record: 'Where other sources differ from the article, the lines follow them.',
    article: 'The lines follow the article, even where other sources differ.',
  },
  sources: ({ n }: { n: number }) =>
    `Dates and figures come from ${countSources(n)}, named at the address below.`,
  /** Whom to name, the version and the licence, then who made the base map. */
  made: ({ name, version, licence, attribution }: Made) =>
    version === null
      ? `${name}, ${work.licence({ licence })}. ${attribution}.`
      : `${name}, data version ${version}, ${work.licence({ licence })}. ${attribution}.`,
  key: ({ kind, n }: { kind: string; n: number }) => `${kind} ${n}`,
}

/** The tab in which a picture is taken. */
const image = {
  shape: 'Shape',
  shapes: { wide: 'Wide', square: 'Square', tall: 'Tall' },
  pixels: ({ width, height }: { width: number; height: number }) => `${width} × ${height} pixels`,
  colours: 'Colours of the picture',
  light: 'Light',
  dark: 'Dark',
  size: 'Size of the PNG',
  png: 'Download PNG',
  svg: 'Download SVG',
  page: 'Download page',
  print: 'Print or save as PDF',
  done: ({ file }: { file: string }) => `${file} is on its way to your downloads`,
  failed: ({ why }: { why: string }) => `The file could not be made: ${why}`,
  note: 'Every picture carries its title, day, key, sources, how borders are drawn, and its address. The page is one file that works without a network: the picture, and its links, claims, verdicts and sources as tables.',
}

/** The page that stands by itself. */
const report = {
  map: 'The interactive map of this view',
  caption: ({ day, sentence }: { day: string; sentence: string }) => `${day}. ${sentence}`,
  links: ({ n }: { n: number }) => countLinks(n),
  claims: ({ n }: { n: number }) => countClaims(n),
  sources: ({ n }: { n: number }) => countSources(n),
  foreign: ({ note }: { note: string }) => `${note}.`,
  paragraph: ({ n }: { n: number }) => formatNumber(n),
  linkColumns: ['Link', 'Status', 'Paragraph', 'Sources'],
  claimColumns: ['Paragraph', 'Claim', 'Verdict', 'What other sources say', 'Sources'],
  /** Of a claim without a verdict. */
  notCompared: 'not checked',
  /** After a source that nobody has looked up. */
  unverified: '(unverified)',
}

// What the map says of itself to screen readers.

const spoken = {
  /** The label of the map. */
  map: ({ links, day }: { links: number; day: number }) =>
    `Map: ${count(links, { one: '# link', other: '# links' })} on ${dayText(day)}. Press Enter for the list of links.`,
}

// The links as a table.

interface Line {
  /** How many rows there are, and how many there would be without filters. */
  readonly shown: number
  readonly all: number
  /** What the reader looks for in the rows, or null. */
  readonly words: string | null
  readonly day: number
  /** Whether the map shows all until the day. */
  readonly soFar: boolean
}

const table = {
  /** The line above the table. */
  line: ({ shown, all, words, day, soFar }: Line) =>
    [
      shown === all ? countLinks(all) : `${formatNumber(shown)} of ${countLinks(all)}`,
      `${soFar ? 'until' : 'on'} ${dayText(day)}`,
      words === null ? '' : `with “${words}” in the row`,
    ]
      .filter(Boolean)
      .join(' '),
  /** `line` is the text above. */
  caption: ({ line }: { line: string }) => `${line}. One link in each row. Press a heading to sort.`,
  filter: 'Filter the rows by words',
  filterShort: 'Filter rows',
  none: ({ words }: { words: string }) => `No row has “${words}”.`,
  columns: {
    from: 'From',
    to: 'To',
    kind: 'Subject',
    what: 'Link',
    status: 'Status',
    since: 'Status since',
    quantity: 'Number',
    voice: 'Who says so',
    claims: 'Paragraph',
    record: 'Other sources',
  },
  /** Beside a number. */
  estimate: 'estimate',
  /** A paragraph of the article and what it says, for screen readers. */
  paragraph: ({ n, text }: { n: number; text: string }) => `Paragraph ${n}: ${text}`,
  notInArticle: 'not in the article',
}

// The bar of time under the map: its buttons, its slider, the date that is typed, and what stands under the pointer.

const timeline = {
  label: 'Timeline',
  /** The buttons for steps, by what one step is. */
  previous: {
    event: 'Previous event',
    day: 'Previous day',
    week: 'Previous week',
    month: 'Previous month',
    year: 'Previous year',
    decade: 'Previous decade',
  },
  next: {
    event: 'Next event',
    day: 'Next day',
    week: 'Next week',
    month: 'Next month',
    year: 'Next year',
    decade: 'Next decade',
  },
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
    units: {
      event: 'by event',
      day: 'by day',
      week: 'by week',
      month: 'by month',
      year: 'by year',
      decade: 'by decade',
    },
    speed: 'Speed',
    times: ({ speed }: { speed: number }) => `${speed === 0.5 ? '½' : speed}×`,
  },

  /** What the map shows of the past. */
  modes: {
    label: 'Which links to show',
    'on-day': 'This day',
    'so-far': 'All until this day',
    twoDays: 'Two days',
  },

  /** The button that shows a line in time for each link, or no longer. */
  more: 'more',
  moreHint: 'A timeline for each link',
  less: 'less',
  lessHint: 'Hide the timelines of the links',

  /** The slider, and what it says to screen readers. */
  date: 'Date',
  value: ({ day, n }: { day: number; n: number }) => `${dayText(day)}, ${countLinks(n)}`,
  /** The second slider, while two days are compared. */
  comparedDay: 'Compared day',
  /** Over the curve of how many links there are. */
  links: ({ n }: { n: number }) => countLinks(n),
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
    /** On a phone. */
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

// The tour and its offer, and the presentation for a room.

const years = (first: number, last: number) => {
  if (first === last) return String(first)
  const sameCentury = Math.floor(first / 100) === Math.floor(last / 100)
  return `${first}–${sameCentury ? String(last).slice(-2) : last}`
}

/** "paragraph 3", "paragraphs 2, 3 and 12 to 14". */
function paragraphs(runs: readonly (readonly [number, number])[]): string {
  const parts = runs.flatMap(([a, b]) => (b - a < 2 ? [...new Set([a, b])].map(String) : [`${a} to ${b}`]))
  const n = runs.reduce((sum, [a, b]) => sum + b - a + 1, 0)
  return `${count(n, { one: 'paragraph', other: 'paragraphs' })} ${list(parts)}`
}

const tour = {
  label: 'Tour',
  /** On the button that begins it; `steps` is how many it has. */
  offer: ({ steps }: { steps: number }) =>
    `The argument in ${inWords(steps)} ${steps === 1 ? 'step' : 'steps'}`,
  /** How long it takes. */
  minutes: ({ n }: { n: number }) => count(n, { one: '# minute', other: '# minutes' }),
  /** How far one has come. */
  progress: ({ now, of }: { now: number; of: number }) => `${now} of ${of}`,
  /** A step, for screen readers. */
  spoken: ({ n, of, title, text }: { n: number; of: number; title: string; text: string }) =>
    `Step ${n} of ${of}: ${title}. ${text}`,
  /** After the day of a step: how far it is from the day of the step before. */
  apart: {
    days: ({ n, earlier }: { n: number; earlier: boolean }) =>
      `${inWords(n)} ${n === 1 ? 'day' : 'days'} ${earlier ? 'earlier' : 'later'}`,
    months: ({ n, earlier }: { n: number; earlier: boolean }) =>
      `${inWords(n)} ${n === 1 ? 'month' : 'months'} ${earlier ? 'earlier' : 'later'}`,
    years: ({ n, earlier }: { n: number; earlier: boolean }) =>
      `${inWords(n)} ${n === 1 ? 'year' : 'years'} ${earlier ? 'earlier' : 'later'}`,
  },
  leave: 'Leave the tour',
  leaveKey: 'Esc',
  present: 'Present',
  presentTour: 'Present the tour',
  presentKey: 'Large type, for a room (P)',
  back: 'Back',
  backKey: '← or Page up',
  next: 'Next',
  nextKey: '→, Page down or Space',
  explore: 'Explore the map',
  /** Under a step. `runs` are the first and the last paragraph of each run; `found` is how many claims have which verdict. */
  basis: (on: { claims: number; runs: readonly (readonly [number, number])[]; found: readonly string[] }) =>
    `Based on ${count(on.claims, { one: '# claim', other: '# claims' })} in ${paragraphs(on.runs)}: ${on.found.join(', ')}.`,
  /** Under the last step: what came of checking all claims. */
  all: (on: { claims: number; found: readonly string[] }) =>
    `All ${count(on.claims, { one: '# claim', other: '# claims' })} of the article: ${on.found.join(', ')}.`,
  check: ({ claims }: { claims: number }) => count(claims, { one: 'Check it', other: 'Check them' }),
  sources: ({ n }: { n: number }) => count(n, { one: '# source', other: '# sources' }),
  /** The bars beside a step. */
  chart: {
    title: (of: { measure: string; first: number; last: number; unit: string; estimate: boolean }) =>
      `${years(of.first, of.last)}: ${of.measure}, ${of.unit}${of.estimate ? ', estimate' : ''}`,
    /** The heads of its columns, for screen readers. */
    from: 'From',
    sum: 'Sum',
    share: 'Share',
    /** A group: all that went to one receiver. */
    to: ({ actor }: { actor: string }) => `To ${actor}`,
    none: 'none',
    gap: ({ years: n }: { years: number }) =>
      count(n, { one: '# year without a figure', other: '# years without a figure' }),
    /** `sources` are links. */
    sources: ({ n, sources }: { n: number; sources: string }) =>
      `${count(n, { one: 'Source', other: 'Sources' })}: ${sources}`,
  },
  /** For a room. Without a tour the claims are shown one after the other. */
  room: {
    label: 'Presentation',
    paragraph: ({ n }: { n: number }) => `Paragraph ${n}`,
    previousStep: 'Previous step',
    nextStep: 'Next step',
    previousClaim: 'Previous claim',
    nextClaim: 'Next claim',
    steps: ({ n }: { n: number }) => count(n, { one: '# step', other: '# steps' }),
    claims: ({ n }: { n: number }) => count(n, { one: '# claim', other: '# claims' }),
    /** An author's few words on a claim, alone on the page. */
    finding: ({ finding }: { finding: string }) => atStart(finding),
    stop: 'Stop presenting',
  },
}

// The words for the fixed vocabularies of an atlas (`atlas/vocabulary.ts`), each once: the key, the panels, the cards, the
// tables and the files all take them from here. `name` stands alone or begins a sentence, `inSentence` stands within one,
// in a list or in the cell of a table. A word that is missing does not compile (`atlas/status-words.ts`).

const vocabulary = {
  /** What a link is about. `adjective` stands before "link" and after a number: "4 military". `hint` says what it covers. */
  kinds: {
    military: {
      name: 'Military',
      inSentence: 'military',
      adjective: 'military',
      hint: 'arms, bases, training, fighting',
    },
    energy: {
      name: 'Energy',
      inSentence: 'energy',
      adjective: 'energy',
      hint: 'pipelines, gas, rivalry over routes',
    },
    alliances: {
      name: 'Alliances',
      inSentence: 'alliances',
      adjective: 'alliance',
      hint: 'guarantees, partnerships, blocs',
    },
    diplomacy: {
      name: 'Diplomacy',
      inSentence: 'diplomacy',
      adjective: 'diplomatic',
      hint: 'statements, mediation, distrust',
    },
    economy: { name: 'Economy', inSentence: 'economy', adjective: 'economic', hint: 'trade and money' },
  },

  /** How real a link is on a day. */
  statuses: {
    proposed: { name: 'Proposed', inSentence: 'proposed', hint: 'proposed, hoped for, suggested' },
    agreed: { name: 'Agreed', inSentence: 'agreed', hint: 'agreed or announced' },
    building: {
      name: 'Being built',
      inSentence: 'being built',
      hint: 'under construction or being delivered',
    },
    'in-force': {
      name: 'Ongoing',
      inSentence: 'ongoing',
      hint: 'true on this day: it goes on, is in force, is delivered, is said',
    },
    suspended: { name: 'Suspended', inSentence: 'suspended', hint: 'stopped for now' },
    ended: { name: 'Ended', inSentence: 'ended', hint: 'over; drawn only in “All until this day”' },
  },
  /** The same where the form of a link has its own word: a pipeline is operating, and a treaty is in force, which distrust is not. */
  statusesOfForm: {
    pipeline: { 'in-force': { name: 'Operating', inSentence: 'operating' } },
    'gas-supply': { 'in-force': { name: 'Flowing', inSentence: 'flowing' } },
    lng: { 'in-force': { name: 'Flowing', inSentence: 'flowing' } },
    electricity: { 'in-force': { name: 'Flowing', inSentence: 'flowing' } },
    dam: { 'in-force': { name: 'Operating', inSentence: 'operating' } },
    sanctions: { 'in-force': { name: 'In force', inSentence: 'in force' } },
    law: { 'in-force': { name: 'In force', inSentence: 'in force' } },
    guarantee: { 'in-force': { name: 'In force', inSentence: 'in force' } },
    partnership: { 'in-force': { name: 'In force', inSentence: 'in force' } },
    'arms-transfer': { building: { name: 'Being delivered', inSentence: 'being delivered' } },
  },

  /** Who says that it is so. `by` names them; that of a text of other sources is never asked for. */
  voices: {
    fact: {
      name: 'Reported',
      inSentence: 'reported',
      by: ({ who }: { who: string }) => `reported by ${who}`,
      hint: 'reported as having happened or as true',
    },
    announced: {
      name: 'Announced',
      inSentence: 'announced',
      by: ({ who }: { who: string }) => `announced by ${who}`,
      hint: 'someone said, hoped or suggested it',
    },
    judgement: {
      name: 'Author’s opinion',
      inSentence: 'author’s opinion',
      by: ({ who }: { who: string }) => `opinion of ${who}`,
      hint: 'the author’s own view',
    },
    speculation: {
      name: 'Suspected',
      inSentence: 'suspected',
      by: ({ who }: { who: string }) => `suspected by ${who}`,
      hint: 'others suspect it, according to the author',
    },
    forecast: {
      name: 'Forecast',
      inSentence: 'forecast',
      by: ({ who }: { who: string }) => `forecast by ${who}`,
      hint: 'the author expects it',
    },
    record: {
      name: 'Not in the article',
      inSentence: 'not in the article',
      by: ({ who }: { who: string }) => `from ${who}; not in the article`,
      hint: 'from other sources, for context',
    },
  },
  /** The mark beside the sign of who says so. */
  disputed: {
    name: 'Other sources disagree',
    inSentence: 'other sources disagree',
    hint: 'beside another sign: other sources say otherwise for that day, or dispute the claim',
  },

  /** What other sources say of a claim. The score at the top counts in these words. */
  verdicts: {
    supported: { name: 'Confirmed', inSentence: 'confirmed', hint: 'another source says the same' },
    caveat: {
      name: 'Partly confirmed',
      inSentence: 'partly confirmed',
      hint: 'it holds, but something that matters is missing or off',
    },
    contested: {
      name: 'Disputed',
      inSentence: 'disputed',
      hint: 'sources, or the parties themselves, disagree',
    },
    contradicted: { name: 'Contradicted', inSentence: 'contradicted', hint: 'other sources say otherwise' },
    'not-checkable': {
      name: 'Cannot be checked',
      inSentence: 'cannot be checked',
      hint: 'a motive, a mood or a reading, which no source could settle',
    },
    'none-found': {
      name: 'No evidence found',
      inSentence: 'no evidence found',
      hint: 'looked for, and nothing found either way',
    },
  },

  /** What a claim does in the argument about two sides, "them"; short, for a narrow column. Links have other words: see `tones`. */
  roles: {
    frame: {
      name: 'Sets the scene',
      inSentence: 'sets the scene',
      hint: 'says what the reader must know first',
    },
    binds: {
      name: 'Unites them',
      inSentence: 'unites them',
      hint: 'says that something unites the two',
    },
    strains: {
      name: 'Divides them',
      inSentence: 'divides them',
      hint: 'says that something divides them',
    },
    restrains: {
      name: 'Holds them back',
      inSentence: 'holds them back',
      hint: 'says that something holds them back',
    },
    thesis: { name: 'Thesis', inSentence: 'thesis', hint: 'is the conclusion itself' },
  },

  /** Whether a link is one of the two sides with each other or against each other. */
  tones: {
    cooperation: { name: 'Cooperation', inSentence: 'cooperation' },
    tension: { name: 'Tension', inSentence: 'tension' },
  },

  /** What an actor is in a bloc. */
  memberRoles: {
    member: { name: 'Member', inSentence: 'member' },
    observer: { name: 'Observer', inSentence: 'observer' },
    partner: { name: 'Partner', inSentence: 'partner' },
    associate: { name: 'Associate', inSentence: 'associate' },
    former: { name: 'Former member', inSentence: 'former member' },
  },

  /** What an event is. */
  eventTypes: {
    summit: { name: 'Summit', inSentence: 'summit' },
    statement: { name: 'Statement', inSentence: 'statement' },
    agreement: { name: 'Agreement', inSentence: 'agreement' },
    construction: { name: 'Construction', inSentence: 'construction' },
    combat: { name: 'Fighting', inSentence: 'fighting' },
    incident: { name: 'Incident', inSentence: 'incident' },
    protest: { name: 'Protest', inSentence: 'protest' },
    arms: { name: 'Arms', inSentence: 'arms' },
    membership: { name: 'Membership', inSentence: 'membership' },
    economy: { name: 'Economy', inSentence: 'economy' },
    politics: { name: 'Politics', inSentence: 'politics' },
  },

  /** What stands at a site. */
  siteTypes: {
    'ground-base': { name: 'Ground base', inSentence: 'ground base' },
    'air-base': { name: 'Air base', inSentence: 'air base' },
    'naval-base': { name: 'Naval base', inSentence: 'naval base' },
    'border-guards': { name: 'Border guards', inSentence: 'border guards' },
    radar: { name: 'Radar station', inSentence: 'radar station' },
    terminal: { name: 'Terminal', inSentence: 'terminal' },
    port: { name: 'Port', inSentence: 'port' },
    dam: { name: 'Dam', inSentence: 'dam' },
    'power-station': { name: 'Power station', inSentence: 'power station' },
  },

  /** Who acts. */
  actorKinds: {
    state: { name: 'State', inSentence: 'state' },
    organisation: { name: 'Organisation', inSentence: 'organisation' },
    group: { name: 'Group', inSentence: 'group' },
    entity: { name: 'Territory', inSentence: 'territory' },
  },

  /** What is at a place. */
  placeKinds: {
    city: { name: 'City', inSentence: 'city' },
    town: { name: 'Town', inSentence: 'town' },
    facility: { name: 'Facility', inSentence: 'facility' },
    sea: { name: 'Sea', inSentence: 'sea' },
    area: { name: 'Area', inSentence: 'area' },
    point: { name: 'Point', inSentence: 'point' },
  },

  /** Who says when an event was. */
  datings: {
    article: { name: 'Date from the article', inSentence: 'date from the article' },
    record: { name: 'Date from other sources', inSentence: 'date from other sources' },
    vague: { name: 'Exact day unknown', inSentence: 'exact day unknown' },
  },

  /** How sure a finding, a date or a position is. */
  confidences: {
    high: { name: 'High', inSentence: 'high' },
    medium: { name: 'Medium', inSentence: 'medium' },
    low: { name: 'Low', inSentence: 'low' },
  },

  /** What units mean that a reader may not know, as atlases write them. Others speak for themselves. */
  units: {
    'TIV m':
      'TIV m: millions of trend-indicator values, SIPRI’s measure of the volume of arms, not their price',
    bcm: 'bcm: billion cubic metres',
    'bcm/year': 'bcm/year: billion cubic metres a year',
    'Mt/year': 'Mt/year: million tonnes a year',
  },

  /** The same in the few words that the key on the map has room for, of units that are no common measure. */
  unitsShort: {
    'TIV m': 'TIV: arms by volume',
    bcm: 'bcm: billion cubic metres',
    'bcm/year': 'bcm: billion m³',
    'thousand barrels/day': 'barrels: oil',
  },

  /** What a link is, as a thing: one finds it in the search by this. */
  forms: {
    'arms-transfer': 'arms deliveries',
    'military-cooperation': 'military cooperation',
    training: 'training',
    guarantee: 'security guarantee',
    hostility: 'hostility',
    pipeline: 'pipeline',
    'gas-supply': 'gas supply',
    competition: 'competition',
    partnership: 'partnership',
    'alliance-prospect': 'possible alliance',
    relations: 'relations',
    mediation: 'mediation',
    statement: 'statement',
    distrust: 'distrust',
    unrest: 'unrest',
    trade: 'trade',
    dependence: 'dependence',
    sanctions: 'sanctions',
    loan: 'loan',
    aid: 'aid',
    investment: 'investment',
    law: 'law or regulation',
    permit: 'permit',
    lng: 'liquefied gas',
    electricity: 'electricity',
    dam: 'dam',
    water: 'water',
    transit: 'transit',
    recognition: 'recognition',
    'base-access': 'access to a base',
    protest: 'protest',
    'territorial-claim': 'territorial claim',
  },
}

/** The catalogue: one table an area. */
export const en = {
  about,
  address,
  blocs,
  capital,
  claims,
  compare,
  changes,
  dates,
  embed,
  factCheck,
  failure,
  figure,
  files,
  findings,
  frame,
  help,
  image,
  inspector,
  layers,
  legend,
  links,
  map,
  offline,
  opening,
  pairs,
  parts,
  readings,
  report,
  search,
  settings,
  share,
  shared,
  sheet,
  spoken,
  table,
  timeline,
  tour,
  vocabulary,
  work,
}
