/** Which known heading an unknown one may stand for: by its letters, or as one of the usual words for the same. */
import { nearestWord } from '../atlas/rules/nearest-word.ts'

/** Usual words for a column, beside its own heading. They are only ever suggested: "until 2014" may include 2014. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  'until, not included': [
    'until',
    'till',
    'end',
    'to',
    'end date',
    'ends',
    'stop',
    'finish',
    'valid to',
    'date to',
  ],
  since: ['from', 'start', 'begin', 'start date', 'begins', 'date', 'year', 'valid from', 'date from'],
  from: ['since', 'start', 'begin', 'start date', 'date', 'year'],
  quantity: ['value', 'amount', 'number', 'weight', 'volume', 'count', 'figure', 'size'],
  longitude: ['lon', 'lng', 'long', 'x'],
  latitude: ['lat', 'y'],
  'actor id': ['id', 'actor', 'code', 'iso'],
  'tie id': ['id', 'tie', 'link id', 'edge id'],
  'claim id': ['id', 'claim no'],
  'source id': ['id', 'source'],
  'from id': ['source', 'from', 'origin', 'sender', 'supplier'],
  'to id': ['target', 'to', 'destination', 'receiver', 'recipient'],
  'country id': ['country', 'iso', 'iso code', 'country code'],
  'claim ids': ['claims', 'claim id', 'claim'],
  'source ids': ['sources', 'source id', 'source', 'reference', 'references', 'url'],
  'via id': ['via', 'mediator'],
  'route id': ['route', 'course'],
  form: ['type'],
  name: ['title', 'label'],
  claim: ['text', 'statement', 'sentence'],
  by: ['speaker', 'author', 'who'],
  kinds: ['kind', 'subject', 'subjects', 'topic'],
  label: ['name', 'title'],
  note: ['notes', 'comment', 'comments', 'remark', 'remarks'],
  seat: ['capital', 'city', 'place'],
  address: ['url', 'link', 'web address', 'href'],
  measure: ['what', 'indicator', 'variable'],
  unit: ['units'],
  years: ['period', 'year'],
  directed: ['direction', 'one way'],
}

/** The nearest of `known`; null if none is near. */
export function nearestHeading(heading: string, known: readonly string[]): string | null {
  const usual = known.find((k) => USUAL[k]?.includes(heading))
  return usual ?? nearestWord(heading, known)
}
