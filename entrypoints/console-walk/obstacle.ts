import type { WalkPage } from '@/utils/consoles/walk'

const dialogs =
  'dialog[open], [role="dialog"], [role="alertdialog"], .modal.show, .modal.in, .v-dialog--active, .ant-modal-wrap, .k-window, .x-message-box'

/** What stands between the officer and the list: nothing is pressed behind it. */
export function obstacleOn(page: Document): WalkPage['obstacle'] {
  if (isShownAny(page.querySelectorAll('input[type="password"]'))) return 'login'
  return isShownAny(page.querySelectorAll(dialogs)) ? 'dialog' : null
}

function isShownAny(elements: Iterable<Element>): boolean {
  return [...elements].some((element) => element.getClientRects().length > 0)
}
