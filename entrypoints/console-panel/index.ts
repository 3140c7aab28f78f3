import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { meetingPoint } from '@/components/overlay/meeting-point'
import { version } from '@/package.json'
import { startPanel } from './panel'

/** Drawer, card and panel, laid down for console.content to start (components/overlay/meeting-point.ts). */
export default defineUnlistedScript(() => {
  meetingPoint().tools.panel = { version, start: startPanel }
})
