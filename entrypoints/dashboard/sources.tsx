import { useEffect, useMemo, useState } from 'preact/hooks'
import { NoticeBar } from '@/components/notice-bar'
import { readBackupFile } from '@/components/read-backup-file'
import { now } from '@/utils/clock'
import { mergeBackup } from '@/utils/history/backup/take-in'
import { openHistory } from '@/utils/history/database'
import { liveHistory } from '@/utils/history/live'
import { type Sources as Found, readSources } from '@/utils/history/sources'
import { pageWords } from '@/utils/i18n/pages'
import { coverageByHolder } from '@/utils/reports/holder-coverage'
import type { Summary } from '@/utils/reports/summary'
import type { Settings } from '@/utils/settings/settings'
import type { WorkingCalendar } from '@/utils/working-time/calendar'
import { SourcesView } from './sources-view'

interface SourcesProps {
  /** Null until it has been counted. */
  summary: Summary | null
  settings: Settings
  calendar: WorkingCalendar
}

/** The sources of this computer's history, live, and taking in more of them. */
export function Sources({ summary, settings, calendar }: SourcesProps) {
  const { unopenedDays: unseenDays } = settings.lead
  const holders = useMemo(
    () => (summary ? coverageByHolder(summary.judged, { calendar, now: summary.at, unseenDays }) : []),
    [summary, calendar, unseenDays],
  )
  const db = useMemo(() => openHistory(), [])
  const [found, setFound] = useState<Found | 'failed' | null>(null)
  useEffect(() => {
    const subscription = liveHistory(() => readSources(db)).subscribe({
      next: setFound,
      error: () => setFound('failed'),
    })
    return () => {
      subscription.unsubscribe()
      db.close()
    }
  }, [db])
  if (found === 'failed') return <NoticeBar kind="problem">{pageWords.historyUnreadable}</NoticeBar>
  if (!found) return <p class="soft">{pageWords.reading}</p>
  return (
    <SourcesView
      {...found}
      holders={holders}
      unseenDays={unseenDays}
      read={(file) => readBackupFile(db, file)}
      merge={(content) => mergeBackup(db, content, now())}
    />
  )
}
