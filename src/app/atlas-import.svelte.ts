/**
 * A state machine for opening another atlas: choosing, asking for consent, reading, reporting. It holds the present step, which
 * `ImportSteps.svelte` shows, and hands the result to `Root.svelte` through its ports.
 */
import { printable } from '../atlas/clean.ts'
import type { Origin } from '../atlas/origin.ts'
import type { Article, AtlasData } from '../atlas/schema.ts'
import type { Task } from '../atlas/tasks.ts'
import { m } from '../messages/messages.ts'
import { decide, type PageAddress } from '../open/address.ts'
import { reportOf, type ProblemCode, type Report } from '../open/codes.ts'
import { rejectionOf, type Item } from '../open/accept.ts'
import { Latest } from '../open/latest-task.ts'
import { proposed, type Mapping } from '../open/column-mapping.ts'
import type { ForeignSheet } from '../open/foreign-sheet.ts'
import { openInWorker, type WorkerLike } from '../open/loading.ts'
import type { Job, NamesColumns, NamesTables, WantedTable } from '../open/worker-messages.ts'
import { columnPreview, type ColumnPreview } from './column-preview.ts'
import type { Grounded } from './ground-loader.ts'
import type { PreparedAtlas } from './prepare.ts'

/** The present step. `what` names the file or the host. */
export type ImportStep =
  | { readonly kind: 'none' | 'choosing' }
  | {
      readonly kind: 'asking'
      readonly host: string
      readonly url: string
      readonly secret: boolean
      readonly agree: () => void
    }
  | {
      readonly kind: 'columns'
      readonly what: string
      readonly sheets: readonly ForeignSheet[]
      readonly proposal: Mapping
      readonly preview: (mapping: Mapping) => Promise<(ColumnPreview & { readonly report: Report }) | null>
      readonly use: (mapping: Mapping) => void
    }
  | { readonly kind: 'reading'; readonly what: string; readonly bytes: number }
  | {
      readonly kind: 'report'
      readonly what: string
      readonly report: Report
      readonly loaded: boolean
      readonly again: (() => void) | null
    }

/** A request for an address, as it was given, or for files. */
export type ImportRequest = Asked | { readonly files: true }

interface Asked {
  readonly address: string
}

export interface ImportPorts {
  readonly page: () => PageAddress
  readonly spawn: () => WorkerLike
  /** Indexes and lays out the data. */
  readonly prepare: (data: AtlasData, origin: Origin) => Task<PreparedAtlas>
  /** The base map for the part of the world that the atlas is about. Never rejects. */
  readonly ground: (map: Article['map']) => Promise<Grounded>
  /** Shows the atlas; false if it cannot be drawn. */
  readonly onopened: (made: PreparedAtlas & Grounded, request: ImportRequest) => boolean
  /** The request is for the published atlas. */
  readonly onpublished: (request: Asked) => void
  /** An atlas of an address was shown whole, with notes on how it was understood, which `show` opens. */
  readonly onnotes: (show: () => void) => void
  /** Whether the server has another build by now, and what the page lacks is gone for good. */
  readonly outdated: () => Promise<boolean>
  /** Nothing was opened: the present atlas stays. */
  readonly onstay: () => void
}

const NONE: ImportStep = { kind: 'none' }

/** Errors after which a retry may succeed. */
const PASSING: readonly ProblemCode[] = [
  'E-OFFLINE',
  'E-NETWORK',
  'E-SERVER',
  'E-TIME',
  'E-STATUS',
  'E-NOT-FOUND',
  'E-WORKER',
]

export class AtlasImport {
  #step: ImportStep = $state.raw(NONE)
  readonly #ports: ImportPorts
  readonly #latest = new Latest()
  /** Hosts to which the reader has agreed in this session. */
  readonly #agreed: string[] = []

  constructor(ports: ImportPorts) {
    this.#ports = ports
  }

  get step(): ImportStep {
    return this.#step
  }

  choose(): void {
    this.#step = { kind: 'choosing' }
  }

