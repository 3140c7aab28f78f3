// Tờ trình on a matter beyond the office's authority. Project's own wording.
import { body, dossierFacts, optionalPart, paragraphs, point } from '../body.mjs'
import { agencies, head, title } from '../head.mjs'
import { letter, marker } from '../layout.mjs'
import { signature } from '../signature.mjs'

export const document = letter('Tờ trình việc vượt thẩm quyền', [
  head(),
  ...title('{tenVanBan}', '{trichYeuNgan}', '{veHoSo}'),
  ...agencies(),
  body('Trong quá trình giải quyết hồ sơ thủ tục hành chính sau, {coQuan} thấy có nội dung vượt thẩm quyền:'),
  ...dossierFacts(),
  point('1. Nội dung vượt thẩm quyền'),
  ...paragraphs('vuotThamQuyen'),
  marker('{#thamQuyen?}'),
  body('Thẩm quyền quyết định thuộc: {thamQuyen}.'),
  marker('{/thamQuyen?}'),
  ...optionalPart('Việc đã thực hiện:', 'daThucHien'),
  point('2. Đề xuất'),
  ...paragraphs('deXuat'),
  marker('{#hanYKien?}'),
  body('Để kịp trả kết quả cho tổ chức, cá nhân, {coQuan} kính mong nhận được ý kiến trước {hanYKien}.'),
  marker('{/hanYKien?}'),
  body('{coQuan} kính trình {coQuanNhan} xem xét, quyết định./.', { keepNext: true }),
  ...signature(),
])
