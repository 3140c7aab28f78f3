import { expect, test } from 'vitest'
import { coverageByHolder } from '@/utils/reports/holder-coverage'
import { judgeDossier } from '@/utils/reports/judged'
import { at, dossier, judgedAt } from '../warnings/make'

/** Friday. */
const context = judgedAt('2026-11-20 12:00')

test('what each officer has in hand is counted by name, with how lately it was seen', () => {
  const seen = (
    holder: string | undefined,
    lastSeen: string,
    status: 'processing' | 'returned' = 'processing',
  ) =>
    judgeDossier(
      dossier(
        { status, ...(holder ? { holder } : {}) },
        { firstSeen: at('2026-11-02 08:00'), lastSeen: at(lastSeen) },
      ),
      context,
    )
  const judged = [
    seen('Trần Văn An', '2026-11-13 09:00'),
    seen(undefined, '2026-11-20 09:00'),
    seen('Lê Thị Bình', '2026-11-20 08:00'),
    seen('Trần Văn An', '2026-11-16 15:00'),
    seen('Trần Văn An', '2026-11-20 11:00', 'returned'),
  ]
  expect(coverageByHolder(judged, { ...context, unseenDays: 5 })).toEqual([
    { holder: 'Lê Thị Bình', open: 1, lastSeen: at('2026-11-20 08:00'), unseen: 0 },
    { holder: 'Trần Văn An', open: 2, lastSeen: at('2026-11-16 15:00'), unseen: 1 },
    { holder: null, open: 1, lastSeen: at('2026-11-20 09:00'), unseen: 0 },
  ])
})
