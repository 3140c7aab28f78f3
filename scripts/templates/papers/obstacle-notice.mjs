// Thông báo về vướng mắc to the applicant: the promised date stays. Project's own wording.
import { body, dossierFacts, lastPoint, paragraphs, point } from '../body.mjs'
import { applicant, head, title } from '../head.mjs'
import { letter, marker } from '../layout.mjs'
import { signature } from '../signature.mjs'

export const document = letter('Thông báo về vướng mắc trong giải quyết hồ sơ', [
  head(),
  ...title('{tenVanBan}', '{trichYeuNgan}', '{veHoSo}'),
  ...applicant(),
  body('{coQuan} thông báo về việc giải quyết hồ sơ của {xungHo} như sau:'),
  ...dossierFacts(),
  point('1. Khó khăn, vướng mắc'),
  ...paragraphs('vuongMac'),
  ...lastPoint('2. Việc đang và sẽ thực hiện', 'buocTiepTheo'),
  marker('{#ngayDuKien?}'),
  body('Dự kiến giải quyết xong vướng mắc nêu trên vào {ngayDuKien}.'),
  marker('{/ngayDuKien?}'),
  body(
    'Thông báo này không thay đổi ngày hẹn trả kết quả. Trường hợp không thể trả kết quả đúng hẹn, {xungHo} sẽ nhận được ' +
      'văn bản xin lỗi, nêu rõ lý do và ngày hẹn trả mới.',
  ),
  body('{coQuan} thông báo để {xungHo} được biết và rất mong nhận được sự thông cảm./.', { keepNext: true }),
  ...signature(),
])
