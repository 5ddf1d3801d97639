/** The JSON Schema of an atlas, made from the valibot schema, for editors and for checks outside this repository. */
import { BRAND } from '../src/messages/names.ts'
import { toJsonSchema } from '@valibot/to-json-schema'
import { AtlasSchema, SCHEMA_VERSION } from '../src/atlas/schema.ts'
import { meaningOf } from './field-words.ts'

/** A partial date, which valibot checks by a function that JSON Schema cannot hold. */
const PARTIAL_DATE = '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$'

/** JSON Schema (draft 7) of what an atlas file may hold: fields with a default are optional. */
export function atlasJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = toJsonSchema(AtlasSchema, {
    typeMode: 'input',
    // Cleaning, trimming and cutting change text and allow nothing less or more.
    ignoreActions: ['trim', 'transform'],
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'check' ? { ...jsonSchema, pattern: PARTIAL_DATE } : undefined,
  })
  return {
    $schema,
    $id: `urn:between-blocs:atlas:${SCHEMA_VERSION}`,
    title: `${BRAND} atlas`,
    description:
      'What one article claims about ties between actors, when it is so, and what the record says.',
    ...(described(schema, '') as object),
  }
}

/** A part of the schema with the meaning of each of its fields; `at` is where the part stands: "ties.phases". */
function described(part: unknown, at: string): unknown {
  if (Array.isArray(part)) return part.map((one) => described(one, at))
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      key === 'properties' ? fieldsOf(value as object, at) : described(value, at),
    ]),
  )
}

function fieldsOf(properties: object, at: string): object {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => {
      const field = at === '' ? name : `${at}.${name}`
      const meaning = at.startsWith('ties.path') ? null : meaningOf(field)
      return [
        name,
        { ...(meaning !== null && { description: meaning }), ...(described(schema, field) as object) },
      ]
    }),
  )
}
