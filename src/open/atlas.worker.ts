/** The worker that reads an opened atlas: fetches or reads it, checks it, and sends the sound rows in parts. Its name is its language. */
import { printable } from '../atlas/clean.ts'
import { useLanguage } from '../messages/messages.ts'
import { reportOf } from './codes.ts'
import type { Mapping } from './column-mapping.ts'
import { fetchBytes } from './fetching.ts'
import { BATCH, FILE_MAX } from './limits.ts'
import type { Job, NamesColumns, NamesTables, WorkerMessage } from './worker-messages.ts'
import { opened, type ReadFile } from './import-pipeline.ts'
import type { Sound } from './quarantine.ts'
import { tablesToFetch } from './table-index.ts'
import { TABLES } from './table-limits.ts'

/** Rows by which columns are told. */
const FIRST_ROWS = 100

const spoken = useLanguage(self.name)

const send = (message: WorkerMessage): void => {
  postMessage(message)
}

async function soundOf(job: Job): Promise<Sound | NamesTables | NamesColumns> {
  await spoken
  if (job.kind === 'files') {
    const reading = job.files.map(async (file): Promise<ReadFile> => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    }))
    const read = await Promise.all(reading).catch(() => null)
    return read ? orTables(read, null) : { ok: false, report: reportOf('E-READ') }
  }
  if (job.kind === 'bytes') return opened([job.read])
  if (job.kind === 'tables') return withTables(job)
  const fetched = await fetchedFrom(job, 0)
  return fetched.ok ? orTables([{ name: nameIn(job.url), bytes: fetched.bytes }], job.url) : fetched
}

/** The atlas of files, unless they name tables that are still to be fetched. */
function orTables(files: readonly ReadFile[], base: string | null): Sound | NamesTables | NamesColumns {
  const tables = tablesToFetch(files, base !== null)
  return tables.length ? { type: 'tables', ok: null, files, tables, base } : orColumns(files)
}

/** The same, unless their columns are another tool's. */
function orColumns(files: readonly ReadFile[], mapping?: Mapping): Sound | NamesColumns {
  const sound = opened(files, mapping ?? null)
  if (sound.ok || !sound.foreign) return sound
  const sheets = sound.foreign.map((sheet) => ({ ...sheet, rows: sheet.rows.slice(0, FIRST_ROWS) }))
  return { type: 'columns', ok: null, files, sheets }
}

async function withTables({
  files,
  wanted,
  mapping,
}: Extract<Job, { kind: 'tables' }>): Promise<Sound | NamesColumns> {
  const all = [...files]
  let size = 0
  for (const table of wanted) {
    const fetched = await fetchedFrom(table, size)
    if (!fetched.ok) {
      const [problem] = fetched.report.problems
      return problem ? { ok: false, report: reportOf(problem.code, problem.text, table.file) } : fetched
    }
    size += fetched.bytes.length
    if (size > FILE_MAX) return { ok: false, report: reportOf('E-SIZE', undefined, table.file) }
    all.push({ name: table.file, bytes: fetched.bytes })
  }
  return orColumns(all, mapping)
}

/** The bytes of an address. `before` are those of others, for the progress of all. */
function fetchedFrom({ url, own }: { readonly url: string; readonly own: boolean }, before: number) {
  return fetchBytes({
    url,
    own,
    fetch,
    online: navigator.onLine,
    onprogress: (bytes) => {
      send({ type: 'progress', bytes: before + bytes })
    },
  })
}

/** The last part of an address's path. */
function nameIn(url: string): string {
  return new URL(url).pathname.split('/').at(-1) ?? ''
}

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  soundOf(data).then(
    (sound) => {
      if (sound.ok === null) {
        send(sound)
        return
      }
      if (!sound.ok) {
        send({ type: 'failed', report: sound.report })
        return
      }
      for (const table of TABLES) {
        const rows: readonly unknown[] = sound.data[table]
        for (let i = 0; i < rows.length; i += BATCH)
          send({ type: 'rows', table, rows: rows.slice(i, i + BATCH) })
      }
      send({ type: 'done', article: sound.data.article, report: sound.report })
    },
    (error: unknown) => {
      send({
        type: 'failed',
        report: reportOf('E-WORKER', error instanceof Error ? printable(error.message) : undefined),
      })
    },
  )
})
