import { askBackground } from '@/components/ask-background'
import { NoticeBar } from '@/components/notice-bar'
import { useAbsences } from '@/components/use-absences'
import type { AbsenceDraft } from '@/utils/dossier/entry'
import type { DossierKey } from '@/utils/dossier/key'
import { pageWords } from '@/utils/i18n/pages'
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
      onAdd={addAbsence}
      onRemove={removeAbsence}
      onOpen={onOpen}
    />
  )
}

/** Told again under its number where no answer comes. False when it was not written. */
async function addAbsence(absence: AbsenceDraft): Promise<boolean> {
  const answer = await askBackground<'addAbsence'>({ type: 'addAbsence', absence })
  return answer?.ok === true
}

/** False when it could not be taken back. */
async function removeAbsence(seq: number): Promise<boolean> {
  const answer = await askBackground<'removeAbsence'>({ type: 'removeAbsence', seq })
  return answer?.ok === true
}
