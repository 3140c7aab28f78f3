import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import otherTable from '@/utils/consoles/profiles/other-table'
import { profileOfPage } from '@/utils/consoles/recognise/any-table'
import { hasListInShadow } from '@/utils/consoles/recognise/find-shadow'

/**
 * Looks a page over for a list of dossiers and returns how to read it, or the name of what keeps it from being read;
 * put in where no profile was taught.
 */
export default defineUnlistedScript(
  () => profileOfPage(document, otherTable.name) ?? (hasListInShadow(document) ? 'shadow' : null),
)
