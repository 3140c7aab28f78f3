import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { liesReady, onAsked } from '@/components/overlay/bridge'
import otherTable from '@/utils/consoles/profiles/other-table'
import { profileOfPage } from '@/utils/consoles/recognise/any-table'
import { hasListInShadow } from '@/utils/consoles/recognise/find-shadow'

/**
 * Looks a page over for a list of dossiers and returns how to read it, or the name of what keeps it from being read;
 * put in where no profile was taught. In a province's own build it lies in every page and looks when it is asked.
 */
export default defineUnlistedScript(() => {
  if (!liesReady()) return look()
  onAsked(({ type }) => (type === 'recognise' ? { found: look() } : undefined), new AbortController().signal)
  return null
})

function look() {
  return profileOfPage(document, otherTable.name) ?? (hasListInShadow(document) ? 'shadow' : null)
}
