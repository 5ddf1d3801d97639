/** Style sheets of the page that did not come. */

/**
 * Asks once more for each, in the place of the one that is missing; `tell` is called if one cannot be had. Scripts begin after style
 * sheets have come or failed, so one without rules has failed.
 */
export function mendStyles(doc: Document, tell: () => void): void {
  for (const link of doc.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    if (link.sheet) continue
    const again = link.cloneNode() as HTMLLinkElement
    again.addEventListener('error', tell, { once: true })
    link.replaceWith(again)
  }
}
