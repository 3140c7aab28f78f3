import { speak } from '@/utils/i18n/catalogue'
import { meetingPoint } from './meeting-point'

/**
 * Lets this script speak what the officer has chosen. In a province's own build the English words lie in every page,
 * so there it is the background that says whether they are chosen.
 */
export function speakHere(): void {
  const { english = null, language } = meetingPoint()
  speak(language === 'vi' ? null : english)
}
