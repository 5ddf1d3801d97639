/** What one layer shows on a day without news, as a headline. */
import type { Atlas } from './atlas.ts'
import type { Day } from './day.ts'
import { isLead } from './lead.ts'
import { endsOutside } from './memberships.ts'
import type { Status, Tie, TieKind } from './schema.ts'
import { phaseOn } from './snapshot.ts'
import { statusOf } from './status-words.ts'
import { m } from '../messages/messages.ts'

/** The status of ties that have a name together. */
export interface GroupStanding {
  readonly status: Status
  /** Whether all of them have it. */
  readonly isWhole: boolean
}

/** More than these make no headline. */
const FEW = 2

/**
 * How the named groups of ties stand that are not all in force ("TurkStream suspended"), or which state is outside the opening's
 * blocs; null where there is neither, or too much of it for a headline.
 */
export function layerHeadline(atlas: Atlas, day: Day, kind: TieKind): string | null {
  const ties = atlas.data.ties.filter((tie) => tie.kind === kind && isLead(atlas, tie))
  return groupsHeadline(atlas, day, ties) ?? (kind === 'alliances' ? outsideHeadline(atlas, day, ties) : null)
}

/**
 * The status of a group: that of all, or of most of those that are not in force, which is told first, as it is what changes; of equal
 * numbers, the first. Null for none.
 */
export function groupStanding(statuses: readonly Status[]): GroupStanding | null {
  const counts = new Map<Status, number>()
  for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1)
  let most: Status | undefined
  const weight = (status: Status) => (status === 'in-force' ? 0 : (counts.get(status) ?? 0))
  for (const status of counts.keys()) if (most === undefined || weight(status) > weight(most)) most = status
  return most === undefined ? null : { status: most, isWhole: counts.size === 1 }
}

function groupsHeadline(atlas: Atlas, day: Day, ties: readonly Tie[]): string | null {
  const groups = new Map<string, { first: Tie; statuses: Status[] }>()
  for (const tie of ties) {
    const status = phaseOn(atlas, tie.id, day)?.phase.status
    if (tie.group === undefined || status === undefined) continue
    const group = groups.get(tie.group) ?? { first: tie, statuses: [] }
    groups.set(tie.group, group)
    group.statuses.push(status)
  }
  const told = [...groups].flatMap(([name, { first, statuses }]) => {
    const standing = groupStanding(statuses)
    if (!standing || standing.status === 'in-force') return []
    const { isWhole } = standing
    const status = statusOf(first.form, standing.status)
    return {
      isWhole,
      text: m.changes.day.group({ name, status: isWhole ? status : m.map.lines.partly({ status }) }),
    }
  })
  // What is true of a whole group is the stronger news.
  const ordered = told.sort((a, b) => Number(b.isWhole) - Number(a.isWhole))
  return told.length === 0 || told.length > FEW ? null : ordered.map(({ text }) => text).join(', ')
}

function outsideHeadline(atlas: Atlas, day: Day, ties: readonly Tie[]): string | null {
  const { blocs } = atlas.data.article.opening
  const holding = ties.filter((tie) => phaseOn(atlas, tie.id, day)).map(({ id }) => id)
  const states = endsOutside(atlas, day, blocs, holding).map(({ name }) => name)
  if (blocs.length !== 2 || states.length === 0) return null
  const [one = '', other = ''] = blocs.map((bloc) => atlas.actors.get(bloc)?.name ?? bloc)
  return m.changes.day.inNeither({ states, one, other })
}
