/** The W3C’s WebDriver: the same commands, whatever carries them to the browser. */
import { asExpression, KEYS, type Driver, type Spot } from './driver.ts'

/** Carries one command, named as Firefox does it, and brings the answer’s value. */
export type Send = (command: keyof typeof COMMANDS, params?: object) => Promise<unknown>

/** Command → how it is asked for by HTTP, below the session. */
export const COMMANDS = {
  Navigate: ['POST', 'url'],
  ExecuteScript: ['POST', 'execute/sync'],
  PerformActions: ['POST', 'actions'],
  FindElement: ['POST', 'element'],
  ElementSendKeys: ['POST', 'element/ID/value'],
  Back: ['POST', 'back'],
  TakeScreenshot: ['GET', 'screenshot'],
  SetWindowRect: ['POST', 'window/rect'],
  SetTimeouts: ['POST', 'timeouts'],
} as const

const mouse = (...actions: object[]) => ({
  actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
})
const to = ({ x, y }: Spot, duration = 0) => ({
  type: 'pointerMove',
  x: Math.round(x),
  y: Math.round(y),
  duration,
})
const DOWN = { type: 'pointerDown', button: 0 }
const UP = { type: 'pointerUp', button: 0 }

/** A browser behind a session that is open. */
export async function webdriver(name: string, send: Send, close: () => Promise<void>): Promise<Driver> {
  await send('SetTimeouts', { script: 120_000, pageLoad: 120_000 })
  await send('SetWindowRect', { x: 0, y: 0, width: 1440, height: 960 })
  return {
    name,
    close,
    go: async (url) => void (await send('Navigate', { url })),
    run: async (script, ...args) =>
      (await send('ExecuteScript', { script: `return ${asExpression(script, args)}`, args: [] })) as never,
    press: async (key) => {
      const value = KEYS[key] ?? key
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }))
      await send('PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] })
    },
    click: async (at) => void (await send('PerformActions', mouse(to(at), DOWN, UP))),
    drag: async (from, end) => {
      const half = { x: (from.x + end.x) / 2, y: (from.y + end.y) / 2 }
      await send('PerformActions', mouse(to(from), DOWN, to(half, 200), to(end, 200), UP))
    },
    upload: async (selector, files) => {
      const found = (await send('FindElement', { using: 'css selector', value: selector })) as object
      const [id] = Object.values(found) as string[]
      await send('ElementSendKeys', { id, text: files.join('\n') })
    },
    back: async () => void (await send('Back')),
    screenshot: async () => Buffer.from(String(await send('TakeScreenshot', { full: false })), 'base64'),
  }
}
