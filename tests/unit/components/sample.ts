import type { Entry } from '@/utils/dossier/dossier'
import type { Sighting } from '@/utils/dossier/sighting'
import { groundsOf } from '@/utils/reports/context'
import { type Summary, summarise } from '@/utils/reports/summary'
import { emptyCatalogue } from '@/utils/settings/catalogue-store'
import { defaultSettings } from '@/utils/settings/defaults'
import type { TimeLimit } from '@/utils/working-time/time-limit'

/** Thứ Sáu 20/11/2026, 10:00. */
export const friday = Date.parse('2026-11-20T10:00:00+07:00')
export const origin = 'https://motcua.example.vn'

/** Four dossiers: two days over; due today; due on Thursday, moved by a week; waiting for the applicant. */
const sightings: Sighting[] = [
  {
    number: 'H56.77-261101-0001',
    status: 'processing',
    unit: 'Phòng Kinh tế',
    holder: 'Trần Văn An',
    ...due(18),
  },
  {
    number: 'H56.77-261102-0002',
    status: 'processing',
    unit: 'Phòng Văn hóa',
    holder: 'Lê Thị Bình',
    ...due(20),
  },
  { number: 'H56.77-261103-0003', status: 'accepted', unit: 'Phòng Kinh tế', ...due(26) },
  { number: 'H56.77-261104-0004', status: 'awaitingApplicant', ...due(18) },
]

/** What the popup is given on that morning; `entries` and `term` are those of the overdue dossier. */
export function sampleSummary(entries: Entry[] = [], term?: TimeLimit): Summary {
  const seen = Date.parse('2026-11-16T08:00:00+07:00')
  const dossiers = sightings.map((current, index) => ({
    key: `${origin} ${current.number}`,
    origin,
    current: index === 0 && term ? { ...current, term } : current,
    firstSeen: seen,
    lastSeen: friday,
    changes:
      index === 2
        ? [
            {
              field: 'dueAt' as const,
              before: due(19).dueAt,
              after: due(26).dueAt,
              seenBefore: seen,
              seenAfter: friday,
            },
          ]
        : [],
    entries: index === 0 ? entries : [],
  }))
  const coverage = { seen: 4, from: seen, to: friday }
  return summarise(
    {
      open: dossiers,
      closed: [],
      coverage: { ...coverage, perOrigin: [{ origin, ...coverage }], deleted: [] },
    },
    { ...groundsOf(defaultSettings, emptyCatalogue), now: friday },
  )
}

function due(day: number) {
  return { dueAt: { at: Date.parse(`2026-11-${day}T17:00:00+07:00`), precision: 'minute' as const } }
}
