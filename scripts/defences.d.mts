/** A way to break a defence, and the test that must fail then. */
export interface Defence {
  readonly title: string
  /** From the project's root, as `test`. */
  readonly file: string
  /** Stands once in the file; with `to` in its place the defence is gone. */
  readonly from: string
  readonly to: string
  readonly test: string
}

export const DEFENCES: readonly Defence[]

/** What of these entries is not there, a sentence each. */
export function missing(
  defences: readonly Defence[],
  textOf?: (file: string) => string | null,
): readonly string[]
