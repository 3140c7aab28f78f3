import { clean } from '@/utils/dossier/text'
import type { Pager } from '../profile'
import { findNumber } from '../read-number'
import { spacedTextOf, valueIn } from '../read-text'
import { isShown } from './find-rows'
import { stableSelector } from './selectors'

/** How far above a list its pager may stand. */
const furthest = 5
/** What leads somewhere when it is pressed. */
export const clickable = 'a, button, [role="button"], li, input[type="button"], input[type="submit"]'

const nextWords =
  /^(?:(?:đến |sang )?trang (?:sau|tiếp|tiếp theo|kế|kế tiếp)|sau|tiếp|tiếp theo|kế tiếp|next(?: page)?|go to (?:the )?next page|[›»>→])$/iu
const previousWords =
  /^(?:(?:đến |về )?trang (?:trước|kế trước)|trước|lùi|prev(?:ious)?(?: page)?|go to (?:the )?previous page|[‹«<←])$/iu
const nextNames = /(?:^|[-_])(?:next|sau)(?:[-_]|$)/iu
const previousNames = /(?:^|[-_])(?:prev(?:ious)?|truoc)(?:[-_]|$)/iu
/** "Tổng số 120 hồ sơ", "1-20 / 120", "Hiển thị 1 - 20 trong 120". */
const totalWords =
  /(?:tổng(?: số| cộng)?|trong(?: tổng)?(?: số)?|trên(?: tổng)?(?: số)?|của|\bof|\d\s*[-–]\s*\d+\s*\/)\s*:?\s*\d/iu
/** "Trang 1/7", "(1 of 7)", "Tổng số trang: 7" count pages. */
const pageWords = /(?:trang|page)\s*:?\s*\d|\(\s*\d+\s*(?:\/|of)\s*\d+\s*\)/iu
const longestTotal = 120

/** What a list's pager seems to be: elements, for the officer to look at. */
export interface FoundPager {
  next: Element | null
  /** Everything near the list that may lead to the next page, the likeliest first. */
  controls: Element[]
  total: Element | null
}

/** Finds what leads to the next page of a list, and where the page says how many dossiers there are. */
export function findPagerParts(list: Element): FoundPager {
  let all: Element[] = []
  let total: Element | null = null
  for (const place of placesAround(list)) {
    total ??= findTotal(place, list)
    const controls = controlsIn(place, list)
    const next = controls.find((control) => leads(control, nextWords, nextNames))
    if (next) return { next, controls: [next, ...controls.filter((one) => one !== next)], total }
    if (controls.length <= mostControls) all = controls
  }
  return { next: null, controls: all, total }
}

/** The pager whose next page `next` leads to. */
export function pagerWith(next: Element, list: Element): Pager {
  const page = list.ownerDocument
  const place = placesAround(list).find((one) => one.contains(next)) ?? page.body
  const previous = controlsIn(place, list).find((control) => leads(control, previousWords, previousNames))
  const current = currentOf(previous ? commonParent(next, previous) : next.parentElement)
  const { total } = findPagerParts(list)
  return {
    next: stableSelector(next, page, 'end'),
    ...(previous && { previous: stableSelector(previous, page, 'start') }),
    ...(current && { current }),
    ...(total && { total: stableSelector(total, page, 'start') }),
  }
}

/** The pager of a list (phân trang) as far as it can be told without asking; null without a next page. */
export function findPager(list: Element): Pager | null {
  const { next } = findPagerParts(list)
  return next && pagerWith(next, list)
}

/** What leads back from this page of a list, by its words; pagers show it from their second page on only. */
export function findPrevious(list: Element): Element | null {
  const controls = placesAround(list).flatMap((place) => controlsIn(place, list))
  return controls.find((control) => leads(control, previousWords, previousNames)) ?? null
}

/** A page full of links has no pager to choose from. */
const mostControls = 40

function placesAround(list: Element): Element[] {
  const places: Element[] = []
  for (let place = list.parentElement; place && places.length < furthest; place = place.parentElement) {
    places.push(place)
  }
  return places
}

function controlsIn(place: Element, list: Element): Element[] {
  const isInRow = rowTest(list)
  return [...place.querySelectorAll(clickable)].filter(
    (control) => isShown(control) && !isInRow(control) && control.querySelector(clickable) === null,
  )
}

/** The smallest element near a list whose text counts all its dossiers. */
export function findTotal(place: Element, list: Element): Element | null {
  const isInRow = rowTest(list)
  const saying = [...place.querySelectorAll('*')].filter((element) => {
    const said = element.textContent ?? ''
    if (said.length > longestTotal * 2) return false
    const text = clean(said)
    const counts = text.length <= longestTotal && totalWords.test(text) && !pageWords.test(text)
    return counts && isShown(element) && !isInRow(element)
  })
  return (
    saying.find((element) => !saying.some((other) => other !== element && element.contains(other))) ?? null
  )
}

function leads(control: Element, words: RegExp, names: RegExp): boolean {
  const said = [control.getAttribute('aria-label'), control.getAttribute('title'), valueIn(control)]
  if (said.some((text) => text && words.test(clean(text)))) return true
  if (control.getAttribute('rel') === 'next' && words === nextWords) return true
  if ([control.id, ...control.classList].some((name) => names.test(name))) return true
  // Some kits name the list's item and leave the button in it bare.
  const item = control.parentElement
  return item?.tagName === 'LI' && valueIn(control) === '' && leads(item, words, names)
}

/**
 * Whether an element stands in a row of the list: buttons there do things to dossiers, and figures there are theirs. A
 * head, a footer and whatever else a list has beside its rows may hold its pager.
 */
function rowTest(list: Element): (element: Element) => boolean {
  const boxes = new Map<Element, boolean>()
  return (element) => {
    if (!list.contains(element) || element.closest('tfoot, caption, [class*="pag"], nav')) return false
    const row = element.closest('tr, [role="row"]')
    if (row && list.contains(row)) return !isFooter(row)
    const box = boxIn(list, element)
    const known = boxes.get(box) ?? findNumber(spacedTextOf(box)) !== null
    boxes.set(box, known)
    return known
  }
}

/** A row of one cell over all columns. */
function isFooter({ children: [only, another] }: Element): boolean {
  return another === undefined && only instanceof HTMLTableCellElement && only.colSpan > 1
}

/** The list's own child that holds an element. */
function boxIn(list: Element, element: Element): Element {
  let box = element
  while (box.parentElement && box.parentElement !== list) box = box.parentElement
  return box
}

function currentOf(pager: Element | null): string | null {
  const marked = pager?.querySelector(
    '[aria-current], .active, .current, .selected, .v-pagination__item--active',
  )
  if (!marked || !/^\D{0,12}\d{1,5}\D{0,12}$/u.test(clean(marked.textContent ?? ''))) return null
  const mark = marked.hasAttribute('aria-current')
    ? '[aria-current]'
    : ['.active', '.current', '.selected', '.v-pagination__item--active'].find((name) => marked.matches(name))
  return mark && pager ? `${stableSelector(pager, pager.ownerDocument, 'start')} ${mark}` : null
}

function commonParent(one: Element, other: Element): Element | null {
  let parent = one.parentElement
  while (parent && !parent.contains(other)) parent = parent.parentElement
  return parent
}
