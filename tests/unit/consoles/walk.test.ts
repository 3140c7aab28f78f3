import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isBack,
  isOver,
  leaveWalk,
  missPage,
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
    number: n + 1,
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
  {
    change = {},
    onPage = (state) => state,
  }: { change?: Partial<WalkPage>; onPage?: (state: WalkState, n: number) => WalkState } = {},
) {
  const shown: number[] = []
  let state: WalkState = walkAtStart
  let at = start
  for (let step = 0; step < 4 * pages + 5; step++) {
    shown.push(at)
    const taken = takePage(onPage(state, at), pageOf(at, pages, change))
    state = taken.state
    if (taken.order === 'stay') break
    // Until the page that was asked for is there, nothing is over: pages may be loaded whole.
    expect(isOver(state)).toBe(false)
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
    expect([isOver(state), isBack(state)]).toEqual([true, true])
  })

  test('begun in the middle it reads what stands before, too, and comes back', () => {
    const { shown, state } = walk(5, 2)
    expect(shown).toEqual([2, 3, 4, 3, 2, 1, 0, 1, 2])
    expect(state).toMatchObject({ end: 'done', pages: 5, total: 43 })
    expect([state.seen.length, isBack(state)]).toEqual([43, true])
  })

  test.each<[string, Partial<WalkPage>]>([
    ['with a total and numbered pages', {}],
    ['without a total', { total: null }],
    ['without numbers', { number: null }],
    ['with neither', { total: null, number: null }],
  ])('from any page of a list of any length, %s, all is read and it ends where it began', (_what, change) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(), (pages, seed) => {
        const start = seed % pages
        const { state, at } = walk(pages, start, { change })
        expect([state.end, at, isBack(state)]).toEqual(['done', start, true])
        expect([state.pages, state.seen.length]).toEqual([pages, (pages - 1) * size + 3])
      }),
    )
  })

  test('stopped at any page it goes back, too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), fc.nat(), fc.nat(), (pages, seed, stopSeed) => {
        const start = seed % pages
        const stopAt = stopSeed % pages
        const onPage = (before: WalkState, n: number) => (n === stopAt ? stopWalk(before) : before)
        const { state, at } = walk(pages, start, { onPage })
        expect([at, isBack(state)]).toEqual([start, true])
        expect(['stopped', 'done']).toContain(state.end)
      }),
    )
  })

  test('a pager without a way back leaves the list where it is, and says so', () => {
    const { state, at } = walk(3, 0, { change: { hasPrevious: false } })
    expect([state.end, at, isBack(state)]).toEqual(['done', 2, false])
  })

  test('a way back that is there on the first page and leads nowhere is no trouble', () => {
    const first = pageOf(0, 1, { hasPrevious: true, total: null })
    const { state, order } = takePage(walkAtStart, first)
    expect(order).toBe('previous')
    const ended = missPage(state)
    expect([ended.end, isBack(ended)]).toEqual(['done', true])
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
    ['the same view shows another list', { ...second, total: 7 }, 'changed'],
    ['a dossier has come to the list', { ...second, total: 34 }, 'totalChanged'],
    ['a dossier has gone from the list', { ...second, total: 32 }, 'totalChanged'],
    ['another page than the next is shown', pageOf(2, 4), 'changed'],
    ['the same page comes again', { ...first, number: null }, 'repeated'],
    ['there are more rows', { ...second, ids: [...second.ids, 'H00-x'] }, 'rowsJumped'],
    ['there are fewer rows, though more pages follow', { ...second, ids: second.ids.slice(1) }, 'rowsJumped'],
  ])('%s', (_what, page, end) => {
    const { state, order } = takePage(afterFirst, page)
    expect([state.end, order, isOver(state), isBack(state)]).toEqual([end, 'stay', true, false])
    expect(takePage(state, second).order).toBe('stay')
    expect(state.pages).toBe(1)
  })

  test('what had been seen until a dossier came is what is told, with the total of then', () => {
    const { state } = takePage(afterFirst, { ...second, total: 34 })
    expect([state.seen.length, state.total, state.pages]).toEqual([10, 33, 1])
  })

  test('a page that does not say how many there are is no change of them', () => {
    const { state } = takePage(afterFirst, { ...second, total: null })
    expect([state.end, state.total, state.pages]).toEqual([null, 33, 2])
  })

  test('once all is read, a dossier more does not keep the list from being given back', () => {
    let state = walkAtStart
    for (const n of [0, 1, 2]) state = takePage(state, pageOf(n, 3)).state
    for (const n of [1, 0]) state = takePage(state, pageOf(n, 3, { total: 24 })).state
    expect([state.end, isBack(state)]).toEqual(['done', true])
  })

  test.each<[string, Partial<WalkPage>, string]>([
    ['a dialog', { obstacle: 'dialog' }, 'dialog'],
    ['another list', { view: 'da-tra' }, 'changed'],
    ['another page', { number: 9 }, 'changed'],
    ['a page that cannot be read', { proven: false }, 'unproven'],
  ])('on the way home: %s', (_what, change, end) => {
    let state = walkAtStart
    for (const n of [0, 1, 2]) state = takePage(state, pageOf(n, 3)).state
    const taken = takePage(state, pageOf(1, 3, change))
    expect([taken.state.end, taken.order, isBack(taken.state)]).toEqual([end, 'stay', false])
  })

  test('a dialog on the page where it begins: nothing was pressed, so the list stands where it stood', () => {
    const { state, order } = takePage(walkAtStart, { ...first, obstacle: 'dialog' })
    expect([state.end, order, isBack(state)]).toEqual(['dialog', 'stay', true])
  })

  test('the officer works on the page himself', () => {
    const state = leaveWalk(afterFirst)
    expect([state.end, isOver(state), isBack(state)]).toEqual(['officer', true, false])
    expect(takePage(state, second)).toEqual({ state, order: 'stay' })
  })

  test('a page that never comes', () => {
    const state = missPage(afterFirst)
    expect([state.end, isOver(state), isBack(state)]).toEqual(['tooLong', true, false])
    expect(missPage(walkAtStart)).toMatchObject({ end: 'noList', leg: 'over' })
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
