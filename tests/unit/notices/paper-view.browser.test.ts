import PizZip from 'pizzip'
import { beforeAll, expect, test } from 'vitest'
import { dotsFor, paperData } from '@/utils/notices/catalogue'
import { fill, readPaper } from '@/utils/notices/engine'
import type { PaperBlock, PaperParagraph, PaperTable, PaperView } from '@/utils/notices/paper-view'
import apology from '@/utils/notices/papers/apology'
import { everyPaper } from './every-paper'
import { noticeInput } from './sample'

let view: PaperView

beforeAll(async () => {
  const template = await fetch(`/templates/${apology.templates.resolving}`)
  const bytes = new Uint8Array(await template.arrayBuffer())
  const result = fill(bytes, paperData(apology, noticeInput()), (tag) => dotsFor(apology, tag))
  if (!result.ok) throw new Error(result.problems.join('\n'))
  view = readPaper(result.bytes)
})

function textOf(block: PaperBlock): string {
  if (block.kind === 'paragraph') return block.runs.map(({ text }) => text).join('')
  return inside(block).map(textOf).join('\n')
}

function inside({ rows }: PaperTable): PaperBlock[] {
  return rows.flat().flatMap(({ blocks }) => blocks)
}

function isTable(block: PaperBlock): block is PaperTable {
  return block.kind === 'table'
}

function paragraph(words: string): PaperParagraph {
  const all = view.blocks.flatMap((block) => (isTable(block) ? inside(block) : [block]))
  const found = all.find((block) => textOf(block).includes(words))
  if (found?.kind !== 'paragraph') throw new Error(`no paragraph says ${words}`)
  return found
}

test('the sheet has the margins of the file, in points', () => {
  const millimetres = Object.values(view.margin).map((points) => Math.round((points / 72) * 25.4))
  expect(millimetres).toEqual([20, 15, 20, 30])
})

test('a letter is a head, its text and a signature block', () => {
  const tables = view.blocks.filter(isTable)
  expect(tables).toHaveLength(2)
  expect(tables[0]?.rows.map((row) => row.length)).toEqual([2, 2])
  expect(tables[0]?.columns).toHaveLength(2)
  expect(tables.map(textOf)[1]).toContain('KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Thị Bích Hạnh')
})

test('a paragraph looks as the file says', () => {
  expect(paragraph('chân thành xin lỗi')).toMatchObject({
    align: 'justify',
    firstLine: 36,
    spaceBefore: 6,
    lineHeight: { times: 1 },
    runs: [{ size: 14, bold: false, italic: false }],
  })
  expect(paragraph('Độc lập')).toMatchObject({ align: 'center', runs: [{ size: 13, bold: true }] })
  expect(paragraph('Nơi nhận:')).toMatchObject({
    align: 'left',
    runs: [{ size: 12, bold: true, italic: true }],
  })
})

test('rules are drawn under the office, the motto and the title', () => {
  const all = view.blocks.flatMap((block) => (isTable(block) ? inside(block) : [block]))
  const rules = all.filter((block) => block.kind === 'paragraph' && block.ruled)
  expect(rules).toHaveLength(3)
  for (const rule of rules) expect(rule).toMatchObject({ lineHeight: { exactly: 3 }, runs: [] })
})

test('the reminder to check the form is framed', () => {
  expect(paragraph('DỰ THẢO')).toMatchObject({ boxed: true, ruled: false })
})

/** One black point. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

/** The letter with a letterhead in its first page's header: a mark of 72 x 36 points, and the office's name. */
async function withLetterhead(picture: string): Promise<PaperView> {
  const zip = new PizZip(await (await fetch(`/templates/${apology.templates.resolving}`)).arrayBuffer())
  const relations = zip.file('word/_rels/document.xml.rels')?.asText() ?? ''
  const id = /<w:headerReference w:type="first" r:id="([^"]+)"/.exec(
    zip.file('word/document.xml')?.asText() ?? '',
  )?.[1]
  const header = `word/${new RegExp(`Target="([^"]+)"[^>]*Id="${id}"|Id="${id}"[^>]*Target="([^"]+)"`).exec(relations)?.slice(1).find(Boolean)}`
  const namespaces =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
  zip.file(
    header,
    `<w:hdr ${namespaces}><w:p><w:r>${picture}</w:r><w:r><w:t>VĂN PHÒNG MỘT CỬA</w:t></w:r></w:p></w:hdr>`,
  )
  zip.file(
    header.replace('word/', 'word/_rels/').concat('.rels'),
    '<Relationships><Relationship Id="rId7" Target="media/mark.png"/></Relationships>',
  )
  zip.file('word/media/mark.png', png, { base64: true })
  return readPaper(zip.generate({ type: 'uint8array' }))
}

test.each([
  [
    'a drawing',
    '<w:drawing><x:inline xmlns:x="x"><x:extent cx="914400" cy="457200"/><x:blip r:embed="rId7"/></x:inline></w:drawing>',
  ],
  [
    'an old picture',
    '<w:pict><v:shape xmlns:v="v" style="width:72pt;height:36pt"><v:imagedata r:id="rId7"/></v:shape></w:pict>',
  ],
])('the mark in an office’s letterhead is shown, be it %s', async (_, picture) => {
  const { header, blocks } = await withLetterhead(picture)
  expect(header).toHaveLength(1)
  expect(header[0]).toMatchObject({
    runs: [
      { picture: { source: `data:image/png;base64,${png}`, width: 72, height: 36 } },
      { text: 'VĂN PHÒNG MỘT CỬA' },
    ],
  })
  expect(blocks.map(textOf)).not.toContain('VĂN PHÒNG MỘT CỬA')
})

test('a picture that is not in the file is none, and our own header shows nothing', async () => {
  const { header } = await withLetterhead(
    '<w:drawing><x:inline xmlns:x="x"><x:extent cx="9" cy="9"/><x:blip r:embed="rId9"/></x:inline></w:drawing>',
  )
  expect(header[0]).toMatchObject({ runs: [{ text: '' }, { text: 'VĂN PHÒNG MỘT CỬA' }] })
  expect([view.header, view.footer]).toEqual([[], []])
})

test('the table of a list has lines, the head of a letter none', async () => {
  const template = new Uint8Array(await (await fetch('/templates/reminder.docx')).arrayBuffer())
  const sample = everyPaper.find(({ paper }) => paper.id === 'reminder')
  const result = fill(template, sample?.data ?? {})
  if (!result.ok) throw new Error(result.problems.join('\n'))
  const tables = readPaper(result.bytes).blocks.filter(isTable)
  expect(tables.map(({ ruled }) => ruled)).toEqual([false, true, false])
  expect(tables[1]?.rows).toHaveLength(1 + 4)
  expect(tables[1]?.rows.flat().every(({ span }) => span === 1)).toBe(true)
})
