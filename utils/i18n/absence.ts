import type { Day } from '@/utils/working-time/dates'
import { catalogue } from './catalogue'
import { figure } from './figure'
import { fullDate } from './time-words'

/** Vắng mặt: whose dossiers somebody must take on, and the long holidays around which they pile up. */
export const absenceWords = catalogue('absenceWords', {
  heading: 'Người xử lý vắng mặt',
  intro:
    'Ghi những ngày một người vắng mặt để biết hồ sơ nào người đó đang giữ sẽ đến hạn. Không ghi lý do vắng mặt.',
  holder: 'Người vắng mặt',
  chooseHolder: 'Chọn người xử lý',
  from: 'Từ ngày',
  to: 'Đến hết ngày',
  dateHint: 'ngày/tháng/năm',
  add: 'Ghi vắng mặt',
  incomplete: 'Hãy chọn người và nhập đủ hai ngày.',
  reversed: 'Ngày cuối đang trước ngày đầu.',
  notSaved: 'Chưa ghi được. Hãy thử lại.',
  none: 'Không có ai được ghi là vắng mặt từ hôm nay trở đi.',
  person: (holder: string, from: Day, to: Day) => `${holder}: ${fullDate(from)} – ${fullDate(to)}`,
  count: (count: number) =>
    count === 0
      ? 'Không có hồ sơ nào của người này quá hạn hoặc đến hạn trước khi hết kỳ vắng mặt.'
      : `${figure(count)} hồ sơ đang quá hạn hoặc đến hạn trước khi hết kỳ vắng mặt.`,
  alone: (count: number) => `${figure(count)} hồ sơ thuộc thủ tục chưa thấy ai khác trong đơn vị xử lý.`,
  caption: (holder: string) => `Hồ sơ ${holder} đang giữ, đến hạn khi vắng mặt`,
  columns: {
    number: 'Mã hồ sơ',
    term: 'Thời hạn',
    procedure: 'Thủ tục',
    standIns: 'Người khác đang xử lý thủ tục này',
  },
  nobody: 'Chưa thấy',
  paper: 'Soạn biên bản bàn giao',
  paperFor: (holder: string) => `Soạn biên bản bàn giao hồ sơ của ${holder}`,
  remove: 'Bỏ ghi nhận',
  removeFor: (holder: string) => `Bỏ ghi nhận vắng mặt của ${holder}`,
})

/** The days around a long holiday. */
export const longBreakWords = catalogue('longBreakWords', {
  /** `name` is empty where the break has none. */
  title: (name: string, from: Day, to: Day) =>
    `${`Kỳ nghỉ dài ${name}`.trim()} từ ${fullDate(from)} đến ${fullDate(to)}.`,
  provisional: 'Lịch nghỉ tạm tính, chờ thông báo chính thức.',
  before: (count: number) => `${figure(count)} hồ sơ hẹn trả trong 2 ngày làm việc trước kỳ nghỉ`,
  during: (count: number, rolledTo: Day) =>
    `${figure(count)} hồ sơ hẹn trả đúng ngày nghỉ, hạn chuyển sang ${fullDate(rolledTo)}`,
  after: (count: number) => `${figure(count)} hồ sơ hẹn trả trong 2 ngày làm việc sau kỳ nghỉ`,
  nothing: 'Không có hồ sơ nào hẹn trả sát kỳ nghỉ.',
  show: 'Xem các hồ sơ này',
})
