/** The invented atlas with a tour of three steps. */
import type { Atlas } from '../../src/atlas/atlas.ts'
import { fixtureAtlas, fixtureJson } from './fixture-atlas.ts'

export function withTour(): Atlas {
  const { article, claims } = fixtureJson()
  const rest = claims.map((c) => c.id).filter((id) => !['claim-4', 'claim-7'].includes(id))
  return fixtureAtlas({
    article: {
      ...article,
      tour: [
        {
          id: 'why',
          day: '2016-08-08',
          title: 'No allies',
          text: 'They meet. They part.',
          ties: ['arms'],
          claims: ['claim-4'],
        },
        {
          id: 'fight',
          day: '2016-04-02',
          title: 'Fighting on the Ridge',
          text: 'It is said to be short. Others count four days.',
          claims: ['claim-7'],
          sources: ['ledger'],
        },
        {
          id: 'rest',
          day: '2016-08-10',
          title: 'What is left',
          text: 'Two lines. Both agreed.',
          claims: rest,
        },
      ],
    },
  })
}
