/** The worker that reads an opened atlas: fetches or reads it, checks it, and sends the sound rows in parts. Its name is its language. */
import { printable } from '../atlas/clean.ts'
import { useLanguage } from '../messages/messages.ts'
import { reportOf } from './codes.ts'
import { fetchBytes } from './fetching.ts'
import { BATCH } from './limits.ts'
import type { Job, WorkerMessage } from './worker-messages.ts'
import { opened, type ReadFile } from './import-pipeline.ts'
import type { Sound } from './quarantine.ts'
import { TABLES } from './table-limits.ts'

const spoken = useLanguage(self.name)

const send = (message: WorkerMessage): void => {
  postMessage(message)
}

async function soundOf(job: Job): Promise<Sound> {
  await spoken
  if (job.kind === 'files') {
    const reading = job.files.map(async (file): Promise<ReadFile> => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    }))
    const read = await Promise.all(reading).catch(() => null)
    return read ? opened(read) : { ok: false, report: reportOf('E-READ') }
  }
  if (job.kind === 'bytes') return opened([job.read])
  const { url, own } = job
  const fetched = await fetchBytes({
    url,
    own,
    fetch,
    online: navigator.onLine,
    onprogress: (bytes) => {
      send({ type: 'progress', bytes })
    },
  })
  return fetched.ok ? opened([{ name: nameIn(url), bytes: fetched.bytes }]) : fetched
}

/** The last part of an address's path. */
function nameIn(url: string): string {
  return new URL(url).pathname.split('/').at(-1) ?? ''
}

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  soundOf(data).then(
    (sound) => {
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
