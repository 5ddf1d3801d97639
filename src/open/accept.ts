/** What may be read of what was dropped or chosen, told by names and sizes alone: nothing is opened here. Pure. */
import { printable } from '../atlas/clean.ts'
import { m } from '../messages/messages.ts'
import { NO_REPORT, reportOf, type Report } from './codes.ts'
import { FILE_MAX, MB } from './limits.ts'

/** What a browser says of a thing without reading it. `size` is in bytes. */
export interface Item {
  readonly name: string
  readonly size: number
  /** Its media type, as far as the browser knows one. */
  readonly type: string
  readonly folder?: boolean
}

/** Endings of what an atlas can be in. */
const DATA = /\.(json|geojson|topojson|csv|tsv|txt)$/i

/** The most files that make an atlas: three tables, and one of their sources. */
const FILES_MAX = 4

/** Why these things are not read; `NO_REPORT` where they may be. */
export function gated(items: readonly Item[]): Report {
  const { files } = m.opening
  if (items.length === 0) return reportOf('E-TEXT')
  const folder = items.find((i) => i.folder)
  if (folder) return reportOf('E-FOLDER', files.folder, printable(folder.name, 60))
  const other = items.find((i) => !isData(i))
  if (other)
    return reportOf(
      'E-KIND',
      other.type ? files.kindOf({ type: printable(other.type, 40) }) : files.kind,
      printable(other.name, 60),
    )
  const size = items.reduce((sum, i) => sum + i.size, 0)
  if (size > FILE_MAX)
    return reportOf(
      'E-SIZE',
      files.size({ size: Math.ceil(size / MB), most: FILE_MAX / MB }),
      printable(items[0]?.name ?? '', 60),
    )
  if (items.length > FILES_MAX || (items.length > 1 && items.some(({ name }) => /json$/i.test(name))))
    return reportOf('E-FILES', files.sets)
  return NO_REPORT
}

/** By its ending; a name without any may be data of any kind. */
function isData({ name, type }: Item): boolean {
  if (/^(image|audio|video|font)\//.test(type)) return false
  return DATA.test(name) || (!name.includes('.') && !/^application\/(?!json)/.test(type))
}
