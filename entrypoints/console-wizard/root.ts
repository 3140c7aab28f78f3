import { speaksVietnamese } from '@/utils/i18n/catalogue'

/** Where a tool stands: in the top page where it can be, so that a list in a small frame leaves it room. */
export interface ToolRoot {
  root: HTMLElement
  host: HTMLElement
}

/** Closed, so that the page cannot reach into it; open in the demo build, for tests to see into. */
export const shadowMode = import.meta.env.MODE === 'demo' ? 'open' : 'closed'

/**
 * A shadow root of the tool's own. What the
 * same tool left of an earlier page of the frame is taken away.
 */
export function openToolRoot(name: 'dung-hen-wizard' | 'dung-hen-walk', css: string): ToolRoot {
  const page = topDocument()
  for (const left of page.querySelectorAll(name)) left.remove()
  const host = page.createElement(name)
  const shadow = host.attachShadow({ mode: shadowMode })
  const style = page.createElement('style')
  style.textContent = css
  const root = page.createElement('div')
  root.className = 'root'
  root.lang = speaksVietnamese() ? 'vi' : 'en'
  shadow.append(style, root)
  // Consoles have keyboard shortcuts of their own.
  for (const type of ['keydown', 'keyup', 'keypress']) {
    host.addEventListener(type, (event) => event.stopPropagation())
  }
  page.documentElement.append(host)
  return { root, host }
}

/** Another origin's page may be around the frame; its document is then out of reach. */
export function topDocument(): Document {
  try {
    return window.top?.document ?? document
  } catch {
    return document
  }
}
