/**
 * A tie in the words of one of its sides, with that side as the subject: "delivers arms to X" for the one, "is armed by X"
 * for the other. A new form does not compile until it has its words.
 *
 * Pure; knows no screen.
 */
import type { Atlas } from './atlas.ts'
import { nameOf } from './describe.ts'
import type { Form, Tie, Tone } from './schema.ts'
import type { Standing } from './snapshot.ts'
import { statusOf } from './words.ts'

/** The words before the other's name: for the one who acts, for the one acted on, and for both where a tie is mutual. */
export interface Turn {
  readonly out: string
  readonly back: string
  readonly mutual: string
}

/** The words of each form, by tone. */
export const TURNS: Readonly<Record<Form, Readonly<Record<Tone, Turn>>>> = {
  'arms-transfer': same('delivers arms to', 'is armed by', 'exchanges arms with'),
  'military-cooperation': {
    cooperation: turn(
      'extends military cooperation to',
      'is offered military cooperation by',
      'cooperates militarily with',
    ),
    tension: turn(
      'presses military cooperation on',
      'is pressed into military cooperation by',
      'is at odds over military cooperation with',
    ),
  },
  training: same('trains soldiers of', 'has soldiers trained by', 'trains together with'),
  guarantee: {
    cooperation: turn('guarantees the security of', 'is under the guarantee of', 'shares a guarantee with'),
    tension: turn(
      'gives a doubted guarantee to',
      'has a doubted guarantee from',
      'shares a doubted guarantee with',
    ),
  },
  hostility: same('acts against', 'is acted against by', 'is in conflict with'),
  pipeline: same('has a pipeline to', 'has a pipeline from', 'is joined by a pipeline with'),
  'gas-supply': same('supplies gas to', 'gets gas from', 'exchanges gas with'),
  competition: same('competes with', 'has a competitor in', 'competes with'),
  partnership: {
    cooperation: turn('seeks a partnership with', 'is sought as a partner by', 'is in partnership with'),
    tension: turn(
      'has a strained partnership with',
      'has a strained partnership with',
      'has a strained partnership with',
    ),
  },
  'alliance-prospect': {
    cooperation: turn(
      'hopes for an alliance with',
      'is hoped for as an ally by',
      'is talked of as an ally of',
    ),
    tension: turn('doubts an alliance with', 'is doubted as an ally by', 'is doubted as an ally of'),
  },
  relations: {
    cooperation: turn('shows goodwill towards', 'has the goodwill of', 'is on good terms with'),
    tension: turn('keeps its distance from', 'is kept at a distance by', 'is at odds with'),
  },
  mediation: same('has a mediator towards', 'has a mediator towards', 'has a mediator towards'),
  statement: {
    cooperation: turn('has good words for', 'gets good words from', 'exchanges good words with'),
    tension: turn('speaks against', 'is spoken against by', 'exchanges reproaches with'),
  },
  distrust: same('distrusts', 'is distrusted by', 'is in mutual distrust with'),
  unrest: same('has unrest that bears on', 'is touched by unrest in', 'shares unrest with'),
  trade: {
    cooperation: turn('trades with', 'trades with', 'trades with'),
    tension: turn(
      'puts pressure on trade with',
      'is under pressure in trade with',
      'quarrels over trade with',
    ),
  },
  dependence: {
    cooperation: turn('depends on', 'is relied on by', 'is in mutual dependence with'),
    tension: turn('has a hold on', 'is kept dependent by', 'is in uneasy dependence with'),
  },
}

/** A tie with the given actor as the subject, which is left out: "delivers arms to X"; its label where it has no other side. */
export function phraseFrom(atlas: Atlas, tie: Tie, subject: string): string {
  const name = (id: string) => inSentence(atlas, id)
  if (tie.via === subject && tie.from !== subject && tie.to !== subject) {
    const between = tie.form === 'mediation' ? 'mediates' : 'stands'
    return `${between} between ${name(tie.from)} and ${name(tie.to)}`
  }
  if (tie.from === tie.to) return tie.label
  const other = name(tie.from === subject ? tie.to : tie.from)
  if (tie.form === 'mediation' && tie.via !== undefined)
    return `is brought together with ${other} by ${name(tie.via)}`
  const words = TURNS[tie.form][tie.tone]
  const side = !tie.directed ? 'mutual' : tie.from === subject ? 'out' : 'back'
  return `${words[side]} ${other}`
}

/** A name in the middle of a sentence: an organisation's name of several words has its article. */
function inSentence(atlas: Atlas, id: string): string {
  const name = nameOf(atlas, id)
  const article = atlas.actors.get(id)?.kind === 'organisation' && name.includes(' ') && !/^the /i.test(name)
  return article ? `the ${name}` : name
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

function turn(out: string, back: string, mutual: string): Turn {
  return { out, back, mutual }
}

/** The words of a form that are the same whatever its tone. */
function same(out: string, back: string, mutual: string): Readonly<Record<Tone, Turn>> {
  const words = turn(out, back, mutual)
  return { cooperation: words, tension: words }
}
