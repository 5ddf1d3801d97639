import { describe, expect, it } from 'vitest'
import { chartSums } from '../../src/atlas/sums.ts'
import { shippedAtlas } from './shipped.ts'

describe('the chart of the published tour', () => {
  it('shows what the step says: one side got 40 to 110 times what the other did', () => {
    const { data } = shippedAtlas()
    const chart = data.article.tour.find((s) => s.chart)?.chart
    if (!chart) throw new Error('no chart')
    const [one, other] = chartSums(data, chart)
    expect(Math.round((one?.total ?? 0) / (other?.total ?? 1))).toBe(112)
  })
})
