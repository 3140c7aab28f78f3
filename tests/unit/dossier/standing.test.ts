import { expect, test } from 'vitest'
import type { Entry } from '@/utils/dossier/dossier'
import { inForce, standing } from '@/utils/dossier/standing'

const asked: Entry = {
  kind: 'consultation',
  at: 1,
  agency: 'Sở Tài chính',
  sentOn: '2026-11-16',
  answerDueOn: '2026-11-20',
}
const answered: Entry = { ...asked, at: 2, retracts: 1, answeredOn: '2026-11-19' }
const reviewed: Entry = { kind: 'reviewed', at: 3 }

test('what was written last about a thing stands', () => {
  expect(inForce([asked, answered, reviewed])).toEqual([answered, reviewed])
})

test('an entry taken back stands no longer, nor does what it had replaced', () => {
  const entries: Entry[] = [asked, answered, reviewed, { kind: 'retraction', at: 4, retracts: 2 }]
  expect(standing(entries, 'consultation')).toEqual([])
  expect(standing(entries, 'reviewed')).toEqual([reviewed])
})

test('nothing stands of nothing', () => expect(standing([], 'obstacle')).toEqual([]))
