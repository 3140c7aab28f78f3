import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  breakOff,
  isOver,
  stopWalk,
  takePage,
  type WalkPage,
  type WalkState,
  walkAtStart,
} from '@/utils/consoles/walk'

const size = 10

/** Page `n` (from 0) of a list of `pages`, each full but the last. */
function pageOf(n: number, pages: number, change: Partial<WalkPage> = {}): WalkPage {
  const rows = n === pages - 1 ? 3 : size
  return {
    view: 'dang-xu-ly',
    ids: Array.from({ length: rows }, (_, row) => `H00-${n * size + row}`),
    hasNext: n < pages - 1,
    hasPrevious: n > 0,
    total: (pages - 1) * size + 3,
    proven: true,
    obstacle: null,
    ...change,
  }
}

/** Follows the orders as a console would, from page `start`; the pages that were shown and the walk at its end. */
function walk(
  pages: number,
  start: number,
  onPage: (state: WalkState, n: number) => WalkState = (state) => state,
) {
  const shown: number[] = []
  let state: WalkState = walkAtStart
  let at = start
  for (let step = 0; step < 2 * pages + 5; step++) {
    shown.push(at)
    const taken = takePage(onPage(state, at), pageOf(at, pages))
    state = taken.state
    if (taken.order === 'stay') break
    at += taken.order === 'next' ? 1 : -1
  }
  return { shown, state, at }
}

describe('a walk to the end', () => {
  test('reads every page once, counts the dossiers, and goes back to where the officer was', () => {
    const { shown, state, at } = walk(4, 0)
    expect(shown).toEqual([0, 1, 2, 3, 2, 1, 0])
    expect(state).toMatchObject({ end: 'done', pages: 4, total: 33 })
    expect(state.seen.length).toBe(33)
    expect(at).toBe(0)
    expect(isOver(state)).toBe(true)
  })

  test('from any page of a list of any length the walk ends where it began', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(), (pages, seed) => {
        const start = seed % pages
        const { state, at } = walk(pages, start)
        expect([state.end, at]).toEqual(['done', start])
        expect(state.pages).toBe(pages - start)
      }),
    )
  })

  test('stopped at any page it goes back, too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), fc.nat(), (pages, seed) => {
        const stopAt = seed % (pages - 1)
        const { state, at } = walk(pages, 0, (before, n) => (n === stopAt ? stopWalk(before) : before))
        expect([state.end, at, state.pages]).toEqual(['stopped', 0, stopAt + 1])
      }),
    )
  })
})

describe('anything unexpected ends it, and nothing more is pressed', () => {
  const [first, second] = [pageOf(0, 4), pageOf(1, 4)]
  const afterFirst = takePage(walkAtStart, first).state
  test.each<[string, WalkPage, string]>([
    ['a password is asked for', { ...second, obstacle: 'login' }, 'login'],
    ['a dialog is open', { ...second, obstacle: 'dialog' }, 'dialog'],
    ['the page cannot be read', { ...second, proven: false }, 'unproven'],
    ['another list is shown', { ...second, view: 'da-tra' }, 'changed'],
    ['the same page comes again', { ...first }, 'repeated'],
    ['there are more rows', { ...second, ids: [...second.ids, 'H00-x'] }, 'rowsJumped'],
    ['there are fewer rows, though more pages follow', { ...second, ids: second.ids.slice(1) }, 'rowsJumped'],
  ])('%s', (_what, page, end) => {
    const { state, order } = takePage(afterFirst, page)
    expect([state.end, order, isOver(state)]).toEqual([end, 'stay', true])
    expect(takePage(state, second).order).toBe('stay')
    expect(state.pages).toBe(1)
  })

  test('a page that never comes', () => {
    const state = breakOff(afterFirst, 'tooLong')
    expect([state.end, isOver(state)]).toEqual(['tooLong', true])
  })

  test('a pager without an end', () => {
    let state = walkAtStart
    let order = 'next'
    for (let n = 0; order === 'next'; n++) {
      ;({ state, order } = takePage(state, pageOf(n, 10_000)))
    }
    expect(state).toMatchObject({ end: 'tooLong', pages: 500 })
  })
})
