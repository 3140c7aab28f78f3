import { expect, test } from 'vitest'
import { hasMorePages, type PageReport } from '@/utils/consoles/page-report'
import { checkPageReport } from '@/utils/consoles/page-report-check'
import { supportReport } from '@/utils/consoles/support-report'

const versions = { extension: '1.2.3', browser: 'Chromium 156' }
const report: PageReport = {
  profile: 'own:3f2a',
  page: 'danh-sach',
  proof: {
    ok: false,
    reason: 'headings',
    found: ['number'],
    missed: ['dueAt'],
    doubts: [
      { kind: 'heading', label: 'hạn xử lý', choices: ['dueAt', 'stepDueAt'], sample: '20/11/2026 16:30' },
      { kind: 'rowsUnread', count: 2 },
    ],
    distrusted: [],
    leavesOutDates: false,
  },
  lists: [
    {
      view: 'danh-sach',
      rows: 15,
      headings: [
        { label: 'mã hồ sơ', meaning: 'number' },
        { label: 'hạn xử lý', meaning: null },
        { label: 'nguyễn văn giả định', meaning: null },
        { label: 'gọi 0900 000 108', meaning: null },
        { label: 'ai@example.invalid', meaning: null },
      ],
    },
  ],
  total: 120,
}

test('a supporter gets what a profile is mended with', () => {
  const text = supportReport(report, versions)
  for (const line of [
    'dung-hen 1.2.3',
    'profile own',
    'proof headings',
    'missed dueAt',
    'total 120',
    'list danh-sach: 15 rows',
    '  mã hồ sơ = number',
    '  hạn xử lý = -',
    'doubt heading hạn xử lý (dueAt, stepDueAt)',
    'doubt rowsUnread 2',
  ]) {
    expect(text.split('\n')).toContain(line)
  }
})

test('and nothing of anybody: no name, number, address or date, be it a heading', () => {
  const text = supportReport(report, versions)
  expect(text).not.toMatch(/giả định|0900|example|3f2a|20\/11/)
  expect(text.match(/\(…\)/g)).toHaveLength(3)
})

test.each<[string, Pick<PageReport, 'total'>, boolean]>([
  ['says more than the page shows', { total: 120 }, true],
  ['says as many as the page shows', { total: 15 }, false],
  ['says no count', { total: null }, true],
  ['is not there', { total: undefined }, false],
])('a list whose pager %s: are there further pages?', (_pager, said, more) => {
  const checked = checkPageReport(JSON.parse(JSON.stringify({ ...report, ...said })))
  expect(checked && hasMorePages(checked)).toBe(more)
})

test('a page that answers with something else is not believed', () => {
  expect(checkPageReport(report)).toEqual(report)
  expect(checkPageReport({ ...report, html: '<b>' })).toEqual(report)
  for (const wrong of [
    null,
    undefined,
    {},
    { ...report, profile: 1 },
    { ...report, page: 'x'.repeat(301) },
  ]) {
    expect(checkPageReport(wrong)).toBeNull()
  }
})
