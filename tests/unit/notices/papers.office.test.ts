import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dotsFor, paperData } from '@/utils/notices/catalogue'
import { fill } from '@/utils/notices/fill'
import type { NoticeInput } from '@/utils/notices/paper'
import apology from '@/utils/notices/papers/apology'
import handoverList from '@/utils/notices/papers/handover-list'
import { findProgram } from '../../../scripts/lib/find-browser.mjs'
import { paragraphsOf } from './docx'
import { everyPaper, listSample, type SamplePaper } from './every-paper'
import { hostilePapers, hostileShown } from './hostile-papers'
import { noticeInput } from './sample'

// Real papers opened by a real LibreOffice, as an office opens them. Its start alone takes seconds.
const slow = 180_000
const run = promisify(execFile)
let folder = ''

const letters: Record<string, NoticeInput> = {
  resolving: noticeInput(),
  desk: noticeInput({ role: 'desk' }),
  bare: noticeInput({
    signer: null,
    addressee: { kind: 'person', name: '', address: '' },
    extension: null,
    reason: '',
  }),
}

/** A day's list as long as a busy desk's. */
const longList = listSample(handoverList, { role: 'desk', template: handoverList.templates.desk }, 24)

const samples: SamplePaper[] = [
  ...everyPaper,
  ...hostilePapers,
  ...Object.entries(letters).map(([name, input]) => ({
    name,
    paper: apology,
    template: apology.templates[input.role],
    data: paperData(apology, input),
  })),
  longList,
]

async function writePaper({ name, paper, template, data }: SamplePaper): Promise<string> {
  const result = fill(await readFile(`public/templates/${template}`), data, (tag) => dotsFor(paper, tag))
  if (!result.ok) throw new Error(result.problems.join('\n'))
  const path = join(folder, `${name}.docx`)
  await writeFile(path, result.bytes)
  return path
}

beforeAll(async () => {
  const soffice = findProgram('soffice')
  if (!soffice)
    throw new Error('This test needs LibreOffice Writer: apt-get install libreoffice-writer-nogui')
  folder = await mkdtemp(join(tmpdir(), 'dung-hen-papers-'))
  const paths = await Promise.all(samples.map(writePaper))
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const convert = (format: string, files: string[]) =>
    run(soffice, [profile, '--headless', '--convert-to', format, '--outdir', folder, ...files])
  await convert('pdf', paths)
  const asText = [...Object.keys(letters), ...hostilePapers.map(({ name }) => name)]
  await convert(
    'txt:Text (encoded):UTF8',
    paths.filter((path) => asText.some((name) => path.endsWith(`/${name}.docx`))),
  )
}, slow)

afterAll(() => rm(folder, { recursive: true, force: true }))

