/** Chromium's way into closed shadow roots; Firefox has a property of every element instead. */
declare const chrome: { dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } }

/** Fields in which nothing is typed; a ticked box keeps no key from anybody. */
const untyped = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'])

/**
 * Whether the officer is typing: the focus is in a field, or in another site's frame, of which nobody here can tell.
 * While Telex or VNI compose a word it is, too.
 * @param page any document of the tab
 * @param ours our own shadow root, which may be closed
 */
export function isTyping(page: Document, ours: ShadowRoot | null): boolean {
  const focused = deepestFocus(topOf(page), ours)
  return focused !== null && takesTyping(focused)
}

/** The tab's own document; the page's, where another site's is around it. */
function topOf(page: Document): Document {
  try {
    return page.defaultView?.top?.document ?? page
  } catch {
    return page
  }
}

/** What has the focus, through shadow roots, our own among them, and frames of the same site. */
function deepestFocus(within: DocumentOrShadowRoot, ours: ShadowRoot | null): Element | null {
  const focused = within.activeElement
  if (!focused) return null
  const inside = shadowOf(focused) ?? (ours?.host === focused ? ours : null) ?? documentIn(focused)
  return (inside && deepestFocus(inside, ours)) ?? focused
}

/** A closed one too: each browser lets an extension's script look into those in its own way. */
function shadowOf(element: Element): ShadowRoot | null {
  const known: unknown = Reflect.get(element, 'openOrClosedShadowRoot')
  if (known instanceof ShadowRoot) return known
  const { dom } = chrome
  const closed = element instanceof HTMLElement && dom?.openOrClosedShadowRoot(element)
  return closed || element.shadowRoot
}

function documentIn(element: Element): Document | null {
  return isFrame(element) ? element.contentDocument : null
}

/** By its name: elements of another frame are of another `HTMLIFrameElement`. */
function isFrame(element: Element): element is HTMLIFrameElement | HTMLFrameElement {
  return element.localName === 'iframe' || element.localName === 'frame'
}

function takesTyping(element: Element): boolean {
  if (isFrame(element)) return element.contentDocument === null
  switch (element.localName) {
    case 'input':
      return !untyped.has((element as HTMLInputElement).type)
    case 'textarea':
    case 'select':
      return true
    default:
      return (
        (element as HTMLElement).isContentEditable ||
        element.ownerDocument.designMode === 'on' ||
        element.matches('[role=textbox], [role=searchbox], [role=combobox], [role=spinbutton]')
      )
  }
}
