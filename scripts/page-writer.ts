/**
 * Writes the pages of the build from the components of `src/site/`. It imports components, so it is loaded by `load-writer.ts`,
 * which compiles them for Node.
 */
import type { ComponentProps } from 'svelte'
import { render } from 'svelte/server'
import type { Atlas } from '../src/atlas/atlas.ts'
import type { Tree } from '../src/render/svg/tree.ts'
import { drawing } from '../src/site/drawing.ts'
import FirstPage from '../src/site/FirstPage.svelte'
import FormerMoment from '../src/site/FormerMoment.svelte'
import type { Drawings, MomentFacts } from '../src/site/moment-facts.ts'
import Moment from '../src/site/Moment.svelte'
import MomentList from '../src/site/MomentList.svelte'
import type { Surroundings } from '../src/site/surroundings.ts'

/** The first page, for the place where the app will be mounted, and the styles of those of its components that have some. */
export function firstPage(atlas: Atlas, picture: Tree): { readonly html: string; readonly css: string } {
  const { head, body } = render(FirstPage, { props: { atlas, picture: drawing(picture) } })
  const styles = [...head.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css)
  return { html: still(body), css: styles.join('\n') }
}

/** The page of a moment. */
export function momentHtml(
  surroundings: Surroundings,
  all: readonly MomentFacts[],
  facts: MomentFacts,
  { wide, narrow }: Drawings,
): string {
  const props = { ...surroundings, all, facts, wide: drawing(wide), narrow: drawing(narrow) }
  return whole(render(Moment, { props }))
}

/** The page of all moments. */
export const listHtml = (props: ComponentProps<typeof MomentList>): string =>
  whole(render(MomentList, { props }))

/** The page at an address that a moment had before. */
export const formerHtml = (props: ComponentProps<typeof FormerMoment>): string =>
  whole(render(FormerMoment, { props }))

const whole = ({ body }: ReturnType<typeof render>): string => `<!doctype html>\n${still(body)}\n`

/** Without the comments by which Svelte would find its way in a page that comes to life: these never do. */
const still = (html: string): string => html.replace(/<!--[^>]*-->/g, '')
