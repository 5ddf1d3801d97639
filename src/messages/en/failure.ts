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
  /** Where it was, in the report of it: "E-PAGE in the page". */
  page: 'the page',
  copyDetails: 'Copy details',
  copied: 'The details are copied.',
}
