// The same duty done by the one-stop desk (Bộ phận Một cửa) as a công văn, which names the unit that leads the
// dossier's resolution. Project's own wording.
import { body, paragraphs } from '../body.mjs'
import { applicant, draftNote, head } from '../head.mjs'
import { letter } from '../layout.mjs'
import { signature } from '../signature.mjs'

export const document = letter('Công văn xin lỗi và hẹn lại thời gian trả kết quả (Bộ phận Một cửa)', [
  ...draftNote(),
  head({ subject: ['V/v {trichYeuNgan}', '{veHoSo}'] }),
  ...applicant(),
  body('{coQuan} đã tiếp nhận hồ sơ của {xungHo} với các thông tin sau:'),
  body('- Mã hồ sơ: {maHoSo};'),
  body('- Thủ tục hành chính: {tenTTHC};'),
  body('- Thời điểm tiếp nhận: {ngayTiepNhan};'),
  body('- Thời gian trả kết quả ghi trên Giấy tiếp nhận hồ sơ và hẹn trả kết quả: {ngayHenTra}.'),
  body(
    'Tuy nhiên, {donViChuTri} là đơn vị chủ trì giải quyết hồ sơ ' +
      '{#quaHan}chưa chuyển kết quả để trả cho {xungHo}{/quaHan}' +
      '{^quaHan}không thể hoàn thành việc giải quyết hồ sơ{/quaHan} đúng thời gian nêu trên.',
  ),
  body('Lý do:'),
  ...paragraphs('lyDoChamTre'),
  body(
    'Thời gian đề nghị gia hạn là {soNgayGiaHan} ngày làm việc, tính từ {mocGiaHan}. {coQuan} chân thành xin lỗi ' +
      '{xungHo} về sự chậm trễ này và hẹn lại thời gian trả kết quả: {ngayHenTraMoi}, tại {noiTraKetQua}.',
  ),
  body('Rất mong nhận được sự thông cảm của {xungHo}./.', { keepNext: true }),
  ...signature(),
])
