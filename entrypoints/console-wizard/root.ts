/** Where the wizard stands: in the top page where it can be, so that a list in a small frame leaves it room. */
export interface WizardRoot {
  root: HTMLElement
  host: HTMLElement
}

/** A shadow root of the wizard's own: closed, so that the page cannot reach into it; open in the demo build. */
export function openWizardRoot(css: string, signal: AbortSignal): WizardRoot {
  const page = topDocument()
  const host = page.createElement('dung-hen-wizard')
  const shadow = host.attachShadow({ mode: import.meta.env.MODE === 'demo' ? 'open' : 'closed' })
  const style = page.createElement('style')
  style.textContent = css
  const root = page.createElement('div')
  root.className = 'root'
  root.lang = 'vi'
  shadow.append(style, root)
  // Consoles have keyboard shortcuts of their own.
  for (const type of ['keydown', 'keyup', 'keypress']) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal })
  }
  page.documentElement.append(host)
  return { root, host }
}

/** Another origin's page may be around the frame; its document is then out of reach. */
function topDocument(): Document {
  try {
    return window.top?.document ?? document
  } catch {
    return document
  }
}
