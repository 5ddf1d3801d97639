/** Deployments for tests: copies of the built site, newer builds of it, and a server of their own that can be stopped. */
import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { workerCode } from '../../scripts/offline-plugin.ts'

const PREFIX = '/some/where/'
const TEXT = /\.(html|js|css|webmanifest)$/

/** A served folder. */
export interface Site {
  /** The page's address. */
  readonly home: string
  /** Puts a build in the place of what is served; nothing of that stays. */
  readonly deploy: (build: string) => void
  /** Stops the server: from then on connections are refused. */
  readonly stop: () => Promise<void>
}

/** Serves a copy of a built site, made in `folder`, on a port of its own. */
export async function serveCopy(build: string, folder: string): Promise<Site> {
  const deploy = (from: string) => {
    rmSync(folder, { recursive: true, force: true })
    cpSync(from, folder, { recursive: true })
  }
  deploy(build)
  const server = spawn(process.execPath, ['tests/support/serve.mjs', folder, PREFIX, '0'])
  const port = await firstLine(server)
  let stopped: Promise<void> | undefined
  return {
    home: `http://127.0.0.1:${port}${PREFIX}`,
    deploy,
    stop: () =>
      (stopped ??= new Promise((done) => {
        server.once('exit', () => {
          done()
        })
        server.kill()
      })),
  }
}

/** Makes of a built site one of another version, in `folder`, none of whose hashed files has the name of one of the first. */
export function newerThan(build: string, folder: string): string {
  cpSync(build, folder, { recursive: true })
  const names = readdirSync(path.join(folder, 'assets'))
  const renamed = new Map(names.map((name) => [name, name.replace(/(\.\w+)$/, '2$1')]))
  for (const [name, to] of renamed)
    renameSync(path.join(folder, 'assets', name), path.join(folder, 'assets', to))
  const version = versionOf(build)
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => TEXT.test(name))
  for (const name of texts) {
    const file = path.join(folder, name)
    let text = readFileSync(file, 'utf8').replaceAll(version, `${version}-newer`)
    for (const [old, to] of renamed) text = text.replaceAll(old, to)
    writeFileSync(file, text)
  }
  return folder
}

/**
 * Makes of a built site, in `folder`, one with the kill switch in its worker's place. Its pages still ask for a worker, which
 * those of a build with `--mode kill` do not (`offline/allowed.ts`): it must end all the same.
 */
export async function killing(build: string, folder: string): Promise<string> {
  cpSync(build, folder, { recursive: true })
  writeFileSync(path.join(folder, 'sw.js'), await workerCode('kill'))
  return folder
}

/** The version that a built page says it is of. */
export function versionOf(build: string): string {
  const page = readFileSync(path.join(build, 'index.html'), 'utf8')
  return /<meta name="build" content="([^"]+)"/.exec(page)?.[1] ?? ''
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((done) => {
    server.stdout?.once('data', (data: Buffer) => {
      done(data.toString().trim())
    })
  })
}
