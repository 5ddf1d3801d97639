/** The content policy: what every file of the build says, what the server sends, and what a page may not do. */
import { readdirSync, readFileSync } from 'node:fs'
import { PAGE_POLICY, STILL_POLICY, TABLE } from '../../scripts/headers.mjs'
import { expect, heard, openPicture, test } from './page.ts'

/** Read by hosts, not sent by them. */
const FOR_HOSTS = ['_headers', '.htaccess', 'hosting/nginx.conf']

const built = () =>
  readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replace(/^dist\//, ''))
const textOf = (file: string) => readFileSync(`dist/${file}`, 'utf8')

test('every page carries its policy before all else, and no script or style of its own', () => {
  const pages = built().filter((file) => file.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(5)
  for (const file of pages) {
    const html = textOf(file)
    const policy = file === 'index.html' ? PAGE_POLICY : STILL_POLICY
    const head =
      /<head>\s*<meta charset="utf-8"\s*\/?>\s*<meta http-equiv="Content-Security-Policy" content="([^"]+)"/i
    expect(head.exec(html)?.[1], file).toBe(policy)
    const inline = html.match(/<style\b[^>]*>|<[^>]+\s(?:style|on\w+|srcdoc)\s*=|javascript:|<base\b/gi)
    expect(inline, file).toBeNull()
    const scripts = [...html.matchAll(/<script\b([^>]*)>/gi)].map(([, attributes = '']) => attributes)
    for (const attributes of scripts) expect(attributes, file).toMatch(/ src="|type="application\/ld\+json"/)
  }
})

test('the server sends what the header files ask of a host, for each file of the build', async ({
  request,
}) => {
  const rules = new Map(
    textOf('_headers')
      .split('\n\n')
      .map((block) => {
        const [path = '', ...headers] = block.split('\n').filter((line) => !line.startsWith('#'))
        return [path.slice(1), headers.filter(Boolean).map((line) => line.trim().split(/: (.*)/s))] as const
      }),
  )
  expect(rules.size).toBe(TABLE.flatMap(({ paths }) => paths).length)
  for (const file of ['', 'views/', ...built().filter((name) => !FOR_HOSTS.includes(name))]) {
    const fits = [...rules].filter(([path]) =>
      path.endsWith('*') ? file.startsWith(path.slice(0, -1)) : file === path,
    )
    expect(fits, file).toHaveLength(1)
    const sent = (await request.get(`./${file}`)).headers()
    for (const [name = '', value] of fits[0]?.[1] ?? []) expect(sent[name.toLowerCase()], file).toBe(value)
  }
  // Stock servers send no script for `.mjs`, and an address from the host's root is wrong below a path.
  expect(built().filter((file) => file.endsWith('.mjs'))).toEqual([])
  for (const file of built().filter((name) => /\.(html|css|webmanifest)$/.test(name)))
    expect(textOf(file), file).not.toMatch(/(?:src|href|url)\s*[=(:]\s*["']?\/(?!\/)/)
})

test('the notices name every package that the build carries', () => {
  const named = [...textOf('licences/third-party.txt').matchAll(/^(\S+) \S+ \(.+\)(, in \S+)?$/gm)]
  const manifestOf = (folder: string) =>
    JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { dependencies: Record<string, string> }
  const all = named.map(([, name]) => name)
  expect(all).toEqual(expect.arrayContaining(Object.keys(manifestOf('.').dependencies)))
  const inMap = Object.keys(manifestOf('node_modules/maplibre-gl').dependencies)
  expect(all).toEqual(expect.arrayContaining(inMap.filter((name) => !name.startsWith('@types/'))))
  // Those whose modules the bundler put into the page, besides what the map library was made of.
  const ours = named.filter(([, , within]) => within === undefined)
  expect(ours.length).toBeGreaterThan(10)
  expect(ours.length).toBeLessThanOrEqual(25)
})

/** Tries what an attacker would, from a file of the page's own origin; says of each whether it was done. */
const PROBE = `
const tried = {}
const attempt = (name, act) => {
  try { act(); tried[name] = 'done' } catch (error) { tried[name] = error.name }
}
attempt('eval', () => eval('1'))
attempt('Function', () => new Function('return 1')())
attempt('innerHTML', () => { document.createElement('div').innerHTML = '<b>text</b>' })
attempt('script', () => { document.createElement('script').src = './assets/other.js' })
attempt('worker of another file', () => new Worker('./assets/other.js', { type: 'module' }))
attempt('worker of text', () => new Worker('data:text/javascript,postMessage(1)'))
const blob = URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }))
attempt('worker of a blob', () => new Worker(blob))
const frame = Object.assign(document.createElement('iframe'), { src: 'https://canary.example/frame' })
const image = Object.assign(new Image(), { src: 'https://canary.example/image.png' })
const inline = document.createElement('span')
inline.setAttribute('style', 'color: rgb(1, 2, 3)')
document.body.append(frame, inline, Object.assign(document.createElement('base'), { href: 'https://canary.example/' }))
tried.style = getComputedStyle(inline).color === 'rgb(1, 2, 3)' ? 'done' : 'not done'
tried.base = document.baseURI.includes('canary') ? 'done' : 'not done'
fetch('http://canary.example/data').then(() => 'done', () => 'not done').then((fetched) => {
  window.tried = { ...tried, fetch: fetched, image: image.naturalWidth > 0 ? 'done' : 'not done' }
})
`

test('what a policy is there to stop is stopped, even in a script of the page’s own origin', async ({
  page,
  watched,
}) => {
  const asked: string[] = []
  await page.route('https://canary.example/**', (route) => {
    asked.push(route.request().url())
    return route.abort()
  })
  await page.route('**/assets/probe.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: PROBE }),
  )
  await page.route(/\/some\/where\/$/, async (route) => {
    const response = await route.fetch()
    const html = (await response.text()).replace(
      '</body>',
      '<script type="module" src="./assets/probe.js"></script></body>',
    )
    await route.fulfill({ response, body: html })
  })
  await openPicture(page)
  const tried = await page.waitForFunction(() => (window as { tried?: Record<string, string> }).tried)
  expect(await tried.jsonValue()).toEqual({
    eval: 'EvalError',
    Function: 'EvalError',
    innerHTML: 'TypeError',
    script: 'TypeError',
    'worker of another file': 'TypeError',
    'worker of text': 'TypeError',
    'worker of a blob': 'TypeError',
    style: 'not done',
    base: 'not done',
    fetch: 'not done',
    image: 'not done',
  })
  expect(asked).toEqual([])
  // What only a frame without an origin needs is taken back.
  await expect(page.locator(`meta[http-equiv][content="worker-src 'self'"]`)).toHaveCount(1)
  // The watch that every journey keeps has seen them.
  for (const directive of [
    'require-trusted-types-for',
    'style-src-attr',
    'img-src',
    'frame-src',
    'connect-src',
    'base-uri',
  ])
    await expect.poll(() => watched.problems.join('\n')).toContain(`forbidden by the policy: ${directive}`)
  heard(watched, /policy|Trusted|canary|CSP/i)
})
