import type { Day } from '@/utils/working-time/dates'
import { catalogue } from './catalogue'
import { fullDate } from './time-words'

/** Rà soát 5 phút: the lead's short list at opening and at 15:00. */
export const reviewWords = catalogue('reviewWords', {
  title: (day: Day) => `Rà soát hồ sơ ngày ${fullDate(day)}`,
  hint: 'Chọn bằng chuột, hoặc bàn phím: mũi tên lên, xuống để đổi hồ sơ; 1 Kịp, 2 Không kịp, 3 Đôn đốc, 4 Bàn giao.',
  remembered:
    'Trả lời Kịp, Không kịp được ghi cho ngày hẹn trả hiện nay. Đôn đốc, Bàn giao được ghi cho lần rà soát hôm nay; văn bản thì soạn riêng.',
  progress: (done: number, all: number) => `Đã rà soát hôm nay ${done} trong ${all} hồ sơ.`,
  decisions: { onTime: 'Kịp', late: 'Không kịp', urge: 'Đôn đốc', handOver: 'Bàn giao' },
  decisionsFor: (number: string) => `Kết quả rà soát hồ sơ ${number}`,
  reasons: {
    overdue: 'Quá hạn',
    dueToday: 'Hẹn trả hôm nay',
    dueTomorrow: 'Hẹn trả ngày làm việc tới',
    notOnTime: 'Đã báo không kịp',
    stalled: 'Lâu chưa có chuyển biến',
    unopened: (days: number) => `${days} ngày làm việc chưa ai mở`,
  },
  reviewed: 'đã rà soát',
  none: 'Không có hồ sơ nào cần rà soát.',
  beyondSheet: (count: number) => `Còn ${count} hồ sơ trong danh sách rà soát không in trên tờ này.`,
  print: 'In bản rà soát',
  notSaved: 'Chưa ghi được trả lời. Hãy thử lại.',
  unopenedDays: 'Nêu hồ sơ chưa ai mở sau (ngày làm việc)',
  columns: {
    number: 'Mã hồ sơ',
    why: 'Lý do',
    term: 'Thời hạn',
    unit: 'Đơn vị',
    decision: 'Kết quả rà soát',
  },
})
