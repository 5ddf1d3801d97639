import { mkdtempSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { build } from 'vite'
import routeNames from '../../../geo/route-names.json'
import { assembleAtlas, loadAtlas } from '../../../scripts/assemble-atlas.ts'
import { atlas as atlasPlugin } from '../../../scripts/atlas-plugin.ts'
import { main } from '../../../scripts/check-atlas.ts'
import { atlasJsonSchema } from '../../../scripts/json-schema.ts'
import { AtlasSchema, TIE_KINDS } from '../../../src/atlas/schema.ts'
import { fixtureFile as fixtureJson } from '../../support/fixture-atlas.ts'

let dir = ''

/** Writes a file of the atlas in parts, or of anything else. */
function write(name: string, content: unknown): void {
  const file = path.join(dir, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
}

/** Runs the command and gives its exit code and lines. */
function run(...names: string[]): { code: number; lines: string[] } {
  const lines: string[] = []
  const code = main(
    names.map((name) => path.join(dir, name)),
    (line) => lines.push(line.replaceAll(dir + path.sep, '')),
  )
  if (typeof code !== 'number') throw new Error('it goes on watching')
  return { code, lines }
}

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'atlas-'))
  const { schemaVersion: _, ties, ...parts } = fixtureJson()
  for (const [name, rows] of Object.entries(parts)) write(`parts/${name}.json`, rows)
  for (const kind of TIE_KINDS)
    write(
      `parts/ties/${kind}.json`,
      ties.filter((tie) => tie.kind === kind),
    )
})

afterEach(() => {
  rmSync(dir, { recursive: true })
})

const parts = () => path.join(dir, 'parts')

describe('an atlas in parts', () => {
  it('is put together with its ties in the order of the kinds', () => {
    const loaded = loadAtlas(parts())
    expect(loaded.ok && loaded.atlas.data.ties.map((tie) => tie.id)).toEqual([
      'arms',
      'front',
      'line-1',
      'line-2',
      'guarantee',
      'partnership',
      'mediation',
      'criticism',
      'trade',
    ])
  })

  it('has findings that name the file of the row', () => {
    const ties = fixtureJson().ties.filter((tie) => tie.kind === 'energy')
    write(
      'parts/ties/energy.json',
      ties.map((tie) => ({ ...tie, from: 'BOO' })),
    )
    write(
      'parts/places.json',
      fixtureJson().places.map((place) => ({ ...place, source: 'nil' })),
    )
    const loaded = loadAtlas(parts())
    const places = fixtureJson().places.map(({ id }, i) => `places.json[${i}].source (${id}, line 1)`)
    expect(loaded.ok ? [] : loaded.findings.map((f) => f.path)).toEqual([
      ...places,
      'ties/energy.json[0].from (line-1, line 1)',
      'ties/energy.json[1].from (line-2, line 1)',
    ])
  })

  it('has findings of the article under its file', () => {
    write('parts/article.json', { ...fixtureJson().article, title: '' })
    const loaded = loadAtlas(parts())
    expect(loaded.ok ? [] : loaded.findings).toEqual([
      { path: 'article.json.title (line 1)', message: 'must not be empty; found ""' },
    ])
  })

  it('tells a file that is missing and not all that dangles for it, but still checks each row', () => {
    rmSync(path.join(parts(), 'sources.json'))
    write('parts/claims.json', [{ ...fixtureJson().claims[0], voice: 'rumour' }])
    const loaded = loadAtlas(parts())
    expect(loaded.ok ? [] : loaded.findings.map((f) => `${f.path}: ${f.message}`)).toEqual([
      'sources.json: no such file',
      expect.stringMatching(/^claims\.json\[0\]\.voice \(claim-1, line 1\): found .*; must be fact, /),
    ])
  })

  it('tells a tie in the file of another kind, a stray file and a file that is no list', () => {
    write(
      'parts/ties/energy.json',
      fixtureJson().ties.filter((tie) => tie.kind === 'economy'),
    )
    write('parts/tie/energy.json', [])
    write('parts/sites.json', {})
    expect(assembleAtlas(parts()).findings).toEqual([
      { path: 'sites.json', message: 'must be a list of rows' },
      { path: 'ties/energy.json[0].kind', message: "'economy' belongs in ties/economy.json" },
      { path: 'tie/energy.json', message: 'is no file of an atlas; nothing reads it' },
    ])
  })
})

