import { describe, expect, test } from 'vitest'
import { judgeDossier } from '@/utils/reports/judged'
import { reviewList, wasReviewedOn } from '@/utils/reports/review'
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
  dossier({ number: 'unopened', dueAt: day('2026-12-10') }, { lastSeen: at('2026-11-13 08:00') }),
  dossier({ number: 'unopened, waiting', status: 'awaitingApplicant' }, { lastSeen: at('2026-11-13 08:00') }),
  dossier({ number: 'returned', status: 'returned', dueAt: day('2026-11-20') }, today),
].map((one) => judgeDossier(one, context))

const list = reviewList(judged, context, 5)
const numbers = list.map((item) => item.judged.dossier.current.number)

describe('the review goes through', () => {
  test('what is late or due next, what will not be ready, and what nobody opened; the gravest first', () => {
    expect(numbers).toEqual(['long overdue', 'overdue', 'today', 'monday', 'not on time', 'unopened'])
  })

  test('each for its reasons', () => {
    expect(list.map(({ reasons }) => reasons)).toEqual([
      ['overdue'],
      ['overdue'],
      ['dueToday'],
      ['dueTomorrow'],
      ['notOnTime'],
      ['unopened'],
    ])
    expect(list.at(-1)?.unopenedDays).toBe(5)
    expect(list.find(({ answer }) => answer === 'late')?.judged.dossier.current.number).toBe('not on time')
  })

  test('what nobody opened for as long as the office says', () => {
    const listed = (days: number) => reviewList(judged, context, days).length
    expect(listed(6)).toBe(list.length - 1)
    expect(listed(1)).toBe(list.length)
  })
})

test('a dossier is reviewed today when it was marked so today', () => {
  const marked = (when: string) =>
    judgeDossier(dossier({}, { entries: [{ kind: 'reviewed', at: at(when) }] }), context)
  expect(wasReviewedOn(marked('2026-11-20 07:30'), context.now)).toBe(true)
  expect(wasReviewedOn(marked('2026-11-19 16:00'), context.now)).toBe(false)
})
