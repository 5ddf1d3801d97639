import { expect, it } from 'vitest'
import { mayRegister, type Situation } from '../../../src/offline/allowed.ts'

const served: Situation = {
  mode: 'production',
  protocol: 'https:',
  origin: 'https://host.example',
  framed: false,
  query: '?date=x',
  saving: false,
}

it('lets a page that was served have a worker', () => {
  expect(mayRegister(served)).toBe(true)
  expect(mayRegister({ ...served, protocol: 'http:', query: '?embed=0' })).toBe(true)
})

it.each([
  ['in a frame', { framed: true }],
  ['as an embed that is opened by itself', { query: '?date=x&embed=1' }],
  ['without an origin', { origin: 'null' }],
  ['from a file', { protocol: 'file:' }],
  ['where data are to be saved', { saving: true }],
  ['of a build with the kill switch', { mode: 'kill' }],
])('lets none have one %s', (_, but) => {
  expect(mayRegister({ ...served, ...but })).toBe(false)
})
