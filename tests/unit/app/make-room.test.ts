import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeRoom } from '../../../src/app/make-room.ts'
import { Reader } from '../../../src/state/reader.svelte.ts'
import { defaultView, select } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const tie = atlas.data.ties[0]?.id ?? ''
let reader: Reader
let open: boolean

const watch = (width: number) => {
  vi.stubGlobal('window', { innerWidth: width })
  return makeRoom(
    reader,
    () => open,
    (now) => (open = now),
  )
}

beforeEach(() => {
  reader = new Reader(atlas, defaultView(atlas))
  open = true
})

afterEach(() => {
  vi.unstubAllGlobals()
})

const pick = () => {
  reader.go(select(reader.view, { type: 'tie', id: tie }))
}
const close = () => {
  reader.go(select(reader.view, null))
}

test('on a small desk the argument makes room for a panel and comes back', () => {
  watch(1024)
  pick()
  expect(open).toBe(false)
  close()
  expect(open).toBe(true)
})

test('on a larger one it stays, and what was folded by hand stays folded', () => {
  watch(1440)
  pick()
  expect(open).toBe(true)
  close()
  open = false
  vi.stubGlobal('window', { innerWidth: 1024 })
  pick()
  close()
  expect(open).toBe(false)
})
