// Phiếu kiểm soát quá trình giải quyết hồ sơ: who had it is filled from what pages showed; when it was handed over,
// by whom and with what result is left to the pen. Project's own wording of the columns offices use.
import { body } from '../body.mjs'
import { draftNote, head, title } from '../head.mjs'
import { letter } from '../layout.mjs'
import { signatureOnly } from '../signature.mjs'
import { listTable } from '../table.mjs'

export const document = letter('Phiếu kiểm soát quá trình giải quyết hồ sơ', [
  ...draftNote(),
  head(),
  ...title('{tenVanBan}', '{trichYeu}'),
  body('- Kèm theo hồ sơ của: {chuHoSo};'),
  body('- Thủ tục hành chính: {tenTTHC};'),
  body('- Ngày nhận hồ sơ: {ngayTiepNhan};'),
  body('- Ngày, giờ hẹn trả kết quả: {ngayHenTra};'),
  body('- Cơ quan (bộ phận) giải quyết hồ sơ: {donViChuTri};'),
  body('- Cơ quan phối hợp giải quyết hồ sơ: ……………………………………'),
  ...listTable('quaTrinh', [
    { heading: 'TT', width: 9, text: '{stt}', centred: true },
    {
      heading: 'Tên cơ quan, bộ phận',
      width: 38,
      text: ['{boPhan}', '{buoc}', '{#nguoiGiu}{nguoiGiu}{/nguoiGiu}'],
    },
    {
      heading: 'Thời gian giao, nhận hồ sơ',
      width: 62,
      text: ['Giao: … giờ …, ngày …/…/……', 'Người giao:', 'Nhận: … giờ …, ngày …/…/……', 'Người nhận:'],
    },
    { heading: 'Kết quả (trước hạn/ đúng hạn/ quá hạn)', width: 24, text: '' },
    { heading: 'Ghi chú', width: 32, text: 'Hệ thống hiển thị {ghiNhan}' },
  ]),
  body(
    'Cột ghi chú là thời điểm hệ thống được mở xem trên máy tính của cán bộ, không phải thời điểm giao, nhận. Thời gian ' +
      'giao, nhận và kết quả do các bên ghi tay./.',
    { keepNext: true },
  ),
  ...signatureOnly(),
])
