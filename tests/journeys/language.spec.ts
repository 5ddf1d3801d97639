/**
 * In another language: on every face of the page nothing is left in English, and nothing is cut. Read in the language for
 * tests, whose texts are longer and marked.
 */
import type { Page } from '@playwright/test'
import { m, useLanguage } from '../../src/messages/messages.ts'
import { expect, faced, goTo, openPicture, test } from './page.ts'
import { atlas, claim, first, pipe } from './shipped.ts'
import { cut, untranslated } from './translated.ts'

const { opening, tour } = atlas.data.article
const capital = opening.pair[1]
/** Days in the atlas's own sentences could be taken for days that the page writes. */
const event = first(atlas.data.events, ({ summary }) => !/\d/.test(summary), 'event without a number')
const charted = tour.findIndex(({ chart }) => chart !== undefined) + 1

const LANGUAGE = 'lang=en-XA'

/** Faces of the page, by what an address says. */
const FACES: readonly string[] = [
  '',
  'view=ledger',
  'view=table',
  'view=matrix',
  'view=sheet',
  'step=1',
  `step=${charted}`,
  `step=${tour.length}`,
  'present=1',
  `tie=${pipe.id}`,
  `actor=${capital}`,
  `claim=${claim.id}`,
  'compare=2016-01-15',
  'compare=2016-01-15&by=swipe',
  `as=${capital}`,
  `bloc=${opening.blocs.join()}`,
  'mode=so-far',
  'date=2016-08-13',
  'layers=energy',
  'layers=economy&date=2015-11-02',
  'status=building&layers=diplomacy',
  'date=2016-13-01',
]

const SIZES = [
  { name: 'a desk', width: 1280, height: 800, phone: false },
  { name: 'a telephone', width: 390, height: 844, phone: true },
] as const

/** Faults found so far, each with the face that has it. */
class Findings {
  readonly #page: Page
  readonly #found = new Set<string>()

  constructor(page: Page) {
    this.#page = page
  }

  /** Looks at the page as it stands. */
  async look(face: string): Promise<void> {
    for (const fault of [...(await untranslated(this.#page)), ...(await cut(this.#page))])
      this.#found.add(`${face}: ${fault}`)
  }

  get all(): readonly string[] {
    return [...this.#found]
  }
}

// Names of buttons and tabs are asked for in the language of the page.
test.beforeAll(() => useLanguage('en-XA'))
test.afterAll(() => useLanguage(null))

for (const { name, width, height, phone } of SIZES)
  test.describe(`in another language on ${name}`, () => {
    test.use({ viewport: { width, height }, hasTouch: phone, isMobile: phone })

    test('every face is in it, and whole', async ({ page }) => {
      await openPicture(page, `?${LANGUAGE}`)
      await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA')
      const findings = new Findings(page)
      for (const face of FACES) {
        await goTo(page, `?${LANGUAGE}&${face}`)
        await faced(page)
        await findings.look(face)
      }
      expect(findings.all).toEqual([])
    })

    test('help, the legend with the settings, and the search are', async ({ page }) => {
      await openPicture(page, `?${LANGUAGE}`)
      const findings = new Findings(page)
      await page.getByRole('button', { name: m.frame.help, exact: true }).click()
      await findings.look('help')
      if (!phone) {
        await page.getByRole('switch', { name: m.help.keys.switch }).click()
        await findings.look('help without keys')
        await page.getByRole('switch', { name: m.help.keys.switch }).click()
      }
      await page.keyboard.press('Escape')

      if (phone) {
        for (const tab of [m.frame.sheet.argument, m.frame.sheet.legend]) {
          if (tab === m.frame.sheet.argument)
            await page.getByRole('button', { name: m.frame.sheet.raise }).press('Enter')
          await page.getByRole('tab', { name: tab }).click()
          await findings.look(`the sheet with ${tab}`)
        }
        await page.getByRole('button', { name: m.frame.sheet.raise }).press('Enter')
      } else await page.getByRole('button', { name: m.legend.key.whole }).click()
      await page.getByText(m.legend.more).click()
      await findings.look('the legend')
      if (phone) await page.getByRole('button', { name: m.frame.sheet.lower }).press('Enter')
      else await page.getByRole('button', { name: m.legend.close }).click()

      const search = page.getByRole('combobox', { name: m.search.label })
      for (const query of ['gas', 'Baku', 'zzz']) {
        await search.fill(query)
        await findings.look(`a search for ${query}`)
      }
      expect(findings.all).toEqual([])
    })

    test('every tab of the share dialog is', async ({ page }) => {
      await openPicture(page, `?${LANGUAGE}`)
      const findings = new Findings(page)
      await page.getByRole('button', { name: m.frame.share, exact: true }).click()
      const dialog = page.getByRole('dialog')
      for (const tab of Object.values(m.share.tabs)) {
        await dialog.getByRole('tab', { name: tab }).click()
        await findings.look(tab)
        const choices =
          tab === m.share.tabs.data
            ? [m.share.data.formats.geojson.label, m.share.data.scopes.all, m.share.data.formats.csv.label]
            : tab === m.share.tabs.cite
              ? [m.share.cite.forms.bibtex, m.share.cite.forms.csl]
              : []
        for (const choice of choices) {
          await dialog.getByRole('radio', { name: choice, exact: true }).check()
          await findings.look(`${tab}, ${choice}`)
        }
      }
      expect(findings.all).toEqual([])
    })

    test('the frame of another page is', async ({ page }) => {
      await openPicture(page, `?${LANGUAGE}&embed=1`)
      const findings = new Findings(page)
      for (const face of ['', `tie=${pipe.id}`, `event=${event.id}`, 'layers=economy&date=2015-11-02']) {
        await goTo(page, `?${LANGUAGE}&embed=1&${face}`)
        await findings.look(`embed, ${face}`)
      }
      expect(findings.all).toEqual([])
    })
  })

test('what is from no catalogue and what is cut are found', async ({ page }) => {
  await openPicture(page, `?${LANGUAGE}`)
  await page.evaluate(() => {
    const add = (text: string, style: string, title = '') => {
      const p = document.createElement('p')
      p.append(text)
      p.style.cssText = style
      if (title) p.title = title
      document.body.append(p)
    }
    add('Press ⟦ţööö⟧ for more', '', 'Close')
    add('⟦ƀàåƀàåƀàåƀàåƀàåƀàå⟧', 'width:40px;overflow:hidden;white-space:nowrap')
    add('⟦ƀàà⟧', 'width:3000px;position:absolute;top:0')
  })
  expect(await untranslated(page)).toEqual([
    '“Press” in html > body > p',
    '“for more” in html > body > p',
    'title “Close” in html > body > p',
  ])
  expect((await cut(page)).map((fault) => fault.replace(/ \d.*|“.*” /, ''))).toEqual([
    'the page is',
    'is cut in p.',
  ])
})
