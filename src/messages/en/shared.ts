/** What several panels have in common: frames, lists, sources, and words that stand beside links and claims. */
import { formatNumber } from '../number.ts'

export const shared = {
  /** The button that closes a panel or a dialog, and what it says when pointed at. */
  close: 'Close',
  closeHint: 'Close (Esc)',
  /** What scrolls in a panel, to be heard. `name` is the panel's. */
  contents: ({ name }: { name: string }) => `${name}: contents`,
  /** After a link to another site, to be heard. */
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
    before: ({ n }: { n: number }) => `Show ${formatNumber(n)} before`,
    /** How many rows are there, beside the button. */
    shown: ({ n, of }: { n: number; of: number }) => `${formatNumber(n)} of ${formatNumber(of)}`,
    /** Which rows have come, to be heard. */
    rows: ({ from, to, of }: { from: number; to: number; of: number }) =>
      `Rows ${formatNumber(from)} to ${formatNumber(to)} of ${formatNumber(of)}`,
  },
}
