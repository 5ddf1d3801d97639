import { expect, open, openPicture, test } from './page.ts'

test('the slider moves by the keys of the ARIA pattern', async ({ page }) => {
  await openPicture(page)
  const slider = page.getByRole('slider', { name: 'Date' })
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await expect(slider).toHaveAttribute('aria-valuetext', /^9 August 2016/)
  await page.keyboard.press('PageDown')
  await expect(slider).toHaveAttribute('aria-valuetext', /^9 July 2016/)
  await page.keyboard.press('Home')
  await expect(slider).toHaveAttribute('aria-valuetext', /^1 November 2015/)
  await page.keyboard.press('End')
  await expect(slider).toHaveAttribute('aria-valuetext', /^31 December 2016/)
  await expect(page).toHaveURL(/date=2016-12-31/)
})

test('steps by event, says what changed, and lists it', async ({ page }) => {
  await openPicture(page)
  await page.getByRole('button', { name: 'Next event' }).click()
  await expect(page.getByRole('slider', { name: 'Date' })).toHaveAttribute('aria-valuetext', /^9 August 2016/)
  await expect(page.getByRole('status').filter({ hasText: '9 August 2016' })).toBeAttached()
  const chip = page.getByRole('button', { name: /2 ties changed and 1 event/ })
  await expect(chip).toContainText('±2')
  await chip.click()
  await expect(page.getByText(/TurkStream line 1/).first()).toBeVisible()
})

test('takes a typed date and explains one that it cannot use', async ({ page }) => {
  await openPicture(page)
  await page.getByRole('button', { name: '8 August 2016', exact: true }).click()
  const field = page.getByRole('textbox', { name: /date/i })
  await field.fill('30 February 2016')
  await field.press('Enter')
  await expect(page.getByRole('alert')).toContainText(/February/)
  await field.fill('3 April 2016')
  await field.press('Enter')
  await expect(page.getByRole('slider', { name: 'Date' })).toHaveAttribute('aria-valuetext', /^3 April 2016/)
})

test('plays event by event and stops at any input', async ({ page }) => {
  await openPicture(page, '?date=2016-08-01')
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible()
  await expect(page.getByRole('slider', { name: 'Date' })).not.toHaveAttribute(
    'aria-valuetext',
    /^1 August 2016/,
    { timeout: 15_000 },
  )
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
})

test('“so far” keeps what is over, as ended', async ({ page }) => {
  await openPicture(page, '?date=2016-12-01&view=table')
  await expect(page.locator('tr[data-tie="tr-ru-jet"]')).toHaveCount(0)
  await page.getByRole('radio', { name: 'So far' }).check({ force: true })
  await expect(page.locator('tr[data-tie="tr-ru-jet"]')).toContainText('ended')
  await expect(page).toHaveURL(/mode=so-far/)
})

test('chips on the frame count what is drawn, and follow the filters', async ({ page }) => {
  await open(page)
  const moscow = page.getByRole('button', { name: /^Moscow · Russia: \d+/ })
  const before = await moscow.getAttribute('aria-label')
  await page.keyboard.press('Shift+E')
  await expect.poll(() => moscow.getAttribute('aria-label')).not.toBe(before)
})
