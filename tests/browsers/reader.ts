/** A reader at a page: waits for what should come, and presses what is seen, by any driver. */
import type { Driver, Spot } from './driver.ts'

/** How long a page may take on a machine that draws with its processor alone. */
const PATIENCE = 90_000

/** An element by a selector, by its name or the beginning of its text, and by its number among such. */
export interface Sought {
  readonly css: string
  readonly text?: string
}

export class Reader {
  readonly driver: Driver

  constructor(driver: Driver) {
    this.driver = driver
  }

  /** Opens an address and waits for the first complete picture. */
  async open(url: string): Promise<void> {
    await this.driver.go(url)
    await this.until('the picture', () => document.documentElement.dataset['ready'] === 'true')
    await this.driver.run(() => {
      const told = ((window as unknown as { told?: string[] }).told ??= [])
      addEventListener('error', (e) => told.push(e.message))
      addEventListener('unhandledrejection', (e) => told.push(String(e.reason)))
      addEventListener('securitypolicyviolation', (e) => told.push(`${e.effectiveDirective} ${e.blockedURI}`))
    })
  }

  /** Waits for the living map in the picture’s place. */
  async map(): Promise<void> {
    await this.driver.run(() =>
      document.querySelector('.frame')?.dispatchEvent(new PointerEvent('pointerenter')),
    )
    return this.until('the map', () => document.documentElement.dataset['renderer'] === 'map')
  }

  /** Waits until a function of the page says yes. */
  async until<A extends unknown[]>(what: string, is: (...args: A) => unknown, ...args: A): Promise<void> {
    const end = performance.now() + PATIENCE
    for (;;) {
      if (await this.driver.run(is, ...args).catch(gone)) return
      if (performance.now() > end) throw new Error(`waited ${PATIENCE / 1000} seconds for ${what}`)
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }

  /** Waits for a part of the address, or for its end. */
  address(part: string, there = true): Promise<void> {
    return this.until(
      `an address ${there ? 'with' : 'without'} ${part}`,
      (part, there) => location.href.includes(part) === there,
      part,
      there,
    )
  }

  /** Waits for a text that can be seen. */
  text(part: string, css = 'body'): Promise<void> {
    return this.until(
      `“${part}”`,
      (part, css) => [...document.querySelectorAll<HTMLElement>(css)].some((e) => e.innerText.includes(part)),
      part,
      css,
    )
  }

  /** Where an element can be pressed, once it lies still and open to the hand. */
  async spot(sought: Sought): Promise<Spot> {
    let last = ''
    const end = performance.now() + PATIENCE
    for (;;) {
      const found = await this.driver
        .run(({ css, text = '' }) => {
          const name = (e: Element) => (e.getAttribute('aria-label') ?? e.textContent ?? '').trim()
          const all = [...document.querySelectorAll(css)]
          const element = all.find((e) => name(e).startsWith(text) && e.checkVisibility())
          if (!element) return null
          element.scrollIntoView({ block: 'nearest' })
          const { left, top, width, height } = element.getBoundingClientRect()
          const at = { x: left + width / 2, y: top + height / 2 }
          const over = document.elementFromPoint(at.x, at.y)
          // Radio buttons are hidden below their labels.
          const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined
          return over && (element.contains(over) || label?.contains(over)) ? at : null
        }, sought)
        .catch(gone)
      if (found && JSON.stringify(found) === last) return found
      last = JSON.stringify(found)
      if (performance.now() > end) throw new Error(`waited for ${sought.text ?? ''} (${sought.css})`)
      await new Promise((resolve) => setTimeout(resolve, 150))
    }
  }

  async click(css: string, text?: string): Promise<void> {
    await this.driver.click(await this.spot(text === undefined ? { css } : { css, text }))
  }

  /** Faults that the page has told since it was opened. */
  faults(): Promise<string[]> {
    return this.driver.run(() => (window as unknown as { told?: string[] }).told ?? [])
  }
}

/** While a page gives way to another one nothing can be run in it. */
const gone = () => null
