import { expect, test } from 'vitest'
import { shippedBase } from '../../scripts/shipped-base.ts'
import { dayOf } from '../../src/atlas/day.ts'
import { tintedBlocs } from '../../src/render/bloc-tints.ts'
import { landBy } from '../../src/render/border-policy.ts'
import { defaultView } from '../../src/state/view.ts'

const { atlas, topology } = shippedBase()

test('a bloc tints the land of its members on the day', () => {
  const blocs = tintedBlocs(atlas, { ...defaultView(atlas), blocs: ['CSTO'] }, dayOf(2016, 8, 8))
  expect(blocs.map((b) => b.bloc)).toEqual(['CSTO'])
  const { members = [], partners } = blocs[0] ?? {}
  expect(members).toEqual(expect.arrayContaining(['RU', 'AM', 'KZ']))
  expect(members).not.toContain('AZ')
  expect(partners).not.toContain('RU')
  const land = new Set(landBy(topology, 'un').map(([owner]) => owner))
  for (const country of members) expect([...land]).toContain(country)
})
