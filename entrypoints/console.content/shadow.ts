import { speaksVietnamese } from '@/utils/i18n/catalogue'
import css from './handle.css?inline'

/**
 * The one shadow root of the overlay. Closed, so that the page cannot reach what the officer reads; open in the
 * demo build, where tests must see into it. Keys typed inside stay inside: consoles have shortcuts of their own.
 */
export function openShadowRoot(page: Document, signal: AbortSignal): HTMLElement {
  const host = page.createElement('dung-hen')
  const shadow = host.attachShadow({ mode: import.meta.env.MODE === 'demo' ? 'open' : 'closed' })
  const style = page.createElement('style')
  style.textContent = css
  const root = page.createElement('div')
  root.className = 'root'
  root.lang = speaksVietnamese() ? 'vi' : 'en'
  shadow.append(style, root)
  for (const type of ['keydown', 'keyup', 'keypress'])
    host.addEventListener(type, (event) => event.stopPropagation())
  page.documentElement.append(host)
  signal.addEventListener('abort', () => host.remove())
  return root
}
