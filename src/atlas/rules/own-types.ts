/** Rules on the types of ties that an article has beside the list. */
import { m } from '../../messages/messages.ts'
import type { Finding } from '../findings.ts'
import { FORMS, type AtlasData } from '../schema.ts'
import { nearestWord } from './nearest-word.ts'

/** Each has an id of its own and a sentence, and each sentence names both ends. */
export function* ownTypesAreWhole({ article }: AtlasData): Iterable<Finding> {
  const taken = new Set<string>(FORMS)
  for (const [i, { id, directed, mutual }] of article.types.entries()) {
    const path = `article.types[${i}]`
    if (taken.has(id)) yield { path: `${path}.id`, message: m.findings.ownType.taken({ id }) }
    taken.add(id)
    if (directed === undefined && mutual === undefined)
      yield { path: `${path}.mutual`, message: m.findings.ownType.wordless }
    for (const [field, words] of Object.entries({ directed, mutual }))
      if (words !== undefined && !['{from}', '{to}'].every((end) => words.includes(end)))
        yield { path: `${path}.${field}`, message: m.findings.ownType.endless }
  }
}

/** A tie of such a type is about the same, and the type has a sentence for it. */
export function* tiesFitTheirTypes({ article, ties }: AtlasData): Iterable<Finding> {
  const types = new Map(article.types.map((type) => [type.id, type]))
  for (const [i, tie] of ties.entries()) {
    if (tie.type === undefined) continue
    const path = `ties[${i}].type`
    const type = types.get(tie.type)
    if (!type) {
      const allowed = [...types.keys()]
      const near = nearestWord(tie.type, allowed)
      yield { path, message: m.findings.ownType.unknown({ id: tie.type, near, allowed, forms: FORMS }) }
    } else if (type.kind !== tie.kind)
      yield { path, message: m.findings.ownType.otherKind({ id: type.id, kind: type.kind }) }
    else if ((tie.directed ? type.directed : type.mutual) === undefined)
      yield { path, message: m.findings.ownType.noWordsFor({ id: type.id, directed: tie.directed }) }
  }
}
