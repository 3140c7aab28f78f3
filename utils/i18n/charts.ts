import { catalogue } from './catalogue'
import { figure } from './figure'

/** The lead's pictures; each has a table that says the same. */
export const chartWords = catalogue('chartWords', {
  load: 'Hồ sơ đến hạn trong ba tuần tới',
  loadAbout: 'Số hồ sơ đang giải quyết có ngày hẹn trả vào mỗi ngày.',
  capacity: (perDay: number, weeks: number) =>
    `Năng lực: trung bình ${figure(Math.round(perDay * 10) / 10)} hồ sơ kết thúc mỗi ngày làm việc trong ${weeks} tuần gần nhất được theo dõi trọn vẹn`,
  capacityUnknown:
    'Chưa nêu năng lực: cần ít nhất một tuần được theo dõi trọn vẹn, có hồ sơ kết thúc trong tuần đó.',
  day: 'Ngày',
  due: 'Hồ sơ đến hạn',
  dayOff: 'ngày nghỉ',

  stalled: 'Hồ sơ lâu chưa có chuyển biến, theo thời gian',
  stalledAbout: 'Số ngày làm việc kể từ lần thay đổi gần nhất đã thấy.',
  age: 'Số ngày làm việc',
  ageClass: (from: number, to: number | null) => (to === null ? `≥ ${from}` : `${from}–${to}`),
  dossiers: 'Số hồ sơ',

  onTime: 'Kết thúc đúng hạn theo tuần',
  onTimeAbout:
    'Số hồ sơ kết thúc xử lý trong tuần, trong những hồ sơ đã thấy. Trên mỗi cột: đúng hạn/đã biết đúng hay quá hạn.',
  week: 'Tuần từ',
  inTime: 'Trước hạn, đúng hạn',
  late: 'Quá hạn',
  unknown: 'Chưa xác định',

  steps: 'Thời gian ở mỗi bước',
  stepsAbout: (weeks: number) =>
    `Tính từ những hồ sơ đang giải quyết và hồ sơ kết thúc trong ${weeks} tuần qua, bằng ngày làm việc, chỉ từ những lần thấy cả lúc vào và lúc ra khỏi bước; bước có dưới 10 lần không được nêu. Vạch đứng: một nửa số lần xong trong vòng số ngày đó; thanh: từ một phần tư đến ba phần tư số lần.`,
  step: 'Thủ tục: bước',
  median: 'Một nửa số lần xong trong (trung vị)',
  lower: 'Một phần tư số lần xong trong',
  upper: 'Ba phần tư số lần xong trong',
  stays: 'Số lần thấy',

  nothing: 'Chưa đủ số liệu để vẽ.',
  asTable: 'Xem dạng bảng',
  moreHeading: 'Ghi chú',
})
