/** What an editor needs of the sources: addresses that can be printed, none twice, and no certainty that rests on nothing. */
import { describe, expect, it } from 'vitest'
import type { Source } from '../../src/atlas/schema.ts'
import { shippedAtlas } from './shipped.ts'

const { data } = shippedAtlas()

/** Forums, mirrors and content farms, hosts for development, pages that only stand in for another. */
const FORBIDDEN_HOSTS: readonly RegExp[] = [
  /(^|\.)(dev|test|staging|special|m|in|amp)\./,
  /(^|\.)(blogspot|wordpress|livejournal|tripod|narod)\./,
  /(^|\.)(wikimili|wikizero|wikiwand|wikia|fandom|zxc|alchetron|dbpedia|kiwix|wn)\.(com|wiki|org)$/,
  /ipfs|richxsearch|docslib|worldlibrary|unboundmedicine|readkong|scribd|vdocuments|encyclo|knowpia/,
  /(^|\.)(wasobamaborninkenya\.com|hrondas\.ru|armenianclub\.com|opoyi\.com|southfront\.(press|org)|anews\.az|ziare-pe-net\.ro)$/,
  /(^|\.)(facebook|twitter|x|vk|reddit|t|telegram)\.(com|me|org)$/,
  /workers\.dev|cloudfront|azureedge|translate\.goog|\.ngrok/,
  /(^|\.)(construction\.com|uatoday\.tv|vestnikkavkaza\.net|sputniknews\.com|armenianow\.com|ccee\.ada\.edu\.az)$/,
]
/** Blogs of a military analyst that a row quotes as one side's account. */
const ALLOWED_HOSTS: ReadonlySet<string> = new Set(['caspiandefense.wordpress.com'])
const FORBIDDEN_PATHS = /\/forum(s|\/|$)|showthread|viewtopic|\/test$|;jsessionid/i
const FORBIDDEN_PARAMETERS =
  /^(phpsessid|jsessionid|sid|sphrase_id|chat_room_id|utm_\w+|fbclid|gclid|sessionid)$/i

/** Why an address cannot be printed; null where it can. */
function fault(address: string): string | null {
  const { hostname, pathname, searchParams } = new URL(address)
  if (!ALLOWED_HOSTS.has(hostname) && FORBIDDEN_HOSTS.some((host) => host.test(hostname))) return 'host'
  if (FORBIDDEN_PATHS.test(pathname)) return 'path'
  return [...searchParams.keys()].some((key) => FORBIDDEN_PARAMETERS.test(key)) ? 'session' : null
}

const plain = (address: string) =>
  address
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/[#].*$|\/$/g, '')
    .toLowerCase()
/** Sources that stand twice: by address, or by title and publisher. */
function twice(sources: readonly Pick<Source, 'id' | 'title' | 'url'>[]): string[] {
  const keys = sources.map(({ title, url }) => [
    title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '),
    ...(url === undefined ? [] : [plain(url)]),
  ])
  return sources
    .filter((_, i) => keys.slice(0, i).some((k) => k.some((x) => keys[i]?.includes(x))))
    .map((s) => s.id)
}

const unverified = new Set(data.sources.filter((s) => s.unverified).map((s) => s.id))
const restsOnNothing = (sources: readonly string[]) =>
  sources.length > 0 && sources.every((s) => unverified.has(s))
/** Rows that are called certain while nothing but general knowledge stands behind them. */
function falselyCertain(
  rows: readonly { id: string; confidence: string; sources: readonly string[] }[],
): string[] {
  return rows.filter((r) => r.confidence === 'high' && restsOnNothing(r.sources)).map((r) => r.id)
}

describe('the addresses of the sources', () => {
  it('can be printed: no forum, mirror, host for development, session', () => {
    const faults = data.sources.flatMap(({ id, url }) => {
      const why = url === undefined ? null : fault(url)
      return why === null ? [] : [`${id}: ${why}: ${url ?? ''}`]
    })
    expect(faults).toEqual([])
  })

  it('would be found out', () => {
    expect(fault('https://dev.report.az/en/energy/a')).toBe('host')
    expect(fault('https://wikimili.com/en/2016_Nagorno-Karabakh_conflict')).toBe('host')
    expect(fault('https://wasobamaborninkenya.com/x')).toBe('host')
    expect(fault('http://en.special.kremlin.ru/events/president/transcripts/650')).toBe('host')
    expect(fault('http://in.reuters.com/article/a')).toBe('host')
    expect(fault('https://armeniandiaspora.com/forum/2005/may-2005/26871')).toBe('path')
    expect(fault('https://anyone.example/en/photos/test')).toBe('path')
    expect(fault('https://ria.ru/20160816/1474443469.html?chat_room_id=1474443469')).toBe('session')
    expect(fault('https://www.souzveche.ru/news/32457/?sphrase_id=4264157')).toBe('session')
    expect(fault('https://www.rferl.org/a/1086156.html')).toBeNull()
  })

  it('are missing only where a note says why', () => {
    for (const s of data.sources) if (s.url === undefined) expect(s.note, s.id).toBeDefined()
  })
})

describe('the sources', () => {
  it('stand once', () => {
    expect(twice(data.sources)).toEqual([])
    const [first] = data.sources
    if (!first) throw new Error('no source')
    expect(twice([first, { ...first, id: 'again' }])).toEqual(['again'])
    const one = { id: 'a', title: 'A (B, 2016)', url: 'https://www.example.org/a/' }
    expect(twice([one, { id: 'b', title: 'Other', url: 'http://example.org/a' }])).toEqual(['b'])
    expect(twice([one, { id: 'c', title: 'a: (B, 2016)' }])).toEqual(['c'])
    expect(twice([one, { id: 'd', title: 'A (B, 2017)', url: 'https://example.org/d' }])).toEqual([])
  })

  it('have a title, and after it the publisher and, where there is one, the date', () => {
    for (const s of data.sources) if (!s.unverified) expect(s.title, s.id).toMatch(/^\S.* \([^()]+\)$/)
  })
})

describe('what rests on general knowledge alone', () => {
  it('is never called certain', () => {
    expect(falselyCertain([...data.sites, ...data.events, ...data.evidence])).toEqual([])
    expect(falselyCertain([{ id: 'x', confidence: 'high', sources: ['own'] }])).toEqual(['x'])
    expect(falselyCertain([{ id: 'x', confidence: 'high', sources: ['own', 'memri'] }])).toEqual([])
    expect(falselyCertain([{ id: 'x', confidence: 'low', sources: ['own'] }])).toEqual([])
  })

  it('says in its own note that it is unverified', () => {
    const rows = [
      ...data.memberships,
      ...data.sites,
      ...data.ties.flatMap((t) =>
        t.phases.map((p) => ({
          id: `${t.id} ${p.from}`,
          sources: p.sources,
          note: `${p.note ?? ''} ${t.note ?? ''}`,
        })),
      ),
    ]
    expect(rows.some((r) => restsOnNothing(r.sources))).toBe(true)
    for (const r of rows) if (restsOnNothing(r.sources)) expect(r.note, r.id).toMatch(/unverified/i)
  })
})
