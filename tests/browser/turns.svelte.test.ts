import { flushSync } from 'svelte'
import { expect, test } from 'vitest'
import { Turns } from '../../src/state/turns.svelte.ts'

test('a part is made at once where no page begins', () => {
  expect(new Turns().take('quiet').come).toBe(true)
})

test('parts have their turns one after another; the page is shown between what it shows first and what is made when it is quiet', async () => {
  const turns = new Turns()
  const made: string[] = []
  const part = (name: string, when?: 'first' | 'between' | 'quiet') => {
    const turn = turns.take(when)
    $effect.root(() => {
      $effect(() => {
        if (turn.come) made.push(name)
      })
    })
  }
  const shown = turns.begin(
    () => {
      part('claims below', 'quiet')
      part('names', 'between')
      part('bar')
      part('map')
      flushSync()
      expect(made).toEqual([])
    },
    () => made.push('shown'),
  )
  await shown
  expect(made.slice(0, 4)).toEqual(['bar', 'map', 'names', 'shown'])
  expect(turns.take().come).toBe(true)
  await expect.poll(() => made).toEqual(['bar', 'map', 'names', 'shown', 'claims below'])
  await expect.poll(() => turns.take('quiet').come).toBe(true)
})

test('a part that is first made while others are fitted in has its turn, before the page is shown', async () => {
  const turns = new Turns()
  const made: string[] = []
  const part = (name: string, when: 'first' | 'between', next = () => {}) => {
    const turn = turns.take(when)
    $effect.root(() => {
      $effect(() => {
        if (!turn.come) return
        made.push(name)
        next()
      })
    })
  }
  await turns.begin(
    () => {
      part('bar', 'first')
      part('names', 'between', () => {
        part('bar of another atlas', 'first')
      })
    },
    () => made.push('shown'),
  )
  expect(made).toEqual(['bar', 'names', 'bar of another atlas', 'shown'])
})

test('what throws while it is made is told to whoever began', async () => {
  const turns = new Turns()
  const begun = turns.begin(
    () => {
      throw new Error('no')
    },
    () => {},
  )
  await expect(begun).rejects.toThrow('no')
})
