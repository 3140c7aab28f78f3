import fc from 'fast-check'
import PizZip from 'pizzip'
import { expect, test } from 'vitest'
import { fill } from '@/utils/notices/fill'
import type { NoticeData } from '@/utils/notices/notice-data'
import { docxOf, paragraphsOf } from './docx'

async function filled(template: string[], data: NoticeData): Promise<{ text: string[]; missing: string[] }> {
  const result = fill(await docxOf(...template), data)
  if (!result.ok) throw new Error(result.problems.join('\n'))
  return { text: paragraphsOf(result.bytes), missing: result.missing }
}

async function problemsOf(...template: string[]): Promise<string[]> {
  const result = fill(await docxOf(...template), { a: 'x' })
  return result.ok ? [] : result.problems
}

test('a tag without a value stands dotted and is listed as missing, once, in order', async () => {
  const { text, missing } = await filled(['{b} {a} {b}', '{c}'], { a: '', c: 'có' })
  expect(text).toEqual(['………… ………… …………', 'có'])
  expect(missing).toEqual(['b', 'a'])
})

test('a section without a value leaves no line and is not missing', async () => {
  const template = ['trước', '{#email}', 'Email: {email}', '{/email}', 'sau']
  expect(await filled(template, {})).toEqual({ text: ['trước', 'sau'], missing: [] })
  expect((await filled(template, { email: '' })).text).toEqual(['trước', 'sau'])
  expect((await filled(template, { email: 'a@b.vn' })).text).toEqual(['trước', 'Email: a@b.vn', 'sau'])
})

test('a yes or no chooses between two wordings in one line', async () => {
  const template = ['{#late}đã quá hạn{/late}{^late}còn hạn{/late}.']
  expect((await filled(template, { late: true })).text).toEqual(['đã quá hạn.'])
  expect((await filled(template, { late: false })).text).toEqual(['còn hạn.'])
  expect((await filled(template, {})).text).toEqual(['còn hạn.'])
})

test('lines become paragraphs, never line breaks in a justified paragraph', async () => {
  const template = ['{#lyDo}', '{.}', '{/lyDo}']
  const lyDo = 'Dòng một.\r\n\r\n  Dòng hai.\u2028Dòng ba.'
  expect((await filled(template, { lyDo })).text).toEqual(['Dòng một.', 'Dòng hai.', 'Dòng ba.'])
  expect((await filled(template, { lyDo: 'Một dòng.' })).text).toEqual(['Một dòng.'])
})

test('a plain tag runs several lines on in one paragraph', async () => {
  expect((await filled(['Lý do: {lyDo}'], { lyDo: 'Một.\nHai.' })).text).toEqual(['Lý do: Một. Hai.'])
})

test('rows are read by their own names, and fall back on the names around them', async () => {
  const template = ['{#rows}', '{so} {ten} {coQuan}', '{/rows}']
  const rows = [
    { so: '1', ten: 'Một' },
    { so: '2', ten: 'Hai' },
  ]
  expect((await filled(template, { rows, coQuan: 'UBND' })).text).toEqual(['1 Một UBND', '2 Hai UBND'])
})

test('rows under a plain tag are no text', async () => {
  expect((await filled(['{rows}'], { rows: [{ a: 'x' }] })).text).toEqual(['…………'])
})

test('tag names are compared in NFC, however Word wrote them', async () => {
  const name = 'tên người nộp'
  const data = { [name]: 'Nguyễn Văn A' }
  for (const form of ['NFC', 'NFD'] as const) {
    expect((await filled([`{ ${name.normalize(form)} }`], data)).text).toEqual(['Nguyễn Văn A'])
  }
})

test('text comes out in NFC', async () => {
  expect((await filled(['{a}'], { a: 'Lê Thị Hoà'.normalize('NFD') })).text).toEqual([
    'Lê Thị Hoà'.normalize('NFC'),
  ])
})

