// A report of tables, on its side. Tables have as many columns as their figures: there is one layout for each number of
// columns, and the filling takes the others away. Project's own wording.
import { AlignmentType } from 'docx'
import { head } from '../head.mjs'
import { letter, line, marker, mm, paragraphGap, rule, sidewaysWidth, size } from '../layout.mjs'
import { twoSignatures } from '../signature.mjs'
import { listTable } from '../table.mjs'

/** The fewest and the most columns a report's table has (utils/reports/docx.ts). */
const columnCounts = Array.from({ length: 15 }, (_, index) => index + 2)

/** Width of the text in mm. */
const textMm = 252
const leftMm = 100

/** The first column names the row and has what the others leave, within reason. */
function widthsOf(count) {
  const other = Math.min(40, (textMm - 45) / (count - 1))
  return [Math.min(150, textMm - other * (count - 1)), ...Array.from({ length: count - 1 }, () => other)]
}

/** The more columns, the smaller the type; never under eight points. */
const sizeOf = (count) => (count <= 4 ? 24 : count <= 8 ? 20 : 16)

const tableOf = (count) => [
  marker(`{#cot${count}}`),
  ...listTable(
    'dong',
    widthsOf(count).map((width, index) => ({
      heading: `{d${index + 1}}`,
      width,
      text: `{o${index + 1}}`,
      centred: index > 0,
    })),
    { size: sizeOf(count), headingSize: sizeOf(count), rowHeight: 6 },
  ),
  marker(`{/cot${count}}`),
]

const left = { alignment: AlignmentType.LEFT, size: size.recipients }

export const document = letter(
  'Báo cáo',
  [
    head({ numbered: false, widths: [mm(leftMm), sidewaysWidth - mm(leftMm)] }),
    line('BÁO CÁO', { size: size.title, bold: true, before: 300, keepNext: true }),
    line('{tieuDe}', { size: size.title, bold: true, keepNext: true }),
    rule(sidewaysWidth, 40),
    marker('{#ghiChu}'),
    line('{.}', { ...left, before: paragraphGap / 2 }),
    marker('{/ghiChu}'),
    marker('{#bang}'),
    line('{tenBang}', { ...left, size: 26, bold: true, before: 2 * paragraphGap, keepNext: true }),
    ...columnCounts.flatMap(tableOf),
    marker('{#khongCo}'),
    line('{.}', left),
    marker('{/khongCo}'),
    marker('{/bang}'),
    ...twoSignatures(['NGƯỜI LẬP', ''], ['THỦ TRƯỞNG ĐƠN VỊ', ''], sidewaysWidth),
  ],
  { sideways: true },
)
