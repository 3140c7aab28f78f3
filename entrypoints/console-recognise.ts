import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import otherTable from '@/utils/consoles/profiles/other-table'
import { profileOfPage } from '@/utils/consoles/recognise/any-table'

/** Looks a page over for a list of dossiers and returns how to read it; put in where no profile was taught. */
export default defineUnlistedScript(() => profileOfPage(document, otherTable.name))
