// Báo cáo hồ sơ quá hạn of a period. Project's own wording.
import { body, lastPoint, paragraphs, point } from '../body.mjs'
import { agencies, head, title } from '../head.mjs'
import { letter, marker } from '../layout.mjs'
import { signature } from '../signature.mjs'
import { listTable } from '../table.mjs'

export const document = letter('Báo cáo hồ sơ quá hạn', [
  head(),
  ...title('{tenVanBan}', '{trichYeu}', '(từ {tuNgay} đến {denNgay})'),
  ...agencies(),
  body(
    'Thực hiện chế độ rà soát, theo dõi việc giải quyết hồ sơ thủ tục hành chính, {coQuan} báo cáo tình hình hồ sơ quá hạn ' +
      'giải quyết từ {tuNgay} đến {denNgay} như sau:',
  ),
  point('1. Tình hình'),
  body(
    'Số hồ sơ quá hạn trong kỳ: {soHoSo}. Trong đó: đã có kết quả nhưng quá hạn: {soDaCoKetQua}; chưa có kết quả: ' +
      '{soChuaCoKetQua}.',
  ),
  body(
    'Số hồ sơ đã gửi văn bản xin lỗi và hẹn lại ngày trả kết quả: {soDaXinLoi}; chưa ghi nhận đã gửi: {soChuaXinLoi}.',
  ),
  body('Số liệu gồm những hồ sơ đã hiển thị trên máy tính lập báo cáo, tính đến {ngayTongHop}.'),
  marker('{#coHoSo}'),
  ...listTable('danhSach', [
    { heading: 'TT', width: 10, text: '{stt}', centred: true },
    { heading: 'Mã hồ sơ', width: 43, text: '{maHoSo}' },
    { heading: 'Thủ tục hành chính', width: 33, text: '{tenTTHC}' },
    { heading: 'Đơn vị giải quyết', width: 28, text: '{donViChuTri}' },
    { heading: 'Ngày hẹn trả', width: 23, text: '{ngayHenTra}', centred: true },
    { heading: 'Tình trạng', width: 28, text: '{tinhTrang}' },
  ]),
  marker('{/coHoSo}'),
  point('2. Nguyên nhân'),
  ...paragraphs('nguyenNhan'),
  point('3. Biện pháp khắc phục'),
  ...paragraphs('khacPhuc'),
  ...lastPoint('4. Đề xuất, kiến nghị', 'deXuat'),
  body('{coQuan} kính báo cáo./.', { keepNext: true }),
  ...signature(),
])
