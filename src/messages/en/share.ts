/** The share dialog: its tabs Link, Data, Embed and Cite. Those of pictures stand in `sheet.ts`. */
import { LICENCE } from '../names.ts'
import { dayText } from './means.ts'
import { work } from './work.ts'

export const share = {
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
      'Whoever opens this address sees what you see: the day, the layers, what is selected, and the part of the map.',
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
    turns: 'Moments of the argument',
    /** `pages` is a link: the text below. */
    pages: ({ pages }: { pages: string }) => `${pages} for links in messages; they need no scripts.`,
    ownPages: 'Pages of their own',
    /** One of several buttons: what is to be seen, and to be heard. */
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
      evidence: 'Findings',
      sources: 'Sources',
    },
    /** What a file holds: `count` ("12 links") is set apart; `size` is in thousands of bytes. */
    shownOn: ({ count, day, size }: { count: string; day: number; size: string }) =>
      `${count} on ${dayText(day)}, with the filters and the version of the facts that are shown · ${size} KB`,
    shownUntil: ({ count, day, size }: { count: string; day: number; size: string }) =>
      `${count} until ${dayText(day)}, with the filters and the version of the facts that are shown · ${size} KB`,
    all: ({ count, size }: { count: string; size: string }) =>
      `${count} on all days, as the article says and as other sources show · ${size} KB`,
    preview: 'Preview of the file',
    empty: 'Nothing is shown: the file has only its headings.',
    moreRows: ({ n }: { n: number }) => `and ${n} more`,
    /** What a file of geographic software shows. */
    geojson: 'A line shows who is linked with whom. Only pipelines are drawn where they really are.',
    /** `note` says that the data are not the published ones. */
    foreign: ({ note }: { note: string }) => `${note}: the file says so too.`,
    licence: `Data under ${LICENCE}: name “${work.name}”, with a link and the version.`,
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
