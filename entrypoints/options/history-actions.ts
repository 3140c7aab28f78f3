import { type ReadFile, readBackupFile } from '@/components/read-backup-file'
import { now } from '@/utils/clock'
import { writeBackup } from '@/utils/history/backup/file'
import { gather } from '@/utils/history/backup/gather'
import type { BackupContent } from '@/utils/history/backup/shared'
import { mergeBackup, restoreBackup, type TakeInResult } from '@/utils/history/backup/take-in'
import type { HistoryDatabase } from '@/utils/history/database'
import { deleteAll, deleteDossier } from '@/utils/history/deletions'
import { historyProblem } from '@/utils/history/problem'
import { forget, forgetDrafts } from '@/utils/notices/kept-draft'
import { forgetSummary } from '@/utils/reports/summary-cache'
import { forgetListCoverage } from '@/utils/settings/list-coverage'
import type { SettingsStorage } from '@/utils/settings/store'

export type OneDeleted = 'deleted' | 'unknown' | 'open' | 'failed'

/** What the data section can do with the history; a storage that fails is a value. */
export interface HistoryActions {
  /** Null when the history cannot be read. */
  gather(name: string): Promise<BackupContent | null>
  write(content: BackupContent): Promise<Uint8Array<ArrayBuffer>>
  read(file: File): Promise<ReadFile>
  merge(content: BackupContent): Promise<TakeInResult>
  restore(content: BackupContent): Promise<TakeInResult>
  /** False when it could not be done. */
  deleteAll(): Promise<boolean>
  /** At whichever of these consoles the number is. */
  deleteOne(number: string, origins: readonly string[], mayDeleteOpen: boolean): Promise<OneDeleted>
}

export function historyActions(
  db: HistoryDatabase,
  area: Pick<SettingsStorage, 'get' | 'set'>,
): HistoryActions {
  return {
    gather: (name) => unlessFailed(gather(db, name, now()), null),
    write: writeBackup,
    read: (file) => readBackupFile(db, file),
    merge: (content) => mergeBackup(db, content, now()),
    restore: (content) => restoreBackup(db, content, now()),
    deleteAll: () =>
      unlessFailed(
        deleteAll(db, now())
          .then(() => Promise.all([forgetListCoverage(area), forgetDrafts(area), forgetSummary(area)]))
          .then(() => true),
        false,
      ),
    async deleteOne(number, origins, mayDeleteOpen) {
      for (const origin of origins) {
        const key = `${origin} ${number}`
        const done = await unlessFailed<OneDeleted>(deleteDossier(db, key, mayDeleteOpen, now()), 'failed')
        if (done === 'deleted') await forget(area, key, now())
        if (done !== 'unknown') return done
      }
      return 'unknown'
    },
  }
}

async function unlessFailed<Result>(work: Promise<Result>, failed: Result): Promise<Result> {
  try {
    return await work
  } catch (error) {
    if (historyProblem(error) === null) throw error
    return failed
  }
}
