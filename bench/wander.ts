/** A reader who presses, turns, drags and types whatever there is, by a seed: for what no test of one path finds. */
import type { Page } from '@playwright/test'
import { randomOf } from '../tests/support/random.ts'

const KEYS = [
  'ArrowLeft',
  'ArrowRight',
  'PageUp',
  'PageDown',
  'Home',
  'End',
  'Tab',
  'Shift+Tab',
  'Enter',
  'Escape',
  ' ',
  's',
  'v',
  'f',
  'l',
  'c',
  'p',
  '/',
  '?',
  '1',
  '3',
] as const

const SIZES = [
  [1440, 900],
  [1024, 768],
  [820, 1180],
  [390, 844],
] as const

/** Does `count` things; tells each as it is done. */
export async function wander(
  page: Page,
  seed: number,
  count: number,
  told: (what: string) => void = () => {},
): Promise<void> {
  const random = randomOf(seed)
  const one = <T>(of: readonly T[]): T | undefined => of[Math.floor(random() * of.length)]
  for (let i = 0; i < count; i++) {
    const kind = random()
    if (kind < 0.35) {
      const key = one(KEYS) ?? 'Escape'
      told(`key ${key}`)
      await page.keyboard.press(key)
    } else if (kind < 0.7) {
      const at = await buttonAt(page, random())
      if (!at) continue
      told(`press ${at.name}`)
      await page.mouse.click(at.x, at.y)
    } else if (kind < 0.9) {
      const [x, y] = await mapPoint(page, random(), random())
      const way = Math.floor(random() * 4)
      told(`map ${['click', 'double click', 'wheel', 'drag'][way] ?? ''} ${x.toFixed()} ${y.toFixed()}`)
      if (way === 0) await page.mouse.click(x, y)
      else if (way === 1) await page.mouse.dblclick(x, y)
      else if (way === 2) {
        await page.mouse.move(x, y)
        await page.mouse.wheel(0, random() * 600 - 300)
      } else {
        await page.mouse.move(x, y)
        await page.mouse.down()
        await page.mouse.move(x + random() * 200 - 100, y + random() * 200 - 100, { steps: 3 })
        await page.mouse.up()
      }
    } else if (kind < 0.96) {
      told('back')
      await page.evaluate(() => {
        if (navigation.canGoBack) history.back()
      })
    } else {
      const [width, height] = one(SIZES) ?? SIZES[0]
      told(`size ${width}`)
      await page.setViewportSize({ width, height })
    }
    await page.waitForTimeout(30)
  }
}

/** The middle of something that can be pressed, by a share of all there is; nothing that leads away or takes a file. */
async function buttonAt(page: Page, share: number): Promise<{ name: string; x: number; y: number } | null> {
  return page.evaluate((share) => {
    const top = document.querySelector('dialog:modal') ?? document
    const all = [
      ...top.querySelectorAll('button, [role=switch], [role=tab], [role=option], summary, tr, a'),
    ].filter((e) => {
      if (
        e.matches(':disabled, [inert] *, [download], [target]') ||
        !e.checkVisibility({ visibilityProperty: true })
      )
        return false
      const href = e.getAttribute('href')
      if (href !== null && (!/^[?#]/.test(href) || href.includes('atlas='))) return false
      const { x, y, width, height } = e.getBoundingClientRect()
      return width > 0 && x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight
    })
    const found = all[Math.floor(share * all.length)]
    if (!found) return null
    const { x, y, width, height } = found.getBoundingClientRect()
    const name = (found.getAttribute('aria-label') ?? found.textContent).trim().slice(0, 40)
    return { name, x: x + width / 2, y: y + height / 2 }
  }, share)
}

async function mapPoint(page: Page, across: number, down: number): Promise<readonly [number, number]> {
  return page.evaluate(
    ([across, down]) => {
      const { x, y, width, height } =
        document.querySelector('.frame')?.getBoundingClientRect() ?? new DOMRect()
      return [x + across * width, y + down * height] as const
    },
    [across, down] as const,
  )
}
