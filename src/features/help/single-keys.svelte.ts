/** Whether single keys are obeyed: the reader's choice, kept in the browser where it allows that. */
import { keep, recall, type Keeper } from './preference.ts'

const KEY = 'between-blocs:single-keys'

class SingleKeys {
  #on = $state(recall(local, KEY, true))

  get on(): boolean {
    return this.#on
  }

  set on(value: boolean) {
    this.#on = value
    keep(local, KEY, value)
  }
}

/** The one choice of the page; read it in the key handler, set it in the help. */
export const singleKeys = new SingleKeys()

/** Reading `localStorage` throws where storage is forbidden, and there is none outside a browser. */
function local(): Keeper | undefined {
  return typeof window === 'undefined' ? undefined : window.localStorage
}
