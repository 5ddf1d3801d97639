/**
 * The atlas of the build, and rows of it told by what they are: a journey holds for any sound atlas. What is so of the shipped one
 * alone stands in tests/article/journeys/.
 */
import { readFileSync } from 'node:fs'
import { formatDay, isoDay, type Day } from '../../src/atlas/day.ts'
import { parseAtlas } from '../../src/atlas/parse-atlas.ts'
import type { Tie } from '../../src/atlas/schema.ts'
import { snapshot, type Standing } from '../../src/atlas/snapshot.ts'
import { defaultView, type View } from '../../src/state/view.ts'
import { drawnTies } from '../support/drawn-ties.ts'

const parsed = parseAtlas(JSON.parse(readFileSync('dist/data/atlas.json', 'utf8')))
if (!parsed.ok) throw new Error('the built atlas breaks its rules')

export const { atlas } = parsed
export const opening = defaultView(atlas)

/** The day of the opening, as an address and as the page has it. */
export const DAY = isoDay(opening.day)
export const DAY_IN_WORDS = formatDay(opening.day)
export const EVE = isoDay(opening.day - 1)
export const EVE_IN_WORDS = formatDay(opening.day - 1)

/** What stands on a day under the filters of the opening. */
export const standingOn = (day: Day): readonly Standing[] => snapshot(atlas, { ...opening, day })

/** What stands on the day of the opening. */
export const shown = standingOn(opening.day)

/** The ties that a map draws of a view: not those that lie beside one in full. */
export const drawnIn = (view: View): readonly string[] => drawnTies(atlas, view)

export const tieOf = (id: string): Tie => first(atlas.data.ties, (tie) => tie.id === id, `tie ${id}`)

/** Those of it that carry the argument. */
export const leading: readonly Tie[] = shown
  .map(({ tie }) => tie)
  .filter(({ id }) => atlas.data.article.opening.ties.includes(id))

/** The name of a row as a pattern: capitals depend on where it stands. */
export function named(name: string): RegExp {
  return new RegExp(name.replaceAll(/[^\p{L}\p{N} ]/gu, '.'), 'iu')
}

/** The first of some rows that is as asked. Throws when none is: a journey about it would try nothing. */
export function first<T>(rows: readonly T[], is: (row: T) => boolean, what: string): T {
  const found = rows.find(is)
  if (found === undefined) throw new Error(`the atlas has no ${what}`)
  return found
}

/** Whether no other tie has the name of this one in its own: the page can be asked for it by name. */
const isAlone = ({ id, label }: Tie) =>
  atlas.data.ties.every((other) => other.id === id || !named(label).test(other.label))

/** Those that stood the day before as well, and of which the article speaks. */
const known = leading.filter(
  (tie) => tie.claims.length > 0 && isAlone(tie) && standingOn(opening.day - 1).some((s) => s.tie === tie),
)

/** A tie of the opening that is drawn as an arc, and one with a course of its own. */
export const arc = first(known, (tie) => tie.route === undefined, 'arc in its opening')
export const pipe = first(known, (tie) => tie.route !== undefined, 'course in its opening')

/** A claim in the midst of the article, for which one scrolls. */
export const claim = first(atlas.data.claims.slice(10), () => true, 'eleventh claim')
