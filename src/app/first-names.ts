/** What the build has written on the first picture, and where: a file that the page names beside its data. */
import type { PlacedNames } from '../render/labels/opening-names.ts'

/** Null where there is none, or none that can be had: names are then placed once more. Unchecked, as it is a file of the build. */
export async function fetchFirstNames(page: Document): Promise<PlacedNames | null> {
  const { href } = page.querySelector<HTMLLinkElement>('link[href*="/first-names-"]') ?? {}
  if (href === undefined) return null
  try {
    const response = await fetch(href)
    return response.ok ? ((await response.json()) as PlacedNames) : null
  } catch {
    return null
  }
}
