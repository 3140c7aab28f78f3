import { describe, expect, test } from 'vitest'
import type { Entry } from '@/utils/dossier/dossier'
import { judgeDossier } from '@/utils/reports/judged'
import { reviewList, reviewOn } from '@/utils/reports/review'
import { answered, at, day, dossier, judgedAt } from '../warnings/make'

/** Friday; the next working day is Monday 23/11. */
const now = '2026-11-20 15:00'
const context = judgedAt(now)
const today = { lastSeen: at('2026-11-20 08:00'), firstSeen: at('2026-11-20 08:00') }
const judged = [
  dossier({ number: 'later', dueAt: day('2026-12-10') }, today),
  dossier({ number: 'monday', dueAt: day('2026-11-23') }, today),
  dossier({ number: 'today', dueAt: day('2026-11-20') }, today),
  dossier({ number: 'overdue', dueAt: day('2026-11-19') }, today),
  dossier({ number: 'long overdue', dueAt: day('2026-11-09') }, today),
  dossier(
    { number: 'not on time', dueAt: day('2026-12-01') },
    { ...today, entries: [answered('late', day('2026-12-01'))] },
  ),
  dossier({ number: 'unseen', dueAt: day('2026-12-10') }, { lastSeen: at('2026-11-13 08:00') }),
  dossier({ number: 'unseen, waiting', status: 'awaitingApplicant' }, { lastSeen: at('2026-11-13 08:00') }),
  dossier({ number: 'returned', status: 'returned', dueAt: day('2026-11-20') }, today),
].map((one) => judgeDossier(one, context))

const list = reviewList(judged, context, 5)
const numbers = list.map((item) => item.judged.dossier.current.number)

describe('the review goes through', () => {
  test('what is late or due next, what will not be ready, and what no page shows; the gravest first', () => {
    expect(numbers).toEqual(['long overdue', 'overdue', 'today', 'monday', 'not on time', 'unseen'])
  })

  test('each for its reasons', () => {
    expect(list.map(({ reasons }) => reasons)).toEqual([
      ['overdue'],
      ['overdue'],
      ['dueToday'],
      ['dueTomorrow'],
      ['notOnTime'],
      ['unseen'],
    ])
    expect(list.at(-1)?.unseenDays).toBe(5)
    expect(list.find(({ decision }) => decision === 'late')?.judged.dossier.current.number).toBe(
      'not on time',
    )
  })

  test('what no page has shown for as long as the office says', () => {
    const listed = (days: number) => reviewList(judged, context, days).length
    expect(listed(6)).toBe(list.length - 1)
    expect(listed(1)).toBe(list.length)
  })
})

test('a dossier is reviewed today when it was marked so today', () => {
  const marked = (when: string) =>
    judgeDossier(dossier({}, { entries: [{ kind: 'reviewed', at: at(when) }] }), context)
  expect(reviewOn(marked('2026-11-20 07:30'), context.now)).toBeDefined()
  expect(reviewOn(marked('2026-11-19 16:00'), context.now)).toBeUndefined()
})

describe('what a review came to', () => {
  const due = day('2026-11-20')
  const decided = (...entries: Entry[]) =>
    reviewList([judgeDossier(dossier({ dueAt: due }, { ...today, entries }), context)], context, 5)[0]
      ?.decision
  const reviewed = (when: string, outcome?: 'urge' | 'handOver'): Entry => ({
    ...{ kind: 'reviewed', at: at(when) },
    ...(outcome && { outcome }),
  })

  test('stands until the day ends', () => {
    expect(decided(reviewed('2026-11-20 07:10', 'urge'))).toBe('urge')
    expect(decided(reviewed('2026-11-19 15:00', 'urge'))).toBeNull()
  })

  test('is what was decided last', () => {
    const late: Entry = { ...answered('late', due), at: at('2026-11-20 15:00') }
    expect(decided(reviewed('2026-11-20 07:10', 'urge'), late, reviewed('2026-11-20 15:00'))).toBe('late')
    expect(decided(late, reviewed('2026-11-20 15:01', 'handOver'))).toBe('handOver')
  })

  test('is the answer about the date on the days after, too', () => {
    expect(decided({ ...answered('onTime', due), at: at('2026-11-18 15:00') })).toBe('onTime')
  })
})
