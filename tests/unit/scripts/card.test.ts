import { existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { printer } from '../../../scripts/card.ts'

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30"><rect width="60" height="30" fill="#fff"/><text x="4" y="20" font-family="FiraGO" font-size="14">${text}</text></svg>`

test('a card has the size that is asked for, is the same every time, has our letters, and leaves nothing behind', async () => {
  const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('cards-'))
  const before = folders()
  const { png, close } = await printer()
  const [one, again, other] = await Promise.all([png(svg('ag'), 120), png(svg('ag'), 120), png(svg(''), 120)])
  expect(Buffer.from(one).equals(again)).toBe(true)
  expect(Buffer.from(one).equals(other)).toBe(false)
  const view = new DataView(one.buffer, one.byteOffset)
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([120, 60])
  close()
  expect(folders().filter((name) => !before.includes(name) && existsSync(name))).toEqual([])
})
