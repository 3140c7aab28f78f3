// Giải trình hồ sơ chậm, from the officer to the head. Project's own wording.
import { body, dossierFacts, lastPoint, paragraphs, point } from '../body.mjs'
import { agencies, head, title } from '../head.mjs'
import { letter, marker } from '../layout.mjs'
import { ownSignature } from '../signature.mjs'

export const document = letter('Báo cáo giải trình hồ sơ chậm', [
  head({ numbered: false }),
  ...title('{tenVanBan}', '{trichYeuNgan}', '{veHoSo}'),
  ...agencies(),
  body('Tôi báo cáo, giải trình việc giải quyết hồ sơ thủ tục hành chính sau chưa đúng ngày hẹn trả:'),
  ...dossierFacts(),
  point('1. Quá trình giải quyết (theo ghi nhận trên hệ thống)'),
  marker('{#quaTrinhTomTat}'),
  body('{.}'),
  marker('{/quaTrinhTomTat}'),
  point('2. Nguyên nhân'),
  ...paragraphs('nguyenNhan'),
  point('3. Biện pháp khắc phục'),
  ...paragraphs('khacPhuc'),
  ...lastPoint('4. Đề xuất, kiến nghị', 'deXuat'),
  body('Kính báo cáo {coQuanNhan} xem xét./.', { keepNext: true }),
  ...ownSignature('NGƯỜI BÁO CÁO', '{nguoiBaoCao}'),
])
