// The parts of an official letter laid out by Nghị định 30/2020/NĐ-CP, Phụ lục I: page, type sizes, styles,
// spacing. A template is composed of these; the words of a paper stand in its own file.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  LineRuleType,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'

const font = 'Times New Roman'

/** Sizes in half-points, as Word counts them. */
const size = { heading: 24, motto: 26, text: 28, title: 28, number: 26, subject: 24, recipients: 22 }

/** Twips per millimetre: 1440 to the inch. */
const mm = (millimetres) => Math.round((millimetres * 1440) / 25.4)

/** A4; margins within the decree's 20-25, 20-25, 30-35 and 15-20 mm. */
const page = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10), footer: mm(10) },
}
const textWidth = page.size.width - page.margin.left - page.margin.right

/** The left column holds the office, the right one the quốc hiệu, which must not wrap at 12 points. */
const leftColumn = mm(71)
const columns = [leftColumn, textWidth - leftColumn]

/** Line spacing in 240ths of a line: the decree allows single to one and a half. */
const spacing = { single: 240, text: 252 }

/** Six points between paragraphs, the least the decree allows. */
const paragraphGap = 120

const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = {
  top: noBorder,
  bottom: noBorder,
  left: noBorder,
  right: noBorder,
  insideHorizontal: noBorder,
  insideVertical: noBorder,
}

/** One line of type. */
function line(
  text,
  {
    alignment = AlignmentType.CENTER,
    before = 0,
    after = 0,
    lines = spacing.single,
    indent,
    keepNext,
    ...run
  } = {},
) {
  return new Paragraph({
    alignment,
    spacing: { before, after, line: lines, lineRule: LineRuleType.AUTO },
    ...(indent ? { indent } : {}),
    ...(keepNext ? { keepNext } : {}),
    children: [new TextRun({ font, ...run, text })],
  })
}

/** A solid rule of `width` mm, centred in a column of `column` twips: a border survives every word processor. */
function rule(column, width) {
  const side = Math.round((column - mm(width)) / 2)
  return new Paragraph({
    spacing: { before: 40, after: 0, line: 60, lineRule: LineRuleType.EXACT },
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  })
}

function cell(width, children) {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    borders: noBorders,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    children,
  })
}

function twoColumns(rows) {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: columns,
    borders: noBorders,
    rows: rows.map(
      ([left, right]) =>
        new TableRow({ cantSplit: true, children: [cell(columns[0], left), cell(columns[1], right)] }),
    ),
  })
}

/**
 * The head of page 1: office and quốc hiệu, then number and place with date in one row. `subject` is the
 * trích yếu of a công văn, which stands under its number.
 */
export function head({ subject } = {}) {
  return twoColumns([
    [
      [
        marker('{#tieuDeTrai1}'),
        line('{tieuDeTrai1}', { size: size.heading }),
        marker('{/tieuDeTrai1}'),
        line('{tieuDeTrai2}', { size: size.heading, bold: true }),
        rule(columns[0], 26),
      ],
      [
        line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: size.heading, bold: true }),
        line('Độc lập - Tự do - Hạnh phúc', { size: size.motto, bold: true }),
        rule(columns[1], 58),
      ],
    ],
    [
      [
        line('Số: {soVanBan}/{kyHieu}', { size: size.number, before: paragraphGap }),
        ...(subject ? [line(subject, { size: size.subject, before: paragraphGap })] : []),
      ],
      [line('{tenDiaDanh}, {ngayThangNam}', { size: size.number, italics: true, before: paragraphGap })],
    ],
  ])
}

/** Tên loại và trích yếu, with the short rule below. */
export function title(name, subject) {
  return [
    line(name, { size: size.title, bold: true, before: 360, keepNext: true }),
    line(subject, { size: size.title, bold: true, keepNext: true }),
    rule(textWidth, 40),
  ]
}

/** "Kính gửi:" with its one addressee on the same line. */
export function addressee(text) {
  return line(text, { size: size.text, before: 240, after: paragraphGap })
}

/** A paragraph of the body (nội dung): justified, first line 1.27 cm. The last one is kept with the signature. */
export function body(text, { keepNext = false } = {}) {
  return line(text, {
    alignment: AlignmentType.JUSTIFIED,
    size: size.text,
    before: paragraphGap,
    lines: spacing.text,
    keepNext,
    indent: { firstLine: mm(12.7) },
  })
}

/** A section's marker, alone on its line so that the filling takes the whole line away. */
export function marker(text) {
  return line(text, { alignment: AlignmentType.LEFT, size: size.recipients })
}

/** The paragraphs of one tag, or its dots where it has none. */
export function paragraphs(tag) {
  return [
    marker(`{#${tag}}`),
    body('{.}'),
    marker(`{/${tag}}`),
    marker(`{^${tag}}`),
    body(`{${tag}}`),
    marker(`{/${tag}}`),
  ]
}

/** Nơi nhận on the left, the signature block on the right; the gap is where the signature goes. */
export function signature() {
  const left = AlignmentType.LEFT
  const signed = { size: size.text, bold: true }
  const block = twoColumns([
    [
      [
        line('Nơi nhận:', { alignment: left, size: 24, bold: true, italics: true }),
        line('- Như trên;', { alignment: left, size: size.recipients }),
        marker('{#noiNhan}'),
        line('- {.};', { alignment: left, size: size.recipients }),
        marker('{/noiNhan}'),
        line('- {luu}.', { alignment: left, size: size.recipients }),
      ],
      [
        marker('{#quyenHanKy}'),
        line('{quyenHanKy}', signed),
        marker('{/quyenHanKy}'),
        line('{chucVuKy}', { ...signed, after: 1400 }),
        line('{nguoiKy}', signed),
      ],
    ],
  ])
  return [line('', { size: 12, keepNext: true }), block]
}

/** Page number from page 2 on, centred in the top margin. */
function pageNumber() {
  const run = new TextRun({ font, size: size.number, children: [PageNumber.CURRENT] })
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] })
}

/** The whole document around its parts. */
export function letter(name, children) {
  return new Document({
    title: name,
    creator: 'Đúng Hẹn',
    lastModifiedBy: 'Đúng Hẹn',
    description: '',
    // Word would otherwise stretch a justified line that ends in a line break over the whole width.
    compatibility: { doNotExpandShiftReturn: true },
    styles: {
      default: { document: { run: { font, size: size.text, language: { value: 'vi-VN' } } } },
    },
    sections: [
      {
        properties: { page, titlePage: true },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
        children,
      },
    ],
  })
}
