import { clockState } from '@/utils/dossier/status'
import { labelKey } from '@/utils/dossier/text'
import { responsibilityWords } from '@/utils/i18n/warnings/responsibility'
import type { WarningRule } from '../rule'

const words = responsibilityWords.noHolder

/**
 * Chưa có người xử lý cụ thể (law.md §4, D7): no page has named anybody, or only a group account. It says what the
 * console shows; who has the dossier in fact it cannot know.
 */
const rule: WarningRule = {
  id: 'no-holder',
  group: 'responsibility',
  words,
  demands: ['D7'],
  onByDefault: false,
  nextSteps: ['acknowledge'],
  acknowledging: 'rests',
  check(dossier) {
    const { status, holder } = dossier.current
    if (clockState(status) !== 'running' || (holder !== undefined && !isGroup(holder))) return null
    return {
      severity: 'note',
      since: null,
      sentence: holder === undefined ? words.sentence : words.groupSentence,
      evidence: [
        holder === undefined ? words.notShown(dossier.lastSeen) : words.shown(dossier.lastSeen, holder),
      ],
    }
  },
}

export default rule

/** With diacritics: "Tổ tiếp nhận" is a group, "Tô Thị Vân" a person. */
function isGroup(holder: string): boolean {
  return /^(phòng|bộ phận|tổ|ban|trung tâm|văn phòng|chi nhánh|một cửa|văn thư|sở|ubnd)(?= |$)/u.test(
    labelKey(holder),
  )
}
