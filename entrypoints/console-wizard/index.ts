import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { worthOf } from './lesson'
import { startWizard } from './wizard'

declare global {
  /** Laid down in every frame of a page; the popup starts the one in the frame with the list. */
  var dungHenWizard: { start(): void } | undefined
}

/** The wizard, put into a page by the popup when the officer asks. Returns how much its frame has to teach. */
export default defineUnlistedScript(() => {
  globalThis.dungHenWizard = { start: startWizard }
  return worthOf(document)
})
