/** Help: how to read the map, the keys, and where the data come from. */
import { count } from './means.ts'

export const help = {
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
    hatching: { channel: 'Hatching', means: 'disputed land', how: 'and nothing else' },
    tone: {
      channel: 'Straight or zigzag',
      means: 'with or against',
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
      how: 'in proportion to the figure of that year, with one scale for each unit. A thin line is small, planned or stopped; a thin line with an open end has no known figure',
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
    alone: ({ shift }: { shift: string }) => `${shift} with the letter of a layer shows that layer alone.`,
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
    tapLayer: { gesture: 'Tap a layer', does: 'Show or hide it' },
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
  },
}
