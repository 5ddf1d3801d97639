/** A boolean preference in the browser's storage, which may be missing, blocked or full. */

/** The part of `Storage` that is used. */
export interface Keeper {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
}

/** The remembered value, or `fallback` when there is none or it cannot be read. `keeper` itself may throw. */
export function recall(keeper: () => Keeper | undefined, key: string, fallback: boolean): boolean {
  try {
    const text = keeper()?.getItem(key)
    return text === 'on' ? true : text === 'off' ? false : fallback
  } catch {
    return fallback
  }
}

/** Remembers a value; returns whether that worked. */
export function keep(keeper: () => Keeper | undefined, key: string, value: boolean): boolean {
  try {
    const storage = keeper()
    storage?.setItem(key, value ? 'on' : 'off')
    return storage !== undefined
  } catch {
    return false
  }
}