describe('npm run check:atlas', () => {
  it('names fields that nothing reads, with the nearest that is known, and how many rows have them', () => {
    const json = fixtureJson()
    const ties = json.ties.map(({ sentence, ...tie }) => ({ ...tie, sentance: sentence ?? 'x' }))
    const [first, ...others] = ties
    const phases = first?.phases.map(({ to, ...phase }) => ({ ...phase, until: to }))
    write('one.json', { ...json, $schema: 'x', ties: [{ ...first, phases }, ...others], colour: 'red' })
    const { code, lines } = run('one.json')
    expect(code).toBe(1)
    expect(lines).toEqual([
      'one.json: ties[0].phases[1].until (arms, line 1): nothing reads “until”; did you mean “to”?',
      `one.json: ties[0].sentance (arms, line 1): nothing reads “sentance” (in ${ties.length} rows); did you mean “sentence”?`,
      'one.json: colour (line 1): nothing reads “colour”',
      'one.json: 3 findings',
    ])
  })

  it('tells a course that is not there, with the nearest that is', () => {
    const json = fixtureJson()
    const course = routeNames.find((route) => route.length > 8) ?? ''
    const lost = json.ties.map((tie, i) => (i === 2 ? { ...tie, route: `${course}9` } : tie))
    write('one.json', { ...json, ties: lost })
    expect(run('one.json').lines[0]).toBe(
      `one.json: ties[2].route (line-2, line 1): no course is named “${course}9”; did you mean “${course}”? The link is drawn as a curve`,
    )
    write('one.json', { ...json, ties: json.ties.map((tie) => ({ ...tie, route: course })) })
    expect(run('one.json').code).toBe(0)
    const carried = { route: 'nowhere', path: [[1, 2], [3, 4]] } // oxfmt-ignore
    write('one.json', { ...json, ties: json.ties.map((tie) => ({ ...tie, ...carried })) })
    expect(run('one.json').code).toBe(0)
  })

  it('reads tables, in a folder or one by one; how they are understood is told and no finding', () => {
    const folder = 'tables'
    write(`${folder}/actors.csv`, 'actor id;name;longitude;latitude\nAA;Aaland;40,5;40\nBB;Beeland;50;41')
    write(`${folder}/claims.csv`, 'claim id,claim,from\nc1,They trade.,2010')
    const ties = 'tie id,from id,to id,kind,form,tone,status,since,claim ids'
    write(`${folder}/ties.csv`, `${ties}\na,AA,BB,economy,trade,cooperation,in-force,2010,c1`)
    expect(run(folder)).toEqual({
      code: 0,
      lines: [
        'tables: note: actors.csv 2:3 (AA): “longitude”: "40,5" is read as 40.5',
        'tables: 1 claim, 1 tie, 0 events, 0 sites, 0 memberships, 0 rows of evidence, 1 source; no findings',
      ],
    })
    write(`${folder}/ties.csv`, `${ties},until\na,AA,BB,economy,trade,cooperation,in-force,2010,c1,2012`)
    const all = ['actors', 'ties', 'claims'].map((name) => `${folder}/${name}.csv`)
    const { code, lines } = run(...all)
    expect(code).toBe(1)
    expect(lines).toContainEqual(expect.stringContaining('nothing reads the column “until”'))
    expect(run(`${folder}/no.csv`).code).toBe(1)
  })

  it('passes a good atlas, in one file or in parts, and sums it up', () => {
    write('one.json', fixtureJson())
    expect(run('one.json', 'parts')).toEqual({
      code: 0,
      lines: ['one.json', 'parts'].map(
        (name) =>
          `${name}: 8 claims, 9 ties, 2 events, 1 site, 3 memberships, 3 rows of evidence, 3 sources; no findings`,
      ),
    })
  })

  it('prints each finding on a line of its own with its path, a sum, and exits 1', () => {
    const json = fixtureJson()
    write('bad.json', {
      ...json,
      claims: json.claims.map((claim) => ({ ...claim, paragraph: 9 })).slice(0, 2),
      ties: [],
    })
    const { code, lines } = run('bad.json')
    expect(code).toBe(1)
    expect(lines).toContain(
      'bad.json: claims[1].paragraph (claim-2, line 1): there is no paragraph 9; the article has 6 paragraphs',
    )
    expect(lines.at(-1)).toBe(`bad.json: ${lines.length - 1} findings`)
  })

  it('exits 1 when one of several is bad', () => {
    write('one.json', fixtureJson())
    write('bad.json', {})
    expect(run('one.json', 'bad.json').code).toBe(1)
    expect(run('bad.json', 'one.json').code).toBe(1)
  })

  it('checks again when a file is saved, and says which', async () => {
    write('whole/atlas.json', fixtureJson())
    const lines: string[] = []
    const stop = new AbortController()
    const watched = main(['--watch', path.join(dir, 'whole')], (line) => lines.push(line), stop.signal)
    expect(lines.at(-2)).toContain('no findings')
    write('whole/.atlas.json.swp', 'x')
    write('whole/atlas.json', { ...fixtureJson(), colour: 'red' })
    await vi.waitFor(() => {
      expect(lines.at(-1)).toContain('1 finding')
    }, 5000)
    expect(lines.find((line) => line.includes('saved at'))).toMatch(/^\natlas\.json saved at \d\d:\d\d:\d\d$/)
    stop.abort()
    expect(await watched).toBe(1)
  })

  it('reads tables that a file names, beside it and on a server', async () => {
    const tables: Record<string, string> = {
      '/actors': 'actor id,name,longitude,latitude\nAA,Aaland,40,40\nBB,Beeland,50,41\n',
      '/claims': 'claim id,claim,from\nc1,They trade.,2010\n',
    }
    const server = createServer((request, response) => {
      const text = tables[request.url ?? '']
      response.writeHead(text === undefined ? 404 : 200, { 'content-type': 'text/csv' }).end(text)
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    // The command waits for the server, which is in this process: another one asks.
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const index = (actors: string) => ({
      tables: { actors: `${origin}${actors}`, claims: `${origin}/claims`, ties: 'tables/my ties.csv' },
      article: { title: 'Trade' },
    })
    const ties = 'tie id,from id,to id,kind,form,tone,status,since,claim ids'
    write('sheets/tables/my ties.csv', `${ties}\na,AA,BB,economy,trade,cooperation,in-force,2010,c1\n`)
    const runApart = async () => {
      const command = ['scripts/run.mjs', 'scripts/check-atlas.ts', path.join(dir, 'sheets')]
      const { stdout } = await promisify(execFile)(process.execPath, command).catch(
        (e: unknown) => e as { stdout: string },
      )
      return stdout.replaceAll(dir + path.sep, '')
    }
    write('sheets/atlas.json', index('/actors'))
    expect(await runApart()).toBe(
      'sheets: 1 claim, 1 tie, 0 events, 0 sites, 0 memberships, 0 rows of evidence, 1 source; no findings\n',
    )
    write('sheets/atlas.json', index('/nobody'))
    expect(await runApart()).toContain('/nobody: the server answered 404')
    server.close()
  }, 90_000)

  it('names the line of each finding, and the id of its row', () => {
    const json = fixtureJson()
    const ties = json.ties.map((tie, i) => (i === 1 ? { ...tie, tone: 'merry' } : tie))
    write('lines.json', JSON.stringify({ ...json, ties }, null, 1))
    const text = readFileSync(path.join(dir, 'lines.json'), 'utf8').split('\n')
    const line = text.findIndex((row) => row.includes('merry')) + 1
    expect(run('lines.json').lines[0]).toMatch(
      `lines.json: ties[1].tone (line-1, line ${line}): found "merry"`,
    )
  })

  it('gives line and column of a syntax error, in one file and in a part', () => {
    write('broken.json', '{\n  "ties": [1,,2]\n}')
    expect(run('broken.json').lines[0]).toBe(
      'broken.json: atlas:2:14: is no JSON: expected a value, found ","',
    )
    write('parts/ties/energy.json', '[\n')
    expect(run('parts').lines[0]).toBe(
      'parts: ties/energy.json:2:1: is no JSON: expected a value, but the text ends here',
    )
  })

  it('says that a file is missing, too large or no text', () => {
    expect(run('nowhere.json')).toEqual({
      code: 1,
      lines: ['nowhere.json: atlas: no such file', 'nowhere.json: 1 finding'],
    })
    write('huge.json', '{}')
    truncateSync(path.join(dir, 'huge.json'), 65_000_000)
    expect(run('huge.json').lines[0]).toBe(
      'huge.json: atlas: is too large: 65 MB; an atlas has at most 64 MB',
    )
    writeFileSync(path.join(dir, 'latin.json'), Buffer.from([0x22, 0xe9, 0x22]))
    expect(run('latin.json').lines[0]).toMatch(/^latin\.json: atlas: cannot be read: .*utf-8/i)
  })
})

describe('the plugin', { timeout: 60_000 }, () => {
  const emitted = async () => {
    write('index.html', '<!doctype html><title>x</title>')
    const result = await build({
      root: dir,
      configFile: false,
      logLevel: 'silent',
      plugins: [atlasPlugin(parts())],
      build: { outDir: path.join(dir, 'dist') },
    })
    return result
  }

  it('emits the atlas, minified, and its schema under names without a hash', async () => {
    await emitted()
    const text = readFileSync(path.join(dir, 'dist/data/atlas.json'), 'utf8')
    expect(text).toBe(JSON.stringify(assembleAtlas(parts()).json))
    write('again.json', text)
    expect(run('again.json').code).toBe(0)
    const schema: unknown = JSON.parse(readFileSync(path.join(dir, 'dist/data/atlas.schema.json'), 'utf8'))
    expect(schema).toEqual(atlasJsonSchema())
  })

  it('fails the build of a bad atlas with its findings', async () => {
    write('parts/ties/energy.json', [])
    await expect(emitted()).rejects.toThrow(
      /claims\.json\[1\] \(claim-2, line 1\): no row of ties, .* names the claim “claim-2”/,
    )
  })
})

describe('the JSON Schema', () => {
  it('asks for the tables and not for what has a default', () => {
    const { properties, ...schema } = atlasJsonSchema()
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'Between Blocs atlas',
      required: Object.keys(fixtureJson()).sort(byTable),
    })
    expect(properties).toMatchObject({
      ties: {
        items: { required: ['id', 'kind', 'form', 'from', 'to', 'directed', 'tone', 'label', 'phases'] },
      },
    })
  })

  it('says what each field means', () => {
    const silent: string[] = []
    const walk = (part: unknown, at: string) => {
      if (typeof part !== 'object' || part === null) return
      for (const [key, value] of Object.entries(part))
        if (key !== 'properties') walk(value, at)
        else
          for (const [name, field] of Object.entries(value as Record<string, { description?: string }>)) {
            const here = `${at}.${name}`
            // A course is GeoJSON, which has meanings of its own.
            if (here.startsWith('.ties.path.')) continue
            if (!field.description) silent.push(here)
            walk(field, here)
          }
    }
    walk(atlasJsonSchema(), '')
    expect(silent).toEqual([])
  })

  it('holds what a partial date looks like', () => {
    const patterns = /"pattern":"(\^[^"]*d\{4\}[^"]*)"/.exec(JSON.stringify(atlasJsonSchema()))
    const text: unknown = JSON.parse(`"${patterns?.[1] ?? ''}"`)
    const pattern = new RegExp(String(text))
    expect(['2016', '2016-08', '2016-08-08'].every((date) => pattern.test(date))).toBe(true)
    expect(['2016-13', '2016-00', '2016-08-32', '16', '2016-8', ''].some((date) => pattern.test(date))).toBe(
      false,
    )
  })
})

/** The order of the tables in an atlas, whatever order the fixture writes them in. */
function byTable(a: string, b: string): number {
  const order = Object.keys(AtlasSchema.entries)
  return order.indexOf(a) - order.indexOf(b)
}
