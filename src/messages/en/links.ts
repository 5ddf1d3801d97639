/** A link in words: its sentence, its title, how it stands on a day, and the same from one of its sides. And events. */
import { atStart, list } from './means.ts'

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
  /** Who says so. */
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

export const links = {
  /** Names a link so that it is told from others with its label: "Arms deliveries, Northland to Southland". */
  title: ({ label, a, b }: { label: string; a: string; b: string }) => `${label}, ${a} and ${b}`,
  titleDirected: ({ label, a, b }: { label: string; a: string; b: string }) => `${label}, ${a} to ${b}`,
  /** Of what stays within one country. */
  titleWithin: ({ label, a }: { label: string; a: string }) => `${label}, ${a}`,

  /** What a link is, by its form: begins a sentence and has no stop. */
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
      tense ? `Doubt about an alliance of ${a} and ${b}` : `Possible alliance of ${a} and ${b}`,
    relations: ({ a, b, tense }: Ends) =>
      tense ? `Strained relations between ${a} and ${b}` : `Relations between ${a} and ${b}`,
    mediation: ({ a, b, via }: Ends) => `${atStart(via)} mediates between ${a} and ${b}`,
    statement: ({ a, b, tense }: Ends) =>
      tense ? `${atStart(a)} criticises ${b}` : `${atStart(a)} speaks up for ${b}`,
    distrust: ({ a, b, directed }: Ends) =>
      directed ? `${atStart(a)} distrusts ${b}` : `${atStart(a)} and ${b} distrust each other`,
    unrest: ({ a, b }: Ends) => `Unrest in ${a} affects ${b}`,
    trade: ({ a, b, directed }: Ends) =>
      directed ? `${atStart(a)} trades with ${b}` : `Trade between ${a} and ${b}`,
    dependence: ({ a, b, tense }: Ends) =>
      tense ? `${atStart(a)} keeps ${b} dependent` : `${atStart(a)} depends on ${b}`,
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
