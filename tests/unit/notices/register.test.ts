import { expect, test } from 'vitest'
import type { Entry } from '@/utils/dossier/dossier'
import { registeredDrafts } from '@/utils/notices/register'
import { day } from './sample'

function drafted(at: number, newDue: string, oldDue: string | null = '2026-11-19'): Entry {
  const notice = { paper: 'apology', templateHash: 'x', oldDue, newDue, daysAsked: 3, reasonCode: 'records' }
  return { kind: 'noticeDrafted', at, notice }
}

function sent(draftedAt: number, sentOn: string): Entry {
  return { kind: 'noticeSent', at: draftedAt + 1, draftedAt, sentOn, way: 'email' }
}

test('letters are listed newest first, each with its own sending', () => {
  const entries: Entry[] = [
    drafted(1, '2026-11-24'),
    { kind: 'onTimeAnswer', at: 2, answer: 'late', dueAt: 0 },
    drafted(5, '2026-11-26', null),
    sent(1, '2026-11-20'),
  ]
  const letter = { paper: 'apology', daysAsked: 3, templateHash: 'x', by: null }
  expect(registeredDrafts(entries)).toEqual([
    { ...letter, at: 5, oldDue: null, newDue: day('2026-11-26'), sent: null, timesBefore: 1 },
    {
      ...letter,
      at: 1,
      timesBefore: 0,
      oldDue: day('2026-11-19'),
      newDue: day('2026-11-24'),
      sent: { on: day('2026-11-20'), way: 'email' },
    },
  ])
})

test('a letter ticked twice stays as first ticked', () => {
  const entries = [drafted(1, '2026-11-24'), sent(1, '2026-11-20'), sent(1, '2026-11-23')]
  expect(registeredDrafts(entries)[0]?.sent?.on).toBe(day('2026-11-20'))
})

test('a letter that was not sent, or promised the same day, moved the date no further time', () => {
  const entries = [
    drafted(1, '2026-11-24'),
    drafted(2, '2026-11-24'),
    drafted(3, '2026-11-25'),
    drafted(4, '2026-11-27'),
    sent(1, '2026-11-20'),
    sent(2, '2026-11-20'),
  ]
  expect(registeredDrafts(entries).map(({ at, timesBefore }) => [at, timesBefore])).toEqual([
    [4, 1],
    [3, 1],
    [2, 1],
    [1, 0],
  ])
})

test('a paper that moves no date has no count, and says who drafted it', () => {
  const by = { role: 'desk' as const, account: 'can.bo' }
  const notice = {
    paper: 'reminder',
    templateHash: 'h',
    oldDue: null,
    newDue: null,
    daysAsked: null,
    reasonCode: null,
    by,
  }
  const [line] = registeredDrafts([{ kind: 'noticeDrafted', at: 1, notice }])
  expect(line).toMatchObject({ timesBefore: null, templateHash: 'h', by })
})

test('without letters the register is empty', () => {
  expect(registeredDrafts([])).toEqual([])
})
