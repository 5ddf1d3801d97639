/**
 * The closed vocabularies of an atlas: kinds, forms, statuses, voices and so on. `grammar/encoding.ts` does not compile until
 * a new word has an encoding.
 */

export const TIE_KINDS = ['military', 'energy', 'alliances', 'diplomacy', 'economy'] as const
export const STATUSES = ['proposed', 'agreed', 'building', 'in-force', 'suspended', 'ended'] as const
export const VOICES = ['fact', 'announced', 'judgement', 'speculation', 'forecast'] as const
/** The speaker of a tie: a voice of the article, or the record if the article does not mention the tie. */
export const SPEAKERS = [...VOICES, 'record'] as const
export const ROLES = ['frame', 'binds', 'strains', 'restrains', 'thesis'] as const
export const TONES = ['cooperation', 'tension'] as const
export const BASES = ['article', 'record'] as const
export const VERDICTS = [
  'supported',
  'caveat',
  'contested',
  'contradicted',
  'not-checkable',
  'none-found',
] as const
export const FORMS = [
  'arms-transfer',
  'military-cooperation',
  'training',
  'guarantee',
  'hostility',
  'pipeline',
  'gas-supply',
  'competition',
  'partnership',
  'alliance-prospect',
  'relations',
  'mediation',
  'statement',
  'distrust',
  'unrest',
  'trade',
  'dependence',
  'sanctions',
  'loan',
  'aid',
  'investment',
  'law',
  'permit',
  'lng',
  'electricity',
  'dam',
  'water',
  'transit',
  'recognition',
  'base-access',
  'protest',
  'territorial-claim',
] as const
export const ACTOR_KINDS = ['state', 'organisation', 'group', 'entity'] as const
export const MEMBER_ROLES = ['member', 'observer', 'partner', 'associate', 'former'] as const
export const EVENT_TYPES = [
  'summit',
  'statement',
  'agreement',
  'construction',
  'combat',
  'incident',
  'protest',
  'arms',
  'membership',
  'economy',
  'politics',
] as const
export const SITE_TYPES = [
  'ground-base',
  'air-base',
  'naval-base',
  'border-guards',
  'radar',
  'terminal',
  'port',
  'dam',
  'power-station',
] as const
export const PLACE_KINDS = ['city', 'town', 'facility', 'sea', 'area', 'point'] as const
export const CONFIDENCES = ['high', 'medium', 'low'] as const
export const DATINGS = ['article', 'record', 'vague'] as const

export type TieKind = (typeof TIE_KINDS)[number]
export type Status = (typeof STATUSES)[number]
export type Voice = (typeof VOICES)[number]
export type Speaker = (typeof SPEAKERS)[number]
export type Role = (typeof ROLES)[number]
export type Tone = (typeof TONES)[number]
export type Basis = (typeof BASES)[number]
export type Verdict = (typeof VERDICTS)[number]
export type Form = (typeof FORMS)[number]
export type MemberRole = (typeof MEMBER_ROLES)[number]
export type EventType = (typeof EVENT_TYPES)[number]
export type SiteType = (typeof SITE_TYPES)[number]
export type ActorKind = (typeof ACTOR_KINDS)[number]
export type PlaceKind = (typeof PLACE_KINDS)[number]
export type Dating = (typeof DATINGS)[number]
export type Confidence = (typeof CONFIDENCES)[number]
