/** The tour and its offer, and the presentation for a room. */
import { count, list } from './means.ts'
import { inWords } from './numerals.ts'

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

export const tour = {
  label: 'Tour',
  /** On the button that begins it; `steps` is how many it has. */
  offer: ({ steps }: { steps: number }) =>
    `The argument in ${inWords(steps)} ${steps === 1 ? 'step' : 'steps'}`,
  /** How long it takes. */
  minutes: ({ n }: { n: number }) => count(n, { one: '# minute', other: '# minutes' }),
  /** How far one has come. */
  progress: ({ now, of }: { now: number; of: number }) => `${now} of ${of}`,
  /** A step, to be heard. */
  spoken: ({ n, of, title, text }: { n: number; of: number; title: string; text: string }) =>
    `Step ${n} of ${of}: ${title}. ${text}`,
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
  check: ({ claims }: { claims: number }) => count(claims, { one: 'Check it', other: 'Check them' }),
  sources: ({ n }: { n: number }) => count(n, { one: '# source', other: '# sources' }),
  /** The bars beside a step. */
  chart: {
    title: (of: { measure: string; first: number; last: number; unit: string; estimate: boolean }) =>
      `${years(of.first, of.last)}: ${of.measure}, ${of.unit}${of.estimate ? ', estimate' : ''}`,
    /** The heads of its columns, to be heard. */
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
    stop: 'Stop presenting',
  },
}
