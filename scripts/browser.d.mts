/** The path of a browser, or undefined for Playwright's own. Throws an Error that says what to install. */
export function findBrowser(): Promise<string | undefined>
