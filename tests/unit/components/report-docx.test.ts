import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { reportDocx } from '@/components/report-docx'
import type { ReportDocument } from '@/utils/reports/document'
import { defaultSettings } from '@/utils/settings/defaults'
import { buildReportTemplates } from '../../../scripts/build-templates.mjs'
import { paragraphsOf, partOf } from '../notices/docx'

const file = new URL('../../../public/report-templates/report.docx', import.meta.url)
const template = new Uint8Array(await readFile(file))
const office = {
  ...defaultSettings.office,
  name: 'UBND phường An Bình',
  parent: 'UBND tỉnh',
  place: 'An Bình',
}

/** A table of so many columns. */
const table = (columns: number) => ({
  title: `Bảng ${columns} cột`,
  headings: Array.from({ length: columns }, (_, index) => `Cột ${index + 1}`),
  rows: [Array.from({ length: columns }, (_, index) => (index === 0 ? `Dòng ${columns}` : index))],
})

function docx(document: ReportDocument): Uint8Array {
  const made = reportDocx(template, document, office)
  if (!made.ok) throw new Error(made.problems.join('\n'))
  return made.bytes
}

test('the committed layout is what the script builds', async () => {
  const built = new Map<string, Uint8Array>(Object.entries(await buildReportTemplates()))
  expect([...built.keys()]).toEqual(['report.docx'])
  for (const part of ['word/document.xml', 'word/styles.xml', 'word/settings.xml'])
    expect(partOf(template, part)).toBe(partOf(built.get('report.docx') ?? new Uint8Array(), part))
})

test('says all that the document does: title, what it rests on, and every cell in its place', () => {
  const words = paragraphsOf(
    docx({
      title: 'Tổng hợp tháng 11/2026',
      lines: ['Phạm vi: 3 hồ sơ.', 'Không phải chứng cứ duy nhất.'],
      tables: [
        {
          title: 'Hồ sơ <được> chọn',
          headings: ['Mã hồ sơ', 'Hẹn trả', 'Chênh lệch'],
          rows: [
            ['H61.12-261102-0017', { date: '2026-11-20' }, 1.5],
            ['=HYPERLINK("x")', '', 0],
          ],
        },
        { title: 'Trống', headings: ['A', 'B'], rows: [], none: 'Không thấy hồ sơ nào.' },
      ],
    }),
  )
  expect(words).toEqual(
    expect.arrayContaining([
      'UBND TỈNH',
      'UBND PHƯỜNG AN BÌNH',
      'Tổng hợp tháng 11/2026',
      'Phạm vi: 3 hồ sơ.',
    ]),
  )
  const start = words.indexOf('Hồ sơ <được> chọn')
  expect(words.slice(start).filter((line) => line !== '')).toEqual([
    ...['Hồ sơ <được> chọn', 'Mã hồ sơ', 'Hẹn trả', 'Chênh lệch'],
    ...['H61.12-261102-0017', '20/11/2026', '1,5', '=HYPERLINK("x")', '0'],
    ...['Trống', 'A', 'B', 'Không thấy hồ sơ nào.'],
    ...['NGƯỜI LẬP', '(Ký và ghi rõ họ tên)', 'THỦ TRƯỞNG ĐƠN VỊ', '(Ký và ghi rõ họ tên)'],
  ])
  expect(words.join('')).not.toMatch(/[{}]/)
})

test('has a layout for every number of columns that a report has, as wide as the sheet at most', () => {
  const counts = Array.from({ length: 15 }, (_, index) => index + 2)
  const bytes = docx({ title: 'x', lines: [], tables: counts.map(table) })
  const words = paragraphsOf(bytes)
  for (const count of counts) {
    const start = words.indexOf(`Dòng ${count}`)
    expect(words.slice(start, start + count)).toEqual(table(count).rows[0]?.map(String))
  }
  const xml = partOf(bytes)
  const twips = (attribute: string) => Number(new RegExp(`${attribute}="(\\d+)"`).exec(xml)?.[1])
  const width = twips('<w:pgSz w:w')
  expect(width).toBeGreaterThan(16_000)
  const grids = [...xml.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(([, grid = '']) =>
    [...grid.matchAll(/w:w="(\d+)"/g)].reduce((sum, [, twips]) => sum + Number(twips), 0),
  )
  expect(grids.length).toBeGreaterThan(counts.length)
  // Widths are in whole twips: columns may come to a few more.
  for (const grid of grids)
    expect(grid - 5).toBeLessThanOrEqual(
      width - twips('<w:pgMar[^>]* w:left') - twips('<w:pgMar[^>]* w:right'),
    )
})
