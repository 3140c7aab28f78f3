// Công văn đôn đốc, one for each agency, with a table of all its dossiers. Project's own wording.
import { body } from '../body.mjs'
import { agencies, head } from '../head.mjs'
import { letter, marker } from '../layout.mjs'
import { signature } from '../signature.mjs'
import { listTable } from '../table.mjs'

export const document = letter('Công văn đôn đốc giải quyết hồ sơ', [
  head({ subject: ['V/v {trichYeu}'] }),
  ...agencies(),
  body(
    'Qua theo dõi trên hệ thống thông tin giải quyết thủ tục hành chính, tính đến {ngayTongHop}, {coQuan} thấy còn ' +
      '{soHoSo} hồ sơ đang chờ kết quả giải quyết hoặc ý kiến của {coQuanNhan}, gồm:',
  ),
  ...listTable('danhSach', [
    { heading: 'TT', width: 10, text: '{stt}', centred: true },
    { heading: 'Mã hồ sơ', width: 43, text: '{maHoSo}' },
    { heading: 'Thủ tục hành chính', width: 38, text: '{tenTTHC}' },
    { heading: 'Ngày tiếp nhận', width: 23, text: '{ngayTiepNhan}', centred: true },
    { heading: 'Ngày hẹn trả', width: 23, text: '{ngayHenTra}', centred: true },
    { heading: 'Tình trạng', width: 28, text: '{tinhTrang}' },
  ]),
  body('{coQuan} đề nghị {coQuanNhan}:'),
  body(
    '1. Giải quyết, cho ý kiến và chuyển kết quả các hồ sơ nêu trên về {donViTiepNhan} trong thời gian sớm nhất.',
  ),
  body(
    '2. Đối với hồ sơ không thể trả kết quả đúng hẹn, thông báo bằng văn bản lý do chậm và thời gian đề nghị gia hạn ' +
      'để {donViTiepNhan} thông báo cho tổ chức, cá nhân.',
  ),
  body('3. Phản hồi bằng văn bản về {coQuan} trước {hanPhanHoi}.'),
  marker('{#noiDungKhac}'),
  body('{.}'),
  marker('{/noiDungKhac}'),
  body('Rất mong nhận được sự phối hợp của {coQuanNhan}./.', { keepNext: true }),
  ...signature(),
])
