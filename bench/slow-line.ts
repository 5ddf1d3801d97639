/** A first visit on a slow line with a slow processor, by the browser's own throttling, and what a visitor feels of it. */
import type { Browser, Page } from '@playwright/test'
import { livingMap } from './machine.ts'

/** 1.6 Mbit/s with 150 ms, and a processor of a quarter of the speed. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 } as const
const SLOWER = 4

/** Milliseconds that a page rests once its picture stands, and again with the living map; and between two presses meanwhile. */
const REST = 3000
const PRESS_EVERY = 700

export interface Felt {
  /** Milliseconds from the opening to the last largest contentful paint that the browser reports. */
  readonly largest: number
  /** The sum of all layout shifts without a press. */
  readonly shift: number
  /** Milliseconds of tasks beyond their first 50 each, and the longest task, until the page rests, and with the living map. */
  readonly blocked: number
  readonly task: number
  readonly blockedWithMap: number
  readonly taskWithMap: number
  /** The longest time from a press to the frame that answers it, in milliseconds; NaN without presses. */
  readonly answer: number
  readonly answerWithMap: number
}

export interface Visit {
  readonly width: number
  readonly height: number
  /** Whether buttons are pressed all the while. Presses end the browser's reports of largest paints. */
  readonly pressing: boolean
}

/** Opens a page as a first visit; once its picture stands and the page rests, the map is pointed at, until the living one rests, too. */
export async function visit(
  browser: Browser,
  address: string,
  { width, height, pressing }: Visit,
): Promise<Felt> {
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', LINE)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(noteFelt)
  const felt = () => page.evaluate(() => (window as unknown as { felt: Felt }).felt)
  const all = async () => {
    await page.waitForSelector('html[data-ready=true]', { state: 'attached', timeout: 180_000 })
    await page.waitForTimeout(REST)
    const { blocked, task, answer } = await felt()
    await livingMap(page)
    await page.waitForTimeout(REST)
    const whole = await felt()
    const { blocked: blockedWithMap, task: taskWithMap, answer: answerWithMap } = whole
    return { ...whole, blocked, task, answer, blockedWithMap, taskWithMap, answerWithMap }
  }
  await page.goto(address, { waitUntil: 'commit' })
  const noted = all()
  if (pressing) await pressUntil(page, noted)
  const result = await noted
  await context.close()
  return result
}

/** Presses a key that moves nothing, again and again: each must be answered by a frame. */
async function pressUntil(page: Page, end: Promise<unknown>): Promise<void> {
  let over = false
  void end.finally(() => (over = true)).catch(() => {})
  while (!over) {
    await page.keyboard.press('Shift')
    await page.waitForTimeout(PRESS_EVERY)
  }
}

/** Runs in the page; stands alone, as it is sent there as text. */
function noteFelt(): void {
  const felt = { largest: NaN, shift: 0, blocked: 0, task: 0, answer: NaN }
  Object.assign(window, { felt })
  const watch = (type: string, options: object, note: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      ...options,
    })
  }
  watch('largest-contentful-paint', {}, ({ startTime }) => {
    felt.largest = startTime
  })
  watch('layout-shift', {}, (entry) => {
    const { hadRecentInput, value } = entry as unknown as { hadRecentInput: boolean; value: number }
    if (!hadRecentInput) felt.shift += value
  })
  watch('longtask', {}, ({ duration }) => {
    felt.blocked += duration - 50
    felt.task = Math.max(felt.task, duration)
  })
  watch('event', { durationThreshold: 16 }, (entry) => {
    if (entry.name === 'keydown') felt.answer = Math.max(felt.answer || 0, entry.duration)
  })
}
