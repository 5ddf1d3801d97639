/** Style sheets of the page that did not come. */

/** A property that the app's own style sheet sets (`theme.css`). */
const MARK = '--app-styled'

/**
 * Asks once more for each that is missing, in its place. False if the app's rules are not there then either: without them panels and
 * map have no sizes, and a map as high as its page holds the browser up for minutes. Scripts begin after style sheets have come or
 * failed, so one without rules has failed.
 */
export async function mendStyles(
  doc: Document,
  styleOf: typeof getComputedStyle = getComputedStyle,
): Promise<boolean> {
  const lost = [...doc.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(
    ({ sheet }) => !sheet,
  )
  await Promise.all(lost.map(asked))
  return styleOf(doc.documentElement).getPropertyValue(MARK) !== ''
}

function asked(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve) => {
    const again = link.cloneNode() as HTMLLinkElement
    for (const end of ['load', 'error'])
      again.addEventListener(end, () => {
        resolve()
      })
    link.replaceWith(again)
  })
}
