/**
 * A tie in the words of one of its sides, with that side as the subject: "delivers arms to X" for the one, "gets arms
 * from X" for the other. A new form does not compile until the catalogue has its words.
 *
 * Pure; knows no screen.
 */
import type { Atlas } from './atlas.ts'
import { nameOf } from './describe.ts'
import { tiesOf } from './endpoint-index.ts'
import { m } from '../messages/messages.ts'
import type { Actor, Tie } from './schema.ts'
import type { Standing } from './snapshot.ts'
import { statusOf } from './status-words.ts'

/** A tie with the given actor as the subject, which is left out: "delivers arms to X"; its label where it has no other side. */
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

/** The status in the words of the form, or nothing for what is in force. */
export function statusAside({ tie, status }: Pick<Standing, 'tie' | 'status'>): string {
  return status === 'in-force' ? '' : statusOf(tie.form, status)
}

/**
 * Whom a tie ties an actor to. A mediator is tied to both sides and each side to the mediator: that two are brought
 * together does not bind them yet. Empty for a tie that is not the actor's, or that has no other side.
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
