import { readFile } from 'node:fs/promises'
import PizZip from 'pizzip'
import { expect, test } from 'vitest'
import { paperData } from '@/utils/notices/catalogue'
import { fill } from '@/utils/notices/fill'
import { fillMany, joinPapers } from '@/utils/notices/fill-many'
import apology from '@/utils/notices/papers/apology'
import { paragraphsOf, partOf } from './docx'
import { noticeInput } from './sample'

const template = new Uint8Array(await readFile('public/templates/apology-resolving.docx'))
const dots = () => '…'

const names = ['Nguyễn Văn Ẩn', '', '<w:p/> & {maHoSo} \u202E', 'Công ty TNHH An Bình']
const all = names.map((name) =>
  paperData(apology, noticeInput({ addressee: { kind: 'person', name, address: '' } })),
)

function many(from: Uint8Array, data = all) {
  const result = fillMany(from, data, dots)
  if (!result.ok) throw new Error(result.problems.join('\n'))
  return result.papers
}

const filesIn = (docx: Uint8Array) =>
  Object.values(new PizZip(docx).files)
    .filter(({ dir }) => !dir)
    .map(({ name }) => name)
    .sort()

test('each of many papers is the one that would have been made alone', () => {
  many(template).forEach((paper, index) => {
    const alone = fill(template, all[index] ?? {}, dots)
    if (!alone.ok) throw new Error(alone.problems.join('\n'))
    const bytes = paper.file()
    expect(partOf(bytes)).toBe(partOf(alone.bytes))
    expect(paper.missing).toEqual(alone.missing)
    expect(filesIn(bytes)).toEqual(filesIn(alone.bytes))
  })
})

test('a header that is filled makes each paper by itself', () => {
  const zip = new PizZip(template)
  const header = zip.file('word/header1.xml')?.asText() ?? ''
  zip.file(
    'word/header1.xml',
    header.replace('</w:hdr>', '<w:p><w:r><w:t>{maHoSo} {chuHoSo}</w:t></w:r></w:p></w:hdr>'),
  )
  const own = zip.generate({ type: 'uint8array' })
  const papers = many(own)
  expect(papers.map(({ file }) => partOf(file(), 'word/header1.xml').includes('Nguyễn Văn Ẩn'))).toEqual([
    true,
    false,
    false,
    false,
  ])
  expect(
    joinPapers(
      own,
      papers.map(({ body }) => body),
    ),
  ).toBeNull()
})

test('joined papers follow one another, each numbered from one, none within another', () => {
  const papers = many(template)
  const joined = joinPapers(
    template,
    papers.map(({ body }) => body),
  )
  if (!joined) throw new Error('not joined')
  const lines = paragraphsOf(joined).filter((line) => line !== '')
  expect(lines.filter((line) => line.startsWith('CỘNG HÒA'))).toHaveLength(4)
  expect(lines.filter((line) => line.startsWith('Kính gửi:'))).toEqual([
    'Kính gửi: Ông/Bà Nguyễn Văn Ẩn',
    'Kính gửi: …',
    'Kính gửi: Ông/Bà <w:p/> & {maHoSo}',
    'Kính gửi: Ông/Bà Công ty TNHH An Bình',
  ])
  const sections = partOf(joined).match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? []
  expect(sections).toHaveLength(4)
  for (const section of sections) {
    expect(section).toContain('<w:pgNumType w:start="1"/>')
    expect(section).toContain('<w:titlePg')
  }
})

test('a broken template gives its problems once, not for each paper', () => {
  const zip = new PizZip(template)
  zip.file(
    'word/document.xml',
    (zip.file('word/document.xml')?.asText() ?? '').replace('{kinhGui}', '{kinhGui'),
  )
  const result = fillMany(zip.generate({ type: 'uint8array' }), all, dots)
  expect(result.ok ? [] : result.problems).toEqual([expect.stringContaining('thiếu dấu đóng')])
})

test('none gives none', () => {
  expect(many(template, [])).toEqual([])
})
