import { clean } from '@/utils/dossier/text'
import type { Pager } from '../profile'
import { isShown } from './find-rows'
import { stableSelector } from './selectors'

/** How far above a list its pager may stand. */
const furthest = 5
const clickable = 'a, button, [role="button"], li'

const nextWords =
  /^(?:(?:đến |sang )?trang (?:sau|tiếp|tiếp theo|kế|kế tiếp)|sau|tiếp|tiếp theo|kế tiếp|next(?: page)?|go to (?:the )?next page|[›»>→])$/iu
const previousWords =
  /^(?:(?:đến |về )?trang (?:trước|kế trước)|trước|lùi|prev(?:ious)?(?: page)?|go to (?:the )?previous page|[‹«<←])$/iu
const nextNames = /(?:^|[-_])next(?:[-_]|$)/iu
const previousNames = /(?:^|[-_])prev(?:ious)?(?:[-_]|$)/iu
/** "Tổng số 120 hồ sơ", "1-20 / 120", "Hiển thị 1 - 20 trong 120". */
const totalWords = /(?:tổng(?: số| cộng)?|trong(?: tổng)?(?: số)?|trên(?: tổng)?(?: số)?|\bof|\/)\s*:?\s*\d/iu
const longestTotal = 120

/** The pager of a list (phân trang) and where the page says how many dossiers there are; null without a next page. */
export function findPager(list: Element): Pager | null {
  let place = list.parentElement
  for (let up = 0; place && up < furthest; place = place.parentElement, up++) {
    const controls = [...place.querySelectorAll(clickable)].filter(
      (control) => isShown(control) && !isInRow(control, list),
    )
    const next = controls.find((control) => leads(control, nextWords, nextNames))
    if (!next) continue
    const previous = controls.find((control) => leads(control, previousWords, previousNames))
    const current = currentOf(previous ? commonParent(next, previous) : next.parentElement)
    const total = findTotal(place, list)
    const page = list.ownerDocument
    return {
      next: stableSelector(next, page, 'end'),
      ...(previous && { previous: stableSelector(previous, page, 'start') }),
      ...(current && { current }),
      ...(total && { total: stableSelector(total, page, 'start') }),
    }
  }
  return null
}

/** The smallest element near a list whose text counts all its dossiers. */
export function findTotal(place: Element, list: Element): Element | null {
  const texts = [...place.querySelectorAll('*')].filter(
    (element) => !list.contains(element) || element.closest('caption, tfoot') !== null,
  )
  const saying = texts.filter((element) => {
    const text = clean(element.textContent ?? '')
    return text.length <= longestTotal && totalWords.test(text) && isShown(element)
  })
  return (
    saying.find((element) => !saying.some((other) => other !== element && element.contains(other))) ?? null
  )
}

function leads(control: Element, words: RegExp, names: RegExp): boolean {
  const said = [control.getAttribute('aria-label'), control.getAttribute('title'), control.textContent]
  if (said.some((text) => text && words.test(clean(text)))) return true
  return control.getAttribute('rel') === 'next' && words === nextWords
    ? true
    : [control.id, ...control.classList].some((name) => names.test(name))
}

/** Buttons inside the rows do things to dossiers and are never a pager. */
function isInRow(control: Element, list: Element): boolean {
  return list.contains(control) && control.closest('tfoot, [class*="pag"], nav') === null
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
