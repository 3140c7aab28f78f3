import type { Change } from '@/utils/dossier/dossier'
import { dateAndTime } from './time-words'

/** The toolbar button. */
export const toolbarWords = {
  title: (count: number) =>
    count > 0 ? `Đúng Hẹn: ${count} hồ sơ quá hạn hoặc hẹn trả hôm nay` : 'Đúng Hẹn',
} as const

/** What the officer reads when something asked for from a console page cannot be done. */
export const answerProblems = {
  notRecorded: 'Hồ sơ này chưa có trong lịch sử trên máy. Hãy tải lại trang rồi thử lại.',
  noDueDate: 'Hồ sơ này chưa có ngày hẹn trả nên chưa ghi được câu trả lời.',
} as const

/** "từ 08:05 ngày 18/11/2026 đến 09:12 ngày 22/11/2026" */
export function seenBetween(firstSeen: number, lastSeen: number): string {
  return `từ ${dateAndTime(firstSeen)} đến ${dateAndTime(lastSeen)}`
}

/** One observed change. It happened between two looks; when exactly is not known and not said. */
export function changeText({ field, seenBefore, seenAfter }: Change): string {
  return `${fieldNames[field]} thay đổi trong khoảng ${dateAndTime(seenBefore)} – ${dateAndTime(seenAfter)}`
}

const fieldNames: Record<Change['field'], string> = {
  status: 'Trạng thái',
  statusLabel: 'Tên trạng thái',
  step: 'Bước xử lý',
  holder: 'Người xử lý',
  unit: 'Đơn vị',
  procedure: 'Thủ tục',
  field: 'Lĩnh vực',
  channel: 'Kênh tiếp nhận',
  submittedAt: 'Ngày nộp',
  receivedAt: 'Ngày tiếp nhận',
  dueAt: 'Ngày hẹn trả',
  stepDueAt: 'Hạn xử lý cá nhân',
  finishedAt: 'Ngày có kết quả',
  returnedAt: 'Ngày trả kết quả',
  term: 'Thời hạn giải quyết',
}
