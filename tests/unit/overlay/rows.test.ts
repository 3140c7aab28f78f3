import { describe, expect, test } from 'vitest'
import { nextUrgent } from '@/entrypoints/console-commands/rows'

const ids = ['a', 'b', 'c']

describe('the next urgent dossier', () => {
  test('is the first where none was gone to, then the one after, round and round', () => {
    expect(nextUrgent(ids, null)).toEqual({ index: 0, isRound: false })
    expect(nextUrgent(ids, { id: 'a', index: 0 })).toEqual({ index: 1, isRound: false })
    expect(nextUrgent(ids, { id: 'c', index: 2 })).toEqual({ index: 0, isRound: true })
  })

  test('comes after where its dossier stands now, not where that stood', () => {
    expect(nextUrgent(['c', 'a', 'b'], { id: 'a', index: 0 })).toEqual({ index: 2, isRound: false })
  })

  test('after one that is gone is the one that has taken its place', () => {
    expect(nextUrgent(['a', 'c'], { id: 'b', index: 1 })).toEqual({ index: 1, isRound: false })
    expect(nextUrgent(['a', 'b'], { id: 'c', index: 2 })).toEqual({ index: 0, isRound: true })
  })

  test('is none where there is none, and the same again where there is one', () => {
    expect(nextUrgent([], { id: 'a', index: 0 })).toBeNull()
    expect(nextUrgent(['a'], { id: 'a', index: 0 })).toEqual({ index: 0, isRound: true })
  })
})
