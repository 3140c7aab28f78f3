import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { meetingPoint } from '@/components/overlay/meeting-point'
import { consoleEnglish } from '@/utils/i18n/en/console'

/** The English words of all our scripts in a console's page, put in before them where English is chosen. */
export default defineUnlistedScript(() => {
  meetingPoint().english = consoleEnglish
})
