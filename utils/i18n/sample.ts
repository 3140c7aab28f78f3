import { catalogue } from './catalogue'

/** The screen around a random sample; what its list says is in written/sample.ts. */
export const sampleWords = catalogue('sampleWords', {
  size: 'Số lượng cần kiểm tra',
  unit: 'Tính theo',
  units: { dossiers: 'số hồ sơ', percent: '% hồ sơ đã thấy' },
  record: 'Ghi nhận lần chọn này',
  recordHint: 'Lần chọn đã ghi nhận không sửa được; sau đó mới lưu tệp và in.',
  recordFailed: 'Chưa ghi nhận được lần chọn. Hãy thử lại.',
  recordedHeading: 'Các lần chọn đã ghi nhận',
  noneRecorded: 'Chưa có lần nào.',
  recordedAt: 'Ghi nhận lúc',
  period: 'Kỳ',
  drawn: 'Được chọn',
  open: 'Xem lại',
  back: 'Chọn lần mới',
  seed: 'Mã chọn ngẫu nhiên',
  seedHint: 'Cùng mã và cùng dữ liệu thì chọn lại đúng những hồ sơ này.',
})
