// An official paper laid out by Nghị định 30/2020/NĐ-CP, Phụ lục I: page, type sizes, spacing. What stands on the
// page is made in the files beside this one; the words of a paper stand in its own file in ./papers.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'

export const font = 'Times New Roman'

/** Sizes in half-points, as Word counts them. */
export const size = { heading: 24, motto: 26, text: 28, title: 28, number: 26, subject: 24, recipients: 22 }

/** Twips per millimetre: 1440 to the inch. */
export const mm = (millimetres) => Math.round((millimetres * 1440) / 25.4)

/** A4; margins within the decree's 20-25, 20-25, 30-35 and 15-20 mm. */
const page = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10), footer: mm(10) },
}
export const textWidth = page.size.width - page.margin.left - page.margin.right

/** The same sheet on its side, for wide tables. */
const sidewaysPage = { ...page, size: { ...page.size, orientation: PageOrientation.LANDSCAPE } }
export const sidewaysWidth = page.size.height - page.margin.left - page.margin.right

/** The left column holds the office, the right one the quốc hiệu, which must not wrap at 12 points. */
const leftColumn = mm(71)
export const columns = [leftColumn, textWidth - leftColumn]

/** Line spacing in 240ths of a line: the decree allows single to one and a half. */
export const spacing = { single: 240, text: 240 }

/** Six points between paragraphs, the least the decree allows. */
export const paragraphGap = 120

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
export function line(
  text,
  {
    alignment = AlignmentType.CENTER,
    before = 0,
    after = 0,
    lines = spacing.single,
    indent,
    border,
    keepNext,
    ...run
  } = {},
) {
  return new Paragraph({
    alignment,
    spacing: { before, after, line: lines, lineRule: LineRuleType.AUTO },
    ...(indent ? { indent } : {}),
    ...(border ? { border } : {}),
    ...(keepNext ? { keepNext } : {}),
    children: [new TextRun({ font, ...run, text })],
  })
}

/** A solid rule of `width` mm, centred in a column of `column` twips: a border survives every word processor. */
export function rule(column, width) {
  const side = Math.round((column - mm(width)) / 2)
  return new Paragraph({
    spacing: { before: 60, after: 0, line: 60, lineRule: LineRuleType.EXACT },
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  })
}

/** A remark to whoever drafts, in a frame around the whole width. */
export function boxed(text) {
  const side = { style: BorderStyle.SINGLE, size: 6, space: 2, color: '000000' }
  return line(text, {
    size: size.recipients,
    italics: true,
    after: paragraphGap,
    border: { top: side, bottom: side, left: side, right: side },
  })
}

function plainCell(width, children) {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    borders: noBorders,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    children,
  })
}

export function twoColumns(rows, widths = columns) {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: widths,
    borders: noBorders,
    rows: rows.map(
      ([left, right]) =>
        new TableRow({
          cantSplit: true,
          children: [plainCell(widths[0], left), plainCell(widths[1], right)],
        }),
    ),
  })
}

/** A section's marker, alone on its line so that the filling takes the whole line away. */
export function marker(text) {
  return line(text, { alignment: AlignmentType.LEFT, size: size.recipients })
}

/** Page number from page 2 on, centred in the top margin. */
function pageNumber() {
  const run = new TextRun({ font, size: size.number, children: [PageNumber.CURRENT] })
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] })
}

/** The whole document around its parts; `sideways` for wide tables. */
export function letter(name, children, { sideways = false } = {}) {
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
        properties: { page: sideways ? sidewaysPage : page, titlePage: true },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
        children,
      },
    ],
  })
}
