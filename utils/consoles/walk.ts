/**
 * Going through all pages of a list with its own pager ("Đọc hết các trang"): what was seen so far, and what to press
 * next. Pressing the pager is the one thing we do on a console, so anything unexpected ends it.
 */

/** Why a walk ended. Only the first two are as they should be. */
export const walkEnds = [
  'done',
  /** The officer pressed "Dừng". */
  'stopped',
  /** A page has more rows than the first, or one in the middle has fewer. */
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
  /** Another list is shown. */
  'changed',
  'noList',
] as const
export type WalkEnd = (typeof walkEnds)[number]

/** One page of the list, as the walk looks at it. */
export interface WalkPage {
  /** The view by its name in the profile. */
  view: string
  /** Number, row id or place of each dossier. */
  ids: string[]
  hasNext: boolean
  hasPrevious: boolean
  /** Count of all dossiers, where the page shows it. */
  total: number | null
  proven: boolean
  obstacle: 'login' | 'dialog' | null
}

export interface WalkState {
  view: string | null
  /** Rows of the first page. */
  size: number
  /** Pages read, and the dossiers on them. */
  pages: number
  seen: string[]
  total: number | null
  /** The officer wants it to end with the page that comes next. */
  stopping: boolean
  /** Pages still to go back; null while going forward. */
  back: number | null
  end: WalkEnd | null
}

/** What to press: the pager's next, its previous, or nothing any more. */
export type WalkOrder = 'next' | 'previous' | 'stay'

export const walkAtStart: WalkState = {
  view: null,
  size: 0,
  pages: 0,
  seen: [],
  total: null,
  stopping: false,
  back: null,
  end: null,
}

/** No office's list is longer; a pager that never ends is one that leads in circles. */
const mostPages = 500

/** Whether nothing is to be pressed any more. */
export function isOver({ end, back }: WalkState): boolean {
  return end !== null && (back === null || back === 0)
}

/** The walk after one more page, and what to press now. */
export function takePage(state: WalkState, page: WalkPage): { state: WalkState; order: WalkOrder } {
  if (isOver(state)) return { state, order: 'stay' }
  const trouble = troubleOf(state, page)
  if (trouble) return { state: { ...state, end: trouble, back: null }, order: 'stay' }
  return state.back === null ? forward(state, page) : backward(state, state.back, page)
}

/** The walk once the officer wants it to end: from the next page that comes it goes back to where he was. */
export function stopWalk(state: WalkState): WalkState {
  return { ...state, stopping: true }
}

/** The walk once nothing more can be expected of the page. */
export function breakOff(state: WalkState, end: WalkEnd): WalkState {
  return isOver(state) ? state : { ...state, end: state.end ?? end, back: null }
}

function troubleOf({ view, size, seen, back }: WalkState, page: WalkPage): WalkEnd | null {
  if (page.obstacle) return page.obstacle
  if (!page.proven) return 'unproven'
  if (view === null) return null
  if (page.view !== view) return 'changed'
  if (page.ids.length > size || (page.hasNext && page.ids.length < size)) return 'rowsJumped'
  const known = new Set(seen)
  return back === null && page.ids.every((id) => known.has(id)) ? 'repeated' : null
}

function forward(before: WalkState, page: WalkPage): { state: WalkState; order: WalkOrder } {
  const seen = [...new Set([...before.seen, ...page.ids])]
  const pages = before.pages + 1
  const state: WalkState = {
    ...before,
    view: page.view,
    size: before.size || page.ids.length,
    total: page.total ?? before.total,
    pages,
    seen,
  }
  const isWhole = state.total !== null && seen.length >= state.total
  if (!page.hasNext || isWhole) return backward({ ...state, end: 'done' }, pages - 1, page)
  if (state.stopping) return backward({ ...state, end: 'stopped' }, pages - 1, page)
  if (pages >= mostPages) return { state: { ...state, end: 'tooLong' }, order: 'stay' }
  return { state, order: 'next' }
}

function backward(state: WalkState, left: number, page: WalkPage): { state: WalkState; order: WalkOrder } {
  const isHome = left <= 0 || !page.hasPrevious
  if (isHome) return { state: { ...state, back: 0 }, order: 'stay' }
  return { state: { ...state, back: left - 1 }, order: 'previous' }
}
