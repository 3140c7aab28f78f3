import { catalogue } from './catalogue'
import { figure } from './figure'
import { dateAndTime } from './time-words'

/** The lead's own page. */
export const dashboardWords = catalogue('dashboardWords', {
  title: 'Bảng điều hành',
  views: {
    list: 'Danh sách hồ sơ',
    review: 'Rà soát 5 phút',
    away: 'Vắng mặt',
    forecast: 'Khả năng kịp hẹn',
    charts: 'Biểu đồ',
    report: 'Báo cáo theo kỳ',
    sample: 'Kiểm tra ngẫu nhiên',
    sources: 'Nguồn số liệu',
  },
  viewsLabel: 'Các phần của bảng điều hành',

  caption: (count: number) => `${figure(count)} hồ sơ`,
  shown: (count: number, of: number) => `${figure(count)} trong ${figure(of)} hồ sơ đang giải quyết đã thấy`,
  arranging: 'Đang lọc, sắp xếp lại danh sách',
  counting: 'Danh sách đã đủ; số liệu theo nhóm hồ sơ đang được tính.',
  lookedThrough: (done: number, of: number) =>
    `Danh sách chưa đủ: đã xem xét ${figure(done)} trong ${figure(of)} hồ sơ đang giải quyết.`,
  figureWaits: 'Nhóm hồ sơ này đang được tính, danh sách hiện ra khi tính xong',
  filters: 'Lọc danh sách',
  number: 'Mã hồ sơ',
  figure: 'Nhóm hồ sơ',
  all: 'Tất cả',
  clear: 'Bỏ lọc',
  sort: 'Sắp xếp',
  orders: {
    urgency: 'Hạn gần nhất trước',
    number: 'Mã hồ sơ',
    received: 'Ngày tiếp nhận',
    lastSeen: 'Lâu chưa xem nhất trước',
    unit: 'Đơn vị',
    procedure: 'Thủ tục',
  },
  fields: {
    unit: 'Đơn vị',
    field: 'Lĩnh vực',
    procedure: 'Thủ tục',
    step: 'Bước xử lý',
    holder: 'Người xử lý',
  },
  columnsLabel: 'Cột hiển thị',
  columns: {
    countdown: 'Thời hạn',
    warnings: 'Cần kiểm tra',
    due: 'Ngày hẹn trả',
    status: 'Trạng thái',
    step: 'Bước xử lý',
    procedure: 'Thủ tục',
    field: 'Lĩnh vực',
    unit: 'Đơn vị',
    holder: 'Người xử lý',
    received: 'Ngày tiếp nhận',
    announced: 'Báo người nộp',
    lastSeen: 'Lần xem gần nhất',
  },
  none: 'Không có hồ sơ nào khớp với bộ lọc.',
  print: 'In danh sách',
  notPrinted: (count: number) =>
    `Còn ${figure(count)} hồ sơ không in trong bản này. Hãy lọc bớt danh sách rồi in lại.`,

  saved: 'Bộ lọc đã lưu',
  saveName: 'Tên bộ lọc',
  save: 'Lưu bộ lọc này',
  savedFull: (most: number) =>
    `Chưa lưu: đã đủ ${most} bộ lọc. Hãy xóa một bộ lọc không còn dùng ở danh sách trên rồi lưu lại.`,
  saveFailed: 'Chưa lưu được bộ lọc này. Hãy bỏ bớt điều kiện lọc rồi lưu lại.',
  removeSaved: (name: string) => `Xóa bộ lọc “${name}”`,

  basis: (at: number) => `Số liệu lúc ${dateAndTime(at)}.`,
})
