/** WebKit, by the driver that comes with it: WebKitGTK’s on Linux, Safari’s on macOS. */
import { existsSync, readdirSync } from 'node:fs'
import { freePort, listening, program, screen } from './process.ts'
import { COMMANDS, webdriver, type Send } from './webdriver.ts'
import type { Known } from './driver.ts'

/** A program that drives, and what it has to be told of the browser. */
function found(): { readonly driver: string; readonly capabilities: object } | null {
  if (process.platform === 'darwin')
    return existsSync('/usr/bin/safaridriver')
      ? { driver: '/usr/bin/safaridriver', capabilities: { browserName: 'safari' } }
      : null
  const browser = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.startsWith('webkit2gtk-') || name.startsWith('webkitgtk-'))
        .map((name) => `${folder}/${name}/MiniBrowser`),
    )
    .find((path) => existsSync(path))
  const driver = '/usr/bin/WebKitWebDriver'
  const options = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } }
  return browser !== undefined && existsSync(driver) ? { driver, capabilities: options } : null
}

export const webkit: Known = {
  name: 'WebKit',
  install:
    'On Debian: apt install webkit2gtk-driver libwebkit2gtk-4.1-0 xvfb. On macOS: sudo safaridriver --enable.',
  find: () => {
    const at = found()
    return Promise.resolve(at && { start: () => start(at) })
  },
}

async function start({ driver, capabilities }: NonNullable<ReturnType<typeof found>>) {
  const port = await freePort()
  const shown = await screen()
  // Its sandbox needs what containers do not give; it sees no page but ours.
  const env = { ...shown.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }
  const running = program(driver, [`--port=${port}`], env)
  await listening(port)
  const ask = async (method: string, path: string, params?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method === 'POST' ? { body: JSON.stringify(params ?? {}) } : {}),
    })
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null }
    if (!answer.ok) throw new Error(`${path}: ${value?.error}: ${value?.message}`)
    return value
  }
  const session = (await ask('POST', '', { capabilities: { alwaysMatch: capabilities } })) as {
    sessionId: string
    capabilities: { browserName: string; browserVersion: string }
  }
  const send: Send = (command, params) => {
    const [method, path] = COMMANDS[command]
    const { id = '' } = (params ?? {}) as { id?: string }
    return ask(method, `/${session.sessionId}/${path.replace('ID', id)}`, params)
  }
  const { browserName, browserVersion } = session.capabilities
  const name = browserName === 'MiniBrowser' ? 'WebKitGTK' : browserName
  return webdriver(`${name} ${browserVersion}`, send, async () => {
    await ask('DELETE', `/${session.sessionId}`)
    await running.stop()
    await shown.stop()
  })
}
