/** What the page uses of Trusted Types, which TypeScript's library does not describe yet. */
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
