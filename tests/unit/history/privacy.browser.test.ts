import { expect, test } from 'vitest'
import { trackedFields } from '@/utils/dossier/sighting'
import { addAbsence } from '@/utils/history/absences'
import { gather } from '@/utils/history/backup/gather'
import { mergeBackup } from '@/utils/history/backup/take-in'
import type { HistoryDatabase } from '@/utils/history/database'
import { addDraw } from '@/utils/history/draws'
import { appendEntry } from '@/utils/history/entries'
import { at, freshHistory, look, origin, sighting } from './make'

/** Every key there may be in a stored row: the allow-list of design.md, rule 3, and the database's own. */
const rowKeys: Record<string, string[]> = {
  dossiers: ['id', 'key', 'rowKey', 'aliases', 'origin', 'open', 'current', 'firstSeen'],
  changes: ['seq', 'dossier', 'field', 'before', 'after', 'seenBefore', 'seenAfter'],
  entries: ['seq', 'dossier', 'entry'],
  looks: ['seq', 'origin', 'page', 'account', 'at', 'ids', 'shown'],
  absences: ['seq', 'holder', 'origin', 'from', 'to', 'at', 'removed'],
  deletions: ['seq', 'at', 'why', 'dossiers', 'looks'],
  imported: ['source', 'key', 'open', 'seen'],
  sources: ['id', 'name', 'namedOn', 'covered', 'absences', 'importedAt'],
  draws: ['seq', 'at', 'from', 'to', 'seed', 'size', 'strata', 'population', 'coverage'],
  marks: ['name', 'value'],
}
const currentKeys = ['number', 'rowId', ...trackedFields]

const name = 'Nguyễn Thị Giả Định'
const secrets = [
  name,
  name.normalize('NFD'),
  name.toUpperCase(),
  '079123456789',
  '0901234567',
  'a@example.invalid',
  'Ấp Mẫu',
]

/** A sighting as a page's process that was taken over could send it. */
function hostile(number: string, status: 'processing' | 'returned', rest: object = {}) {
  return {
    ...sighting(number, { status }),
    applicant: name,
    identity: '079123456789',
    phone: '0901234567',
    email: 'a@example.invalid',
    address: 'Ấp Mẫu',
    summary: `Trích yếu của ${name}`,
    current: { applicant: name },
    toString: name,
    ...rest,
  }
}

async function rawRows(db: HistoryDatabase): Promise<Record<string, Record<string, unknown>[]>> {
  const connection = db.backendDB()
  const read = (store: string) =>
    new Promise<Record<string, unknown>[]>((resolve, reject) => {
      const request = connection.transaction(store).objectStore(store).getAll()
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const stores = [...connection.objectStoreNames]
  return Object.fromEntries(
    await Promise.all(stores.map(async (store) => [store, await read(store)] as const)),
  )
}

test('nothing outside the allow-list is stored, whatever is sent', async () => {
  const db = freshHistory()
  const words = (text: string) => ({
    step: text,
    holder: text,
    unit: text,
    field: text,
    procedure: text,
    statusLabel: text,
  })
  await look(db, '2026-11-16 08:00', [
    hostile('A-1', 'processing', { step: 'Thẩm định', rowId: '1' }),
    hostile('A-2', 'processing', words('gọi 0901.234.567')),
    hostile('A-3', 'processing', words('079 123 456 789')),
    hostile('A-4', 'processing', words('a@example.invalid')),
    hostile('A-5', 'returned', { step: `${name} đã nhận`, holder: name }),
    hostile('A-6', 'processing', { step: 'Trả kết quả', holder: 'Lê Văn B' }),
  ])
  await look(db, '2026-11-17 08:00', [
    hostile('A-1', 'processing', { step: 'Trình ký', rowId: '1' }),
    hostile('A-6', 'returned', { step: `${name} đã nhận`, holder: name }),
  ])
  await appendEntry(db, `${origin} A-1`, {
    kind: 'onTimeAnswer',
    at: at('2026-11-17 09:00'),
    answer: 'late',
    dueAt: 1,
  })
  await addAbsence(db, { holder: 'Lê Văn B', origin, from: '2026-11-18', to: '2026-11-19', at: 1 })
  await db.deletions.add({ at: 1, why: 'one', dossiers: 1, looks: 0 })
  await addDraw(db, {
    at: 1,
    from: '2026-11-01',
    to: '2026-11-30',
    seed: 'x',
    size: { unit: 'dossiers', value: 1 },
    strata: [{ name: null, of: 6, drawn: [`${origin} A-1`] }],
    population: '',
    coverage: { seen: 6, from: 1, to: 1 },
  })
  const other = freshHistory()
  await look(other, '2026-11-18 08:00', [hostile('A-7', 'processing', words('079 123 456 789'))])
  await mergeBackup(db, await gather(other, 'Quầy 2', 1), 1)

  const rows = await rawRows(db)
  expect(Object.keys(rows).sort()).toEqual(Object.keys(rowKeys).sort())
  for (const [store, stored] of Object.entries(rows)) {
    expect(stored.length).toBeGreaterThan(0)
    for (const row of stored) {
      expect(rowKeys[store]).toEqual(expect.arrayContaining(Object.keys(row)))
      if (store === 'dossiers') {
        expect(currentKeys).toEqual(expect.arrayContaining(Object.keys(Object(row.current))))
      }
    }
  }
  const everything = JSON.stringify(rows)
  for (const secret of secrets) expect(everything).not.toContain(secret)
  expect(everything).toContain('Trình ký')
  expect(JSON.stringify(rows.dossiers)).not.toContain('Lê Văn B')
})
