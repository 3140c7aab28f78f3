import type { DraftGap } from '@/utils/notices/draft'
import type { Day } from '@/utils/working-time/dates'
import { catalogue } from './catalogue'
import { figure } from './figure'
import { gapInWords } from './notices'
import { fullDate } from './time-words'

/** Writing for several dossiers at once. */
export const batchWords = catalogue('batchWords', {
  title: 'Soạn cho nhiều hồ sơ',
  choose: 'Chọn hồ sơ',
  filter: 'Hồ sơ',
  filters: {
    overdue: 'Quá hạn',
    dueToday: 'Hẹn trả hôm nay',
    dueSoon: 'Sắp đến hạn',
    letterDue: 'Cần gửi văn bản xin lỗi',
    consulting: 'Đang lấy ý kiến',
    resultReady: 'Đã có kết quả, chờ trả',
    open: 'Tất cả hồ sơ đang giải quyết',
  },
  /** Instead of a filter, where the paper itself says which dossiers it is about. */
  ofPeriod:
    'Hồ sơ quá hạn trong kỳ báo cáo, gồm cả hồ sơ đã có kết quả nhưng chậm. Bỏ chọn hồ sơ không đưa vào báo cáo.',
  noPeriod: 'Hãy ghi từ ngày và đến ngày của kỳ báo cáo.',
  finishedLate: (on: Day, days: number) =>
    `Có kết quả ngày ${fullDate(on)}, quá hạn ${days > 0 ? `${days} ngày làm việc` : 'trong ngày'}`,
  unit: 'Đơn vị',
  everyUnit: 'Tất cả đơn vị',
  caption: 'Hồ sơ để soạn văn bản',
  pick: 'Chọn',
  pickOne: (number: string) => `Chọn hồ sơ ${number}`,
  number: 'Mã hồ sơ',
  due: 'Ngày hẹn trả',
  standing: 'Tình trạng',
  noNumber: 'Chưa có mã hồ sơ',
  none: 'Không có hồ sơ nào.',
  all: 'Chọn tất cả',
  nothing: 'Bỏ chọn tất cả',
  chosen: (count: number, all: number) => `Đã chọn ${figure(count)} trong ${figure(all)} hồ sơ.`,
  tooMany: (most: number) => `Mỗi lần soạn tối đa ${most} hồ sơ. Hãy bỏ bớt hồ sơ đã chọn.`,

  forEach: 'Mỗi hồ sơ một văn bản',
  forList: 'Một văn bản cho cả danh sách',
  days: 'Số ngày làm việc đề nghị gia hạn cho mỗi hồ sơ',
  daysHint:
    'Ngày hẹn mới tính riêng cho từng hồ sơ: từ ngày hẹn trả, hoặc từ hôm nay nếu đã quá ngày hẹn trả.',
  insist: 'Cho phép hẹn lại lần nữa với hồ sơ đã từng hẹn lại (đã báo cáo lãnh đạo)',
  perAgency: (count: number) => `Sẽ có ${count} văn bản, mỗi đơn vị một văn bản.`,

  output: 'Tải văn bản',
  asZip: 'Tải từng tệp (.zip)',
  asOne: 'Tải một tệp gộp (.docx)',
  download: 'Tải bản .docx',
  stop: 'Dừng',
  reading: (done: number, all: number) => `Đang lấy thông tin hồ sơ ${figure(done)}/${figure(all)}…`,
  writing: (done: number, all: number) => `Đang soạn ${figure(done)}/${figure(all)}…`,
  stopped: 'Đã dừng. Chưa có tệp nào được tải, chưa ghi gì vào lịch sử.',
  made: (count: number, name: string) =>
    `Đã soạn ${figure(count)} văn bản trong tệp ${name}. Tệp có thông tin cá nhân, xóa sau khi dùng.`,
  madeNone: 'Không soạn được văn bản nào.',
  nameless: (count: number) =>
    `${figure(count)} văn bản chưa có tên người nhận vì không có trang nào đang mở hồ sơ; chỗ đó in dấu chấm.`,
  left: 'Chưa soạn được',
  notReady: (number: string, gaps: DraftGap[]) => `${number}: cần ${gaps.map(gapInWords).join('; ')}.`,
  notRecorded: (number: string) => `${number}: chưa ghi được vào lịch sử nên không đưa vào tệp.`,
  notJoined: 'Mẫu này có thẻ ở đầu trang hoặc chân trang nên không gộp được. Hãy tải từng tệp.',
  preview: 'Xem trước văn bản đầu tiên',
  noPreview: 'Hãy chọn ít nhất một hồ sơ để xem trước.',
})
