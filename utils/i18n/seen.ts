import type { Change } from '@/utils/dossier/dossier'
import { catalogue } from './catalogue'
import { dateAndTime } from './time-words'

export const seenWords = catalogue('seenWords', {
  between: (first: string, last: string) => `từ ${first} đến ${last}`,
  changed: (field: string, before: string, after: string) =>
    `${field} thay đổi trong khoảng ${before} – ${after}`,
  clockDoubtful: 'giờ máy tính có thể sai',
})

export const trackedFieldNames = catalogue<Record<Change['field'], string>>('trackedFieldNames', {
  status: 'Trạng thái',
  statusLabel: 'Tên trạng thái',
  step: 'Bước xử lý',
  holder: 'Người xử lý',
  unit: 'Đơn vị',
  procedure: 'Thủ tục',
  field: 'Lĩnh vực',
  channel: 'Hình thức nộp',
  submittedAt: 'Ngày nộp',
  receivedAt: 'Ngày tiếp nhận',
  dueAt: 'Ngày hẹn trả',
  stepDueAt: 'Hạn của bước',
  finishedAt: 'Ngày có kết quả',
  returnedAt: 'Ngày trả kết quả',
  term: 'Thời hạn giải quyết',
})

/** "từ 08:05 ngày 18/11/2026 đến 09:12 ngày 22/11/2026" */
export function seenBetween(firstSeen: number, lastSeen: number): string {
  return seenWords.between(dateAndTime(firstSeen), dateAndTime(lastSeen))
}

/** One observed change. It happened between two looks; when exactly is not known and not said. */
export function changeText({ field, seenBefore, seenAfter }: Change): string {
  const text = seenWords.changed(trackedFieldNames[field], dateAndTime(seenBefore), dateAndTime(seenAfter))
  return markedIfBackwards(text, seenBefore, seenAfter)
}

/** A text about two sightings, marked where the later of them bears the earlier time: the PC's clock was set back. */
export function markedIfBackwards(text: string, before: number, after: number): string {
  return after < before ? `${text} (${seenWords.clockDoubtful})` : text
}
