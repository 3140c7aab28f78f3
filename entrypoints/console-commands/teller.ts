import { commandWords as words } from '@/utils/i18n/commands'

/** Says in one sentence what became of a command, to eyes and to screen readers. */
export interface Teller {
  /** @param action what may be pressed beside the sentence */
  tell(sentence: string, action?: { label: string; onPress(): void }): void
}

/** Long enough to read two sentences; what has a button stays until it is pressed or closed. */
const shownMs = 8_000

export function createTeller(root: HTMLElement, signal: AbortSignal): Teller {
  const page = root.ownerDocument
  const box = page.createElement('div')
  box.className = 'surface told'
  const text = page.createElement('p')
  // There and empty until it is needed: screen readers notice words that come into a place they know.
  text.role = 'status'
  const actions = page.createElement('div')
  box.append(text, actions)
  root.append(box)
  let timer: ReturnType<typeof setTimeout> | undefined
  signal.addEventListener('abort', hide)

  function hide(): void {
    clearTimeout(timer)
    delete box.dataset.shown
    text.textContent = ''
    actions.replaceChildren()
  }

  function button(label: string, onPress: () => void): HTMLButtonElement {
    const element = page.createElement('button')
    element.type = 'button'
    element.textContent = label
    element.addEventListener('click', onPress)
    return element
  }

  return {
    tell(sentence, action) {
      hide()
      box.dataset.shown = ''
      text.textContent = sentence
      if (action) actions.append(button(action.label, action.onPress), button(words.close, hide))
      else timer = setTimeout(hide, shownMs)
    },
  }
}
