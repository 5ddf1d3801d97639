import { describe, expect, test } from 'vitest'
import { shippedBase } from '../../../scripts/shipped-base.ts'
import { sourcesOf } from '../../../src/atlas/atlas.ts'
import { snapshot } from '../../../src/atlas/snapshot.ts'
import { documentOf } from '../../../src/figure/document.ts'
import { figure } from '../../../src/figure/figure.ts'
import { defaultView } from '../../../src/state/view.ts'

const base = shippedBase()
const view = defaultView(base.atlas)
const link = 'https://example.org/?a=1&b=<script>'
const picture = figure(base, view, {
  width: 1280,
  height: 800,
  scheme: 'light',
  relief: null,
  prefix: 'f',
  link,
})
const html = documentOf(base.atlas, view, { picture, faces: '', link })

describe('a view as one page', () => {
  test('has a row for each tie and for each claim behind them', () => {
    const standings = snapshot(base.atlas, view)
    const claims = new Set(standings.flatMap((s) => s.tie.claims))
    const [, ties = '', stated = ''] = html.split('<tbody>')
    expect(ties.split('</tbody>')[0]?.match(/<tr>/g)).toHaveLength(standings.length)
    expect(stated.split('</tbody>')[0]?.match(/<tr>/g)).toHaveLength(claims.size)
  })
  test('numbers its sources, and every number is there', () => {
    const [body = '', list = ''] = html.split('<ol>')
    const most = list.match(/<li>/g)?.length ?? 0
    const cited = [...body.matchAll(/<td>(\d+(?:, \d+)*)<\/td>/g)].flatMap((m) =>
      (m[1] ?? '').split(', ').map(Number),
    )
    expect(cited.length).toBeGreaterThan(40)
    expect(Math.max(...cited)).toBeLessThanOrEqual(most)
  })
  test('names every source behind its ties and its claims, their figures’ included', () => {
    const standings = snapshot(base.atlas, view)
    const findings = standings.flatMap((s) => s.tie.claims.flatMap((id) => base.atlas.evidence.get(id) ?? []))
    const ids = new Set([
      ...standings.flatMap((s) => [...s.span.phase.sources, ...s.tie.sources]),
      ...findings.flatMap(sourcesOf),
    ])
    expect(html.split('<ol>')[1]?.match(/<li>/g)).toHaveLength(ids.size)
  })
  test('runs nothing, fetches nothing, and is no larger than half a megabyte without its type', () => {
    expect(html).not.toMatch(/<script/)
    expect(html).not.toMatch(/(?:src|href)="(?!https?:|#|data:)/)
    expect(html.length).toBeLessThan(500_000)
  })
})
