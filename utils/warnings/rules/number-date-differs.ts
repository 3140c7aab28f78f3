import { paperWords } from '@/utils/i18n/warnings/paper-against-fact'
import { type Day, dayOf, parseDate } from '@/utils/working-time/dates'
import type { WarningRule } from '../rule'

const words = paperWords.numberDateDiffers

/**
 * Ngày trong mã hồ sơ khác ngày tiếp nhận (law.md §4, D1 g). Counter dossiers only: an online one has its number
 * from the day it was sent.
 */
const rule: WarningRule = {
  id: 'number-date-differs',
  group: 'paperAgainstFact',
  words,
  demands: ['D1'],
  onByDefault: false,
  nextSteps: ['acknowledge'],
  acknowledging: 'noted',
  check(dossier) {
    const { number, channel, receivedAt } = dossier.current
    if (channel !== 'counter' || !receivedAt || number === null) return null
    const inNumber = dateInNumber(number)
    if (inNumber === null || inNumber === dayOf(receivedAt.at)) return null
    return {
      severity: 'note',
      since: null,
      sentence: words.sentence(inNumber, receivedAt),
      evidence: [words.shown(dossier.lastSeen, receivedAt)],
    }
  },
}

export default rule

/** "…-YYMMDD-0001" or "….YYMMDD.0001"; null where the number holds no date. */
function dateInNumber(number: string): Day | null {
  const [, year, month, date] = /[-.](\d\d)(\d\d)(\d\d)[-.]\d{3,}$/.exec(number) ?? []
  return year === undefined ? null : parseDate(`20${year}-${month}-${date}`)
}
