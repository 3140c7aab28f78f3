// What stands above the text: head, title, Kính gửi (NĐ 30/2020, Phụ lục I).
import { AlignmentType } from 'docx'
import { columns, line, marker, mm, paragraphGap, rule, size, textWidth, twoColumns } from './layout.mjs'

/**
 * The head of page 1: office and quốc hiệu, then number and place with date in one row. `subject` is the
 * trích yếu of a công văn, which stands under its number.
 */
export function head({ subject, numbered = true } = {}) {
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
        ...(numbered ? [line('Số: {soVanBan}/{kyHieu}', { size: size.number, before: paragraphGap })] : []),
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
    addressee('Địa chỉ: {diaChiNhan}'),
    marker('{/diaChiNhan}'),
  ]
}
