import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstDay } from '../../../src/atlas/day.ts'
import { fileName, NAME_MAX } from '../../../src/export/file-name.ts'

const words = fc.string({ unit: 'binary', maxLength: 120 })
const days = fc.integer({ min: firstDay('1900'), max: firstDay('2100') })

describe('fileName', () => {
  it('names the article, the day and what is in the file', () => {
    const named = { site: 'Between Blocs', article: 'north-south', what: 'ties', extension: 'csv' }
    expect(fileName({ ...named, day: firstDay('2016-08-08') })).toBe(
      'between-blocs_north-south_2016-08-08_ties.csv',
    )
    expect(fileName({ ...named, day: null })).toBe('between-blocs_north-south_all-days_ties.csv')
    expect(fileName({ ...named, site: null, day: null })).toBe('atlas_north-south_all-days_ties.csv')
    expect(fileName({ ...named, article: '../Əl Bör\u202e/CON', day: null })).toBe(
      'between-blocs_l-bor-con_all-days_ties.csv',
    )
  })

  it('is a name for any file system, whatever it is made from', () => {
    fc.assert(
      fc.property(
        fc.option(words),
        words,
        words,
        words,
        fc.option(days),
        (site, article, what, extension, day) => {
          const name = fileName({ site, article, what, extension, day })
          expect(name).toMatch(/^[a-z0-9-]+_[a-z0-9-]+_[a-z0-9-]+_[a-z0-9-]+\.[a-z0-9-]+$/)
          expect(name.length).toBeLessThanOrEqual(NAME_MAX)
        },
      ),
    )
  })
})
