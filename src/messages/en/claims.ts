/** The column beside the map: what the article is about, and its claims one by one. */
import { formatNumber } from '../number.ts'
import { count } from './means.ts'

const claimsOf = (n: number) => count(n, { one: '# claim', other: '# claims' })

/** `number` is where the number stands, in bold; `n` is for the verb. */
interface Said {
  readonly n: number
  readonly number: string
}

export const claims = {
  /** The name of the column. */
  label: 'Argument',
  opening: {
    scoreHint: 'See every claim beside what other sources say',
    /** Before the result of the fact check. */
    checked: ({ n }: { n: number }) => `${claimsOf(n)} checked:`,
    readArticle: 'Read the article',
    allLinks: ({ n }: { n: number }) => count(n, { one: 'The only link', other: 'All # links' }),
  },
  /** What came of checking claims; these stand beside each other. */
  score: {
    confirmed: ({ n }: { n: number }) => `${formatNumber(n)} confirmed`,
    partly: ({ n }: { n: number }) => `${formatNumber(n)} partly`,
    disputed: ({ n }: { n: number }) => `${formatNumber(n)} disputed`,
    uncheckable: ({ n }: { n: number }) => `${formatNumber(n)} cannot be checked`,
    none: ({ n }: { n: number }) => `${formatNumber(n)} no evidence`,
  },
  /** The heading of claims that other sources contest or contradict. */
  disagree: 'Where other sources disagree',
  /** One of them: what it is about, which stands out, and what was found. */
  doubt: ({ about, finding }: { about: string; finding: string }) => `${about}: ${finding}`,
  /** The heading of all claims. */
  check: 'Check the claims one by one',
  /** Below the small picture of the article. */
  picture: ({ n }: { n: number }) => `${claimsOf(n)} by paragraph. Black corner: other sources disagree.`,
  roles: {
    label: 'Claims by what they say of the two',
    binds: ({ n, number }: Said) =>
      count(n, {
        one: `${number} says that the two draw closer`,
        other: `${number} say that the two draw closer`,
      }),
    strains: ({ n, number }: Said) =>
      count(n, { one: `${number} says that they drift apart`, other: `${number} say that they drift apart` }),
    restrains: ({ n, number }: Said) =>
      count(n, {
        one: `${number} says that something holds them back`,
        other: `${number} say that something holds them back`,
      }),
    inAll: ({ n }: { n: number }) => `${claimsOf(n)} in all. Press a line to see its claims alone.`,
    shown: ({ n }: { n: number }) => `${claimsOf(n)} shown.`,
    showAll: ({ n }: { n: number }) => `Show all ${formatNumber(n)}`,
  },
  part: {
    /** The heading of claims that belong to no step of the tour. */
    other: 'Other claims',
    claims: ({ n }: { n: number }) => claimsOf(n),
    /** The button that shows a step of the tour: to be seen, when pointed at, to be heard. */
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
  walk: {
    label: 'Walk through the claims',
    previous: 'Previous claim',
    previousHint: 'Previous claim ([)',
    next: 'Next claim',
    nextHint: 'Next claim (])',
    at: ({ n, of }: { n: number; of: number }) => `Claim ${n} of ${of}`,
    all: ({ n }: { n: number }) => claimsOf(n),
    back: ({ n }: { n: number }) => `Back to claim ${n}`,
  },
}
