/** Firefox, by the protocol that it speaks itself (Marionette): WebDriver’s commands, without a driver between. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { program, screen, within } from './process.ts'
import { webdriver, type Send } from './webdriver.ts'
import type { Known } from './driver.ts'

const PLACES = [
  ...['/usr/bin/firefox', '/usr/bin/firefox-esr', '/snap/bin/firefox'],
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** What makes it one that tests can drive. */
const SETTINGS = {
  // Any free one, which it tells.
  'marionette.port': 0,
  // The graphics of the processor.
  'webgl.force-enabled': true,
  'ui.prefersReducedMotion': 1,
  // A press goes no farther than the process of the page: frames of other hosts are to be in it.
  'fission.autostart': false,
}

export const firefox: Known = {
  name: 'Firefox',
  install: 'Install Firefox (on Debian: apt install firefox-esr xvfb), or set FIREFOX_PATH to where it is.',
  find: () => {
    const at = process.env['FIREFOX_PATH'] ?? PLACES.find((place) => existsSync(place))
    return Promise.resolve(at === undefined ? null : { start: () => start(at) })
  },
}

async function start(binary: string) {
  const profile = mkdtempSync(path.join(tmpdir(), 'firefox-'))
  const settings = Object.entries(SETTINGS).map(([key, value]) => `user_pref("${key}", ${value});`)
  writeFileSync(path.join(profile, 'user.js'), settings.join('\n'))
  // Without a screen it has no WebGL.
  const shown = await screen()
  const options = ['--marionette', '--no-remote', '--profile', profile]
  const running = program(binary, options, { ...shown.env, HOME: profile })
  const port = await within(60_000, 'Firefox to tell its port', () => {
    const file = path.join(profile, 'MarionetteActivePort')
    return existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  })
  const line = new Line(connect(port, '127.0.0.1'))
  const session = (await line.ask('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } })) as {
    capabilities: { browserVersion: string }
  }
  // Answers of one value come in an object.
  const send: Send = async (command, params) => {
    const answer = await line.ask(`WebDriver:${command}`, params)
    return answer !== null && typeof answer === 'object' && 'value' in answer ? answer.value : answer
  }
  return webdriver(`Firefox ${session.capabilities.browserVersion}`, send, async () => {
    line.end()
    await running.stop()
    await shown.stop()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  })
}

/** Messages both ways, each with its length in bytes before it: "17:[0,1,…]" there, [1, number, error, result] back. */
class Line {
  readonly #socket: Socket
  readonly #waiting = new Map<number, (error: unknown, result: unknown) => void>()
  #came = Buffer.alloc(0)
  #asked = 0

  constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (data) => {
      this.#came = Buffer.concat([this.#came, typeof data === 'string' ? Buffer.from(data) : data])
      this.#read()
    })
    const lost = () => {
      for (const done of this.#waiting.values()) done({ message: 'Firefox is gone' }, null)
      this.#waiting.clear()
    }
    socket.on('close', lost).on('error', lost)
  }

  ask(command: string, params: object = {}): Promise<unknown> {
    const number = ++this.#asked
    const text = JSON.stringify([0, number, command, params])
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, (error, result) => {
        if (error === null) resolve(result)
        else reject(new Error(`${command}: ${(error as { message?: string }).message}`))
      })
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
  }

  end(): void {
    this.#socket.end()
  }

  #read(): void {
    for (;;) {
      const colon = this.#came.indexOf(':')
      const end = colon + 1 + Number(this.#came.subarray(0, Math.max(colon, 0)).toString())
      if (colon < 0 || this.#came.length < end) return
      const message = JSON.parse(this.#came.subarray(colon + 1, end).toString()) as unknown
      this.#came = this.#came.subarray(end)
      // The first one is a greeting.
      if (!Array.isArray(message)) continue
      const [, number, error, result] = message as [number, number, unknown, unknown]
      this.#waiting.get(number)?.(error, result)
      this.#waiting.delete(number)
    }
  }
}
