/**
 * Selectors that hold on the next visit: ids, roles and classes that people wrote; failing these the place in
 * the structure. What frameworks generate (hashes, counters, states) changes with every build or click.
 */

/** `css-1x2y3z`, `ng-tns-c12-3`, `_ngcontent-abc`, `ext-gen1042`, `mat-input-0`, `:r5:`, `sc-bdVaJa`. */
const generated =
  /^(?:css|jsx|jss|sc|svelte|emotion|ng|_ng|data-v|ext-gen|ember|react|yui|isc|gwt|mui)[-_]|\d{3,}|[-_:]\d+[-_:]?\w?$|[:$]|^(?=.*\d)(?=.*[a-z])[a-z\d]{6,}$|^[a-z]+[A-Z\d]\w*[A-Z]\w*\d/u
/** What an element is just now, not what it is. */
const states =
  /(?:^|[-_])(?:active|hover|focus|selected|checked|odd|even|first|last|loading|loaded|open|opened|disabled|current|striped|alt|visible|hidden|show|sorted|asc|desc|sorting)(?:[-_]|$)/iu

const nameForm = /^[A-Za-z_][\w-]{1,40}$/u

/**
 * A selector by which `element` is found as the first within `root`, whatever else the page holds.
 * @param from whether its place among its kin is counted from their start or their end, where it has no name: the
 *   numbers between a pager's arrows come and go
 */
export function stableSelector(element: Element, root: Document | Element, from: 'start' | 'end'): string {
  const own = namesOf(element).find((name) => root.querySelectorAll(name).length === 1)
  if (own) return own
  const parent = element.parentElement
  if (!parent || parent === root || parent.tagName === 'HTML') return placeOf(element, from)
  return `${stableSelector(parent, root, from)} > ${placeOf(element, from)}`
}

/**
 * A selector that finds these elements, in this order and no others, within `root`; null when their structure
 * has none. Elements that look the same but are not asked for (a cell above a scroll bar, a row of notes) may come
 * along when `isHarmless` says so.
 */
export function selectorOfAll(
  elements: readonly Element[],
  root: Element,
  isHarmless: (stranger: Element) => boolean = () => false,
): string | null {
  const [first] = elements
  if (!first) return null
  const isRight = rightFor(elements, root, isHarmless)
  return candidatesFor(elements, first, root).find(isRight) ?? null
}

/** The same of rows, where rows of other kinds have nothing in columns in which each of them has something in one. */
export function selectorOfFilled(
  rows: readonly Element[],
  empty: readonly Element[],
  root: Element,
  isHarmless: (stranger: Element) => boolean,
): string | null {
  const [first] = rows
  const columns = [...(first?.children ?? [])].flatMap((_, at) =>
    empty.every(({ children }) => children[at]?.childNodes.length === 0) ? [at + 1] : [],
  )
  if (!first || empty.length === 0 || columns.length === 0) return null
  const filled = columns.slice(0, mostColumns).map((place) => `> :nth-child(${place}):not(:empty)`)
  const plain = candidatesFor(rows, first, root).filter((selector) => !selector.includes(':has('))
  const isRight = rightFor(rows, root, isHarmless)
  return plain.map((selector) => `${selector}:has(${filled.join()})`).find(isRight) ?? null
}

/** A selector has its bounds (profile-schema). */
const mostColumns = 6

/** Whether a selector finds these elements within `root`, in this order, and no others that do harm. */
function rightFor(
  elements: readonly Element[],
  root: Element,
  isHarmless: (stranger: Element) => boolean,
): (selector: string) => boolean {
  const wanted = new Set(elements)
  return (selector) => {
    const found = [...root.querySelectorAll(selector)]
    const ours = found.filter((element) => wanted.has(element))
    return (
      ours.length === elements.length &&
      ours.every((element, n) => element === elements[n]) &&
      found.every((element) => wanted.has(element) || isHarmless(element))
    )
  }
}

function candidatesFor(elements: readonly Element[], first: Element, root: Element): string[] {
  const shared = ownNames(first).filter((name) => elements.every((element) => element.matches(name)))
  const tag = first.tagName.toLowerCase()
  const own = [...shared, ...shared.map((name) => `${tag}${name}`), tag]
  const parent = first.parentElement
  if (!parent) return own
  const parents = parent === root ? [':scope'] : [...ownNames(parent), parent.tagName.toLowerCase()]
  const below = parents.flatMap((above) => own.map((name) => `${above} > ${name}`))
  const exact = own.map((name) => `:scope > ${pathBetween(root, parent)}${name}`)
  const anywhere = [...own, ...below, ...exact]
  // Tables of labels and values have either in every other cell.
  const alternating = anywhere.map((name) => `${name}:nth-child(odd)`)
  const placed = fromPlaceOn(first, anywhere)
  const whole = [...anywhere, ...placed].flatMap((name) => ofWidth(name, first))
  // Long lists say their headings again and again.
  const filled = tag === 'tr' ? anywhere.map((name) => `${name}:has(> td)`) : []
  return [...anywhere, ...placed, ...inFirstLines(elements, root), ...alternating, ...whole, ...filled]
}

