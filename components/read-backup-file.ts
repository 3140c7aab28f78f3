import { type BackupProblem, readBackup } from '@/utils/history/backup/file'
import { forecastMerge, type MergeForecast } from '@/utils/history/backup/preview'
import type { BackupContent } from '@/utils/history/backup/shared'
import type { HistoryDatabase } from '@/utils/history/database'

/** A file that was read, and what taking it in would do. */
export type ReadFile =
  | { ok: true; content: BackupContent; forecast: MergeForecast }
  | { ok: false; problem: BackupProblem | 'unreadable' | 'notCompared' }

/** Larger than any office's history packs to. */
const maxFileBytes = 200_000_000

/** Reads a chosen file and tries it against the history; nothing is written. */
export async function readBackupFile(db: HistoryDatabase, file: File): Promise<ReadFile> {
  if (file.size > maxFileBytes) return { ok: false, problem: 'tooLarge' }
  const bytes = await file.arrayBuffer().catch(() => null)
  if (!bytes) return { ok: false, problem: 'unreadable' }
  const reading = await readBackup(new Uint8Array(bytes))
  if (!reading.ok) return reading
  // The history may be closed or gone under it: another tab deletes it, or has a newer version.
  const forecast = await forecastMerge(db, reading.content).catch(() => null)
  return forecast ? { ...reading, forecast } : { ok: false, problem: 'notCompared' }
}
