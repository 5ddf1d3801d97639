import { expect, it } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { page } from 'vitest/browser'
import Opening from '../../../src/features/argument/Opening.svelte'
import { Reader } from '../../../src/state/reader.svelte.ts'
import { defaultView } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

it('says how many claims were checked, or that none was set beside other sources', async () => {
  const atlas = fixtureAtlas()
  const { rerender } = await render(Opening, { reader: new Reader(atlas, defaultView(atlas)) })
  await expect.element(page.getByRole('button', { name: /^\d+ claims checked/ })).toBeVisible()
  const bare = fixtureAtlas({ evidence: [] })
  await rerender({ reader: new Reader(bare, defaultView(bare)) })
  await expect
    .element(page.getByText(`${bare.data.claims.length} claims, not yet set beside other sources`))
    .toBeVisible()
  expect(document.body.textContent).not.toContain('checked')
})
