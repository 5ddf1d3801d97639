/**
 * The words for the fixed vocabularies, as tables: a new kind, status, voice or form does not compile without its word.
 */
import type {
  EventType,
  Form,
  MemberRole,
  Role,
  SiteType,
  Status,
  TieKind,
  Verdict,
  Speaker,
} from './schema.ts'

/** The name of a layer: "Military". */
export const kindWord: Readonly<Record<TieKind, string>> = {
  military: 'Military',
  energy: 'Energy',
  alliances: 'Alliances',
  diplomacy: 'Diplomacy',
  economy: 'Economy',
}

/** A kind before "tie" or after a number: "4 military". */
export const kindAdjective: Readonly<Record<TieKind, string>> = {
  military: 'military',
  energy: 'energy',
  alliances: 'alliance',
  diplomacy: 'diplomatic',
  economy: 'economic',
}

/** How real a tie is on a day, in the middle of a sentence. */
export const statusWord: Readonly<Record<Status, string>> = {
  proposed: 'proposed',
  agreed: 'agreed',
  building: 'being built or delivered',
  'in-force': 'in force',
  suspended: 'suspended',
  ended: 'ended',
}

/** Who says so, in the middle of a sentence. */
export const voiceWord: Readonly<Record<Speaker, string>> = {
  fact: 'reported',
  announced: 'announced',
  judgement: 'the author’s opinion',
  speculation: 'speculation',
  forecast: 'forecast',
  record: 'from other sources; not in the article',
}

/** What other sources say of a claim. */
export const verdictWord: Readonly<Record<Verdict, string>> = {
  supported: 'confirmed',
  caveat: 'partly confirmed',
  contested: 'contested',
  contradicted: 'contradicted',
  'not-checkable': 'cannot be checked',
  'none-found': 'no evidence found',
}

/** What a claim does in the argument. */
export const roleWord: Readonly<Record<Role, string>> = {
  frame: 'sets the scene',
  binds: 'binds',
  strains: 'strains',
  restrains: 'restrains',
  thesis: 'thesis',
}

/** What a role means, for a tooltip. */
export const roleHint: Readonly<Record<Role, string>> = {
  thesis: 'the conclusion itself',
  binds: 'draws the two together',
  strains: 'pulls them apart',
  restrains: 'keeps the stronger side from going all the way',
  frame: 'sets the scene',
}

/** A standing in a bloc. */
export const memberWord: Readonly<Record<MemberRole, string>> = {
  member: 'member',
  observer: 'observer',
  partner: 'partner',
  associate: 'associate',
  former: 'former member',
}

/** What an event is. */
export const eventWord: Readonly<Record<EventType, string>> = {
  summit: 'summit',
  statement: 'statement',
  agreement: 'agreement',
  construction: 'construction',
  combat: 'fighting',
  incident: 'incident',
  protest: 'protest',
  arms: 'arms',
  membership: 'membership',
  economy: 'economy',
  politics: 'politics',
}

/** What stands at a site. */
export const siteWord: Readonly<Record<SiteType, string>> = {
  'ground-base': 'ground base',
  'air-base': 'air base',
  'naval-base': 'naval base',
  'border-guards': 'border guards',
  radar: 'radar station',
  terminal: 'terminal',
}

/** What a tie is, as a noun phrase. */
export const formWord: Readonly<Record<Form, string>> = {
  'arms-transfer': 'arms deliveries',
  'military-cooperation': 'military cooperation',
  training: 'training',
  guarantee: 'security guarantee',
  hostility: 'hostility',
  pipeline: 'pipeline',
  'gas-supply': 'gas supply',
  competition: 'competition',
  partnership: 'partnership',
  'alliance-prospect': 'prospect of an alliance',
  relations: 'relations',
  mediation: 'mediation',
  statement: 'statement',
  distrust: 'distrust',
  unrest: 'unrest',
  trade: 'trade',
  dependence: 'dependence',
}

/** "in force" for a treaty, "operating" for a pipe: the status in the words of the form. */
export function statusOf(form: Form, status: Status): string {
  if (form === 'pipeline' && status === 'in-force') return 'operating'
  if (form === 'pipeline' && status === 'building') return 'being built'
  if (form === 'arms-transfer' && status === 'building') return 'being delivered'
  if (status === 'building') return 'under way'
  return statusWord[status]
}
