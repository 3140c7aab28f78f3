// Văn bản xin lỗi, written by the agency that resolves the dossier (cơ quan giải quyết). Project's own wording;
// which facts it must hold: NĐ 61/2018 Đ.19 k.9 as read (lý do quá hạn, thời gian đề nghị gia hạn).
import { body, paragraphs } from '../body.mjs'
import { applicant, draftNote, head, title } from '../head.mjs'
import { letter } from '../layout.mjs'
import { signature } from '../signature.mjs'

export const document = letter('Văn bản xin lỗi và đề nghị gia hạn (cơ quan giải quyết)', [
  ...draftNote(),
  head(),
  ...title('{tenVanBan}', 'Đối với {veHoSo}'),
  ...applicant(),
  body('{coQuan} đang giải quyết hồ sơ của {xungHo} với các thông tin sau:'),
  body('- Mã hồ sơ: {maHoSo};'),
  body('- Thủ tục hành chính: {tenTTHC};'),
  body('- Thời điểm tiếp nhận: {ngayTiepNhan}, tại {donViTiepNhan};'),
  body('- Thời gian trả kết quả ghi trên Giấy tiếp nhận hồ sơ và hẹn trả kết quả: {ngayHenTra}.'),
  body(
    '{#quaHan}Tuy nhiên, đến nay {coQuan} chưa trả được kết quả giải quyết hồ sơ đúng thời gian nêu trên.{/quaHan}' +
      '{^quaHan}Tuy nhiên, {coQuan} không thể hoàn thành việc giải quyết hồ sơ đúng thời gian nêu trên.{/quaHan}',
  ),
  body('Lý do:'),
  ...paragraphs('lyDoChamTre'),
  body(
    '{coQuan} chân thành xin lỗi {xungHo} về sự chậm trễ này và đề nghị gia hạn thời gian giải quyết hồ sơ ' +
      '{soNgayGiaHan} ngày làm việc, tính từ {mocGiaHan}.',
  ),
  body('Thời gian trả kết quả mới: {ngayHenTraMoi}. Nơi trả kết quả: {noiTraKetQua}.'),
  body('Rất mong nhận được sự thông cảm của {xungHo}./.', { keepNext: true }),
  ...signature(),
])