/** Rows among rows of fewer cells: a pager, sums, the name of a group; some begin with an empty one as a pattern. */
function ofWidth(selector: string, { childElementCount }: Element): string[] {
  const whole = `${selector}:has(> :nth-child(${childElementCount}))`
  return childElementCount > 1 ? [whole, `${whole}:not(:first-child)`] : []
}

/** Rows whose head is a row like any other begin behind it. */
function fromPlaceOn(first: Element, selectors: readonly string[]): string[] {
  const place = placeAmongKin(first)
  return place > 1 ? selectors.map((selector) => `${selector}:nth-child(n + ${place})`) : []
}

/** Cells of a head that is the first few rows of its table. */
function inFirstLines(cells: readonly Element[], root: Element): string[] {
  const last = cells.at(-1)
  const line = last?.parentElement
  const section = line?.parentElement
  if (!last || !line || !section || line === root) return []
  const path = section === root ? '' : `${pathBetween(root, section)}`
  const [tag, place] = [line.tagName.toLowerCase(), placeAmongKin(line)]
  // A title may stand above the head, in a line of its own.
  const lines = [`${tag}:nth-child(-n + ${place})`, `${tag}:nth-child(${place})`]
  return lines.map((these) => `:scope > ${path}${these} > ${last.tagName.toLowerCase()}`)
}

/** From 1, as selectors count. */
function placeAmongKin(element: Element): number {
  return [...(element.parentElement?.children ?? [])].indexOf(element) + 1
}

/** The tags from below `root` down to `parent`, each followed by " > ". */
function pathBetween(root: Element, parent: Element): string {
  if (parent === root || !parent.parentElement) return ''
  return `${pathBetween(root, parent.parentElement)}${parent.tagName.toLowerCase()} > `
}

/** What people called an element, the most telling first. */
function ownNames(element: Element): string[] {
  const { id, classList } = element
  const ids = isOwnName(id) ? [`#${id}`] : []
  const classes = [...classList].filter(isOwnName)
  const role = element.getAttribute('role')
  return [
    ...ids,
    ...classes.map((name) => `.${name}`),
    ...classes.flatMap((name, n) => classes.slice(n + 1).map((other) => `.${name}.${other}`)),
    ...(role && nameForm.test(role) ? [`[role="${role}"]`] : []),
  ]
}

/** Its own names, and what it says of itself. */
function namesOf(element: Element): string[] {
  const tag = element.tagName.toLowerCase()
  const said = ['aria-label', 'title', 'rel', 'data-testid'].flatMap((name) => {
    const value = element.getAttribute(name)
    return value && value.length <= 40 && !/["\\\d]/u.test(value) ? [`${tag}[${name}="${value}"]`] : []
  })
  return [...ownNames(element), ...said]
}

function isOwnName(name: string): boolean {
  return nameForm.test(name) && !generated.test(name) && !states.test(name)
}

function placeOf(element: Element, from: 'start' | 'end'): string {
  const tag = element.tagName.toLowerCase()
  const kin = [...(element.parentElement?.children ?? [])].filter(
    ({ tagName }) => tagName === element.tagName,
  )
  if (kin.length < 2) return tag
  const at = kin.indexOf(element)
  return from === 'start' ? `${tag}:nth-of-type(${at + 1})` : `${tag}:nth-last-of-type(${kin.length - at})`
}

/** The smallest element around these; around a single one its parent. */
export function commonAncestor(elements: readonly Element[]): Element {
  const [first, ...others] = elements
  let common: Element | null = first?.parentElement ?? null
  while (common?.parentElement && !others.every((element) => common?.contains(element))) {
    common = common.parentElement
  }
  if (!common) throw new Error('Elements of one page have a common ancestor')
  return common
}

/** A selector by which the same part is the first found in each of several boxes. */
export function selectorInEach(parts: readonly (readonly [Element, Element | null])[]): string | null {
  const [[, first] = []] = parts
  if (!first) return null
  const tag = first.tagName.toLowerCase()
  const candidates = [...ownNames(first), tag, ':scope > :first-child', ':scope > :last-child']
  const isRight = (selector: string) => parts.every(([box, part]) => box.querySelector(selector) === part)
  return candidates.find(isRight) ?? null
}
