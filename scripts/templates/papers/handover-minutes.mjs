// Biên bản bàn giao hồ sơ when someone stands in: what is known is filled, time and papers are left to the pen.
import { body, optionalPart } from '../body.mjs'
import { head, title } from '../head.mjs'
import { letter } from '../layout.mjs'
import { twoSignatures } from '../signature.mjs'
import { listTable } from '../table.mjs'

export const document = letter('Biên bản bàn giao hồ sơ', [
  head({ dated: false }),
  ...title('{tenVanBan}', '{trichYeu}'),
  body('Hôm nay, vào lúc …… giờ …… phút, ngày …… tháng …… năm ………, tại {coQuan}, chúng tôi gồm:'),
  body('- Bên giao: {benGiao};'),
  body('- Bên nhận: {benNhan}.'),
  body('Lý do bàn giao: {lyDoBanGiao}.'),
  body('Hai bên đã bàn giao {soHoSo} hồ sơ thủ tục hành chính, tính đến {ngayTongHop}, gồm:'),
  ...listTable('danhSach', [
    { heading: 'TT', width: 10, text: '{stt}', centred: true },
    { heading: 'Mã hồ sơ', width: 43, text: '{maHoSo}' },
    { heading: 'Bước hiện tại', width: 32, text: '{buoc}' },
    { heading: 'Ngày hẹn trả', width: 23, text: '{ngayHenTra}', centred: true },
    { heading: 'Tình trạng', width: 28, text: '{tinhTrang}' },
    { heading: 'Giấy tờ gốc kèm theo', width: 29, text: '' },
  ]),
  ...optionalPart('Việc còn dở dang:', 'viecDoDang'),
  body(
    'Bên nhận đã kiểm tra và nhận đủ hồ sơ, giấy tờ nêu trên. Kể từ thời điểm ký biên bản này, bên nhận chịu trách nhiệm ' +
      'tiếp tục giải quyết. Biên bản được lập thành 02 bản, mỗi bên giữ 01 bản./.',
    { keepNext: true },
  ),
  ...twoSignatures(['BÊN GIAO', '{benGiao}'], ['BÊN NHẬN', '{benNhan}']),
])
