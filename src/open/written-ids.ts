/** Ids that people write as names: "Nord Stream 2", "Côte d’Ivoire", "Ростов". The same name always gives the same id. */
import * as v from 'valibot'
import { Id } from '../atlas/fields.ts'

/** What is written like an id but is none, such as `__proto__`, is a fault and no name. */
const LIKE_AN_ID = /^[\w-]*$/

/** Letters and digits of any script, and what stands between the words of names. */
const NAME = /^(?=.*[\p{L}\p{N}])[\p{L}\p{M}\p{N} \u00a0'’ʼ.,:&()/+–—-]+$/u

/** Longer ones than this are cut, and keep apart by a number made of the whole name. */
const KEPT = 48

export const isId = (text: string): boolean => v.is(Id, text)

/** Whether a text is a name that can be turned into an id. */
export const isNameForId = (text: string): boolean =>
  !LIKE_AN_ID.test(text) && NAME.test(text) && text.length <= 120

/** The id of a name: its letters and digits. Names without Latin letters, and long ones, end with a number that is theirs. */
export function idOfName(name: string): string {
  const words = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ı', 'i')
  const plain = words
    .replaceAll(/(?<=\p{L})['’ʼ.](?=\p{L})/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  const lost = /[^ -~]/.test(words.replaceAll(/[\p{P}\p{S}\s]/gu, ''))
  if (!lost && plain.length <= KEPT) return plain
  return `${plain.slice(0, KEPT).replace(/-+$/, '') || 'id'}-${numberOf(name)}`
}

/** A short number made of all of a text (FNV-1a). */
function numberOf(text: string): string {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(36)
}
