/**
 * A tie from the perspective of one of its ends: "delivers arms to X" for one, "gets arms from X" for the other. A new form
 * does not compile until the catalogue has its words.
 */
import type { Atlas } from './atlas.ts'
import { nameOf, ownTypeOf } from './describe.ts'
import { tiesOf } from './endpoint-index.ts'
import { m } from '../messages/messages.ts'
import type { Actor, Tie } from './schema.ts'
import type { Standing } from './snapshot.ts'
import { statusOf } from './status-words.ts'

/** A tie as a phrase whose implied subject is the given actor: "delivers arms to X"; its label if it has no other end. */
export function phraseFrom(atlas: Atlas, tie: Tie, subject: string): string {
  const name = (id: string) => inSentence(atlas, id)
  if (tie.via === subject && tie.from !== subject && tie.to !== subject) {
    const sides = { a: name(tie.from), b: name(tie.to) }
    return tie.form === 'mediation' ? m.links.mediates(sides) : m.links.between(sides)
  }
  if (tie.from === tie.to) return tie.label
  const other = name(tie.from === subject ? tie.to : tie.from)
  if (tie.form === 'mediation' && tie.via !== undefined)
    return m.links.broughtTogether({ other, mediator: name(tie.via) })
  const own = ownTypeOf(atlas, tie)
  const words = tie.directed ? own?.directed : own?.mutual
  if (words !== undefined)
    return m.links.ownSeen({
      words,
      from: name(tie.from),
      to: name(tie.to),
      subject: tie.from === subject ? 'from' : 'to',
    })
  const side = !tie.directed ? 'mutual' : tie.from === subject ? 'out' : 'back'
  return m.links.seen[tie.form][tie.tone][side]({ other })
}

/** Whether one can look from an actor: a state that has a tie on any day. */
export function isLookout(atlas: Atlas, { id, kind }: Pick<Actor, 'id' | 'kind'>): boolean {
  return kind === 'state' && tiesOf(atlas, id).length > 0
}

/** A name in the middle of a sentence. */
function inSentence(atlas: Atlas, id: string): string {
  const name = nameOf(atlas, id)
  return atlas.actors.get(id)?.kind === 'organisation' ? m.links.organisation({ name }) : name
}

/** The status in the words of the form; "" for what is in force. */
export function statusAside({ tie, status }: Pick<Standing, 'tie' | 'status'>): string {
  return status === 'in-force' ? '' : statusOf(tie.form, status)
}

/**
 * The actors to which a tie links an actor. Mediation links the mediator with both sides, but not the sides with each other.
 * Empty for ties of other actors and ties without another end.
 */
export function othersOf(atlas: Atlas, tie: Tie, actor: string): readonly string[] {
  const sides = [tie.from, tie.to]
  const via = tie.via !== undefined && atlas.actors.has(tie.via) ? tie.via : null
  if (sides.includes(actor)) {
    if (via !== null && via !== actor) return [via]
    return sides.filter((id) => id !== actor)
  }
  return via === actor ? [...new Set(sides)] : []
}
