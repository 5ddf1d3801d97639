/** The claims while the page begins: those out of sight wait, until they are asked for. */
import { flushSync, mount, unmount } from 'svelte'
import { expect, test } from 'vitest'
import Claims from '../../../src/features/argument/Claims.svelte'
import { Reader } from '../../../src/state/reader.svelte.ts'
import { turns } from '../../../src/state/turns.svelte.ts'
import { toClaim, toOpening } from '../../../src/state/claim-view.ts'
import { defaultView } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const all = atlas.data.claims.map(({ id }) => id)
const made = () => [...document.querySelectorAll('[data-claim]')].map((c) => c.getAttribute('data-claim'))

test('a claim that is asked for before the page is quiet is there at once, and stays', async () => {
  const reader = new Reader(atlas, defaultView(atlas))
  let claims: Record<string, unknown> | undefined
  await turns.begin(
    () => {
      claims = mount(Claims, { target: document.body, props: { reader } })
      flushSync()
      expect(made()).not.toContain('claim-6')
      reader.go(toClaim(atlas, reader.view, 'claim-6'))
      flushSync()
      expect(made()).toEqual(all)
      reader.go(toOpening(atlas, reader.view))
      flushSync()
      expect(made()).toEqual(all)
    },
    () => {},
  )
  if (claims) await unmount(claims)
})
