/**
 * Words for the vocabularies, from the catalogue (`messages/en.ts`, `vocabulary`). The types here make sure that a new kind,
 * status, voice or form does not compile without a word.
 */
import { m, type Messages } from '../messages/messages.ts'
import type {
  ActorKind,
  Confidence,
  Dating,
  EventType,
  Form,
  MemberRole,
  PlaceKind,
  Role,
  SiteType,
  Speaker,
  Status,
  Tone,
  TieKind,
  Verdict,
} from './vocabulary.ts'

/** A word at the start of a sentence or alone, and within a sentence. */
export interface Word {
  readonly name: string
  readonly inSentence: string
}

interface Hinted extends Word {
  readonly hint: string
}

interface Words {
  readonly kinds: Readonly<Record<TieKind, Hinted & { readonly adjective: string }>>
  readonly statuses: Readonly<Record<Status, Hinted>>
  readonly statusesOfForm: Readonly<Partial<Record<Form, Readonly<Partial<Record<Status, Word>>>>>>
  readonly voices: Readonly<Record<Speaker, Hinted & { readonly by: (parts: { who: string }) => string }>>
  readonly disputed: Hinted
  readonly verdicts: Readonly<Record<Verdict, Hinted>>
  readonly roles: Readonly<Record<Role, Hinted>>
  readonly tones: Readonly<Record<Tone, Word>>
  readonly memberRoles: Readonly<Record<MemberRole, Word>>
  readonly eventTypes: Readonly<Record<EventType, Word>>
  readonly siteTypes: Readonly<Record<SiteType, Word>>
  readonly actorKinds: Readonly<Record<ActorKind, Word>>
  readonly placeKinds: Readonly<Record<PlaceKind, Word>>
  readonly datings: Readonly<Record<Dating, Word>>
  readonly confidences: Readonly<Record<Confidence, Word>>
  readonly units: Readonly<Record<string, string>>
  readonly unitsShort: Readonly<Record<string, string>>
  readonly forms: Readonly<Record<Form, string>>
}

/** The vocabulary of the catalogue in use, checked by its type to be complete. */
const all = ({ vocabulary }: Messages): Words => vocabulary

/** The word for a status; some forms have their own ("operating" for a pipeline, "ongoing" for others). */
export function statusWord(form: Form, status: Status): Word {
  const { statuses, statusesOfForm } = all(m)
  return statusesOfForm[form]?.[status] ?? statuses[status]
}

/** `statusWord` within a sentence, a list or a cell. */
export function statusOf(form: Form, status: Status): string {
  return statusWord(form, status).inSentence
}

/** An explanation of a unit that readers may not know: "bcm: billion cubic metres". */
export function unitMeaning(unit: string): string | null {
  const { units } = all(m)
  return Object.hasOwn(units, unit) ? (units[unit] ?? null) : null
}

/** An explanation of a unit that is no common measure, in a few words. */
export function unitInShort(unit: string): string | null {
  const { unitsShort } = all(m)
  return Object.hasOwn(unitsShort, unit) ? (unitsShort[unit] ?? null) : null
}

/** A voice within a sentence, with the speaker's name if it is known: "announced by the president". */
export function voiceOfWhom(voice: Speaker, who: string | undefined): string {
  const words = all(m).voices[voice]
  return who === undefined ? words.inSentence : words.by({ who })
}
