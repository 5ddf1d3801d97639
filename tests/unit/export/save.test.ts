import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { LONGEST, pngOf } from '../../../src/export/raster.ts'
import { save } from '../../../src/export/save.ts'

/** Addresses made for contents that have not been given back: each keeps its content in memory. */
const open = new Set<string>()
let made = 0
const links: { href: string; download: string; click: () => void }[] = []

beforeEach(() => {
  vi.useFakeTimers()
  open.clear()
  links.length = 0
  made = 0
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    const url = `blob:${made++}`
    open.add(url)
    return url
  })
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => {
    open.delete(url)
  })
  vi.stubGlobal('document', {
    createElement: () => {
      const link = { href: '', download: '', click: vi.fn() }
      links.push(link)
      return link
    },
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('a file that is handed over', () => {
  test('has an address while it is fetched, which is given back after', () => {
    save('ties.csv', 'text/csv', 'a,b')
    expect(links[0]).toMatchObject({ href: 'blob:0', download: 'ties.csv' })
    expect(links[0]?.click).toHaveBeenCalledOnce()
    expect(open.size).toBe(1)
    vi.runAllTimers()
    expect(open.size).toBe(0)
  })
  test('leaves nothing open however many there are', () => {
    for (let i = 0; i < 50; i++) save(`${i}.csv`, 'text/csv', 'a')
    vi.runAllTimers()
    expect(open.size).toBe(0)
  })
})

describe('a picture that is painted', () => {
  test('gives its address back even when the browser cannot paint it', async () => {
    class Broken {
      src = ''
      decode = () => Promise.reject(new Error('no picture'))
    }
    vi.stubGlobal('Image', Broken)
    await expect(pngOf('<svg/>', 10, 10, 1)).rejects.toThrow('no picture')
    expect(open.size).toBe(0)
  })
  test('larger than browsers paint for certain is refused before it is made', async () => {
    await expect(pngOf('<svg/>', LONGEST + 1, 10, 1)).rejects.toThrow(RangeError)
    expect(made).toBe(0)
  })
})
