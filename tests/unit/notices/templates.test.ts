import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { knownTags, papers } from '@/utils/notices/catalogue'
import { buildTemplates } from '../../../scripts/build-templates.mjs'
import { paragraphsOf, partOf } from './docx'

const folder = new URL('../../../public/templates/', import.meta.url)
const built = new Map<string, Uint8Array>(Object.entries(await buildTemplates()))

async function committed(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(new URL(name, folder)))
}

test('the committed templates are what the script builds, and no other', async () => {
  expect((await readdir(folder)).sort()).toEqual([...built.keys()].sort())
  for (const [name, docx] of built) {
    for (const part of ['word/document.xml', 'word/styles.xml', 'word/settings.xml', 'word/header1.xml']) {
      expect(partOf(await committed(name), part), `${name} ${part}`).toBe(partOf(docx, part))
    }
  }
})

test('every template belongs to a paper, and every paper has its templates', () => {
  const named = new Set(papers.flatMap((paper) => Object.values(paper.templates)))
  expect([...named].sort()).toEqual([...built.keys()].sort())
})

const templates = papers.flatMap((paper) =>
  [...new Set(Object.values(paper.templates))].map((name) => ({ name, paper })),
)

const recipients = ['Nơi nhận:', '- {.};']
const signer = ['{chucVuKy}', '{nguoiKy}']
const addressee = 'Kính gửi: {kinhGui}'

/**
 * What a paper rightly has not: lists and minutes go to nobody, minutes say place and date in their text (Mẫu 1.9), and
 * an officer's own report has neither the office's number nor its signer.
 */
const without: Record<string, string[]> = {
  'handover-list.docx': ['Số: {soVanBan}/{kyHieu}', addressee, '{.}', ...recipients, ...signer],
  'handover-minutes.docx': ['{tenDiaDanh}, {ngayThangNam}', addressee, ...recipients, ...signer],
  'late-explanation.docx': ['Số: {soVanBan}/{kyHieu}', ...recipients, ...signer],
  'process-record.docx': [addressee, '{.}', ...recipients],
  'early-result.docx': ['{.}'],
}

describe.each(templates)('$name', ({ name, paper }) => {
  const docx = built.get(name) ?? new Uint8Array()
  const text = paragraphsOf(docx).join('\n')
  const xml = partOf(docx)

  test('asks only for what the paper can fill', () => {
    const known = knownTags(paper)
    const asked = [...text.matchAll(/\{[#/^]?([^{}?]+)\??\}/g)].map(([, tag]) => tag ?? '')
    expect(asked.length).toBeGreaterThan(8)
    expect(asked.filter((tag) => !known.has(tag))).toEqual([])
  })

  test('prints all that the officer is asked for', () => {
    const unused = paper.asks.filter(({ tag }) => !text.includes(`{${tag}}`) && !text.includes(`{#${tag}}`))
    const inSubject = paper.id === 'reminder' ? ['lanDonDoc'] : []
    expect(unused.map(({ tag }) => tag).filter((tag) => !inSubject.includes(tag))).toEqual([])
  })

  test('is NFC, so that a tag typed in Word finds its value', () => {
    expect(text).toBe(text.normalize('NFC'))
  })

  // NĐ 30/2020, Phụ lục I, in millimetres.
  test.each([
    ['w:pgSz', 'w', 210, 210],
    ['w:pgSz', 'h', 297, 297],
    ['w:pgMar', 'top', 20, 25],
    ['w:pgMar', 'bottom', 20, 25],
    ['w:pgMar', 'left', 30, 35],
    ['w:pgMar', 'right', 15, 20],
  ])('%s %s lies within %d-%d mm', (element, side, least, most) => {
    const [, twips] = xml.match(new RegExp(`<${element} [^>]*w:${side}="(\\d+)"`)) ?? []
    const millimetres = Math.round((Number(twips) / 1440) * 25.4 * 10) / 10
    expect(millimetres).toBeGreaterThanOrEqual(least)
    expect(millimetres).toBeLessThanOrEqual(most)
  })

  test('every word is Times New Roman, as is what the office will type', () => {
    const runs = xml.match(/<w:r>.*?<\/w:r>/gs) ?? []
    expect(runs.length).toBeGreaterThan(20)
    expect(runs.filter((run) => !run.includes('w:ascii="Times New Roman"'))).toEqual([])
    expect(partOf(docx, 'word/styles.xml')).toContain('w:ascii="Times New Roman"')
  })

  // Sizes in half-points, NĐ 30/2020, Phụ lục I.
  test.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', [24, 26], 'bold'],
    ['Độc lập - Tự do - Hạnh phúc', [26, 28], 'bold'],
    ['{tieuDeTrai1}', [24, 26], 'plain'],
    ['{tieuDeTrai2}', [24, 26], 'bold'],
    ['Số: {soVanBan}/{kyHieu}', [26, 26], 'plain'],
    ['{tenDiaDanh}, {ngayThangNam}', [26, 28], 'italic'],
    ['Kính gửi: {kinhGui}', [26, 28], 'plain'],
    ['{.}', [26, 28], 'plain'],
    ['Nơi nhận:', [24, 24], 'bold italic'],
    ['- {.};', [22, 22], 'plain'],
    ['{chucVuKy}', [26, 28], 'bold'],
    ['{nguoiKy}', [26, 28], 'bold'],
  ])('%s has the size and style of the decree', (words, [least, most], style) => {
    const run =
      (xml.match(/<w:r>.*?<\/w:r>/gs) ?? []).find((found) => found.includes(`>${words}</w:t>`)) ?? ''
    if (without[name]?.includes(words)) return expect(run).toBe('')
    const size = Number(run.match(/<w:sz w:val="(\d+)"/)?.[1])
    expect(size).toBeGreaterThanOrEqual(least ?? 0)
    expect(size).toBeLessThanOrEqual(most ?? 0)
    expect(
      [run.includes('<w:b/>') && 'bold', run.includes('<w:i/>') && 'italic'].filter(Boolean).join(' '),
    ).toBe(style === 'plain' ? '' : style)
  })

  test('numbers its pages from the second on', () => {
    expect(xml).toContain('<w:titlePg')
    expect(partOf(docx, 'word/header1.xml')).toContain('PAGE')
    expect(partOf(docx, 'word/header2.xml')).not.toContain('PAGE')
  })

  test('says to check it against the form exactly where a form has an official body', () => {
    const isPrescribed = paper.titles.some(({ hasOfficialBody }) => hasOfficialBody === true)
    expect(text.includes('chưa đối chiếu với biểu mẫu chính thức')).toBe(isPrescribed)
    expect(text.includes('{#canDoiChieu}')).toBe(isPrescribed)
  })

  test('stretches no justified line that ends in a line break', () => {
    expect(partOf(docx, 'word/settings.xml')).toContain('<w:doNotExpandShiftReturn/>')
  })
})
