/** Programs that stand behind a browser: a driver, a screen that nobody looks at. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { connect, createServer, type AddressInfo } from 'node:net'

export interface Running {
  readonly stop: () => Promise<void>
}

/** Asks again and again until there is an answer that is not empty. */
export async function within<T>(
  ms: number,
  what: string,
  ask: () => T | Promise<T>,
): Promise<NonNullable<T>> {
  const end = performance.now() + ms
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (performance.now() > end) throw new Error(`waited ${ms / 1000} seconds for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Starts a program, which is stopped with those that it started. */
export function program(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Running {
  const own = process.platform !== 'win32'
  const child = spawn(command, args, { env, stdio: 'ignore', detached: own })
  child.on('error', () => {})
  const end = (signal: NodeJS.Signals) => {
    if (child.pid === undefined) return
    try {
      process.kill(own ? -child.pid : child.pid, signal)
    } catch {
      // All of them are gone already.
    }
  }
  const atExit = () => {
    end('SIGKILL')
  }
  process.once('exit', atExit)
  return {
    stop: async () => {
      end('SIGTERM')
      await Promise.race([exited(child), new Promise((resolve) => setTimeout(resolve, 5000))])
      end('SIGKILL')
      process.off('exit', atExit)
    },
  }
}

const exited = (child: ChildProcess) =>
  child.exitCode === null && child.signalCode === null
    ? new Promise((resolve) => child.once('exit', resolve))
    : Promise.resolve()

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => {
        resolve(port)
      })
    })
  })

export const listening = (port: number): Promise<unknown> =>
  within(
    30_000,
    'the driver',
    () =>
      new Promise<boolean>((resolve) => {
        const socket = connect(port, '127.0.0.1')
          .once('connect', () => {
            socket.end()
            resolve(true)
          })
          .once('error', () => {
            resolve(false)
          })
      }),
  )

/** The screen there is, or one in memory: without any, neither Firefox nor WebKit can draw in three dimensions. */
export async function screen(): Promise<Running & { readonly env: NodeJS.ProcessEnv }> {
  const env = { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1' }
  if (process.platform !== 'linux' || process.env['DISPLAY']) return { env, stop: () => Promise.resolve() }
  const binary = ['/usr/bin/Xvfb', '/usr/local/bin/Xvfb'].find((file) => existsSync(file))
  if (binary === undefined) throw new Error('There is no screen: install Xvfb (on Debian: apt install xvfb).')
  const free = (number: number) => !existsSync(`/tmp/.X11-unix/X${number}`)
  const number = Array.from({ length: 100 }, (_, i) => 170 + i).find(free) ?? 170
  const running = program(binary, [`:${number}`, '-screen', '0', '1440x960x24'], process.env)
  await within(30_000, 'the screen', () => !free(number))
  return { env: { ...env, DISPLAY: `:${number}` }, stop: running.stop }
}
