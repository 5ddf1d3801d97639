import { createRawSnippet } from 'svelte'
import { describe, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { page } from 'vitest/browser'
import Lazy from '../../../src/app/Lazy.svelte'
import { m } from '../../../src/messages/messages.ts'

const children = createRawSnippet((part: () => string) => ({ render: () => `<p>${part()}</p>` }))
const button = page.getByRole('button', { name: m.failure.again })

describe('a part that is fetched when it is shown', () => {
  it('says what it waits for, then gives way to the part', async () => {
    let come: (part: { default: string }) => void = () => {}
    const load = () => new Promise<{ default: string }>((done) => (come = done))
    await render(Lazy<string>, { load, part: 'links', children })
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent(m.failure.loading({ part: m.parts.links }))
    come({ default: 'Rows' })
    await expect.element(page.getByText('Rows')).toBeVisible()
    expect(page.getByRole('status').elements()).toEqual([])
  })

  it('says what could not be fetched, and fetches it anew when asked to', async () => {
    const load = vi
      .fn<() => Promise<{ default: string }>>()
      .mockRejectedValueOnce(new TypeError('network'))
      .mockResolvedValue({ default: 'Rows' })
    await render(Lazy<string>, { load, part: 'links', children })
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(m.failure.notLoaded({ part: m.parts.links }))
    await button.click()
    await expect.element(page.getByText('Rows')).toBeVisible()
    expect(load).toHaveBeenCalledTimes(2)
  })
})
