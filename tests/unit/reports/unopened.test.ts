import { describe, expect, test } from 'vitest'
import { judgeDossier } from '@/utils/reports/judged'
import { unopenedList } from '@/utils/reports/unopened'
import { dayOf } from '@/utils/working-time/dates'
import { at, day, dossier, judgedAt } from '../warnings/make'

/** Friday. */
const context = judgedAt('2026-11-20 15:00')
const on = (date: string) => dayOf(at(`${date} 08:00`))
const seen = { firstSeen: at('2026-11-02 08:00'), lastSeen: at('2026-11-20 08:00') }
const judged = [
  dossier({ number: 'never', dueAt: day('2026-12-10') }, seen),
  dossier({ number: 'long ago', dueAt: day('2026-12-01') }, { ...seen, openedOn: on('2026-11-12') }),
  dossier({ number: 'lately' }, { ...seen, openedOn: on('2026-11-16') }),
  dossier({ number: 'new' }, { ...seen, firstSeen: at('2026-11-18 08:00') }),
  dossier({ number: 'waits', status: 'awaitingApplicant' }, seen),
  dossier({ number: 'returned', status: 'returned' }, seen),
].map((one) => judgeDossier(one, context))
const origin = judged[0]?.dossier.origin ?? ''
const listed = (since: string, limit = 5) =>
  unopenedList(judged, new Map([[origin, on(since)]]), context, limit).map(
    ({ judged: { dossier }, days, openedOn }) => [dossier.current.number, days, openedOn],
  )

describe('what nobody opened', () => {
  test('was seen in lists lately, yet in no detail view for as long as the office says; the nearest date first', () => {
    expect(listed('2026-11-02')).toEqual([
      ['long ago', 6, on('2026-11-12')],
      ['never', 14, null],
    ])
  })

  test('counts from no sooner than openings are known of', () => {
    expect(listed('2026-11-13')).toEqual([
      ['long ago', 5, on('2026-11-12')],
      ['never', 5, null],
    ])
    expect(listed('2026-11-16')).toEqual([])
  })

  test('is not said of a console whose details were never recognised', () => {
    const elsewhere = new Map([['https://khac.vidu.example', on('2026-11-02')]])
    expect(unopenedList(judged, elsewhere, context, 1)).toEqual([])
    expect(unopenedList(judged, new Map(), context, 1)).toEqual([])
  })
})
