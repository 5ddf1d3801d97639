import { describe, expect, it } from 'vitest'
import { shippedAtlas, tiesOnRoute } from './shipped.ts'

const atlas = shippedAtlas()
const GAS = [
  'scp',
  'scp_tr',
  'scpx',
  'tanap',
  'tap',
  'turkstream_1',
  'turkstream_2',
  'blue_stream',
  'western_line',
  'mozdok_kazimagomed',
  'north_caucasus_transcaucasia',
  'iran_armenia',
  'tabriz_ankara',
  'cac_west',
  'cac_east',
  'trans_caspian',
  'east_west_tm',
  'az_ge_hajigabul_saguramo',
  'hajigabul_astara',
  'dzuarikau_tskhinvali',
]
const OIL = ['btc', 'baku_supsa', 'baku_novorossiysk', 'cpc']
const pipes = atlas.data.ties.filter((t) => t.form === 'pipeline')

describe('the pipelines', () => {
  it('are one tie for each of the 24 courses', () => {
    expect(pipes.map((t) => t.route).sort()).toEqual([...GAS, ...OIL].sort())
    for (const t of pipes) expect(t.kind).toBe('energy')
  })

  it('say which carry oil, in units of oil', () => {
    for (const route of OIL)
      for (const t of tiesOnRoute(atlas, route)) {
        expect(t.label).toMatch(/\(oil\)$/)
        for (const p of t.phases)
          if (p.quantity) expect(p.quantity.unit).toMatch(/^(thousand barrels\/day|Mt\/year)$/)
      }
    for (const route of GAS)
      for (const p of tiesOnRoute(atlas, route).flatMap((t) => t.phases))
        if (p.quantity) {
          expect(p.quantity.unit).toBe('bcm/year')
          expect(p.quantity.measure).toMatch(/^(capacity|gas delivered)$/)
        }
  })

  it('make up the Southern Gas Corridor and TurkStream', () => {
    const group = (name: string) =>
      atlas.data.ties
        .filter((t) => t.group === name)
        .map((t) => t.route)
        .sort()
    expect(group('Southern Gas Corridor')).toEqual(['scp', 'scp_tr', 'scpx', 'tanap', 'tap'])
    expect(group('TurkStream')).toEqual(['turkstream_1', 'turkstream_2'])
  })

  it('stand still where gas stood still', () => {
    for (const route of ['cac_west', 'cac_east'])
      expect(tiesOnRoute(atlas, route)[0]?.phases.find((p) => p.status === 'suspended')).toMatchObject({
        from: '2016-01-01',
      })
  })
})
