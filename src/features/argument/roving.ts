/** A roving tab index: which item of a list is the tab stop, and where arrow keys lead. */

/** The index a key moves to among `count` items, clamped; null for keys that are not the list's. */
export function movedBy(key: string, index: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowLeft') return Math.max(0, index - 1)
  if (key === 'ArrowRight') return Math.min(count - 1, index + 1)
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return null
}

/** The item that Tab reaches: where the focus was last, else the one that is being read, else the first. */
export function tabStop(ids: readonly string[], last: string | null, active: string | null): string | null {
  return [last, active].find((id) => id !== null && ids.includes(id)) ?? ids[0] ?? null
}

/** Moves the focus to the button of a claim inside `root`. */
export function focusClaim(root: HTMLElement | null | undefined, id: string | undefined): void {
  if (!root || id === undefined) return
  root.querySelector<HTMLElement>(`[data-claim="${CSS.escape(id)}"] > button`)?.focus()
}
