import { browser } from 'wxt/browser'
import { NoticeBar } from '@/components/notice-bar'
import { useAbsences } from '@/components/use-absences'
import type { AbsenceDraft } from '@/utils/dossier/entry'
import type { DossierKey } from '@/utils/dossier/key'
import { pageWords } from '@/utils/i18n/pages'
import type { AddAbsenceMessage, RemoveAbsenceMessage } from '@/utils/messages'
import type { Summary } from '@/utils/reports/summary'
import { AwayView } from './away-view'

interface AwayProps {
  summary: Summary
  onOpen(key: DossierKey): void
}

/** Absences over this computer's history; the background writes them down. */
export function Away({ summary, onOpen }: AwayProps) {
  const absences = useAbsences()
  if (absences === 'failed') return <NoticeBar kind="problem">{pageWords.historyUnreadable}</NoticeBar>
  if (!absences) return <p class="soft">{pageWords.reading}</p>
  return (
    <AwayView
      judged={summary.judged}
      absences={absences}
      now={summary.at}
      onAdd={(absence: AbsenceDraft) => tell({ type: 'addAbsence', absence })}
      onRemove={(seq) => tell({ type: 'removeAbsence', seq })}
      onOpen={onOpen}
    />
  )
}

/** False when it was not written. */
async function tell(message: AddAbsenceMessage | RemoveAbsenceMessage): Promise<boolean> {
  const answer: unknown = await browser.runtime.sendMessage(message).catch(() => null)
  return typeof answer === 'object' && answer !== null && Reflect.get(answer, 'ok') === true
}
