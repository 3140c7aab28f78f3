import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { meetingPoint } from '@/components/overlay/meeting-point'
import { version } from '@/package.json'
import { startMover } from './mover'

/** Lets the handle be moved, laid down for console.content to start (components/overlay/meeting-point.ts). */
export default defineUnlistedScript(() => {
  meetingPoint().tools.mover = { version, start: startMover }
})