  /**
   * Cancels a load, or closes a dialog. Dialogs report their closing a moment later: `closed` is the step of that dialog, and a
   * newer step stays.
   */
  close(closed: ImportStep = this.#step): void {
    if (closed !== this.#step) return
    const { kind } = this.#step
    const loaded = this.#step.kind === 'report' && this.#step.loaded
    this.#latest.cancel()
    this.#step = NONE
    if (kind !== 'choosing' && !loaded) this.#ports.onstay()
  }

  /** The reader has gone to another entry of what is shown: what is being asked or read meanwhile is not wanted any more. */
  interrupt(): void {
    if (this.#step.kind === 'asking' || this.#step.kind === 'reading') this.stop()
  }

  /** Cancels silently. */
  stop(): void {
    this.#latest.cancel()
    this.#step = NONE
  }

  /** Opens an address; asks first if it is on another site. */
  address(raw: string): void {
    this.#latest.cancel()
    const request: Asked = { address: raw }
    const decision = decide(raw, this.#ports.page())
    if (decision.do === 'published') {
      this.#step = NONE
      this.#ports.onpublished(request)
    } else if (decision.do === 'refuse')
      this.#tell(
        printable(raw, 60) || m.opening.what.address,
        reportOf('E-ADDRESS', m.opening.addressRefused({ why: decision.why })),
      )
    else {
      const { url, host } = decision
      const origin: Origin = { kind: 'host', host }
      const job: Job = { kind: 'address', url, own: decision.do === 'load' }
      const load = () => {
        this.#agreed.push(host)
        void this.#read(host, job, origin, request)
      }
      if (decision.do === 'load' || this.#agreed.includes(host)) load()
      else this.#step = { kind: 'asking', host, url, secret: decision.secret, agree: load }
    }
  }

  /** Opens dropped or chosen files. `items` describes them, as known without reading. */
  files(files: readonly File[], items: readonly Item[] = files): void {
    this.#latest.cancel()
    const what = whatOf(items)
    const report = rejectionOf(items)
    if (report.count) this.#tell(what, report)
    else void this.#read(what, { kind: 'files', files }, { kind: 'file' }, { files: true })
  }

  async #read(what: string, job: Job, origin: Origin, request: ImportRequest): Promise<void> {
    this.#step = { kind: 'reading', what, bytes: 0 }
    const outcome = await this.#latest.run(async (signal) => {
      const opened = await openInWorker({
        job,
        prepare: (data) => this.#ports.prepare(data, origin),
        signal,
        spawn: this.#ports.spawn,
        onprogress: (bytes) => {
          if (!signal.aborted) this.#step = { kind: 'reading', what, bytes }
        },
      })
      if (opened?.ok === false && hasCode(opened.report, 'E-WORKER') && (await this.#ports.outdated()))
        return { ok: false, report: reportOf('E-OUTDATED') } as const
      if (!opened?.ok) return opened
      return {
        ...opened,
        made: { ...opened.made, ...(await this.#ports.ground(opened.made.atlas.data.article.map)) },
      }
    })
    if (!outcome) return
    if (outcome.ok === null) {
      const { asks } = outcome
      if (asks.type === 'tables') this.#wantTables(what, asks, origin, request)
      else this.#askColumns(what, asks, origin, request)
      return
    }
    if (!outcome.ok) {
      const again = PASSING.some((code) => hasCode(outcome.report, code))
      this.#tell(what, outcome.report, again ? () => void this.#read(what, job, origin, request) : null)
    } else if (!this.#ports.onopened(outcome.made, request)) this.#tell(what, reportOf('E-DRAW'))
    else {
      const { report } = outcome
      const shown: ImportStep = { kind: 'report', what, report, loaded: true, again: null }
      // Who drops files made them; who follows a link reads first of all.
      const first = report.count > 0 || (report.notes.length > 0 && origin.kind === 'file')
      this.#step = first ? shown : NONE
      if (!first && report.notes.length)
        this.#ports.onnotes(() => {
          this.#step = shown
        })
    }
  }

  /** Fetches the tables that an atlas names, by the rules for any address: each host is asked for by itself. */
  #wantTables(what: string, asks: NamesTables, origin: Origin, request: ImportRequest): void {
    const wanted: WantedTable[] = []
    for (const { address, file } of asks.tables) {
      const decision = decide(resolved(address, asks.base), this.#ports.page())
      if (decision.do === 'refuse') {
        this.#tell(what, reportOf('E-ADDRESS', m.opening.addressRefused({ why: decision.why }), file))
        return
      }
      if (decision.do === 'ask' && !this.#agreed.includes(decision.host)) {
        const { host, url, secret } = decision
        const agree = () => {
          this.#agreed.push(host)
          this.#wantTables(what, asks, origin, request)
        }
        this.#step = { kind: 'asking', host, url, secret, agree }
        return
      }
      const url = decision.do === 'published' ? this.#ports.page().published : decision.url
      wanted.push({ file, url, own: decision.do !== 'ask' })
    }
    void this.#read(what, { kind: 'tables', files: asks.files, wanted }, origin, request)
  }

  /** Asks what the columns of other tools' files are; what comes of an answer is read in a worker of its own. */
  #askColumns(what: string, { files, sheets }: NamesColumns, origin: Origin, request: ImportRequest): void {
    const previews = new Latest()
    const job = (mapping: Mapping): Job => ({ kind: 'tables', files, wanted: [], mapping })
    this.#step = {
      kind: 'columns',
      what,
      sheets,
      proposal: {
        mapping: 1,
        files: Object.fromEntries(sheets.map((sheet) => [sheet.file, proposed(sheet)])),
        all: { tone: 'cooperation', status: 'in-force', directed: 'yes' },
      },
      preview: async (mapping) => {
        const { spawn } = this.#ports
        const made = await previews.run((signal) =>
          openInWorker({ job: job(mapping), prepare: columnPreview, signal, spawn }),
        )
        if (!made || made.ok === null) return null
        if (made.ok) return { ...made.made, report: made.report }
        return { links: 0, actors: 0, sentences: [], report: made.report }
      },
      use: (mapping) => {
        previews.cancel()
        void this.#read(what, job(mapping), origin, request)
      },
    }
  }

  #tell(what: string, report: Report, again: (() => void) | null = null): void {
    this.#step = { kind: 'report', what, report, loaded: false, again }
  }
}

/** An address as its index means it; as it stands where that cannot be. */
function resolved(address: string, base: string | null): string {
  if (base === null) return address
  try {
    return new URL(address, base).href
  } catch {
    return address
  }
}
const hasCode = ({ problems }: Report, code: ProblemCode): boolean => problems.some((p) => p.code === code)

/** A name for several files. */
function whatOf(items: readonly Item[]): string {
  const [first] = items
  if (!first) return m.opening.what.dropped
  return items.length === 1 ? printable(first.name, 60) : m.opening.what.files({ files: items.length })
}
