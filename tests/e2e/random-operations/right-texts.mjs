/**
 * What may stand on a dossier's row, by the oracle. Several texts are right at a time: what the extension has
 * heard meanwhile of a dossier (its term from a detail, that its change into waiting was seen) is in its badge as
 * soon as the background has answered, and on a list that shows no status only the console's own counting tells.
 */
import { expectedBadge } from '../../oracle/expected-badge.mjs'

/** Longer than any text needs to follow the clock, ms. */
const lag = 3_000
const fresh = 1_000

/**
 * What a list without a status adds to the right texts of a dossier; null for nothing. There only the console's own
 * counting tells how a dossier stands: it counts waiting dossiers as stopped, ended ones alike, and says nothing of
 * those that have no number or no due date.
 */
function uncertainText({ status, dueAt }) {
  if (status === 'awaitingApplicant') return 'Tạm dừng xử lý'
  return dueAt === null || ['finished', 'submitted'].includes(status) ? '' : null
}

/** The extension's marks, which may stand beside a countdown or alone (utils/i18n/warnings.ts). */
const marks = ['Không kịp', 'Cần gửi xin lỗi', 'Ngày hẹn trả đã đổi', 'Lâu chưa chuyển biến']

/** The countdown of a badge; '' when it has but a mark. */
export function countdownOf(badge) {
  const [first] = badge.split(' · ')
  return marks.includes(first) ? '' : first
}

export function createRightTexts(now) {
  const toldTerm = new Set()
  const movedToWaiting = new Set()
  const remembered = new WeakMap()

  function workOut(record, at) {
    const texts = new Set()
    const knowledge = [record]
    if (toldTerm.has(record.id)) knowledge.push({ ...record, shows: [...record.shows, 'term'] })
    for (const known of knowledge) {
      for (const instant of [at, at - lag]) {
        texts.add(expectedBadge(known, instant))
        if (movedToWaiting.has(record.id)) texts.add(expectedBadge(known, instant, { waitingSince: instant }))
      }
    }
    return texts
  }

  /** The oracle walks days one by one, and every frame asks: an answer serves for a part of the lag. */
  function textsOf(record) {
    const at = Math.floor(now() / fresh)
    const known = `${at} ${toldTerm.has(record.id)} ${movedToWaiting.has(record.id)}`
    const before = remembered.get(record)
    if (before?.known === known) return before.texts
    const texts = workOut(record, at * fresh)
    remembered.set(record, { known, texts })
    return texts
  }

  return {
    textsOf,
    narrowTextsOf(record) {
      const texts = textsOf(record)
      const uncertain = uncertainText(record)
      return uncertain === null ? texts : new Set(texts).add(uncertain)
    },
    sawTerm: ({ id }) => toldTerm.add(id),
    sawWaiting: ({ id }) => movedToWaiting.add(id),
  }
}
