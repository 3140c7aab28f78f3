import { readFile } from 'node:fs/promises'
import PizZip from 'pizzip'
import { describe, expect, test } from 'vitest'
import { lintTemplate } from '@/utils/notices/lint/lint'
import apology from '@/utils/notices/papers/apology'
import reminder from '@/utils/notices/papers/reminder'
import { everyPaper } from './every-paper'
import { office } from './sample'

const letter = new Uint8Array(await readFile('public/templates/apology-resolving.docx'))
const body = 'word/document.xml'

type Edit = (zip: PizZip) => void

/** The default letter with something done to it. */
function edited(edit: Edit): Uint8Array {
  const zip = new PizZip(letter)
  edit(zip)
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

const replaced =
  (from: string | RegExp, to: string, part = body): Edit =>
  (zip) => {
    const before = zip.file(part)?.asText() ?? ''
    const after = before.replace(from, to)
    expect(after, `nothing to replace: ${from}`).not.toBe(before)
    zip.file(part, after)
  }

const paragraph = (text: string, properties = '') =>
  `<w:p>${properties}<w:r><w:rPr><w:rFonts w:ascii="Times New Roman"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** Puts paragraphs before the end of the letter. */
const added = (...texts: string[]): Edit =>
  replaced('<w:sectPr', `${texts.map((text) => paragraph(text)).join('')}<w:sectPr`)

const relation = (type: string, target: string) =>
  `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`

async function problemsOf(bytes: Uint8Array) {
  return lintTemplate(bytes, apology, office)
}

test.each(everyPaper)('the default template of $name is clean', async ({ paper, template }) => {
  const bytes = new Uint8Array(await readFile(`public/templates/${template}`))
  expect(await lintTemplate(bytes, paper, office)).toEqual([])
})

const grave: [string, string, Edit][] = [
  [
    'a tag that is not closed',
    'Thẻ “{ten” thiếu dấu đóng “}” (ở thân văn bản, dòng “Kính gửi {ten”).',
    added('Kính gửi {ten'),
  ],
  [
    'a tag that is not opened',
    'Thẻ “ten}” thiếu dấu mở “{” (ở thân văn bản, dòng “Kính gửi ten}”).',
    added('Kính gửi ten}'),
  ],
  [
    'a doubled brace',
    'có hai dấu mở “{{”; chỉ dùng một (ở thân văn bản, dòng “Mã {{soKhac}}”).',
    added('Mã {{soKhac}}'),
  ],
  [
    'a section without an end',
    'không có “{/noiGui}” kết thúc (ở thân văn bản, dòng “{#noiGui}”).',
    added('{#noiGui}', '{.}'),
  ],
  [
    'an end without a section',
    'không có “{#noiGui}” mở đầu (ở thân văn bản, dòng “{/noiGui}”).',
    added('{/noiGui}'),
  ],
  [
    'a tag that is not closed in the letterhead',
    'Thẻ “{ten” thiếu dấu đóng “}” (ở đầu trang, dòng “Liên hệ {ten”).',
    replaced('</w:hdr>', `${paragraph('Liên hệ {ten')}</w:hdr>`, 'word/header1.xml'),
  ],
  ['sections closed crosswise', 'Đoạn lặp', added('{#noiNhan}{#lyDoChamTre}', '{/noiNhan}{/lyDoChamTre}')],
  ['an image', 'không chèn hình ảnh', added('{%qrTraCuu}')],
  ['raw XML', 'không chèn hình ảnh hoặc XML', added('{@noiDung}')],
  [
    'tracked insertions',
    'Track Changes), chỗ đầu tiên ở thân văn bản, dòng “kính chào”.',
    replaced(
      '<w:sectPr',
      `<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>kính chào</w:t></w:r></w:ins></w:p><w:sectPr`,
    ),
  ],
  [
    'tracked deletions',
    'Track Changes',
    replaced(
      '<w:sectPr',
      `<w:p><w:del w:id="1" w:author="A"><w:r><w:delText>x</w:delText></w:r></w:del></w:p><w:sectPr`,
    ),
  ],
  ['macros', 'macro', (zip) => zip.file('word/vbaProject.bin', 'x')],
  [
    'a macro-enabled type',
    'macro',
    replaced('document.main+xml', 'macroEnabled.main+xml', '[Content_Types].xml'),
  ],
  ['an embedded object', 'đối tượng nhúng', (zip) => zip.file('word/embeddings/oleObject1.bin', 'x')],
  [
    'a picture from elsewhere',
    'lấy từ nơi khác',
    replaced('</Relationships>', relation('image', 'http://x.invalid/a.png'), 'word/_rels/document.xml.rels'),
  ],
  [
    'an attached template',
    'lấy từ nơi khác',
    (zip) =>
      zip.file(
        'word/_rels/settings.xml.rels',
        `<Relationships>${relation('attachedTemplate', 'file:///x.dotx')}`,
      ),
  ],
  ['an entity', 'khai báo XML', replaced('<w:document', '<!DOCTYPE x [<!ENTITY a "b">]><w:document')],
  ['an element left open', 'Tệp bị hỏng', replaced('</w:body>', '')],
  ['elements closed crosswise', 'Tệp bị hỏng', replaced('</w:r></w:p>', '</w:p></w:r>')],
  ['no tags at all', 'không có thẻ nào', replaced(/[{}]/g, '')],
  ['no document inside', 'không phải là văn bản Word', (zip) => zip.remove(body)],
  [
    'more parts than any letter',
    'giải nén ra quá lớn',
    (zip) => {
      for (let n = 0; n < 600; n++) zip.file(`word/media/${n}.png`, 'x')
    },
  ],
]

describe('a template is not taken with', () => {
  test.each(grave)('%s', async (_, says, edit) => {
    const problems = await problemsOf(edited(edit))
    expect(problems.filter((problem) => problem.grave).map((problem) => problem.says)).toContainEqual(
      expect.stringContaining(says),
    )
  })
})

const bytesOf = (text: string) => new TextEncoder().encode(text)
const others: [string, string, Uint8Array][] = [
  ['an empty file', 'không phải là tệp Word', new Uint8Array()],
  ['a text', 'không phải là tệp Word', bytesOf('Kính gửi')],
  ['a PDF', 'PDF', bytesOf('%PDF-1.7 …')],
  ['an RTF', 'RTF', bytesOf('{\\rtf1 …}')],
  ['an old .doc', 'Word cũ', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
  ['half a .docx', 'không phải là tệp Word', letter.slice(0, 5000)],
  ['more than 10 MB', 'lớn hơn 10 MB', new Uint8Array(10_000_001)],
]

test.each(others)('%s is no template', async (_, says, bytes) => {
  expect(await problemsOf(bytes)).toEqual([{ grave: true, says: expect.stringContaining(says) }])
})

test('a bomb is not taken, and what a zip says it unpacks to is counted, not believed', async () => {
  const bomb = edited((zip) => zip.file('word/media/a.png', new Uint8Array(41_000_000)))
  const refused = [{ grave: true, says: expect.stringContaining('giải nén ra quá lớn') }]
  expect(await problemsOf(bomb)).toEqual(refused)
  const view = new DataView(bomb.buffer, bomb.byteOffset)
  let lies = 0
  for (let at = 0; at < bomb.length - 46; at++) {
    const isEntry = view.getUint32(at, true) === 0x02014b50
    if (!isEntry || view.getUint32(at + 24, true) !== 41_000_000) continue
    view.setUint32(at + 24, 1000, true)
    lies += 1
  }
  expect(lies).toBe(1)
  expect(await problemsOf(bomb)).toEqual(refused)
})

const advice: [string, string, Edit][] = [
  [
    'an unknown tag',
    'Không có thẻ “{soBoHoSo}” (ở thân văn bản, dòng “Số bộ: {soBoHoSo}”)',
    added('Số bộ: {soBoHoSo}'),
  ],
  ['a tag in other letters', 'Có phải là “{maHoSo}”?', added('{MaHoSo}')],
  ['a tag without diacritics to be told', 'Có phải là “{lyDoChamTre}”?', added('{lý do chậm trễ}')],
  ['an expression', 'không dùng được biểu thức', added('{soNgay + 1}')],
  ['a dotted name', 'không dùng được biểu thức', added('{dossier.number}')],
  ['no place for the new date', 'không có thẻ “{ngayHenTraMoi}”', replaced(/\{ngayHenTraMoi\}/g, 'ngày mai')],
  ['no place for the number', 'không có thẻ “{maHoSo}”', replaced(/\{maHoSo\}|\{veHoSo\}/g, 'H1')],
  ['loop marks in a shared line', 'nằm chung dòng', added('- Như trên; {#noiNhan}{.}; {/noiNhan}')],
  ['a tag in decomposed letters', 'Unicode tổ hợp', added(`{${'tên người nộp'.normalize('NFD')}}`)],
  ['full-width braces', 'không phải {…}', added('｛maHoSo｝')],
  ['another program’s braces', 'không phải {…}', added('Kính gửi «Ten»')],
  [
    'a mail-merge field',
    'MERGEFIELD (ở thân văn bản, dòng “Kính gửi”)',
    replaced(
      '<w:sectPr',
      '<w:p><w:r><w:t>Kính gửi</w:t></w:r><w:r><w:instrText>MERGEFIELD Ten</w:instrText></w:r></w:p><w:sectPr',
    ),
  ],
  ['comments', 'Comments', (zip) => zip.file('word/comments.xml', '<w:comments/>')],
  ['another province', '“Thanh Hóa” không thuộc đơn vị', added('tỉnh Thanh Hóa')],
  ['another office', '“Sở Thông tin và Truyền thông”', added('gửi Sở Thông tin và Truyền thông để biết')],
  ['another commune’s office', '“UBND xã Khác Tên”', added('UBND xã Khác Tên')],
  ['a district', 'Cấp huyện không còn', added('UBND huyện Ví Dụ')],
  ['no quốc hiệu', 'thiếu quốc hiệu', replaced('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '')],
  ['no tiêu ngữ', 'thiếu tiêu ngữ', replaced('Độc lập - Tự do - Hạnh phúc', '')],
  [
    'a justified line that ends in a line break',
    'Shift+Enter trong đoạn canh đều (ở thân văn bản, dòng “Lý do yêu cầu:”)',
    (zip) => {
      replaced('<w:doNotExpandShiftReturn/>', '', 'word/settings.xml')(zip)
      replaced(
        '<w:sectPr',
        '<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:t>Lý do yêu cầu:</w:t><w:br/></w:r></w:p><w:sectPr',
      )(zip)
    },
  ],
  [
    'another paper size',
    'không phải A4',
    replaced(/<w:pgSz w:w="\d+" w:h="\d+"/, '<w:pgSz w:w="12240" w:h="15840"'),
  ],
  ['narrow margins', 'Lề trang', replaced(/w:left="1701"/, 'w:left="567"')],
  [
    'another font',
    'Arial (ở thân văn bản, dòng “{#canDoiChieu}”)',
    replaced('w:ascii="Times New Roman"', 'w:ascii="Arial"'),
  ],
  [
    'a protected form',
    'Restrict Editing',
    replaced(
      '</w:settings>',
      '<w:documentProtection w:edit="forms" w:enforcement="1"/></w:settings>',
      'word/settings.xml',
    ),
  ],
  [
    'an unknown tag in the footer',
    'ở chân trang',
    (zip) => zip.file('word/footer1.xml', `<w:ftr>${paragraph('{chanTrang}')}</w:ftr>`),
  ],
]

describe('a template is taken, with advice, for', () => {
  test.each(advice)('%s', async (_, says, edit) => {
    const problems = await problemsOf(edited(edit))
    expect(problems.filter((problem) => problem.grave)).toEqual([])
    expect(problems.map((problem) => problem.says)).toContainEqual(expect.stringContaining(says))
  })
})

test('words split over runs, as Word leaves them, are no fault', async () => {
  const split = '<w:p><w:r><w:t>{ma</w:t></w:r><w:r><w:t>Ho</w:t></w:r><w:r><w:t>So}</w:t></w:r></w:p>'
  expect(await problemsOf(edited(replaced('<w:sectPr', `${split}<w:sectPr`)))).toEqual([])
})

test('a link to a web page is the reader’s to follow, and no fault', async () => {
  const link = relation('hyperlink', 'https://dichvucong.gov.vn')
  const withLink = edited(replaced('</Relationships>', link, 'word/_rels/document.xml.rels'))
  expect(await problemsOf(withLink)).toEqual([])
})

test('the office’s own names are no other office’s', async () => {
  const own = { ...office, parent: 'Ủy ban nhân dân tỉnh Thanh Hóa' }
  const named = edited(added('Ủy ban nhân dân tỉnh Thanh Hóa', 'UBND tỉnh Thanh Hóa'))
  const says = (await lintTemplate(named, apology, own)).map((problem) => problem.says)
  expect(says).toEqual([])
})

test('a row repeated over a table is no shared line', async () => {
  const bytes = new Uint8Array(await readFile('public/templates/reminder.docx'))
  const says = (await lintTemplate(bytes, reminder, office)).map((problem) => problem.says)
  expect(says.filter((text) => text.includes('chung dòng'))).toEqual([])
})
