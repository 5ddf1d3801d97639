/** What a day is about and what it changed: the card of the day, the chip, the text that is heard after a step. */
import { atStart, count, dayText, list, stopped } from './means.ts'

const links = (n: number) => count(n, { one: '# link', other: '# links' })

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

export const changes = {
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
  /** To be heard after a step through time; `changes` is a list as above. */
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
    const sum = links(cooperation + tension)
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
    return `${head}${pair.narrowed ? ' under these filters' : ''}.`
  },

  /** The story of a day. */
  day: {
    nothing: 'Nothing new on this day',
    /** The headline of a day without news, where one layer alone is shown, or some. */
    inLayer: ({ n, adjective }: { n: number; adjective: string }) =>
      count(n, { one: `# ${adjective} link`, other: `# ${adjective} links` }),
    inLayers: ({ n }: { n: number }) => `${links(n)} in these layers`,
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