test.each([
  ['XML', '<w:p/>&amp;"]]></w:t>', '<w:p/>&amp;"]]></w:t>'],
  ['a tag', '{maHoSo}{#x}{/x}{@y}', '{maHoSo}{#x}{/x}{@y}'],
  ['an expression', '{1+1}#{7*7}', '{1+1}#{7*7}'],
  ['a formula', '=HYPERLINK("http://x")\'', '=HYPERLINK("http://x")\''],
  ['emoji', 'Trần 👩‍👩‍👧 A', 'Trần 👩‍👩‍👧 A'],
  ['half an emoji', 'a\uD83Db', 'ab'],
  ['bidi overrides', '\u202Eoạt ấuhk\u202C \u2066A\u2069', 'oạt ấuhk A'],
  ['control characters', 'a\u0000b\u0008c\u001Fd\uFFFEe\u0085f', 'abcdef'],
])('%s in the data is shown as text', async (_, value, shown) => {
  expect((await filled(['[{a}]'], { a: value, maHoSo: 'H1' })).text).toEqual([`[${shown}]`])
})

test('ten thousand characters fit, more are cut', async () => {
  const { text } = await filled(['{a}'], { a: 'ạ'.repeat(20_000) })
  expect(text[0]).toHaveLength(10_000)
})

test('any text whatever gives a document that reads', async () => {
  const template = await docxOf('[{a}]', '{#a}', '{.}', '{/a}')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (a) => {
      const result = fill(template, { a })
      return result.ok && paragraphsOf(result.bytes).length > 0
    }),
    { numRuns: 50 },
  )
}, 30_000)

test('a template reads the data and nothing else', async () => {
  const template = [
    '{constructor}',
    '{__proto__}',
    '{toString}',
    '{a.length}',
    '{#a}',
    '{length}',
    '{/a}',
    '{1+1}',
  ]
  expect((await filled(template, { a: 'x' })).text).toEqual(Array(6).fill('…………'))
})

test('raw XML and images are never put in', async () => {
  expect((await filled(['{@a}'], { a: '<w:p><w:r><w:t>x</w:t></w:r></w:p>' })).text.join('')).toBe('')
  expect(await filled(['[{%qr}]'], { qr: 'x' })).toEqual({ text: ['[]'], missing: [] })
})

test('a template cannot change what a tag looks like', async () => {
  expect((await filled(['{=[[ ]]=}[[a]]{a}'], { a: 'x' })).text).toEqual(['…………[[a]]x'])
})

test.each([
  [['Kính gửi {ten'], 'Thẻ “{ten” thiếu dấu đóng “}”.'],
  [['Kính gửi ten}'], 'Thẻ “ten}” thiếu dấu mở “{”.'],
  [['{{ten}}'], 'Thẻ “ten” có hai dấu mở “{{”; chỉ dùng một.'],
  [['{ten}}'], 'Thẻ “ten” có hai dấu đóng “}}”; chỉ dùng một.'],
  [['{#a}x'], 'Đoạn lặp mở đầu bằng “{#a}” nhưng không có “{/a}” kết thúc.'],
  [['x{/a}'], 'Đoạn lặp kết thúc bằng “{/a}” nhưng không có “{#a}” mở đầu.'],
  [['{#a}x{/b}'], 'Đoạn lặp “{#a}” được kết thúc bằng một thẻ khác tên.'],
  [['x {@a} y'], 'Thẻ “{@a}” không dùng được trong mẫu.'],
])('the broken template %j is refused in plain words', async (template, problem) => {
  expect(await problemsOf(...template)).toContain(problem)
})

test('every fault of a template is told at once', async () => {
  const problems = await problemsOf('{#a}x', 'y{/b}', '{ten')
  expect(problems.length).toBeGreaterThan(1)
})

test.each([
  ['nothing', new Uint8Array()],
  ['a text file', new TextEncoder().encode('Kính gửi')],
  ['half a .docx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
])('%s is no template', (_, bytes) => {
  const result = fill(bytes, {})
  expect(result.ok ? [] : result.problems).toEqual([expect.stringContaining('không phải là tệp Word .docx')])
})

test('a template of more than 10 MB is refused before it is unpacked', async () => {
  const zip = new PizZip(await docxOf('{a}'))
  zip.file('word/media/scan.png', new Uint8Array(10_000_000))
  const result = fill(zip.generate({ type: 'uint8array', compression: 'STORE' }), { a: 'x' })
  expect(result.ok ? [] : result.problems).toEqual([expect.stringContaining('lớn hơn 10 MB')])
})

test('the engine logs nothing: its messages quote the letter', async () => {
  const original = console.log
  const logged: unknown[] = []
  console.log = (...line) => logged.push(line)
  try {
    await problemsOf('{ten')
  } finally {
    console.log = original
  }
  expect(logged).toEqual([])
})
