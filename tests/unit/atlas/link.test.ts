import { describe, expect, test } from 'vitest'
import { safeHref, sourceLink } from '../../../src/atlas/link.ts'
import { PUBLISHED } from '../../../src/atlas/origin.ts'
import fc, { runs } from '../../support/fc.ts'

/** Addresses that have led browsers or readers elsewhere than they seem to. None may become a link. */
const BYPASSES: readonly string[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\tjavascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'java\0script:alert(1)',
  '\u0001javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  '\ufeffjavascript:alert(1)',
  '\u200bjavascript:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'javascript://https://example.org/\nalert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  'javascript\\x3aalert(1)',
  'javascript%3aalert(1)',
  'ｊavascript:alert(1)',
  'feed:javascript:alert(1)',
  'jar:javascript:alert(1)!',
  'view-source:javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'DATA:image/svg+xml,<svg onload=alert(1)>',
  'data:,https://example.org/',
  'vbscript:msgbox(1)',
  'livescript:x',
  'mocha:x',
  'blob:https://example.org/1',
  'filesystem:https://example.org/x',
  'file:///etc/passwd',
  'ftp://example.org/',
  'ws://example.org/',
  'about:blank',
  'chrome://settings',
  'intent://example.org/#Intent;end',
  'mailto:a@example.org',
  'tel:112',
  'ms-word:ofe|u|https://example.org/x',
  '//example.org/',
  '///example.org/',
  '\\\\example.org\\x',
  '/\\example.org',
  '/path',
  'path',
  '#hash',
  '?query',
  '',
  ' ',
  'http:',
  'https:',
  'https:/',
  'https://',
  'https:///example.org',
  'https:////example.org',
  'https:/example.org',
  'https:example.org',
  'https:\\\\example.org',
  'https://user@example.org/',
  'https://user:pass@example.org/',
  'https://:@example.org/',
  'https://example.org@evil.example/',
  'https://example.org:443@evil.example/',
  'https://example.org%40evil.example/',
  'https://example.org\\@evil.example/',
  'https://example.org\\.evil.example/',
  'https://exam ple.org/',
  'https://example.org/ javascript:x',
  'https://example.org/\u202egnp.exe',
  'https://example.org/\u2066x',
  'https://exam\u200bple.org/',
  'https://exam\u00adple.org/',
  'https://example.org/\u{e0041}',
  'https://example.org/\ud800',
  'https://example.org/\n',
  'https://example.org/\0',
  'https://exa%00mple.org/',
  'https://[::1',
  'https://example.org:99999/',
  'https://%/',
  'https://<script>/',
  'HTTPS://example.org/',
  `https://example.org/${'a'.repeat(2000)}`,
]

/** Addresses, and as what they are linked. */
const LINKED: readonly (readonly [string, string])[] = [
  ['https://example.org', 'https://example.org/'],
  ['http://example.org/a?b=c#d', 'http://example.org/a?b=c#d'],
  ['https://example.org:8443/', 'https://example.org:8443/'],
  ['https://example.org/@user/1', 'https://example.org/@user/1'],
  ['https://example.org?mail=a@b.example', 'https://example.org/?mail=a@b.example'],
  ['https://bücher.example/ə', 'https://xn--bcher-kva.example/%C9%99'],
  ['https://раураl.example/', 'https://xn--l-7sba6dbr.example/'],
  ['https://example.org/"><img src=x>'.replaceAll(' ', '%20'), 'https://example.org/%22%3E%3Cimg%20src=x%3E'],
  ["https://example.org/'onmouseover='x'", "https://example.org/'onmouseover='x'"],
  ['https://example.org/javascript:alert(1)', 'https://example.org/javascript:alert(1)'],
]

/** Pieces that make random text look like addresses. */
const PIECES = [
  ...['https://', 'http://', 'javascript:', 'data:', '//', '\\', '@', ':', '%00', '%2f', '?', '#', '[::1]'],
  ...[
    'example.org',
    'evil.example',
    'a',
    '\t',
    '\n',
    '\u202e',
    '\u200b',
    '．',
    '。',
    'ı',
    'ﬁ',
    ' ',
    '<',
    '"',
  ],
]
const addresses = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }).map((rest) => `https://${rest}`),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
)

describe('an address of a source', () => {
  test.each(BYPASSES)('%j stays words', (address) => {
    expect(safeHref(address)).toBeNull()
  })
  test.each(LINKED)('%s is linked', (address, href) => {
    expect(safeHref(address)).toBe(href)
  })
  test('is linked to a page of the Web in plain letters, or not at all, whatever it is (50,000)', () => {
    let linked = 0
    fc.assert(
      fc.property(addresses, (address) => {
        const href = safeHref(address)
        if (href === null) return
        linked++
        const url = new URL(href)
        expect(href).toMatch(/^https?:\/\/[!-~]+$/)
        expect(url.username + url.password).toBe('')
        expect(url.host).not.toBe('')
        expect(safeHref(href)).toBe(href)
      }),
      { numRuns: runs(50_000) },
    )
    expect(linked).toBeGreaterThan(runs(5000))
  })
  test('has its host told where nobody vouches for it', () => {
    expect(sourceLink({ kind: 'file' }, 'https://раураl.example/x')?.host).toBe('xn--l-7sba6dbr.example')
    expect(sourceLink(PUBLISHED, 'https://example.org/x')).toEqual({
      href: 'https://example.org/x',
      host: null,
    })
    expect(sourceLink({ kind: 'file' }, undefined)).toBeNull()
    expect(sourceLink({ kind: 'file' }, 'javascript:alert(1)')).toBeNull()
  })
})
