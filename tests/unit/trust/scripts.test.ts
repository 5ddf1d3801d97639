import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filesIn } from '../../contract/source.ts'
import { trustedScript, trustScript } from '../../../src/trust/scripts.ts'

const BASE = 'https://host.example/some/where/'
const WORKER = trustScript('./assets/worker-1a2b.js', BASE)

describe('the addresses that may become scripts', () => {
  test('are those that were named, however they are written', () => {
    for (const same of [WORKER, './assets/worker-1a2b.js', 'assets/../assets/worker-1a2b.js'])
      expect(trustedScript(same, BASE)).toBe(same)
  })
  test.each([
    `${WORKER}?x`,
    `${WORKER}#x`,
    `${WORKER}/`,
    './assets/worker-1a2b.mjs',
    '/assets/worker-1a2b.js',
    'http://host.example/some/where/assets/worker-1a2b.js',
    'https://host.example:444/some/where/assets/worker-1a2b.js',
    'https://user@host.example/some/where/assets/worker-1a2b.js',
    'data:text/javascript,alert(1)',
    'blob:https://host.example/1',
    'javascript:alert(1)',
    'https://[',
    '',
  ])('are not “%s”', (address) => {
    expect(trustedScript(address, BASE)).toBeNull()
  })
  test('are no others, whatever is asked for', () => {
    const asked = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.string().map((end) => WORKER + end),
    )
    fc.assert(
      fc.property(asked, (address) => {
        const given = trustedScript(address, BASE)
        if (given !== null) expect(new URL(given, BASE).href).toBe(WORKER)
      }),
      { numRuns: 500 },
    )
  })
  test('are named by these modules alone, and never made of what a reader or a file brings', () => {
    const naming = filesIn('src', ['.ts', '.svelte']).flatMap(({ file, text }) =>
      file === 'src/trust/scripts.ts'
        ? []
        : [...text.matchAll(/trustScript\(([^()]*(?:\([^()]*\))?[^()]*)\)/g)].map((m) => `${file}: ${m[1]}`),
    )
    expect(naming).toEqual([
      'src/app/reader-worker.ts: workerUrl',
      'src/offline/page.ts: WORKER, doc.baseURI',
      'src/render/maplibre/maplibre.ts: workerUrl',
      'src/render/maplibre/maplibre.ts: await asAddress(workerUrl)',
    ])
  })
})
