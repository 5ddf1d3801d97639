/** The documents name only what is there: files, commands, links; what is made from the code is what the code says. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { MAY } from '../../scripts/layers.mjs'
import { layerDiagram, withLayers } from '../../scripts/layer-diagram.ts'

const read = (file: string) => readFileSync(file, 'utf8')
const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> }

const decisions = readdirSync('docs/decisions').filter((name) => /^\d{4}-/.test(name))
const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'examples/README.md'],
  ...['architecture', 'glossary', 'publishing', 'api'].map((name) => `docs/${name}.md`),
  ...['README.md', ...decisions].map((name) => `docs/decisions/${name}`),
]

/** What stands in `…`, outside of blocks of code. */
const codeIn = (text: string) =>
  [...text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map((m) => m[1] ?? '')

/** Whether code looks like a file or folder of ours: "atlas/day.ts", "tests/golden/", "eslint.config.js". */
const isPath = (code: string) =>
  /^[\w.@-]+(\/[\w.-]+)*\/?$/.test(code) &&
  (/\.(ts|mjs|js|svelte|json|md|html|css|csv|yml|png|cff)$/.test(code) || code.endsWith('/')) &&
  !/^(dist|dist-lib|cards|views|hosting|licences|node_modules)\b|^(oembed|sw|results)\.\w+$/.test(code)

/** Names of files: a document that speaks of a folder need not say it each time. */
const names = new Set(
  ['src', 'scripts', 'tests', 'data', 'geo/inputs', 'bench', 'docs', 'examples'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.basename(name)),
  ),
)

/** Made by commands, and not kept. */
const MADE = /^(bench\/results\.json|data\/atlas\.schema\.json|dist\/.*|dist-lib\/.*)$|[A-Z]{4}\.json$/

describe.each(documents)('%s', (file) => {
  const text = read(file)

  test('names files and folders that are there', () => {
    const missing = codeIn(text).filter(
      (code) =>
        isPath(code) &&
        !MADE.test(code) &&
        !names.has(code) &&
        !['.', 'src', 'src/render', 'docs', 'examples', 'data', 'tests', path.dirname(file)].some((root) =>
          existsSync(path.join(root, code)),
        ),
    )
    expect(missing).toEqual([])
  })
  test('has links that lead somewhere', () => {
    const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)].map((m) => m[1] ?? '')
    expect(targets.filter((to) => !existsSync(path.join(path.dirname(file), to)))).toEqual([])
  })
  test('gives commands that there are', () => {
    const commands = [...text.matchAll(/\bnpm run ([\w:]+)/g)].map((m) => m[1] ?? '')
    expect(commands.filter((name) => !(name in scripts))).toEqual([])
  })
})

test('the README is short, and has each command that is there', () => {
  expect(read('README.md').split('\n').length).toBeLessThan(150)
  const named = read('README.md') + read('CONTRIBUTING.md')
  expect(Object.keys(scripts).filter((name) => !new RegExp(`npm (run )?${name}\\b`).test(named))).toEqual([])
})

describe('docs/architecture.md', () => {
  test('has the diagram of folders that `npm run docs` draws now', () => {
    expect(withLayers(read('docs/architecture.md'))).toBe(read('docs/architecture.md'))
  })
  test('has a row for each folder of src/', () => {
    const rows = [...read('docs/architecture.md').matchAll(/^\| `([\w/]+)\/` /gm)].map((m) => m[1])
    expect(rows.sort()).toEqual(Object.keys(MAY).sort())
  })
  test('names files in its first diagram that are there', () => {
    const [, diagram = ''] = /```mermaid\n([\s\S]*?)```/.exec(read('docs/architecture.md')) ?? []
    const files = [...diagram.matchAll(/[\w-]+(?:\/[\w-]+)+\.(?:ts|json|svelte)/g)].map((m) => m[0])
    expect(files.length).toBeGreaterThan(8)
    expect(files.filter((name) => !existsSync(name) && !existsSync(`src/${name}`))).toEqual([])
  })
})

test('a diagram leaves out arrows that others lead to already', () => {
  expect(layerDiagram({ a: ['b', 'c'], b: ['c'], c: [] })).toBe(
    '```mermaid\nflowchart TD\n  a --> b\n  b --> c\n```',
  )
})

describe('records of decisions', () => {
  test.each(decisions)('%s is short and says context, decision and consequences', (name) => {
    const text = read(`docs/decisions/${name}`)
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(25)
    expect([...text.matchAll(/^\*\*(\w+)\.\*\*/gm)].map((m) => m[1])).toEqual([
      'Context',
      'Decision',
      'Consequences',
    ])
  })
  test('are all in the list', () => {
    const listed = [...read('docs/decisions/README.md').matchAll(/\]\((\d{4}[^)]+)\)/g)].map((m) => m[1])
    expect(listed).toEqual(decisions.sort())
  })
})

test('the glossary has each term once, in the order of the alphabet within its part', () => {
  const parts = read('docs/glossary.md').split(/^## /m).slice(1)
  const terms = parts.map((part) =>
    [...part.matchAll(/^\| ([^|]+?) +\|/gm)]
      .map((m) => m[1] ?? '')
      .filter((t) => t !== 'term' && !/^-+$/.test(t)),
  )
  const all = terms.flat()
  expect(all.length).toBeGreaterThan(50)
  expect(new Set(all).size).toBe(all.length)
  for (const part of terms)
    expect(part).toEqual([...part].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)))
})

describe('the workflows', () => {
  const files = readdirSync('.github/workflows').map((name) => ({
    name,
    text: read(`.github/workflows/${name}`),
  }))

  test('run only commands of the README', () => {
    const readme = read('README.md')
    for (const { name, text } of files)
      for (const [, command = ''] of text.matchAll(/run: (.+)$/gm))
        expect(
          command === 'npm ci' || readme.includes(command.replace(/ "\$ATLAS"$/, '')),
          `${name}: ${command}`,
        ).toBe(true)
  })
  test('use the actions of others at the one commit that was looked at', () => {
    for (const { name, text } of files)
      for (const [, action = ''] of text.matchAll(/uses: (.+)$/gm))
        expect(action, name).toMatch(/^actions\/[\w-]+@[\da-f]{40} # v[\d.]+$/)
  })
  test('test on the Node of .nvmrc and on the oldest that is promised', () => {
    const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } }
    const oldest = /\d+/.exec(engines.node)?.[0] ?? ''
    const checks = files.find(({ name }) => name === 'checks.yml')?.text
    expect(checks).toContain(`node: ['${oldest}', '${read('.nvmrc').trim()}']`)
  })
})
