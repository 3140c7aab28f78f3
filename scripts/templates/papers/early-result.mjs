// Thông báo có kết quả sớm. Project's own wording.
import { body, dossierFacts } from '../body.mjs'
import { applicant, head, title } from '../head.mjs'
import { letter, marker } from '../layout.mjs'
import { signature } from '../signature.mjs'

export const document = letter('Thông báo có kết quả trước ngày hẹn', [
  head(),
  ...title('{tenVanBan}', '{trichYeuNgan}', '{veHoSo}'),
  ...applicant(),
  body('{coQuan} thông báo hồ sơ của {xungHo} đã có kết quả giải quyết trước ngày hẹn trả:'),
  ...dossierFacts(),
  body(
    'Mời {xungHo} đến nhận kết quả{#nhanTuNgay?} từ {nhanTuNgay}{/nhanTuNgay?}, trong giờ làm việc, tại: {noiTraKetQua}.',
  ),
  marker('{#giayToMangTheo?}'),
  body('Khi đến nhận kết quả, {xungHo} mang theo: {giayToMangTheo}.'),
  marker('{/giayToMangTheo?}'),
  body('{coQuan} thông báo để {xungHo} được biết./.', { keepNext: true }),
  ...signature(),
])
