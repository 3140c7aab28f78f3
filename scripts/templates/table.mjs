// A ruled table that repeats its one row over a list, its headings on every page.
import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { line, mm, paragraphGap } from './layout.mjs'

const cellPadding = 60

/**
 * A table over the list `tag`. Each column: its heading, its width in mm, the text of its cell in lines, and whether
 * that is centred. The row's height leaves room for a pen.
 * @param {{heading: string, width: number, text: string | string[], centred?: boolean}[]} columns
 * @param {{size?: number, headingSize?: number, rowHeight?: number}} options type sizes in half-points, height of a row in mm
 */
export function listTable(tag, columns, { size = 24, headingSize = 24, rowHeight = 8 } = {}) {
  const widths = columns.map(({ width }) => mm(width))
  const headings = columns.map(({ heading }, index) =>
    cell(widths[index], [line(heading, { size: headingSize, bold: true })]),
  )
  const cells = columns.map(({ text, centred }, index) => {
    const texts = withMarkers([text].flat(), tag, index === 0, index === columns.length - 1)
    const alignment = centred ? AlignmentType.CENTER : AlignmentType.LEFT
    return cell(
      widths[index],
      texts.map((one) => line(one, { size, alignment })),
    )
  })
  return [
    spacer(),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((a, b) => a + b), type: WidthType.DXA },
      columnWidths: widths,
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: headings }),
        new TableRow({ cantSplit: true, height: { value: mm(rowHeight), rule: 'atLeast' }, children: cells }),
      ],
    }),
    spacer(),
  ]
}

/** Room above and below a table, which ends with a paragraph in any case: thin, so that it never takes a page of its own. */
function spacer() {
  return new Paragraph({ spacing: { before: 0, after: 0, line: paragraphGap, lineRule: LineRuleType.EXACT } })
}

/** A row is repeated when its list opens in the first cell and closes in the last. */
function withMarkers(texts, tag, isFirst, isLast) {
  const opened = isFirst ? [`{#${tag}}${texts[0]}`, ...texts.slice(1)] : texts
  return isLast ? [...opened.slice(0, -1), `${opened.at(-1)}{/${tag}}`] : opened
}

function cell(width, children) {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: cellPadding / 2, bottom: cellPadding / 2, left: cellPadding, right: cellPadding },
    children,
  })
}
