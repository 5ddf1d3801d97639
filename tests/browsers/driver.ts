/** What a journey asks of a browser: the few things that all three can do in the same way. */

/** In pixels of the page, from its left upper corner. */
export interface Spot {
  readonly x: number
  readonly y: number
}

export interface Driver {
  /** Name and version, for the table of what was run. */
  readonly name: string
  readonly go: (url: string) => Promise<void>
  /** Runs a function in the page, which can name nothing from outside of it but its arguments. */
  readonly run: <A extends unknown[], T>(
    script: (...args: A) => T | Promise<T>,
    ...args: A
  ) => Promise<Awaited<T>>
  /** Presses and releases one key: a character, or a name of `KEYS`. */
  readonly press: (key: string) => Promise<void>
  readonly click: (at: Spot) => Promise<void>
  /** Takes hold of a spot and lets go at another one. */
  readonly drag: (from: Spot, to: Spot) => Promise<void>
  /** Gives files to the input that a selector finds. */
  readonly upload: (selector: string, files: readonly string[]) => Promise<void>
  readonly back: () => Promise<void>
  readonly screenshot: () => Promise<Buffer>
  readonly close: () => Promise<void>
}

/** A browser that is on this machine, and how it is started. */
export interface Installed {
  readonly start: () => Promise<Driver>
}

/** A browser that tests know: where to find it, or what to install. */
export interface Known {
  readonly name: string
  readonly find: () => Promise<Installed | null>
  readonly install: string
}

/** Keys without a character, as the W3C numbers them. */
export const KEYS: Readonly<Record<string, string>> = {
  Enter: '\ue007',
  Escape: '\ue00c',
  End: '\ue010',
  Home: '\ue011',
  ArrowLeft: '\ue012',
  ArrowRight: '\ue014',
}

/** A function and its arguments as an expression for another process. */
export const asExpression = (script: (...args: never[]) => unknown, args: readonly unknown[]): string =>
  `(${script.toString()})(...${JSON.stringify(args)})`
