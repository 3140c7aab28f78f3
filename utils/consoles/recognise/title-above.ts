import { textOf } from '../read-text'

/** What the page says right above a list; empty where it says nothing. */
export function titleAbove(first: Element | undefined): string {
  const titles = [...(first?.ownerDocument.querySelectorAll('h1, h2, h3, h4, h5, h6, caption, legend') ?? [])]
  const above = titles.filter(
    (title) => first && title.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  const last = above.at(-1)
  return last ? textOf(last) : ''
}
