// Báo cáo vướng mắc to the superior. Project's own wording.
import { body, dossierFacts, optionalPart, paragraphs, point } from '../body.mjs'
import { agencies, head, title } from '../head.mjs'
import { letter, marker } from '../layout.mjs'
import { signature } from '../signature.mjs'

export const document = letter('Báo cáo vướng mắc trong giải quyết hồ sơ', [
  head(),
  ...title('{tenVanBan}', '{trichYeuNgan}', '{veHoSo}'),
  ...agencies(),
  body('{coQuan} báo cáo khó khăn, vướng mắc trong giải quyết hồ sơ thủ tục hành chính sau:'),
  ...dossierFacts(),
  point('1. Quá trình giải quyết (theo ghi nhận trên hệ thống)'),
  marker('{#quaTrinhTomTat}'),
  body('{.}'),
  marker('{/quaTrinhTomTat}'),
  point('2. Khó khăn, vướng mắc'),
  ...paragraphs('vuongMac'),
  ...optionalPart('Căn cứ liên quan:', 'canCu'),
  point('3. Đề xuất, kiến nghị'),
  ...paragraphs('deXuat'),
  marker('{#hanYKien?}'),
  body(
    'Để kịp trả kết quả cho tổ chức, cá nhân, {coQuan} kính mong nhận được ý kiến chỉ đạo trước {hanYKien}.',
  ),
  marker('{/hanYKien?}'),
  body('{coQuan} kính báo cáo {coQuanNhan} xem xét, cho ý kiến./.', { keepNext: true }),
  ...signature(),
])
