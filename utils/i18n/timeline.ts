import type { Entry } from '@/utils/dossier/dossier'
import type { ReviewedEntry, WorkEntry } from '@/utils/dossier/entry'
import type { PageTime } from '@/utils/dossier/sighting'
import type { Between, Stage } from '@/utils/dossier/stages'
import type { ClockState, DossierStatus } from '@/utils/dossier/status'
import type { TimedStage, TimelineEvent } from '@/utils/reports/timeline'
import { parseDate } from '@/utils/working-time/dates'
import { acknowledgedText } from './acknowledged'
import { catalogue } from './catalogue'
import { entryLine } from './entries'
import { lowerFirst } from './lower-first'
import { reviewWords } from './review'
import { markedIfBackwards } from './seen'
import { dateAndTime, duration, fullDate } from './time-words'
import { timeText } from './warnings/shared'

/** A dossier's course as it was seen here. */
export const timelineWords = catalogue('timelineWords', {
  title: 'Quá trình xử lý hồ sơ',
  noNumber: 'chưa có mã',
  print: 'In bản tổng hợp',
  sheetTitle: 'Bản tổng hợp quá trình xử lý theo quan sát',
  sheetNote: '(không thay Phiếu kiểm soát)',
  number: 'Mã hồ sơ',
  procedure: 'Thủ tục',
  notShown: 'hệ thống không ghi',
  observed: (from: number, to: number) =>
    `Chỉ gồm những gì đã hiển thị trên máy này, từ ${dateAndTime(from)} đến ${dateAndTime(to)}.`,
  printedOn: (at: number) => `Lập lúc ${dateAndTime(at)}.`,
  notSoleEvidence: 'Lập từ những gì màn hình đã hiển thị; không phải chứng cứ duy nhất để xử lý trách nhiệm.',

  limits: 'Thời hạn',
  limitKinds: { promised: 'Hẹn trả chung', agency: 'Hạn tại cơ quan giải quyết' },
  limit: 'Loại hạn',
  due: 'Ngày hẹn',
  remaining: 'Còn lại',
  responsible: 'Đơn vị chịu trách nhiệm',
  noDue: 'Hệ thống không ghi',
  agencyUnknown: 'chưa tính được vì không trang nào ghi',
  /** Between two dates: the agency received the dossier between two looks. */
  countedDue: (from: string, to: string) =>
    from === to ? `${to}, tính theo danh mục` : `trong khoảng ${from} – ${to}, tính theo danh mục`,

  picture: 'Sơ đồ thời gian',
  pictureText: (stages: number) => `Sơ đồ ${stages} giai đoạn theo thời gian; nội dung như bảng bên dưới.`,
  legendSeen: 'đã thấy',
  legendUnsure: 'có thể, giữa hai lần xem',
  legendGap: 'không có lần xem',
  legendDue: 'ngày hẹn trả',
  legendOldDue: 'ngày hẹn trả cũ',

  stages: 'Các giai đoạn',
  stage: 'Giai đoạn',
  holder: 'Người xử lý',
  unit: 'Đơn vị',
  began: 'Bắt đầu',
  ended: 'Kết thúc',
  time: 'Thời gian làm việc',
  beforeFirst: (at: number) => `trước lần xem đầu, ${dateAndTime(at)}`,
  stillAt: (at: number) => `chưa kết thúc, ${dateAndTime(at)}`,

  events: 'Các việc khác',
  when: 'Khi nào',
  what: 'Việc',
  noEvents: 'Chưa thấy ngày hẹn thay đổi, lần tạm dừng hay việc nào được ghi.',
  gaps: 'Khoảng không có lần xem',
  gapNote: 'Trong các khoảng này không ai mở trang có hồ sơ trên máy này nên không biết việc gì đã diễn ra.',
  noGaps: 'Không có khoảng nào từ hai ngày làm việc trở lên.',
})

export const statusNames = catalogue<Record<DossierStatus, string>>('statusNames', {
  submitted: 'Mới đăng ký',
  accepted: 'Đã tiếp nhận',
  processing: 'Đang xử lý',
  consulting: 'Lấy ý kiến, phối hợp',
  awaitingSignature: 'Chờ ký',
  awaitingApplicant: 'Chờ bổ sung',
  paused: 'Tạm dừng',
  finished: 'Đã có kết quả',
  returned: 'Đã trả kết quả',
  refused: 'Từ chối',
  withdrawn: 'Đã rút',
  cancelled: 'Đã hủy',
  unknown: 'Trạng thái khác',
  notShown: 'Hệ thống không ghi trạng thái',
})

