import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import {
  Document,
  Header,
  ImageRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dotsFor } from '@/utils/notices/catalogue'
import { fill } from '@/utils/notices/fill'
import { lintTemplate } from '@/utils/notices/lint/lint'
import apology from '@/utils/notices/papers/apology'
import { findProgram } from '../../../scripts/lib/find-browser.mjs'
import { paragraphsOf, partOf } from './docx'
import { everyPaper } from './every-paper'
import { office } from './sample'

/** Templates opened and saved again by LibreOffice, as an office that edits them does. */
const run = promisify(execFile)
const slow = 120_000
let folder = ''

/** One black point. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

const words = (...texts: string[]) => new Paragraph({ children: texts.map((text) => new TextRun({ text })) })

/** An office's own form: a letterhead with its mark, a table, tags split over runs as typing leaves them. */
const own = new Document({
  sections: [
    {
      headers: {
        default: new Header({
          children: [
            new Paragraph({
              children: [
                new ImageRun({ type: 'png', data: png, transformation: { width: 20, height: 20 } }),
                new TextRun(' {tieuDe'),
                new TextRun({ text: 'Trai2}', bold: true }),
              ],
            }),
          ],
        }),
      },
      children: [
        words('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
        words('Độc lập - Tự do - Hạnh phúc'),
        words('Kính gửi: {kinh', 'Gui}'),
        new Table({
          rows: [
            new TableRow({
              children: [
                new TableCell({ children: [words('Mã hồ sơ')] }),
                new TableCell({ children: [words('{ma', 'Ho', 'So}')] }),
              ],
            }),
          ],
        }),
        words('{#lyDoChamTre}'),
        words('{.}'),
        words('{/lyDoChamTre}'),
        words('Hẹn lại: {ngayHenTraMoi}.'),
      ],
    },
  ],
})

/** The same form while somebody's changes wait to be accepted. */
const tracked = new Document({
  sections: [
    {
      children: [
        words('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ' Độc lập - Tự do - Hạnh phúc {maHoSo}'),
        new Paragraph({
          children: [
            new InsertedTextRun({ text: '{kinhGui}', id: 1, author: 'A', date: '2026-11-20T00:00:00Z' }),
          ],
        }),
      ],
    },
  ],
})

beforeAll(async () => {
  const soffice = findProgram('soffice')
  if (!soffice)
    throw new Error('This test needs LibreOffice Writer: apt-get install libreoffice-writer-nogui')
  folder = await mkdtemp(join(tmpdir(), 'dung-hen-round-trip-'))
  await writeFile(join(folder, 'own.docx'), await Packer.toBuffer(own))
  await writeFile(join(folder, 'tracked.docx'), await Packer.toBuffer(tracked))
  const defaults = everyPaper.map(({ template }) => join(process.cwd(), 'public/templates', template))
  const mine = ['own.docx', 'tracked.docx'].map((name) => join(folder, name))
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const out = join(folder, 'saved')
  await run(soffice, [profile, '--headless', '--convert-to', 'docx', '--outdir', out, ...mine, ...defaults])
}, slow)

afterAll(() => rm(folder, { recursive: true, force: true }))

const saved = async (name: string) => new Uint8Array(await readFile(join(folder, 'saved', name)))

function filled(
  template: Uint8Array,
  sample = everyPaper.find(({ paper }) => paper.id === 'apology'),
): Uint8Array {
  if (!sample) throw new Error('no sample')
  const result = fill(template, sample.data, (tag) => dotsFor(sample.paper, tag))
  if (!result.ok) throw new Error(result.problems.join('\n'))
  return result.bytes
}

const wordsOf = (docx: Uint8Array) => paragraphsOf(docx).filter((line) => line.trim() !== '')

test.each(everyPaper)('$name is the same after LibreOffice has saved its template', async (sample) => {
  const { paper, template } = sample
  const resaved = await saved(template)
  const problems = await lintTemplate(resaved, paper, office)
  expect(problems.filter(({ grave }) => grave)).toEqual([])
  const original = new Uint8Array(await readFile(`public/templates/${template}`))
  expect(wordsOf(filled(resaved, sample))).toEqual(wordsOf(filled(original, sample)))
})

test('an office’s form with letterhead, image, table and split tags is filled everywhere', async () => {
  const template = await saved('own.docx')
  expect((await lintTemplate(template, apology, office)).filter(({ grave }) => grave)).toEqual([])
  const letter = filled(template)
  expect(wordsOf(letter)).toEqual([
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Kính gửi: Ông/Bà Nguyễn Văn Ẩn',
    'Mã hồ sơ',
    'H61.12-261102-0017',
    'Cần thêm thời gian xác minh, kiểm tra thực địa.',
    'Thửa đất nằm trên hai địa bàn.',
    'Hẹn lại: ngày 30 tháng 11 năm 2026.',
  ])
  expect(partOf(letter, 'word/header1.xml')).toContain('VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI KHU VỰC 3')
  expect(partOf(letter, 'word/header1.xml')).toContain('<pic:pic')
})

test('changes that wait to be accepted survive LibreOffice, and are refused', async () => {
  const problems = await lintTemplate(await saved('tracked.docx'), apology, office)
  expect(problems.filter(({ grave }) => grave).map(({ says }) => says)).toContainEqual(
    expect.stringContaining('Track Changes'),
  )
})
