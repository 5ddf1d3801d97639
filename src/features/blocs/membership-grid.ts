/**
 * Who stands how in which bloc on a day, as a table: the article's states by the blocs it names, with numbered notes, the
 * states in none of the aligning blocs apart, and the claims that all of it supports. Pure.
 */
import type { Atlas } from '../../atlas/atlas.ts'
import type { Day } from '../../atlas/day.ts'
import { capital, formatSpan } from '../../atlas/numbers.ts'
import { m } from '../../messages/messages.ts'
import type { Actor, Claim, MemberRole, Membership } from '../../atlas/schema.ts'
import { membershipsOn } from '../../atlas/memberships.ts'
import { blocChoices, statesOutside, type BlocChoice } from '../../state/bloc-choices.ts'
import { claimRows } from '../../state/subject.ts'

/** How a state stands in a bloc. */
export interface MembershipCell {
  readonly bloc: string
  readonly role: MemberRole
  /** "partner: dialogue partner, since 14 March 2016". */
  readonly title: string
  /** The number of its note; 0 for none. */
  readonly note: number
}

export interface Row {
  readonly actor: Actor
  /** In the order of the columns; null for no membership. */
  readonly cells: readonly (MembershipCell | null)[]
}

/** What a number in a cell says; memberships of one wording share it. */
export interface Note {
  readonly number: number
  readonly text: string
  readonly sources: readonly string[]
}

export interface MembershipGrid {
  readonly columns: readonly BlocChoice[]
  /** The choice of the states outside all blocs; null if the article names no bloc. */
  readonly apart: BlocChoice | null
  /** States that are a member of no aligning bloc, and the rest; each in the article's order. */
  readonly outside: readonly Row[]
  readonly inside: readonly Row[]
  readonly notes: readonly Note[]
  /** Claims about two or more of the states outside, and the other claims in the table. */
  readonly supported: readonly Claim[]
  readonly claims: readonly Claim[]
  /** Ids of all sources behind the memberships in the table, each once. */
  readonly sources: readonly string[]
}

/** The fuller role first: if two hold on one day, it is shown. */
const FULLNESS: readonly MemberRole[] = ['member', 'observer', 'partner', 'associate', 'former']

/** The table of a day. */
export function blocGrid(atlas: Atlas, day: Day): MembershipGrid {
  const choices = blocChoices(atlas, day)
  const columns = choices.slice(0, -1)
  const apart = new Set(statesOutside(atlas, day))
  const states = statesOf(atlas)
  const held = heldBy(
    membershipsOn(atlas, day),
    states,
    columns.map((c) => c.id),
  )
  const order = [...states.filter((s) => isIn(apart, s)), ...states.filter((s) => !isIn(apart, s))]
  const shown = order.flatMap((s) => held.get(s.id) ?? []).filter((m) => m !== null)
  const { notes, numberOf } = notesOf(shown)
  const rows = order.map((actor) => ({
    actor,
    cells: (held.get(actor.id) ?? []).map((m) => m && cellOf(m, numberOf.get(m) ?? 0)),
  }))
  const outside = rows.filter((r) => isIn(apart, r.actor))
  const behind = (r: Row) => [
    ...r.actor.claims,
    ...(held.get(r.actor.id) ?? []).flatMap((m) => m?.claims ?? []),
  ]
  const supported = shared(outside.map(behind))
  const others = new Set(shown.flatMap((m) => m.claims).filter((id) => !supported.includes(id)))
  return {
    columns,
    apart: choices.at(-1) ?? null,
    outside,
    inside: rows.filter((r) => !isIn(apart, r.actor)),
    notes,
    supported: claimRows(atlas, supported),
    claims: claimRows(atlas, [...others]),
    sources: [...new Set(shown.flatMap((m) => m.sources))],
  }
}

/** "partner: dialogue partner, since 14 March 2016"; the role's word alone where it has no title of its own. */
export function membershipTitle({ role, title, from, to }: Membership): string {
  const word = m.vocabulary.memberRoles[role].inSentence
  return m.blocs.membership({
    role: word,
    title: title === undefined || title === word ? null : title,
    when: formatSpan(from, to),
  })
}

/** The states that the article is about, in its order. */
function statesOf(atlas: Atlas): readonly Actor[] {
  return atlas.data.article.map.countries.flatMap(
    (country) => atlas.data.actors.find((a) => a.country === country && a.kind === 'state') ?? [],
  )
}

function isIn(countries: ReadonlySet<string>, { country }: Actor): boolean {
  return country !== undefined && countries.has(country)
}

/** Each state's membership in each bloc, by the state's id. */
function heldBy(
  memberships: readonly Membership[],
  states: readonly Actor[],
  blocs: readonly string[],
): ReadonlyMap<string, readonly (Membership | null)[]> {
  const inBloc = (actor: string, bloc: string) =>
    FULLNESS.flatMap((role) =>
      memberships.filter((m) => m.actor === actor && m.bloc === bloc && m.role === role),
    )[0] ?? null
  return new Map(states.map((s) => [s.id, blocs.map((bloc) => inBloc(s.id, bloc))]))
}

function cellOf(m: Membership, note: number): MembershipCell {
  return { bloc: m.bloc, role: m.role, title: membershipTitle(m), note }
}

/** The notes of memberships that have a title or a note, numbered as they are met. */
function notesOf(shown: readonly Membership[]): {
  readonly notes: readonly Note[]
  readonly numberOf: ReadonlyMap<Membership, number>
} {
  const notes: Note[] = []
  const numberOf = new Map<Membership, number>()
  for (const m of shown) {
    const text = [m.title, m.note].flatMap((t) => (t === undefined ? [] : sentence(t))).join(' ')
    if (!text) continue
    const i = notes.findIndex((n) => n.text === text)
    const before = notes[i]
    numberOf.set(m, before?.number ?? notes.length + 1)
    if (before) notes[i] = { ...before, sources: [...new Set([...before.sources, ...m.sources])] }
    else notes.push({ number: notes.length + 1, text, sources: m.sources })
  }
  return { notes, numberOf }
}

function sentence(text: string): string {
  return capital(text.endsWith('.') ? text : `${text}.`)
}

/** The claims in more than one list, those in most lists first. */
function shared(lists: readonly (readonly string[])[]): readonly string[] {
  const count = new Map<string, number>()
  for (const list of lists) for (const id of new Set(list)) count.set(id, (count.get(id) ?? 0) + 1)
  const often = [...count].filter(([, n]) => n > 1).sort((a, b) => b[1] - a[1])
  return often.map(([id]) => id)
}
