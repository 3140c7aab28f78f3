import { liveQuery } from 'dexie'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { NoticeBar } from '@/components/notice-bar'
import { readBackupFile } from '@/components/read-backup-file'
import { now } from '@/utils/clock'
import { mergeBackup } from '@/utils/history/backup/take-in'
import { openHistory } from '@/utils/history/database'
import { type Sources as Found, readSources } from '@/utils/history/sources'
import { pageWords } from '@/utils/i18n/pages'
import { SourcesView } from './sources-view'

/** The sources of this computer's history, live, and taking in more of them. */
export function Sources() {
  const db = useMemo(() => openHistory(), [])
  const [found, setFound] = useState<Found | 'failed' | null>(null)
  useEffect(() => {
    const subscription = liveQuery(() => readSources(db)).subscribe({
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
      read={(file) => readBackupFile(db, file)}
      merge={(content) => mergeBackup(db, content, now())}
    />
  )
}
