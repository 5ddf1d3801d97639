/** The shown atlas, its key in the address, and the view in which it opens. */
import type { Atlas } from '../atlas/atlas.ts'
import { withAtlas } from '../state/atlas-key.ts'
import { addressOf, putAddress } from '../state/history.svelte.ts'
import { FileTrail, NOWHERE } from '../state/file-trail.ts'
import { Reader } from '../state/reader.svelte.ts'
import { readAddress, writeAddress, type Address } from '../state/url.ts'
import { defaultView, type View } from '../state/view.ts'
import type { ImportRequest } from './atlas-import.svelte.ts'
import type { Grounded } from './ground-loader.ts'
import type { PreparedAtlas } from './prepare.ts'

/** An atlas with the ground that it is drawn on, and what the reader must know of that. */
export interface GroundedAtlas extends PreparedAtlas, Grounded {}

/**
 * `key`: the value of `atlas=` in the address, null for the published one, a symbol for a file, which has no address; `trail` are the
 * history entries of a file.
 */
export interface ShownAtlas extends GroundedAtlas {
  readonly key: string | null | symbol
  readonly reader: Reader
  readonly trail?: FileTrail
}

/** The published atlas; in its default view while the address names another one. */
export function atlasAtStart(home: GroundedAtlas, address: Address): ShownAtlas {
  const params = new URLSearchParams(address.query)
  if (!params.has('atlas')) return fromAddress(home, address, null)
  const { theme, embed } = readAddress(home.atlas, address).view
  return { ...home, key: null, reader: new Reader(home.atlas, { ...defaultView(home.atlas), theme, embed }) }
}

/** An atlas in the view that an address names. */
export function fromAddress(drawn: GroundedAtlas, address: Address, key: ShownAtlas['key']): ShownAtlas {
  const { view, notices } = readAddress(drawn.atlas, address)
  return { ...drawn, key, reader: new Reader(drawn.atlas, view, [...notices, ...drawn.notices]) }
}

/** A newly opened atlas in place of the present one; keeps day, panel and theme if possible. */
export function inPlaceOf(before: ShownAtlas, drawn: GroundedAtlas, request: ImportRequest): ShownAtlas {
  const named = 'address' in request
  const asked = named && new URLSearchParams(location.search).get('atlas') === request.address
  const wanted = named ? withAtlas(request.address) : NOWHERE
  const address = asked ? addressOf(location) : wanted
  const { view, notices } = readAddress(drawn.atlas, address)
  const reader = new Reader(drawn.atlas, keptOf(before, drawn.atlas, view, address), [
    ...notices,
    ...drawn.notices,
  ])
  if (named) {
    if (!asked) putAddress(window, 'push', wanted)
    return { ...drawn, key: request.address, reader }
  }
  const trail = new FileTrail(reader.view)
  putAddress(window, 'push', NOWHERE, trail.entry)
  return { ...drawn, key: Symbol('file'), reader, trail }
}

/** Keeps the reader's choices unless the address says otherwise; the day only if it is in the timeline. */
function keptOf({ reader, atlas: old }: ShownAtlas, atlas: Atlas, view: View, { query }: Address): View {
  const said = new URLSearchParams(query)
  const { day, theme, panel, embed } = reader.view
  const moved = day !== old.openingDay && day >= atlas.timeline.from && day < atlas.timeline.to
  return {
    ...view,
    embed,
    day: moved && !said.has('date') && !said.has('claim') ? day : view.day,
    theme: said.has('theme') ? view.theme : theme,
    panel: said.has('view') ? view.panel : panel,
  }
}

/** The address of the shown view; empty for a file. */
export function addressFor({ key, atlas, reader }: ShownAtlas): Address {
  return typeof key === 'symbol' ? NOWHERE : writeAddress(atlas, reader.view, withAtlas(key))
}
