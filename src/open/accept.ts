/** Checks dropped or chosen files by name and size, before they are read. */
import { printable } from '../atlas/clean.ts'
import { m } from '../messages/messages.ts'
import { NO_REPORT, reportOf, type Report } from './codes.ts'
import { FILE_MAX, MB } from './limits.ts'

/** What a browser knows of a file without reading it. `size` in bytes. */
export interface Item {
  readonly name: string
  readonly size: number
  /** The media type, or "". */
  readonly type: string
  readonly folder?: boolean
}

/** Extensions of accepted files. */
const DATA = /\.(json|geojson|topojson|csv|tsv|txt)$/i

/** A file for each table, and what may stand beside them. */
const FILES_MAX = 20

/** Why these files are not accepted; `NO_REPORT` if they are. */
export function rejectionOf(items: readonly Item[]): Report {
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
  if (items.length > FILES_MAX) return reportOf('E-FILES', files.sets({ most: FILES_MAX }))
  return NO_REPORT
}

/** By extension; a name without one is accepted. */
function isData({ name, type }: Item): boolean {
  if (/^(image|audio|video|font)\//.test(type)) return false
  return DATA.test(name) || (!name.includes('.') && !/^application\/(?!json)/.test(type))
}
