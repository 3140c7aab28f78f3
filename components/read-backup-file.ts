import { type BackupProblem, readBackup } from '@/utils/history/backup/file'
import { forecastMerge, type MergeForecast } from '@/utils/history/backup/preview'
import type { BackupContent } from '@/utils/history/backup/shared'
import type { HistoryDatabase } from '@/utils/history/database'

/** A file that was read, and what taking it in would do. */
export type ReadFile =
  | { ok: true; content: BackupContent; forecast: MergeForecast }
  | { ok: false; problem: BackupProblem | 'unreadable' }

/** Larger than any office's history packs to. */
const maxFileBytes = 200_000_000

/** Reads a chosen file and tries it against the history; nothing is written. */
export async function readBackupFile(db: HistoryDatabase, file: File): Promise<ReadFile> {
  if (file.size > maxFileBytes) return { ok: false, problem: 'tooLarge' }
  const bytes = await file.arrayBuffer().catch(() => null)
  if (!bytes) return { ok: false, problem: 'unreadable' }
  const reading = await readBackup(new Uint8Array(bytes))
  return reading.ok ? { ...reading, forecast: await forecastMerge(db, reading.content) } : reading
}
