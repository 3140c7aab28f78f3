// The day's list from hand to hand, on one A4: papers, hour and signatures by pen.
import { body } from '../body.mjs'
import { head, title } from '../head.mjs'
import { letter } from '../layout.mjs'
import { listTable } from '../table.mjs'

export const document = letter('Danh sách giao, nhận hồ sơ', [
  head({ numbered: false }),
  ...title('{tenVanBan}', '{trichYeu}'),
  body('Bên giao: {benGiao}. Bên nhận: {benNhan}.'),
  body('Tổng số: {soHoSo} hồ sơ, lập {ngayTongHop}.'),
  ...listTable(
    'danhSach',
    [
      { heading: 'TT', width: 9, text: '{stt}', centred: true },
      { heading: 'Mã hồ sơ', width: 40, text: '{maHoSo}' },
      { heading: 'Ngày hẹn trả', width: 22, text: '{ngayHenTra}', centred: true },
      { heading: 'Giấy tờ gốc', width: 32, text: '' },
      { heading: 'Giờ giao', width: 16, text: '' },
      { heading: 'Ký giao', width: 23, text: '' },
      { heading: 'Ký nhận', width: 23, text: '' },
    ],
    { size: 22, rowHeight: 6.4 },
  ),
])
