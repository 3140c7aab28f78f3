import { expect, test } from 'vitest'
import type { Dossier } from '@/utils/dossier/dossier'
import rule from '@/utils/warnings/rules/not-on-time'
import { answered, at, day, dossier, judgedAt, minute } from '../make'

const due = day('2026-11-19')

test('fires once the officer has answered "Không kịp"', () => {
  const late = dossier({ dueAt: due }, { entries: [answered('late', due)] })
  expect(rule.check(late, judgedAt('2026-11-18 11:00'))).toMatchObject({
    severity: 'warning',
    since: at('2026-11-18 10:00'),
    evidence: ['lúc 10:00 ngày 18/11 cán bộ báo không kịp trả đúng hẹn'],
  })
})

test('fires also when the answer named the hour and the page now shows the bare date', () => {
  const late = dossier({ dueAt: due }, { entries: [answered('late', minute('2026-11-19 16:30'))] })
  expect(rule.check(late, judgedAt('2026-11-18 11:00'))).not.toBeNull()
})

const silent: [string, Dossier][] = [
  ['nobody has answered', dossier({ dueAt: due })],
  ['the answer was "Kịp"', dossier({ dueAt: due }, { entries: [answered('onTime', due)] })],
  [
    'a later answer was "Kịp"',
    dossier({ dueAt: due }, { entries: [answered('late', due), answered('onTime', due)] }),
  ],
  [
    'the answer was about an earlier due date',
    dossier({ dueAt: due }, { entries: [answered('late', day('2026-11-12'))] }),
  ],
  ['there is a result', dossier({ dueAt: due, status: 'finished' }, { entries: [answered('late', due)] })],
  [
    'it waits for the applicant',
    dossier({ dueAt: due, status: 'awaitingApplicant' }, { entries: [answered('late', due)] }),
  ],
]

test.each(silent)('is silent: %s', (_, quiet) => {
  expect(rule.check(quiet, judgedAt('2026-11-18 11:00'))).toBeNull()
})
