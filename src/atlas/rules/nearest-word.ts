/** Suggestions for "did you mean". */

/** The name with the smallest edit distance, ignoring case; null if none is near enough. */
export function nearestWord(name: string, names: Iterable<string>): string | null {
  const wanted = name.toLowerCase()
  let best: string | null = null
  let distance = Math.max(1, Math.floor(wanted.length / 3)) + 0.5
  for (const candidate of names) {
    if (Math.abs(candidate.length - wanted.length) >= distance) continue
    const d = edits(wanted, candidate.toLowerCase())
    if (d < distance) {
      best = candidate
      distance = d
    }
  }
  return best
}

/** Levenshtein distance: insertions, deletions and substitutions, with two rows of the table at a time. */
export function edits(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    above = row
  }
  return above[b.length] ?? 0
}
