/**
 * Writes the pages of the build from the components of `src/site/`. It imports components, so it is loaded by the runner of
 * `site-plugin.ts`, which compiles them for Node.
 */
import type { ComponentProps } from 'svelte'
import { render } from 'svelte/server'
import { drawing } from '../src/site/drawing.ts'
import FormerMoment from '../src/site/FormerMoment.svelte'
import type { Drawings, MomentFacts } from '../src/site/moment-facts.ts'
import Moment from '../src/site/Moment.svelte'
import MomentList from '../src/site/MomentList.svelte'
import type { Surroundings } from '../src/site/surroundings.ts'

/** The page of a moment. */
export function momentHtml(
  surroundings: Surroundings,
  all: readonly MomentFacts[],
  facts: MomentFacts,
  { wide, narrow }: Drawings,
): string {
  const props = { ...surroundings, all, facts, wide: drawing(wide), narrow: drawing(narrow) }
  return page(render(Moment, { props }))
}

/** The page of all moments. */
export const listHtml = (props: ComponentProps<typeof MomentList>): string =>
  page(render(MomentList, { props }))

/** The page at an address that a moment had before. */
export const formerHtml = (props: ComponentProps<typeof FormerMoment>): string =>
  page(render(FormerMoment, { props }))

const page = (rendered: ReturnType<typeof render>): string => `<!doctype html>\n${still(rendered.body)}\n`

/** Without the comments by which Svelte would find its way in a page that comes to life: these never do. */
const still = (html: string): string => html.replace(/<!--[^>]*-->/g, '')
