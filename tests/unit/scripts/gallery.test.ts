import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { galleryPage } from '../../../scripts/gallery.ts'
import { KIT, kitSections, STATES } from '../../../scripts/gallery-states.ts'
import { shippedBase } from '../../../scripts/shipped-base.ts'
import { goldenViews } from '../../support/golden-views.ts'

const components = readdirSync('src/ui').flatMap((file) => /^(.*)\.svelte$/.exec(file)?.[1] ?? [])

test('the gallery has states of every component of the kit, and of no other', () => {
  expect(components.length).toBeGreaterThan(15)
  expect([...KIT.keys()].sort()).toEqual(components.sort())
  expect(Object.keys(STATES).sort()).toEqual(components)
  for (const [name, states] of Object.entries(STATES)) {
    expect(states.length, name).toBeGreaterThan(0)
    expect(new Set(states.map(([state]) => state)).size, name).toBe(states.length)
  }
})

test('its page shows each of them, and every golden, in its scheme', () => {
  const goldens = goldenViews(shippedBase().atlas).map(([name]) => name)
  const page = galleryPage(kitSections(), goldens, 'dark')
  expect(page).toContain('data-scheme="dark"')
  for (const name of components) {
    const section = page.split(`<section id="${name}">`)[1]?.split('</section>')[0] ?? ''
    const shown = section.split('</figcaption>').slice(1)
    expect(shown, name).toHaveLength(STATES[name]?.length ?? 0)
    for (const state of shown) expect(state, name).toMatch(/^(?:<!--.*?-->|\s)*<[a-z]/)
  }
  const kept = readdirSync('tests/golden').map((file) => file.replace('.txt', ''))
  for (const name of kept.filter((n) => n !== 'base-map')) expect(page).toContain(`src="${name}-dark.svg"`)
})

test('the facts of a claim stand apart from one another', () => {
  const claim = kitSections().sections.split('<section id="ClaimButton">')[1]?.split('</section>')[0] ?? ''
  expect(claim.replace(/<[^>]*>/g, '')).toMatch(/paragraph \d+ · \S/)
})
