/** `npm start`: the address that it prints, where the port is taken, and a page that is not loaded twice. */
import { spawn, type ChildProcess } from 'node:child_process'
import { createServer, type AddressInfo, type Server } from 'node:net'
// Another server than the built page's: what the other journeys watch for is not asked of it.
import { expect, test } from '@playwright/test'
import { mapped } from './page.ts'

/** A port of this machine that somebody else has. */
async function taken(): Promise<{ port: number; server: Server }> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return { port: (server.address() as AddressInfo).port, server }
}

function stop(child: ChildProcess): void {
  if (child.pid !== undefined) process.kill(-child.pid)
}

test('says the address that it took, opens without an error, and does not load the page anew', async ({
  page,
}) => {
  const { port, server } = await taken()
  // As on a fresh machine: nothing is made ready yet, and there is no screen to open a browser on.
  const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', NO_COLOR: '1' }
  const child = spawn('npm', ['start', '--', '--port', String(port), '--force'], { detached: true, env })
  try {
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => (said += data.toString()))
    const address = () => /http:\/\/localhost:\d+\//.exec(said)?.[0]
    await expect.poll(address, { timeout: 60_000 }).toBeTruthy()
    expect(said).toContain(`Port ${port} is in use`)
    expect(address()).not.toContain(String(port))

    const loads: string[] = []
    page.on('request', (request) => {
      if (request.isNavigationRequest()) loads.push(request.url())
    })
    await page.goto(address() ?? '')
    await mapped(page)
    for (const name of ['Fact check', 'Map']) await page.getByRole('radio', { name }).check()
    await page.keyboard.press('s')
    await expect(page.getByRole('dialog', { name: /Share/ })).toBeVisible()
    expect(loads).toHaveLength(1)
    expect(said).not.toMatch(/error|\n\s+at |reloading|could not be resolved/i)
  } finally {
    stop(child)
    server.close()
  }
})
