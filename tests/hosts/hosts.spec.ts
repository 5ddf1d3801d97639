/** The build on real servers, at the root of a host and below a path: every file with its headers, and the page with its map. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import { htaccess, nginx } from '../../scripts/header-files.ts'
import { headersOf } from '../../scripts/headers.mjs'
import { expect, test } from '../journeys/page.ts'
import { SERVERS, start, type Server } from './servers.ts'

/** Read by hosts, not sent by them. */
const FOR_HOSTS = ['_headers', '.htaccess', 'hosting/nginx.conf']

const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative('dist', path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .filter((file) => !FOR_HOSTS.includes(file))

/** A folder with the build below `root` ("/" or "/some/where/"), and the header files of that place. */
function placed(root: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'hosts-'))
  const site = path.join(folder, 'www', root)
  mkdirSync(site, { recursive: true })
  cpSync('dist', site, { recursive: true })
  writeFileSync(path.join(site, '.htaccess'), htaccess(root))
  writeFileSync(path.join(folder, 'hosting.conf'), nginx(root))
  return folder
}

/** The status of an answer and its headers, names in lower case, each with all values that were sent. */
const asked = (url: string) =>
  new Promise<{ status: number; headers: NodeJS.Dict<string[]> }>((resolve, reject) => {
    http
      .get(url, (answer) => {
        answer.resume()
        resolve({ status: answer.statusCode ?? 0, headers: answer.headersDistinct })
      })
      .on('error', reject)
  })

for (const [name, configure] of Object.entries(SERVERS))
  for (const root of ['/', '/maps/b.locs/'])
    test.describe(`${name}, at ${root}`, () => {
      let server: Server | undefined
      let folder = ''
      let origin = ''
      let at = ''

      test.beforeAll(async () => {
        folder = placed(root)
        server = await start(configure, folder)
        origin = server.origin
        at = origin + root
      })
      test.afterAll(async () => {
        await server?.stop()
        rmSync(folder, { recursive: true })
      })

      test('sends each file with its headers, each once', async () => {
        expect(files.length).toBeGreaterThan(50)
        for (const file of ['', 'views/', ...files]) {
          const { status, headers } = await asked(at + file)
          expect(status, file).toBe(200)
          for (const [header, value] of Object.entries(headersOf(file)))
            expect(headers[header.toLowerCase()], `${header} of ${file}`).toEqual([value])
        }
        expect((await asked(`${at}assets/none.js`)).status).toBe(404)
      })

      test('sends nothing of the policy with what lies beside the site', async () => {
        writeFileSync(path.join(folder, 'www', 'beside.txt'), 'of somebody else')
        const { status, headers } = await asked(`${origin}/beside.txt`)
        expect(status).toBe(200)
        expect(headers['content-security-policy']).toBeUndefined()
      })

      test('has the page with its map, a page of a moment, and a frame without an origin', async ({
        page,
      }) => {
        await page.goto(at)
        await expect(page.locator('html')).toHaveAttribute('data-renderer', 'map')
        await page.goto(`${at}views/`)
        await expect(page.locator('main, body').first()).toContainText(/\w/)
        const frame = `<iframe sandbox="allow-scripts" width="700" height="500" src="${at}?embed=1"></iframe>`
        writeFileSync(
          path.join(folder, 'www', 'beside.html'),
          `<!doctype html><link rel="icon" href="data:," />${frame}`,
        )
        await page.goto(`${origin}/beside.html`)
        await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-ready', 'true')
      })
    })

test('a page that is open while another build takes its place says so, and leads to it with what it showed', async ({
  page,
  watched,
}) => {
  const second = path.join(mkdtempSync(path.join(tmpdir(), 'second-build-')), 'dist')
  await build({
    logLevel: 'error',
    // Every script is another one, as after a change of what all of them share.
    plugins: [{ name: 'next-build', renderChunk: (code) => `${code}\nglobalThis.nextBuild = true` }],
    build: { outDir: second, emptyOutDir: true },
  })
  const scripts = (folder: string) =>
    readdirSync(path.join(folder, 'assets')).filter((file) => /(?<!worker-.{8})\.js$/.test(file))
  expect(scripts(second).filter((file) => scripts('dist').includes(file))).toEqual([])
  const folder = placed('/')
  const server = await start(SERVERS.nginx, folder)
  try {
    await page.goto(`${server.origin}/?date=2016-04-03`)
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
    const site = path.join(folder, 'www')
    rmSync(site, { recursive: true })
    cpSync(second, site, { recursive: true })
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await page.getByRole('button', { name: 'Load the page again', exact: true }).click()
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
    await expect(page).toHaveURL(/date=2016-04-03/)
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(watched.problems.every((problem) => /404|dynamically imported/.test(problem))).toBe(true)
    watched.problems.length = 0
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true })
    rmSync(path.dirname(second), { recursive: true })
  }
})
