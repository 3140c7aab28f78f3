import { expect, test } from 'vitest'
import { emptyDraft } from '@/utils/notices/draft'
import {
  firstAnswers,
  type ListGround,
  listInput,
  listParts,
  listRecord,
  periodOf,
} from '@/utils/notices/list-draft'
import type { ListedDossier } from '@/utils/notices/paper'
import overdueReport from '@/utils/notices/papers/overdue-report'
import reminder from '@/utils/notices/papers/reminder'
import { defaultPaperSettings } from '@/utils/settings/papers'
import { day, instant, noticeInput, office, sampleDossier } from './sample'

const today = day('2026-11-20')
const draft = emptyDraft({ paper: reminder, office, today })
const ground: ListGround = { paper: reminder, office, papers: defaultPaperSettings, today }

function row(
  number: string,
  unit: string,
  due = '2026-11-19',
  entries: ListedDossier['dossier']['entries'] = [],
) {
  const dueAt = { at: instant(`${due}T16:30`), precision: 'minute' as const }
  return {
    dossier: sampleDossier({ ...noticeInput().dossier.current, number, unit, dueAt }, { entries }),
    standing: () => 'Quá hạn 1 ngày làm việc',
  }
}

const rows = [row('H1', 'Phòng B'), row('H2', 'Phòng A'), row('H3', 'Phòng B')]
const numbers = (all: readonly ListedDossier[]) => all.map(({ dossier }) => dossier.current.number)

test('each agency is reminded of its own dossiers, in the order of their names', () => {
  const parts = listParts(reminder, rows)
  expect(parts.map(({ agency, rows }) => [agency, numbers(rows)])).toEqual([
    ['Phòng A', ['H2']],
    ['Phòng B', ['H1', 'H3']],
  ])
  expect(listParts(overdueReport, rows)).toEqual([{ agency: null, rows }])
})

test('a reminder goes to the agency, unless another addressee is typed', () => {
  const part = { agency: 'Phòng A', rows }
  expect(listInput(draft, ground, part).agencies).toEqual(['Phòng A'])
  expect(listInput({ ...draft, agencies: 'Sở X\n\nSở Y ' }, ground, part).agencies).toEqual(['Sở X', 'Sở Y'])
})

test('a report has the period it asks for, both days included; other papers have none', () => {
  const asked = { tuNgay: '2026-11-01', denNgay: '2026-11-20' }
  expect(periodOf(overdueReport, asked)).toEqual({ from: day('2026-11-01'), to: day('2026-11-20') })
  expect(periodOf(overdueReport, { ...asked, denNgay: '2026-11-01' })).not.toBeNull()
  expect(periodOf(overdueReport, { ...asked, denNgay: '2026-10-31' })).toBeNull()
  expect(periodOf(overdueReport, { tuNgay: '2026-11-01' })).toBeNull()
  expect(periodOf(reminder, asked)).toBeNull()
})

test('the next reminder is counted from those drafted before, a period from the first of the month', () => {
  const record = listRecord(
    draft,
    reminder,
    rows[0]?.dossier ?? sampleDossier(noticeInput().dossier.current),
    {
      templateHash: 'h',
      account: 'can.bo',
    },
  )
  expect(record).toMatchObject({
    paper: 'reminder',
    newDue: null,
    by: { role: 'resolving', account: 'can.bo' },
  })
  const reminded = row('H4', 'Phòng A', '2026-11-19', [{ kind: 'noticeDrafted', at: 1, notice: record }])
  expect(firstAnswers(reminder, [...rows, reminded], today)).toEqual({ lanDonDoc: '2' })
  expect(firstAnswers(overdueReport, rows, today)).toEqual({ tuNgay: '2026-11-01', denNgay: '2026-11-20' })
})
