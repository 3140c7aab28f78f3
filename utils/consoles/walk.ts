/**
 * Going through all pages of a list with its own pager ("Đọc hết các trang"): what was seen so far, and what to press
 * next. Pressing the pager is the one thing we do on a console, so anything unexpected ends it.
 */

/** Why a walk ended. Only the first two are as they should be. */
export const walkEnds = [
  'done',
  /** The officer pressed "Dừng". */
  'stopped',
  /** A page has more rows than the others, or one in the middle has fewer. */
  'rowsJumped',
  /** A page shows only what was seen before. */
  'repeated',
  /** The console asks for a password. */
  'login',
  /** The console shows a dialog. */
  'dialog',
  /** The page can no longer be read. */
  'unproven',
  /** The next page did not come, or the list has no end. */
  'tooLong',
  /** Another list is shown, or another page of it than was asked for. */
  'changed',
  /** Dossiers came or went during the walk: those on the border of two pages may have been missed. */
  'totalChanged',
  /** The officer has begun to work on the page. */
  'officer',
  'noList',
] as const
export type WalkEnd = (typeof walkEnds)[number]

/** One page of the list, as the walk looks at it. */
export interface WalkPage {
  /** The view by its name in the profile. */
  view: string
  /** Number, row id or place of each dossier. */
  ids: string[]
  /** Number of the page, where its pager shows it. */
  number: number | null
  hasNext: boolean
  hasPrevious: boolean
  /** Count of all dossiers, where the page shows it. */
  total: number | null
  proven: boolean
  obstacle: 'login' | 'dialog' | null
}

/** What a walk is about: reading to the last page, then to the first, then going where it began. */
type Leg = 'onward' | 'backward' | 'home' | 'over'

export interface WalkState {
  leg: Leg
  /** The page that is expected next, in pages from the one where it began; negative before that. */
  place: number
  view: string | null
  /** Number of the page where it began, if the pager showed it. */
  start: number | null
  /** Rows of a page with others behind it; 0 until one was seen. */
  size: number
  /** Pages read, and the dossiers on them. */
  pages: number
  seen: string[]
  total: number | null
  /** The officer wants it to end with the page that comes next. */
  stopping: boolean
  end: WalkEnd | null
}

/** What to press: the pager's next, its previous, or nothing any more. */
export type WalkOrder = 'next' | 'previous' | 'stay'

/** The walk after a page, and what to press now. */
export interface WalkStep {
  state: WalkState
  order: WalkOrder
}

export const walkAtStart: WalkState = {
  leg: 'onward',
  place: 0,
  view: null,
  start: null,
  size: 0,
  pages: 0,
  seen: [],
  total: null,
  stopping: false,
  end: null,
}

/** No office's list is longer; a pager that never ends is one that leads in circles. */
const mostPages = 500

/** Whether nothing is to be pressed any more. */
export function isOver({ leg }: WalkState): boolean {
  return leg === 'over'
}

/** Whether the list stands again on the page where the walk began. */
export function isBack({ leg, place, pages, end }: WalkState): boolean {
  const cameHome = place === 0 && (end === 'done' || end === 'stopped')
  return leg === 'over' && (cameHome || pages === 0)
}

/** The walk after one more page, and what to press now. */
export function takePage(state: WalkState, page: WalkPage): WalkStep {
  if (isOver(state)) return { state, order: 'stay' }
  const trouble = troubleOf(state, page)
  if (trouble) return { state: breakOff(state, trouble), order: 'stay' }
  return goOn(withPage(state, page), page)
}

/** The walk once the officer wants it to end: from the next page that comes it goes back to where he was. */
export function stopWalk(state: WalkState): WalkState {
  return { ...state, stopping: true }
}

/** The walk once the officer works on the page himself: it leaves the page to him as it is. */
export function leaveWalk(state: WalkState): WalkState {
  return breakOff(state, 'officer')
}

/** The walk when the page that was asked for did not come. */
export function missPage(state: WalkState): WalkState {
  const { leg, place, pages } = state
  if (pages === 0) return breakOff(state, 'noList')
  // Some pagers keep their way back on the first page, where it leads nowhere.
  const isFirst = leg === 'backward' && place === -1
  return isFirst ? { ...breakOff(state, 'done'), place: 0 } : breakOff(state, 'tooLong')
}

/** Over, wherever it is. */
function breakOff(state: WalkState, end: WalkEnd): WalkState {
  return isOver(state) ? state : { ...state, leg: 'over', end }
}

function troubleOf(state: WalkState, page: WalkPage): WalkEnd | null {
  if (page.obstacle) return page.obstacle
  if (!page.proven) return 'unproven'
  if (state.view === null) return null
  if (isElsewhere(state, page)) return 'changed'
  if (state.leg !== 'home' && differenceOfTotals(state, page) > 0) return 'totalChanged'
  const { size, seen } = state
  if (size > 0 && (page.ids.length > size || (page.hasNext && page.ids.length < size))) return 'rowsJumped'
  const known = new Set(seen)
  return isUnread(state) && page.ids.every((id) => known.has(id)) ? 'repeated' : null
}

/** Single dossiers come and go during a walk, but not a page full of them: then it is another list. */
function isElsewhere(state: WalkState, page: WalkPage): boolean {
  const { view, size, start, place } = state
  const isOtherPage = start !== null && page.number !== null && page.number !== start + place
  return page.view !== view || isOtherPage || (size > 0 && differenceOfTotals(state, page) > size)
}

/** By how many dossiers the list is longer or shorter than when it was last looked at; 0 where a page does not say. */
function differenceOfTotals({ total }: WalkState, page: WalkPage): number {
  return page.total === null || total === null ? 0 : Math.abs(page.total - total)
}

/** Whether the page that is expected is one that was not read yet. */
function isUnread({ leg, place }: WalkState): boolean {
  return leg === 'onward' || (leg === 'backward' && place < 0)
}

function withPage(state: WalkState, page: WalkPage): WalkState {
  return {
    ...state,
    view: page.view,
    start: state.pages === 0 ? page.number : state.start,
    size: state.size || (page.hasNext ? page.ids.length : 0),
    total: page.total ?? state.total,
    pages: state.pages + (isUnread(state) ? 1 : 0),
    seen: [...new Set([...state.seen, ...page.ids])],
  }
}

/** On as long as there is more to read in this direction, then the other way, then home. */
function goOn(state: WalkState, page: WalkPage): WalkStep {
  const { leg, place, seen, total, stopping } = state
  const wantsMore = !stopping && !(total !== null && seen.length >= total)
  switch (leg) {
    case 'onward':
      if (wantsMore && page.hasNext) return readOn('next', state)
      return goOn({ ...state, leg: 'backward' }, page)
    case 'backward':
      if (wantsMore && page.hasPrevious) return readOn('previous', state)
      return goOn({ ...state, leg: 'home', end: stopping ? 'stopped' : 'done' }, page)
    case 'home':
      if (place > 0 && page.hasPrevious) return press('previous', state)
      if (place < 0 && page.hasNext) return press('next', state)
      return { state: { ...state, leg: 'over' }, order: 'stay' }
    case 'over':
      return { state, order: 'stay' }
  }
}

function readOn(order: 'next' | 'previous', state: WalkState): WalkStep {
  return state.pages < mostPages ? press(order, state) : { state: breakOff(state, 'tooLong'), order: 'stay' }
}

function press(order: 'next' | 'previous', state: WalkState): WalkStep {
  return { state: { ...state, place: state.place + (order === 'next' ? 1 : -1) }, order }
}
