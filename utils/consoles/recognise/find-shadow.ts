import { findNumber } from '../read-number'

/** A page full of components is not searched to its end. */
const mostElements = 50_000

/**
 * Whether dossiers stand inside an open shadow root, where neither the reader nor a row's badge reaches: the officer
 * is told so. What a closed one holds, nobody outside of it can know.
 */
export function hasListInShadow(page: Document): boolean {
  const places: ParentNode[] = [page]
  let left = mostElements
  for (let place = places.pop(); place && left > 0; place = places.pop()) {
    for (const { shadowRoot } of place.querySelectorAll('*')) {
      if (--left < 0) break
      if (!shadowRoot) continue
      if (showsDossiers(shadowRoot)) return true
      places.push(shadowRoot)
    }
  }
  return false
}

function showsDossiers(root: ShadowRoot): boolean {
  const rows = [...root.querySelectorAll('tr, [role="row"], li')].slice(0, 200)
  return rows.some(({ children }) =>
    [...children].some(({ textContent }) => findNumber(textContent?.trim() ?? '')),
  )
}
