import type { Change } from '@/utils/dossier/dossier'
import { dateAndTime } from './time-words'

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
