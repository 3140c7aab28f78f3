// What stands above the text: head, title, Kính gửi (NĐ 30/2020, Phụ lục I).
import { AlignmentType } from 'docx'
import {
  boxed,
  columns,
  line,
  marker,
  mm,
  paragraphGap,
  rule,
  size,
  textWidth,
  twoColumns,
} from './layout.mjs'

/**
 * Above a paper whose form is prescribed but was not to be had: framed, so that neither the officer nor who signs can
 * miss it. It goes with one keystroke in Word, and is not printed once the office has checked the form in its settings.
 */
export function draftNote() {
  return [
    marker('{#canDoiChieu}'),
    boxed(
      'DỰ THẢO - Lời văn chưa đối chiếu với biểu mẫu chính thức. Đơn vị đối chiếu với biểu mẫu đang áp dụng, chỉnh sửa rồi ' +
        'xóa khung này trước khi trình ký.',
    ),
    marker('{/canDoiChieu}'),
  ]
}

/**
 * The head of page 1: office and quốc hiệu, then number and place with date in one row. `subject` is the
 * trích yếu of a công văn, which stands under its number, in these lines. Minutes (biên bản, Mẫu 1.9) have no place and
 * date here; a list or an officer's own report has no number.
 * @param {{subject?: string[], numbered?: boolean, dated?: boolean, widths?: number[]}} options
 */
export function head({ subject = [], numbered = true, dated = true, widths = columns } = {}) {
  const rows = [
    [
      [
        marker('{#tieuDeTrai1}'),
        line('{tieuDeTrai1}', { size: size.heading }),
        marker('{/tieuDeTrai1}'),
        line('{tieuDeTrai2}', { size: size.heading, bold: true }),
        rule(widths[0], 26),
      ],
      [
        line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: size.heading, bold: true }),
        line('Độc lập - Tự do - Hạnh phúc', { size: size.motto, bold: true }),
        rule(widths[1], 58),
      ],
    ],
    [
      [
        ...(numbered ? [line('Số: {soVanBan}/{kyHieu}', { size: size.number, before: paragraphGap })] : []),
        ...subject.map((text, index) =>
          line(text, { size: size.subject, before: index === 0 ? paragraphGap : 0 }),
        ),
      ],
      [
        line(dated ? '{tenDiaDanh}, {ngayThangNam}' : '', {
          size: size.number,
          italics: true,
          before: paragraphGap,
        }),
      ],
    ],
  ]
  return twoColumns(rows, widths)
}

/** Tên loại và trích yếu in its lines, with the short rule below. A dossier's number has a line of its own: it must not be torn. */
export function title(name, ...subject) {
  return [
    line(name, { size: size.title, bold: true, before: 300, keepNext: true }),
    ...subject.map((text) => line(text, { size: size.title, bold: true, keepNext: true })),
    rule(textWidth, 40),
  ]
}

/** "Kính gửi:" with its one addressee on the same line. */
function addressee(text) {
  return line(text, { size: size.text, before: 240, after: paragraphGap })
}

/** "Kính gửi:" of a paper to offices: one on the same line, several in a line each. */
export function agencies() {
  const several = { alignment: AlignmentType.LEFT, size: size.text, indent: { left: mm(35) } }
  return [
    marker('{^nhieuNoiNhan}'),
    addressee('Kính gửi: {kinhGui}'),
    marker('{/nhieuNoiNhan}'),
    marker('{#nhieuNoiNhan}'),
    line('Kính gửi:', { ...several, before: 240 }),
    marker('{/nhieuNoiNhan}'),
    marker('{#kinhGuiNhieu}'),
    line('{.}', several),
    marker('{/kinhGuiNhieu}'),
  ]
}

/** "Kính gửi:" the applicant, his address below where it is known. */
export function applicant() {
  return [
    addressee('Kính gửi: {kinhGui}'),
    marker('{#diaChiNhan}'),
    line('Địa chỉ: {diaChiNhan}', { size: size.text, after: paragraphGap }),
    marker('{/diaChiNhan}'),
  ]
}
