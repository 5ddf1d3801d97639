import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatFinding } from '../../../src/atlas/findings.ts'
import { parseAtlas } from '../../../src/atlas/parse-atlas.ts'
import { displayed } from '../../../src/export/displayed.ts'
import { partOf } from '../../../src/export/atlas-json.ts'
import { buildScene } from '../../../src/scene/scene.ts'
import { defaultView } from '../../../src/state/view.ts'
import { shippedAtlas } from '../../article/shipped.ts'
import { views } from '../../support/arbitrary-view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

/** What an atlas of the part finds in itself. */
const findings = (part: unknown) => {
  const loaded = parseAtlas(JSON.parse(JSON.stringify(part)))
  return loaded.ok ? [] : loaded.findings.map(formatFinding)
}

describe('the atlas of what is shown', () => {
  const atlas = fixtureAtlas()
  const scene = buildScene(atlas, [])

  it('passes every rule of an atlas, whatever is shown', () => {
    fc.assert(
      fc.property(views(atlas), (view) => {
        const shown = displayed(atlas, scene, view)
        const part = partOf(atlas.data, shown)
        expect(findings(part)).toEqual([])
        expect(part.ties.map((t) => t.id)).toEqual(shown.ties.map((s) => s.tie.id))
      }),
    )
  })

  it('leaves out what nothing shown refers to', () => {
    const view = { ...defaultView(atlas), kinds: new Set(['economy' as const]) }
    const part = partOf(atlas.data, displayed(atlas, scene, { ...view, mode: 'so-far' }))
    expect(part.ties.map((t) => t.id)).toEqual(['trade'])
    expect(part.claims).toEqual([])
    expect(part.evidence).toEqual([])
    expect(part.actors.map((a) => a.id)).toEqual(['AR', 'BO', 'LEAGUE'])
    expect(part.places.map((p) => p.id)).toEqual(['arville', 'borport'])
    expect(part.memberships.map((m) => m.id)).toEqual(['m3'])
    expect(part.article).toMatchObject({ id: 'invented' })
  })

  it('passes for the shipped atlas as it opens', () => {
    const shipped = shippedAtlas()
    const part = partOf(shipped.data, displayed(shipped, buildScene(shipped, []), defaultView(shipped)))
    expect(findings(part)).toEqual([])
    expect(part.claims.length).toBeGreaterThan(20)
  })
})
