// Công văn lấy ý kiến. Project's own wording.
import { body, dossierFacts, optionalPart, paragraphs } from '../body.mjs'
import { agencies, head } from '../head.mjs'
import { letter } from '../layout.mjs'
import { signature } from '../signature.mjs'

export const document = letter('Công văn lấy ý kiến', [
  head({ subject: ['V/v {trichYeuNgan}', '{veHoSo}'] }),
  ...agencies(),
  body('{coQuan} đang giải quyết hồ sơ thủ tục hành chính với các thông tin sau:'),
  ...dossierFacts(),
  body(
    'Để có cơ sở giải quyết hồ sơ theo quy định, {coQuan} đề nghị {coQuanNhan} cho ý kiến về nội dung sau:',
  ),
  ...paragraphs('noiDungHoi'),
  ...optionalPart('Lý do lấy ý kiến:', 'lyDoLienQuan'),
  ...optionalPart('Tài liệu gửi kèm:', 'taiLieuKem'),
  body(
    'Đề nghị {coQuanNhan} nêu rõ quan điểm và trả lời bằng văn bản, gửi {coQuan} trước {hanTraLoi} để kịp trả kết quả cho ' +
      'tổ chức, cá nhân.',
  ),
  body('Rất mong nhận được sự phối hợp của {coQuanNhan}./.', { keepNext: true }),
  ...signature(),
])
