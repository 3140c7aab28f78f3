import { standAt } from '@/components/overlay/handle-place'
import type { OverlayState, Trouble } from '@/components/overlay/state'
import { overlayTexts as texts } from '@/utils/i18n/overlay'

/**
 * The overlay's edge in the page: the handle with the count of urgent dossiers, or what is wrong in its place.
 * Plain elements, so that the page carries no component library until somebody opens the drawer.
 */
export interface Handle {
  show(state: OverlayState): void
}

export interface HandleActions {
  toggleDrawer(): void
  /** Tries again what the trouble stopped. */
  retry(trouble: Trouble): void
}

export function createHandle(root: HTMLElement, actions: HandleActions): Handle {
  const page = root.ownerDocument
  const count = page.createElement('span')
  count.className = 'count'
  const handle = button('handle', actions.toggleDrawer)
  // Words apart, as they are heard: what is seen must stand in the name.
  handle.append(textIn('span', texts.product), ' ', count)
  const notice = page.createElement('div')
  notice.className = 'handle trouble'
  notice.role = 'status'
  root.append(handle, notice)
  let shown: Trouble | null = null
  let drawn = ''

  function button(className: string, onClick: () => void): HTMLButtonElement {
    const element = page.createElement('button')
    element.type = 'button'
    element.className = className
    element.addEventListener('click', onClick)
    return element
  }

  function textIn(tag: 'span' | 'strong' | 'p', text: string): HTMLElement {
    const element = page.createElement(tag)
    element.textContent = text
    return element
  }

  function tell(trouble: Trouble | null): void {
    if (trouble?.kind === shown?.kind && trouble?.reason === shown?.reason) return
    shown = trouble
    notice.replaceChildren()
    if (!trouble) return
    notice.dataset.dhTrouble = trouble.kind
    notice.append(textIn('strong', texts.troubles[trouble.kind]), textIn('p', trouble.reason))
    const labels: Partial<Record<Trouble['kind'], string>> = texts.retries
    const label = labels[trouble.kind]
    if (!label) return
    const retry = button('retry', () => actions.retry(trouble))
    retry.textContent = label
    notice.append(retry)
  }

  return {
    show({ trouble, urgent, drawerOpen, idle, display }) {
      // Shown after every look at the page; drawn, it would cost the page a layout and a paint each time.
      const now = JSON.stringify([trouble, urgent, drawerOpen, idle, display])
      if (now === drawn) return
      drawn = now
      tell(trouble)
      notice.hidden = !trouble
      handle.hidden = !!trouble || idle || display.handle === 'hidden'
      standAt(handle, display)
      count.hidden = urgent === 0
      count.textContent = `${urgent}`
      handle.ariaExpanded = `${drawerOpen}`
      handle.ariaLabel = `${texts.product}: ${texts.urgentCount(urgent)}. ${drawerOpen ? texts.close : texts.openDrawer}`
    },
  }
}
