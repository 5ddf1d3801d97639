/** The chooser's rules: what its rows say, where it fits, where its keys go. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import { tieTitle } from '../../atlas/describe.ts'
import { formatSpan } from '../../atlas/numbers.ts'
import { standing } from '../../atlas/snapshot.ts'
import { statusOf } from '../../atlas/status-words.ts'
import { m } from '../../messages/messages.ts'
import type { Selection, View } from '../../state/view.ts'
import { swatchSpec, type SwatchSpec } from '../../ui/swatch.ts'
import { nameOfSubject, subjectOf } from '../../state/subject.ts'

/** A row of the chooser. */
export interface ChooserItem {
  readonly thing: Selection
  readonly name: string
  readonly aside: string
  /** Its line, for a tie. */
  readonly swatch: SwatchSpec | null
}

/** The rows for some things, in their order; what the atlas does not have is left out. */
export function choicesOf(atlas: Atlas, view: View, items: readonly Selection[]): readonly ChooserItem[] {
  return items.flatMap((thing) => {
    const subject = subjectOf(atlas, thing)
    if (!subject) return []
    const name = nameOfSubject(subject)
    if (subject.type === 'event') {
      const { from, to } = subject.row
      return [{ thing, name, aside: formatSpan(from, to), swatch: null }]
    }
    if (subject.type !== 'tie') return [{ thing, name, aside: '', swatch: null }]
    const now = standing(atlas, subject.row, view.day, view.mode)
    const aside = now ? statusOf(subject.row.form, now.status) : m.inspector.chooser.notOnDay
    const swatch = now ? swatchSpec(atlas, now) : null
    return [{ thing, name: tieTitle(atlas, subject.row), aside, swatch }]
  })
}

/** The row a key moves to, round and round; null for keys that are not the menu's. */
export function choiceAfter(key: string, index: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (index + 1) % count
  if (key === 'ArrowUp') return (index - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return null
}

/** Where the upper left corner goes, so that a box beside a point lies within a window; all in CSS pixels. */
export function placeBeside(
  at: { readonly x: number; readonly y: number },
  box: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
): { x: number; y: number } {
  const gap = 8
  const fit = (p: number, size: number, room: number) => {
    const after = p + gap
    const before = p - gap - size
    const chosen = after + size <= room - gap || before < gap ? after : before
    return Math.max(gap, Math.min(chosen, room - size - gap))
  }
  return { x: fit(at.x, box.width, window.width), y: fit(at.y, box.height, window.height) }
}
