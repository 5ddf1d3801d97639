/** The used part of Trusted Types, which TypeScript's library does not have yet. */
interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: Readonly<
        Record<'createHTML' | 'createScript' | 'createScriptURL', (text: string) => string | null>
      >,
    ): unknown
  }
}
