import type { ConsultationEntry } from '@/utils/dossier/entry'
import { standing } from '@/utils/dossier/standing'
import { isOpen } from '@/utils/dossier/status'
import { labelKey } from '@/utils/dossier/text'
import { responsibilityWords } from '@/utils/i18n/warnings/responsibility'
import { parseDate, startOfDay } from '@/utils/working-time/dates'
import { isConsulted } from '@/utils/working-time/procedure-steps'
import type { JudgeContext, WarningRule } from '../rule'
import { chosenValue, type Threshold } from '../threshold'

const words = responsibilityWords.consultationsMany

const most: Threshold = {
  key: 'consultationsMost',
  label: () => words.most,
  kind: 'number',
  initial: 2,
  least: 1,
  most: 20,
  perStep: true,
}

/** Lấy ý kiến nhiều hoặc lặp lại (law.md §4, D9): only agencies directly concerned are to be asked, and once. */
const rule: WarningRule = {
  id: 'consultations-many',
  group: 'responsibility',
  words,
  demands: ['D9'],
  onByDefault: false,
  thresholds: [most],
  nextSteps: ['acknowledge'],
  acknowledging: 'rests',
  check(dossier, context) {
    const asked = standing(dossier.entries, 'consultation')
    const last = asked.at(-1)
    if (!last || !isOpen(dossier.current.status)) return null
    const tooMany = asked.length > chosenValue(most, context, dossier)
    const sentence = tooMany
      ? words.tooMany(asked.length)
      : (repeatedIn(asked) ?? unlistedIn(asked, dossier.current.procedure, context))
    if (sentence === null) return null
    const sent = parseDate(last.sentOn)
    return {
      severity: 'note',
      since: sent === null ? null : startOfDay(sent),
      sentence,
      evidence: asked.flatMap(({ agency, sentOn }) => {
        const day = parseDate(sentOn)
        return day === null ? [] : [words.sent(agency, day)]
      }),
    }
  },
}

export default rule

function repeatedIn(asked: readonly ConsultationEntry[]): string | null {
  const again = asked.find(({ agency }, index) =>
    asked.slice(0, index).some((earlier) => labelKey(earlier.agency) === labelKey(agency)),
  )
  return again ? words.repeated(again.agency) : null
}

function unlistedIn(
  asked: readonly ConsultationEntry[],
  procedure: string | undefined,
  { catalogue }: JudgeContext,
): string | null {
  if (procedure === undefined) return null
  const stranger = asked.find(({ agency }) => isConsulted(catalogue, procedure, agency) === false)
  return stranger ? words.unlisted(stranger.agency) : null
}
