// The text (nội dung) of a paper: justified paragraphs, first line 1.27 cm (NĐ 30/2020, Phụ lục I).
import { AlignmentType } from 'docx'
import { line, marker, mm, paragraphGap, size, spacing } from './layout.mjs'

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

/** A numbered point's heading within the body. */
export function point(text) {
  return line(text, {
    alignment: AlignmentType.JUSTIFIED,
    size: size.text,
    bold: true,
    before: paragraphGap,
    lines: spacing.text,
    keepNext: true,
    indent: { firstLine: mm(12.7) },
  })
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

/** The last point of a paper, left out, heading and all, where its tag has no value: in the middle it would break the count. */
export function lastPoint(heading, tag) {
  return optional(point(heading), tag)
}

/** Words that lead to the paragraphs of a tag ("Tài liệu gửi kèm:"), left out with them where it has no value. */
export function optionalPart(words, tag) {
  return optional(body(words, { keepNext: true }), tag)
}

function optional(heading, tag) {
  return [
    marker(`{#${tag}?}`),
    heading,
    marker(`{/${tag}?}`),
    marker(`{#${tag}}`),
    body('{.}'),
    marker(`{/${tag}}`),
  ]
}

/** The facts of one dossier, a line each. */
export function dossierFacts() {
  return [
    body('- Mã hồ sơ: {maHoSo};'),
    body('- Thủ tục hành chính: {tenTTHC};'),
    body('- Thời điểm tiếp nhận: {ngayTiepNhan};'),
    body('- Ngày hẹn trả kết quả: {ngayHenTra};'),
    body('- Đơn vị chủ trì giải quyết: {donViChuTri}.'),
  ]
}
