import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide, type PageAddress } from '../../../src/open/address.ts'

const WEB: PageAddress = {
  href: 'https://news.example/maps/?atlas=x',
  origin: 'https://news.example',
  published: 'https://news.example/maps/data/atlas.json?v=1',
}
const DEV: PageAddress = {
  href: 'http://127.0.0.1:4000/some/where/',
  origin: 'http://127.0.0.1:4000',
  published: 'http://127.0.0.1:4000/some/where/data/atlas.json',
}
const SANDBOX: PageAddress = { ...WEB, origin: 'null' }

/** Address, and what is done with it: for `ask` with the host that is named, and "!" for a secret. */
const ON_THE_WEB: readonly (readonly [string, string])[] = [
  ['data/atlas.json', 'published'],
  ['https://news.example/maps/data/atlas.json?v=2#x', 'published'],
  ['other.json', 'load news.example'],
  ['./other.json?x=1', 'load news.example'],
  ['/root.json', 'load news.example'],
  ['../up.json', 'load news.example'],
  ['https://news.example/a.json', 'load news.example'],
  ['https://NEWS.example:443/a.json', 'load news.example'],
  ['//news.example/a.json', 'load news.example'],
  ['https://news.example:8443/a.json', 'ask news.example:8443'],
  ['http://news.example/a.json', 'refuse'],
  ['//data.example/a.json', 'ask data.example'],
  ['https://data.example/a.json', 'ask data.example'],
  ['HTTPS://DATA.example/a.json', 'ask data.example'],
  ['https:data.example/a.json', 'load news.example'],
  ['https://data.example./a.json', 'ask data.example.'],
  ['https://sub.news.example/a.json', 'ask sub.news.example'],
  ['https://news.example.evil.example/a.json', 'ask news.example.evil.example'],
  ['https://bücher.example/a.json', 'ask xn--bcher-kva.example'],
  ['https://раураl.example/', 'ask xn--l-7sba6dbr.example'],
  ['https://ｄata.example/', 'ask data.example'],
  ['https://data.example/a.json?token=1', 'ask data.example !'],
  ['https://data.example/a.json?X-Amz-Signature=1', 'ask data.example !'],
  ['https://data.example/a.json?x=1&sig=2', 'ask data.example !'],
  ['https://data.example/a.json?apiKEY=1', 'ask data.example !'],
  ['https://data.example/token/a.json', 'ask data.example'],
  ['https://8.8.8.8/a.json', 'ask 8.8.8.8'],
  ['https://134744072/a.json', 'ask 8.8.8.8'],
  ['https://[2606:4700::1111]/a.json', 'ask [2606:4700::1111]'],
  ['http://data.example/a.json', 'refuse'],
  ['ftp://data.example/a.json', 'refuse'],
  ['ws://data.example/', 'refuse'],
  ['file:///etc/passwd', 'refuse'],
  ['javascript:alert(1)', 'refuse'],
  ['data:application/json,{}', 'refuse'],
  ['blob:https://news.example/1', 'refuse'],
  ['about:blank', 'refuse'],
  ['view-source:https://news.example/', 'refuse'],
  ['https://user@data.example/a.json', 'refuse'],
  ['https://user:pass@news.example/a.json', 'refuse'],
  ['https://news.example@evil.example/', 'refuse'],
  ['https://localhost/a.json', 'refuse'],
  ['https://LOCALHOST:8080/a.json', 'refuse'],
  ['http://localhost/a.json', 'refuse'],
  ['http://127.0.0.1/a.json', 'refuse'],
  ['https://127.1/a.json', 'refuse'],
  ['https://0x7f000001/a.json', 'refuse'],
  ['https://2130706433/a.json', 'refuse'],
  ['https://0.0.0.0/', 'refuse'],
  ['https://10.0.0.1/a.json', 'refuse'],
  ['https://192.168.1.1/a.json', 'refuse'],
  ['https://172.16.0.1/a.json', 'refuse'],
  ['https://172.32.0.1/a.json', 'ask 172.32.0.1'],
  ['https://169.254.169.254/latest', 'refuse'],
  ['https://100.64.0.1/', 'refuse'],
  ['https://[::1]/a.json', 'refuse'],
  ['https://[::ffff:10.0.0.1]/', 'refuse'],
  ['https://[fd00::1]/a.json', 'refuse'],
  ['https://[fe80::1]/a.json', 'refuse'],
  ['https://printer.local/a.json', 'refuse'],
  ['https://printer.local./a.json', 'refuse'],
  ['https://atlas.localhost/a.json', 'refuse'],
  ['https://intranet/a.json', 'refuse'],
  ['https://db.internal/a.json', 'refuse'],
  ['https://', 'refuse'],
  ['https://a b/', 'refuse'],
  ['', 'refuse'],
  ['   ', 'refuse'],
  ['java\tscript:alert(1)', 'refuse'],
  ['https://data.example\\@news.example/', 'refuse'],
  [`https://data.example/${'a'.repeat(2000)}`, 'refuse'],
]

const IN_DEVELOPMENT: readonly (readonly [string, string])[] = [
  ['other.json', 'load 127.0.0.1:4000'],
  // The content policy knows no loopback: what the built page could not fetch is not asked about.
  ['http://127.0.0.1:4001/a.json', 'refuse'],
  ['http://localhost:4000/a.json', 'refuse'],
  ['https://localhost:4001/a.json', 'ask localhost:4001'],
  ['http://192.168.1.1/a.json', 'refuse'],
  ['https://192.168.1.1/a.json', 'ask 192.168.1.1'],
]

function said(address: string, page: PageAddress): string {
  const decision = decide(address, page)
  if (decision.do === 'ask') return `ask ${decision.host}${decision.secret ? ' !' : ''}`
  return decision.do === 'load' ? `load ${decision.host}` : decision.do
}

describe('an address that an atlas is asked for from', () => {
  test.each(ON_THE_WEB)('%s on the Web: %s', (address, expected) => {
    expect(said(address, WEB)).toBe(expected)
  })
  test.each(IN_DEVELOPMENT)('%s on one’s own machine: %s', (address, expected) => {
    expect(said(address, DEV)).toBe(expected)
  })
  test('is never of the same origin in a sandbox', () => {
    expect(said('other.json', SANDBOX)).toBe('ask news.example')
    expect(said('data/atlas.json', SANDBOX)).toBe('ask news.example')
  })
  test('is decided on for any text, and what is loaded has neither user nor fragment', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withFragments: true })), (address) => {
        const decision = decide(address, WEB)
        if (decision.do !== 'load' && decision.do !== 'ask') return
        const url = new URL(decision.url)
        expect(url.protocol).toBe('https:')
        expect(url.username + url.password + url.hash).toBe('')
        expect(decision.do === 'load').toBe(url.origin === WEB.origin)
      }),
      { numRuns: 2000 },
    )
  })
})
