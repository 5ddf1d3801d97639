/** Opening another atlas: why it cannot be read, and what stands for what tables do not say. */
import { formatNumber } from '../number.ts'
import { count, list } from './means.ts'

export const opening = {
  /** What can be wrong, by the code that is shown beside it. The codebook lists the same. */
  codes: {
    'E-SIZE': 'The file is larger than 50 MB.',
    'E-LIMIT': 'A table has more rows than can be shown.',
    'E-EMPTY': 'There is no link in it.',
    'E-FOLDER': 'This is a folder.',
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
    'E-ADDRESS': 'This address cannot be opened.',
    'E-OFFLINE': 'There is no connection.',
    'E-NETWORK': 'The address cannot be reached, or does not allow other pages to read it.',
    'E-NOT-FOUND': 'There is nothing at this address.',
    'E-FORBIDDEN': 'The server does not allow access.',
    'E-SERVER': 'The server has failed.',
    'E-STATUS': 'The server gave an unexpected answer.',
    'E-REDIRECT': 'The server sent us on to another one.',
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
    redirects: ({ host, other }: { host: string; other: string }) =>
      `${host} sent us on to ${other}. If you trust ${other}, open the address there.`,
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
    folder: 'This is a folder. Drop the files that are in it.',
    kind: 'This is neither JSON nor CSV.',
    /** `type` is a media type: "image/png". */
    kindOf: ({ type }: { type: string }) => `This is neither JSON nor CSV, but ${type}.`,
    size: ({ size, most }: { size: number; most: number }) =>
      `This is ${size} MB; at most ${most} MB can be read.`,
    /** "actors", "ties" and "claims" are the names of the tables. */
    sets: 'An atlas is one JSON file, or three tables in CSV: actors, ties and claims.',
    oneJson: 'An atlas in JSON is a single file.',
    empty: 'The file is empty.',
    webPage: 'This is a web page or XML, not data.',
    sameTable: ({ table }: { table: string }) => `Two files contain the table “${table}”.`,
    tablesMissing: ({ tables }: { tables: readonly string[] }) =>
      `Three tables are needed: actors, ties and claims. Missing: ${list(tables)}.`,
    zip: 'This is a ZIP file or a workbook. Unpack it, or save the sheet as “CSV UTF-8”.',
    gzip: 'This file is packed with gzip. Unpack it first.',
    oldWorkbook: 'This is an old kind of workbook. Save the sheet as “CSV UTF-8”.',
    wrongMark: ({ encoding }: { encoding: string }) =>
      `The file says that its text is in ${encoding}, but it is not. Save it as UTF-8.`,
    noMark: 'This looks like UTF-16 without a byte order mark. Save it as UTF-8.',
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
    thesis: 'The tables list links and claims, but state no thesis.',
    source: 'Tables opened in this page',
  },

  /** Where an atlas is chosen. */
  choose: {
    title: 'Open an atlas',
    /** `schema` is a link. The words in quotation marks are names of tables. */
    what: ({ schema }: { schema: string }) =>
      `An atlas is one JSON file, as its ${schema} describes it, or three tables in CSV: “actors”, “ties” and “claims”, as the share dialog gives them.`,
    schema: 'schema',
    files: 'Choose files…',
    drop: 'Or drop them anywhere on the page. A file stays on this device.',
    address: 'Or an address that begins with https://',
    open: 'Open',
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
    rest: ({ n }: { n: number }) =>
      `The rest is shown. ${count(n, { one: '# fault was found', other: '# faults were found' })}. A row with a fault is left out, with all rows that name it.`,
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
