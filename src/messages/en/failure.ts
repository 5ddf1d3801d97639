/** What is said when the page itself cannot be shown, or when a part of it breaks. */
export const failure = {
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
  parts: { atlas: 'the data of the map', courses: 'the courses of pipelines', basemap: 'the base map' },
  /** A fault that nothing caught; `code` is for reports. */
  outside: ({ code }: { code: string }) =>
    `Something went wrong (${code}). If the page no longer responds, load it again: its address keeps what you see.`,
  /** A part that failed, in its place; `part` is one of `parts`. */
  part: ({ part, code }: { part: string; code: string }) =>
    `One part of the page stopped working: ${part} (${code}). The rest still works.`,
  details: 'Details',
  /** In the report of a fault: something was thrown that cannot be read. */
  unreadable: 'The fault cannot be described.',
  /** While a part is fetched, and where it cannot be. `part` is one of `parts`. */
  loading: ({ part }: { part: string }) => `Loading: ${part} …`,
  notLoaded: ({ part }: { part: string }) => `This could not be loaded: ${part}. Check the connection.`,
  /** The same in a notice, which has no button. */
  notLoadedTryLater: ({ part }: { part: string }) =>
    `This could not be loaded: ${part}. Check the connection and try again.`,
  copyDetails: 'Copy details',
  copied: 'The details are copied.',
}