export const clockNames = catalogue<Record<ClockState, string>>('clockNames', {
  notStarted: 'chưa tính thời hạn',
  running: 'đang tính thời hạn',
  waiting: 'tạm dừng tính thời hạn',
  ended: 'đã có kết quả hoặc kết thúc',
})

export const eventWords = catalogue('eventWords', {
  step: (step: string) => `bước “${step}”`,
  between: (from: string, to: string) => `từ ${from} đến ${to}`,
  dueMoved: (before: string, after: string) => `Ngày hẹn trả đổi từ ${before} sang ${after}`,
  noDue: 'chưa ghi',
  paused: 'Tạm dừng tính thời hạn: chờ bổ sung hoặc tạm dừng xử lý',
  resumed: 'Thời hạn được tính trở lại',
  answers: {
    onTime: 'Cán bộ báo kịp trả đúng hẹn',
    late: 'Cán bộ báo không kịp trả đúng hẹn',
  },
  drafted: 'Đã soạn văn bản',
  draftedUntil: (newDue: string) => `Đã soạn văn bản hẹn lại ngày ${newDue}`,
  sent: (on: string) => `Đã gửi văn bản ngày ${on}`,
  retraction: 'Rút lại một việc đã ghi',
})

/** "Đang xử lý, bước “Thẩm định”" */
export function stageName({ state: { status, statusLabel, step } }: Stage): string {
  return [statusLabel ?? statusNames[status], ...(step ? [eventWords.step(step)] : [])].join(', ')
}

/** "Thẩm định (Đang xử lý)": what changes most often comes first, since the picture cuts what is too long for it. */
export function shortStageName({ state: { status, statusLabel, step } }: Stage): string {
  const name = statusLabel ?? statusNames[status]
  return step ? `${step} (${name})` : name
}

/** What the term's clock does in a stage, said beside the picture's pattern: never by colour alone. */
export function clockName(clock: ClockState): string {
  return clockNames[clock]
}

/** "từ 09:12 ngày 18/11/2026 đến 14:03 ngày 19/11/2026"; one instant only for what an officer entered. */
export function betweenText({ from, to }: Between): string {
  if (from === to) return dateAndTime(from)
  return markedIfBackwards(eventWords.between(dateAndTime(from), dateAndTime(to)), from, to)
}

/** "8 giờ 30 phút – 16 giờ": what was seen, and what it may have been at most. */
export function stageTime({ least, most }: Pick<TimedStage, 'least' | 'most'>): string {
  return least === most ? duration(least) : `${duration(least)} – ${duration(most)}`
}

/** What happened, in words. */
export function eventText(event: TimelineEvent): string {
  switch (event.kind) {
    case 'dueMoved':
      return eventWords.dueMoved(dueText(event.before), dueText(event.after))
    case 'paused':
      return eventWords.paused
    case 'resumed':
      return eventWords.resumed
    case 'written':
      return entryText(event.entry)
  }
}

/** What somebody entered about a dossier, without a stop. */
export function entryText(entry: Entry): string {
  switch (entry.kind) {
    case 'onTimeAnswer':
      return eventWords.answers[entry.answer]
    case 'noticeDrafted':
      return entry.notice.newDue === null
        ? eventWords.drafted
        : eventWords.draftedUntil(writtenDay(entry.notice.newDue))
    case 'noticeSent':
      return eventWords.sent(writtenDay(entry.sentOn))
    case 'acknowledged':
      return acknowledgedText(entry)
    case 'retraction':
      return eventWords.retraction
    case 'reviewed':
      return reviewedText(entry)
    default:
      return unstopped(entry)
  }
}

/** "Đã rà soát ngày 20/11/2026: bàn giao" */
function reviewedText(entry: ReviewedEntry): string {
  const { outcome } = entry
  return outcome ? `${unstopped(entry)}: ${lowerFirst(reviewWords.decisions[outcome])}` : unstopped(entry)
}

function unstopped(entry: WorkEntry): string {
  return entryLine(entry).replace(/\.$/, '')
}

function dueText(due: PageTime | undefined): string {
  return due ? timeText(due) : eventWords.noDue
}

function writtenDay(date: string): string {
  const day = parseDate(date)
  return day === null ? date : fullDate(day)
}
