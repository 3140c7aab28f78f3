import type { Day } from '@/utils/working-time/dates'
import { catalogue } from './catalogue'
import { figure } from './figure'
import { fullDate } from './time-words'

/** Hồ sơ chưa thấy ai mở: what was opened on this computer, which is all that this computer can tell. */
export const unopenedWords = catalogue('unopenedWords', {
  heading: (days: number) => `Hồ sơ từ ${days} ngày làm việc chưa thấy mở`,
  intro:
    'Hồ sơ đang tính thời hạn mà trang chi tiết chưa được mở trên máy này; hiện ở danh sách chưa phải là mở. Việc mở ở máy khác thì máy này không biết.',
  knownSince: (console: string, day: Day) => `${console}: có theo dõi việc mở từ ${fullDate(day)}.`,
  unknown: (console: string) =>
    `${console}: tiện ích chưa nhận ra trang chi tiết nào trên máy này, nên không biết hồ sơ nào chưa ai mở.`,
  none: 'Không có hồ sơ nào.',
  count: (count: number, shown: number) =>
    count > shown
      ? `${figure(count)} hồ sơ; nêu ${figure(shown)} hồ sơ có ngày hẹn trả sớm nhất.`
      : `${figure(count)} hồ sơ.`,
  columns: {
    number: 'Mã hồ sơ',
    term: 'Thời hạn',
    unit: 'Đơn vị',
    openedOn: 'Mở lần cuối trên máy này',
    days: 'Số ngày làm việc chưa thấy mở',
  },
  never: 'chưa lần nào',
})

/** Rà soát 5 phút: the lead's short list at opening and at 15:00. */
export const reviewWords = catalogue('reviewWords', {
  title: (day: Day) => `Rà soát hồ sơ ngày ${fullDate(day)}`,
  hint: 'Chọn bằng chuột, hoặc bàn phím: mũi tên lên, xuống để đổi hồ sơ; 1 Kịp, 2 Không kịp, 3 Đôn đốc, 4 Bàn giao.',
  remembered:
    'Trả lời Kịp, Không kịp được ghi cho ngày hẹn trả hiện nay. Đôn đốc, Bàn giao được ghi cho lần rà soát hôm nay; văn bản thì soạn riêng.',
  progress: (done: number, all: number) => `Đã rà soát hôm nay ${figure(done)} trong ${figure(all)} hồ sơ.`,
  decisions: { onTime: 'Kịp', late: 'Không kịp', urge: 'Đôn đốc', handOver: 'Bàn giao' },
  decisionsFor: (number: string) => `Kết quả rà soát hồ sơ ${number}`,
  reasons: {
    overdue: 'Quá hạn',
    dueToday: 'Hẹn trả hôm nay',
    dueTomorrow: 'Hẹn trả ngày làm việc tới',
    notOnTime: 'Đã báo không kịp',
    stalled: 'Lâu chưa có chuyển biến',
    unseen: (days: number) => `${days} ngày làm việc không hiện ở trang nào`,
  },
  reviewed: 'đã rà soát',
  none: 'Không có hồ sơ nào cần rà soát.',
  beyondSheet: (count: number) => `Còn ${figure(count)} hồ sơ trong danh sách rà soát không in trên tờ này.`,
  print: 'In bản rà soát',
  notSaved: 'Chưa ghi được trả lời. Hãy thử lại.',
  unopenedDays: 'Nêu hồ sơ chưa thấy mở, hoặc không hiện ở trang nào, sau (ngày làm việc)',
  columns: {
    number: 'Mã hồ sơ',
    why: 'Lý do',
    term: 'Thời hạn',
    unit: 'Đơn vị',
    decision: 'Kết quả rà soát',
  },
})
