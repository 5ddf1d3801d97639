/** Keys that one object of JSON has twice: the last one counts, as everywhere, but its author should know. One passage. Pure. */
import { endOfString } from './depth.ts'

/**
 * Calls back with the offset of each key that its object has already, and with the key. Linear in the text, which must be JSON
 * and no deeper than a few levels.
 */
export function keysTwice(text: string, told: (offset: number, key: string) => void): void {
  // The keys of the open objects, from the outside in; null for a list. Sets are used again at the same depth.
  const open: (Set<string> | null)[] = []
  const sets: Set<string>[] = []
  let isKey = false
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x22: {
        // "
        const end = endOfString(text, i)
        if (isKey) {
          const raw = text.slice(i + 1, end)
          const key = raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw
          const keys = open.at(-1)
          if (keys?.has(key)) told(i, key)
          keys?.add(key)
          isKey = false
        }
        i = end
        break
      }
      case 0x7b: {
        // {
        const keys = (sets[open.length] ??= new Set())
        keys.clear()
        open.push(keys)
        isKey = true
        break
      }
      case 0x5b: // [
        open.push(null)
        isKey = false
        break
      case 0x5d: // ]
      case 0x7d: // }
        open.pop()
        isKey = false
        break
      case 0x2c: // ,
        isKey = open.at(-1) !== null
        break
    }
  }
}
