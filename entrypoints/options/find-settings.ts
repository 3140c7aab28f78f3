import { clean, fold } from '@/utils/dossier/text'

/** A named place on the page: a section, a group, a field or a button. */
export interface FoundPlace {
  section: string
  name: string
  element: HTMLElement
}

/** What bears a name on this page; inside a dialog is what asks, not what is set. */
const named = 'h2, h3, legend, caption, label, summary, button'
/** More of them help nobody to find one. */
const most = 20

/**
 * The places of the page whose names hold all words of a query, in the page's order. Typed with diacritics they are
 * meant: "ký" finds no "kỳ"; typed without, they are not.
 */
export function findPlaces(page: ParentNode, query: string): FoundPlace[] {
  const spelled = /\p{M}|[đĐ]/u.test(query.normalize('NFD'))
  const form = spelled ? (text: string) => clean(text).toLocaleLowerCase('vi') : fold
  const wanted = form(query).split(' ').filter(Boolean)
  if (wanted.length === 0) return []
  const places = [...page.querySelectorAll<HTMLElement>('section.card[id]')].flatMap(placesIn)
  return places.filter(({ name }) => wanted.every((word) => form(name).includes(word))).slice(0, most)
}

function placesIn(card: HTMLElement): FoundPlace[] {
  const section = nameOf(card.querySelector('h2'))
  const elements = [...card.querySelectorAll<HTMLElement>(named)].filter((one) => !one.closest('dialog'))
  const seen = new Set<string>()
  return elements.flatMap((element) => {
    const name = nameOf(element)
    if (name === '' || seen.has(name)) return []
    seen.add(name)
    return [{ section, name, element }]
  })
}

function nameOf(element: HTMLElement | null): string {
  return element ? clean(element.getAttribute('aria-label') ?? element.textContent ?? '') : ''
}

/** Brings a place into view, unfolded, with the focus in what it names. */
export function goTo({ element }: FoundPlace): void {
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true
  }
  const target = targetOf(element)
  if (target === element && element.tabIndex < 0) element.tabIndex = -1
  target.scrollIntoView({ block: 'center' })
  target.focus()
}

/** The field a label names, else the named element itself. */
function targetOf(element: HTMLElement): HTMLElement {
  const control = element instanceof HTMLLabelElement ? element.control : null
  return control && !control.matches(':disabled') ? control : element
}
