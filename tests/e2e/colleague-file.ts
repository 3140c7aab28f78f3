import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dossierKey } from '@/utils/dossier/key'
import type { PageTime, Sighting } from '@/utils/dossier/sighting'
import { writeBackup } from '@/utils/history/backup/file'
import type { SharedDossier } from '@/utils/history/backup/shared'

const day = 86_400_000
/** The day on which the demo office has looked twice (two-looks.ts), in office time. */
const today = Date.parse('2026-11-26T00:00:00+07:00')
const on = (at: number): PageTime => ({ at, precision: 'day' })

/**
 * A file from another counter: four months of one procedure that takes now two weeks, now four, and what of it is in
 * hand and due in two days. Enough for the forecast to speak, and to be held against what came of it.
 * @param origin of the console that it was seen at
 * @returns where the file lies
 */
export async function colleagueFile(origin: string): Promise<string> {
  const ended = Array.from({ length: 110 }, (_, index) => endedDossier(origin, index))
  const inHand = Array.from({ length: 6 }, (_, index) => dossierInHand(origin, index))
  const id = '4b1d6c1e-0000-4000-8000-00000000c0de'
  const dossiers = [...ended, ...inHand]
  const covered = [{ origin, page: 'danh-sach', day: today }]
  const bytes = await writeBackup({
    writer: id,
    sources: [{ id, name: 'Quầy 3', namedOn: today, dossiers, covered, absences: [] }],
  })
  const file = join(mkdtempSync(join(tmpdir(), 'dung-hen-colleague-')), 'dung-hen-lich-su-quay-3.json.gz')
  writeFileSync(file, bytes)
  return file
}

function endedDossier(origin: string, index: number): SharedDossier {
  const receivedAt = today - (140 - index) * day
  const endedAt = receivedAt + (index % 3 === 0 ? 14 : 28) * day
  const current: Sighting = {
    ...dossierOf(9000 + index, receivedAt, receivedAt + 20 * day),
    status: 'returned',
    finishedAt: on(endedAt),
    returnedAt: on(endedAt),
  }
  const change = { field: 'status', before: 'processing', after: 'returned' } as const
  return {
    ...seen(origin, current, receivedAt, endedAt),
    changes: [{ ...change, seenBefore: endedAt - day, seenAfter: endedAt }],
  }
}

function dossierInHand(origin: string, index: number): SharedDossier {
  const receivedAt = today - (17 + index) * day
  return seen(origin, dossierOf(9500 + index, receivedAt, today + (1 + (index % 2)) * day), receivedAt, today)
}

function dossierOf(serial: number, receivedAt: number, dueAt: number): Sighting {
  return {
    number: `H00.99.260701.${serial}`,
    status: 'processing',
    step: 'Thẩm định hồ sơ',
    holder: 'Nguyễn Thị Lan',
    unit: 'Phòng Kinh tế, Hạ tầng và Đô thị',
    procedure: 'Cấp giấy phép xây dựng nhà ở riêng lẻ tại nông thôn',
    receivedAt: on(receivedAt),
    dueAt: on(dueAt),
  }
}

function seen(origin: string, current: Sighting, firstSeen: number, lastSeen: number): SharedDossier {
  const shown = { status: lastSeen, dueAt: lastSeen }
  return {
    key: dossierKey(origin, current) ?? '',
    current,
    firstSeen,
    lastSeen,
    shown,
    changes: [],
    entries: [],
  }
}
