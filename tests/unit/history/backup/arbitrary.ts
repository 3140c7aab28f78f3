import fc from 'fast-check'
import type { Change, Entry } from '@/utils/dossier/dossier'
import type { PageTime, Sighting, TrackedField } from '@/utils/dossier/sighting'
import type { BackupContent, CoveredDay, SharedDossier, SharedSource } from '@/utils/history/backup/shared'
import { at, origin } from '../make'

/** Random histories as files hold them. Few names and few days, so that they meet and contradict each other. */
const day = fc.integer({ min: 1, max: 9 }).map((n) => at(`2026-11-0${n} 00:00`))
const moment = fc.tuple(day, fc.nat(3)).map(([start, n]) => start + n)
const number = fc.constantFrom('A-1', 'A-2', 'B-3', 'H00.77.01-261118-0009')
const dueAt: fc.Arbitrary<PageTime> = fc.record({ at: day, precision: fc.constantFrom('day', 'minute') })
const step = fc.constantFrom('Tiếp nhận', 'Thẩm định', 'Trình ký')
const status = fc.constantFrom('accepted', 'processing', 'awaitingApplicant', 'finished', 'returned')

const sighting = (of: string): fc.Arbitrary<Sighting> =>
  fc.record(
    {
      number: fc.constant(of),
      status,
      rowId: fc.constantFrom('1', '2'),
      step,
      holder: fc.constantFrom('Lê Văn B', 'Trần Thị C'),
      unit: fc.constantFrom('Phòng A', 'Phòng B'),
      dueAt,
    },
    { requiredKeys: ['number', 'status'] },
  )

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ field: fc.constant('step'), before: step, after: step, seenBefore: day, seenAfter: moment }),
  fc.record({ field: fc.constant('dueAt'), before: dueAt, after: dueAt, seenBefore: day, seenAfter: moment }),
)

const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ kind: fc.constant('reviewed'), at: moment }),
  fc.record({
    kind: fc.constant('onTimeAnswer'),
    at: moment,
    answer: fc.constantFrom('onTime', 'late'),
    dueAt: day,
  }),
  fc.record({
    kind: fc.constant('obstacle'),
    at: moment,
    reasonCode: fc.constantFrom('other', 'dispute'),
    since: fc.constantFrom('2026-11-02', '2026-11-03'),
  }),
)

const shownFields: TrackedField[] = ['status', 'step', 'holder', 'unit', 'dueAt']
const shown: fc.Arbitrary<SharedDossier['shown']> = fc.record(
  Object.fromEntries(shownFields.map((field) => [field, day])),
  { requiredKeys: [] },
)

export const sharedDossier = (of: string): fc.Arbitrary<SharedDossier> =>
  fc.record({
    key: fc.constant(`${origin} ${of}`),
    current: sighting(of),
    firstSeen: day,
    lastSeen: day,
    shown,
    changes: fc.array(change, { maxLength: 4 }),
    entries: fc.array(entry, { maxLength: 4 }),
  })

const covered: fc.Arbitrary<CoveredDay> = fc.record({
  origin: fc.constant(origin),
  page: fc.constantFrom('list', 'detail'),
  day,
})

const dossiers = fc
  .uniqueArray(number, { maxLength: 4 })
  .chain((numbers) => fc.tuple(...numbers.map(sharedDossier)))

export const sourceIds = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`)

const source = (id: string): fc.Arbitrary<SharedSource> =>
  fc.record({
    id: fc.constant(id),
    name: fc.constantFrom('Quầy 1', 'Quầy 2'),
    namedOn: day,
    dossiers,
    covered: fc.array(covered, { maxLength: 4 }),
    absences: fc.constant([]),
  })

/** What files of up to three computers say. */
export const sources: fc.Arbitrary<SharedSource[]> = fc
  .uniqueArray(fc.constantFrom(...sourceIds), { maxLength: 3 })
  .chain((ids) => fc.tuple(...ids.map(source)))

export const content: fc.Arbitrary<BackupContent> = sources
  .filter((all) => all.length > 0)
  .map((all) => ({ writer: all[0]?.id ?? '', sources: all }))
