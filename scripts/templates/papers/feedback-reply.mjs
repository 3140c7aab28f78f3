// Trả lời phản ánh, kiến nghị. Project's own wording.
import { body, dossierFacts, lastPoint, paragraphs, point } from '../body.mjs'
import { applicant, head } from '../head.mjs'
import { letter } from '../layout.mjs'
import { signature } from '../signature.mjs'

export const document = letter('Công văn trả lời phản ánh, kiến nghị', [
  head({ subject: ['V/v {trichYeuNgan}', '{veHoSo}'] }),
  ...applicant(),
  body(
    '{coQuan} nhận được phản ánh, kiến nghị của {xungHo}{#ngayPhanAnh?} {ngayPhanAnh}{/ngayPhanAnh?} liên quan đến hồ sơ ' +
      'với các thông tin sau:',
  ),
  ...dossierFacts(),
  point('1. Nội dung phản ánh, kiến nghị'),
  ...paragraphs('noiDungPhanAnh'),
  point('2. Kết quả rà soát'),
  ...paragraphs('ketQuaRaSoat'),
  ...lastPoint('3. Việc đã và sẽ thực hiện', 'khacPhuc'),
  body('Nơi trả kết quả: {noiTraKetQua}.'),
  body('{coQuan} trả lời để {xungHo} được biết và cảm ơn ý kiến của {xungHo}./.', { keepNext: true }),
  ...signature(),
])
