import { createRawSnippet } from 'svelte'
import { describe, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { page } from 'vitest/browser'
import Lazy from '../../../src/app/Lazy.svelte'

const children = createRawSnippet((part: () => string) => ({ render: () => `<p>${part()}</p>` }))
const button = page.getByRole('button', { name: 'Try again' })

describe('a part that is fetched when it is shown', () => {
  it('says what it waits for, then gives way to the part', async () => {
    let come: (part: { default: string }) => void = () => {}
    const load = () => new Promise<{ default: string }>((done) => (come = done))
    await render(Lazy<string>, { load, what: 'the table', children })
    await expect.element(page.getByRole('status')).toHaveTextContent('Fetching the table')
    come({ default: 'Rows' })
    await expect.element(page.getByText('Rows')).toBeVisible()
    expect(page.getByRole('status').elements()).toEqual([])
  })

  it('says what could not be fetched, and fetches it anew when asked to', async () => {
    const load = vi
      .fn<() => Promise<{ default: string }>>()
      .mockRejectedValueOnce(new TypeError('network'))
      .mockResolvedValue({ default: 'Rows' })
    await render(Lazy<string>, { load, what: 'the table', children })
    await expect.element(page.getByRole('alert')).toHaveTextContent('Could not fetch the table.')
    await button.click()
    await expect.element(page.getByText('Rows')).toBeVisible()
    expect(load).toHaveBeenCalledTimes(2)
  })
})