/** The paper's lines as LibreOffice writes them to text, without the empty ones. */
async function linesOf(name: string): Promise<string[]> {
  const text = await readFile(join(folder, `${name}.txt`), 'utf8')
  return text
    .replace('\uFEFF', '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
}

async function pagesOf(name: string): Promise<number> {
  const { stdout } = await run('pdfinfo', [join(folder, `${name}.pdf`)])
  return Number(stdout.match(/^Pages:\s+(\d+)$/m)?.[1])
}

const blank = (length: number) => '\u00A0'.repeat(length)
const motto = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']
const draftNote =
  'DỰ THẢO - Lời văn chưa đối chiếu với biểu mẫu chính thức. Đơn vị đối chiếu với biểu mẫu đang áp dụng, chỉnh sửa rồi xóa khung này trước khi trình ký.'
const placeAndDate = `Phường An Bình, ngày${blank(6)}tháng${blank(6)}năm${blank(9)}`

test('the resolving agency’s letter reads as it should, on one page', async () => {
  expect(await linesOf('resolving')).toEqual([
    draftNote,
    'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
    'VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI KHU VỰC 3',
    ...motto,
    `Số: ${blank(7)}/PXL-VPĐKĐĐ`,
    placeAndDate,
    'VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT',
    'Đối với hồ sơ mã số H61.12-261102-0017',
    'Kính gửi: Ông/Bà Nguyễn Văn Ẩn',
    'Địa chỉ: Số 5 đường Hòa Bình, phường An Bình',
    'Văn phòng Đăng ký đất đai Khu vực 3 đang giải quyết hồ sơ của Ông/Bà với các thông tin sau:',
    '- Mã hồ sơ: H61.12-261102-0017;',
    '- Thủ tục hành chính: Đăng ký biến động quyền sử dụng đất;',
    '- Thời điểm tiếp nhận: 09 giờ 05 phút, ngày 02 tháng 11 năm 2026, tại Trung tâm Phục vụ hành chính công phường An Bình;',
    '- Thời gian trả kết quả ghi trên Giấy tiếp nhận hồ sơ và hẹn trả kết quả: 16 giờ 30 phút, ngày 19 tháng 11 năm 2026.',
    'Tuy nhiên, đến nay Văn phòng Đăng ký đất đai Khu vực 3 chưa trả được kết quả giải quyết hồ sơ đúng thời gian nêu trên.',
    'Lý do:',
    'Cần thêm thời gian xác minh, kiểm tra thực địa.',
    'Thửa đất nằm trên hai địa bàn.',
    'Văn phòng Đăng ký đất đai Khu vực 3 chân thành xin lỗi Ông/Bà về sự chậm trễ này và đề nghị gia hạn thời gian giải quyết hồ sơ 05 ngày làm việc, tính từ ngày 20 tháng 11 năm 2026.',
    'Thời gian trả kết quả mới: ngày 30 tháng 11 năm 2026. Nơi trả kết quả: Trung tâm Phục vụ hành chính công phường An Bình.',
    'Rất mong nhận được sự thông cảm của Ông/Bà./.',
    'Nơi nhận:',
    '- Như trên;',
    '- Trung tâm Phục vụ hành chính công phường An Bình;',
    '- Lưu: VT, HC.',
    'KT. GIÁM ĐỐC',
    'PHÓ GIÁM ĐỐC',
    'Trần Thị Bích Hạnh',
  ])
  expect(await pagesOf('resolving')).toBe(1)
})

test('the one-stop desk’s công văn names the unit in charge, on one page', async () => {
  const lines = await linesOf('desk')
  expect(lines.slice(0, 10)).toEqual([
    draftNote,
    'VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI KHU VỰC 3',
    'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG PHƯỜNG AN BÌNH',
    ...motto,
    `Số: ${blank(7)}/PXL-VPĐKĐĐ`,
    'V/v xin lỗi và đề nghị gia hạn thời gian giải quyết',
    'hồ sơ mã số H61.12-261102-0017',
    placeAndDate,
    'Kính gửi: Ông/Bà Nguyễn Văn Ẩn',
  ])
  expect(lines).toContain(
    'Tuy nhiên, Văn phòng Đăng ký đất đai Khu vực 3 là đơn vị chủ trì giải quyết hồ sơ chưa chuyển kết quả để trả cho Ông/Bà đúng thời gian nêu trên.',
  )
  expect(lines).toContain(
    'Thời gian đề nghị gia hạn là 05 ngày làm việc, tính từ ngày 20 tháng 11 năm 2026. Trung tâm Phục vụ hành chính công phường An Bình chân thành xin lỗi Ông/Bà về sự chậm trễ này và hẹn lại thời gian trả kết quả: ngày 30 tháng 11 năm 2026, tại Trung tâm Phục vụ hành chính công phường An Bình.',
  )
  expect(await pagesOf('desk')).toBe(1)
})

test('what is not known is dotted, and an address not known leaves no line', async () => {
  const lines = await linesOf('bare')
  expect(lines).toContain('Kính gửi: Ông/Bà ……………………………………')
  expect(lines).toContain(
    'Thời gian trả kết quả mới: ngày …… tháng …… năm ………. Nơi trả kết quả: Trung tâm Phục vụ hành chính công phường An Bình.',
  )
  expect(lines.slice(-2)).toEqual(['……………………………………', '……………………………………'])
  expect(lines.filter((line) => line.startsWith('Địa chỉ'))).toEqual([])
})

test.each(hostilePapers)('$name: text of any kind is printed as text', async ({ name, paper }) => {
  const text = (await linesOf(name)).join('\n')
  expect(text).toContain(hostileShown)
  expect(text).not.toMatch(/\p{Bidi_Control}|\p{Cc}(?<!\n)|Hoa\u0300/u)
  // Only tags that stand in what was typed are left, and they are read as words.
  expect(text.replaceAll('{maHoSo}', '')).not.toMatch(/[{}]/)
  const isLong =
    (paper.scope === 'one' && paper.movesDue) || paper.asks.some(({ kind }) => kind === 'paragraphs')
  expect(/ạ{9900}/.test(text)).toBe(isLong)
  expect(text).not.toContain('ạ'.repeat(10_001))
  expect(await pagesOf(name)).toBeGreaterThan(0)
})

/** Without white space: a PDF knows lines, not paragraphs. */
const squeezed = (text: string) => text.normalize('NFC').replace(/\s+/g, '')

test.each(everyPaper)(
  '$name is printed with every word of the file, and with nothing left to fill',
  async ({ name }) => {
    const { stdout } = await run('pdftotext', ['-layout', join(folder, `${name}.pdf`), '-'])
    const printed = squeezed(stdout)
    const words = paragraphsOf(await readFile(join(folder, `${name}.docx`))).flatMap((line) =>
      line.split(/\s+/),
    )
    expect(words.length).toBeGreaterThan(40)
    expect(words.filter((word) => !printed.includes(squeezed(word)))).toEqual([])
    expect(stdout).not.toMatch(/[{}]/)
    expect(await pagesOf(name)).toBeLessThanOrEqual(2)
  },
)

test('the day’s list of 24 dossiers stands on one sheet', async () => {
  expect(await pagesOf(longList.name)).toBe(1)
})
