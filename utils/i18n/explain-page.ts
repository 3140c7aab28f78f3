import type { Change, Dossier } from '@/utils/dossier/dossier'
import { dayOf } from '@/utils/working-time/dates'
import type { TermGap } from '@/utils/working-time/known-term'
import { catalogue } from './catalogue'
import { seenBetween, trackedFieldNames } from './seen'
import { termText } from './term-words'
import { dateAndTime, fullDate } from './time-words'

/** The page on which an officer explains how a due date comes about, to a citizen or an inspector. */
export const explainWords = catalogue('explainWords', {
  title: 'Cách tính ngày hẹn trả',
  open: 'Cách tính',
  openFor: (number: string) => `Cách tính ngày hẹn của hồ sơ ${number}`,
  noNumber: 'chưa có mã',
  gaps: {
    noTerm:
      'Chưa có thời hạn để đối chiếu: hệ thống không ghi thời hạn và danh mục thủ tục của đơn vị không có thủ tục này. Hãy thêm thủ tục vào danh mục trong phần Cài đặt.',
    noFixedTerm: 'Thủ tục này không quy định thời hạn nên không có hạn để tính.',
    noReceipt: 'Hệ thống chưa hiển thị ngày tiếp nhận. Hãy mở trang chi tiết của hồ sơ rồi thử lại.',
    noHourOfReceipt:
      'Thời hạn tính theo giờ nhưng hệ thống chỉ ghi ngày tiếp nhận. Hãy mở trang chi tiết có giờ tiếp nhận rồi thử lại.',
    noAgencyReceipt:
      'Thời hạn tính từ khi cơ quan có thẩm quyền nhận hồ sơ; hệ thống không hiển thị ngày này. Hãy nhập ngày đó để tính.',
  } satisfies Record<TermGap, string>,
  agencyReceipt: 'Ngày cơ quan có thẩm quyền nhận hồ sơ',
  startsAtAgency: 'Tính từ ngày cơ quan có thẩm quyền nhận hồ sơ, do cán bộ nhập.',
  fromPage: 'Thời hạn theo hệ thống một cửa.',
  fromCatalogue: 'Thời hạn theo danh mục thủ tục của đơn vị.',
  agencyCalendar: (agency: string) => `Tính theo lịch làm việc riêng của ${agency}.`,

  waitHeading: 'Thời gian chờ bổ sung hoặc tạm dừng',
  waitSeen:
    'Lịch sử cho thấy hồ sơ có lúc chờ. Ngày điền sẵn là ngày tiện ích thấy trạng thái đổi, có thể muộn hơn thực tế. Hãy sửa cho đúng rồi tính.',
  waitInHours:
    'Lịch sử cho thấy hồ sơ có lúc chờ. Thời hạn tính theo giờ cần giờ chờ chính xác mà hệ thống không ghi nên chưa tính được.',
  waitHint: 'ngày/tháng/năm',
  wait: (number: number) => `Lần chờ ${number}`,
  waitAdd: 'Thêm lần chờ',
  waitRemove: (number: number) => `Bỏ lần chờ ${number}`,
  waitUse: (count: number) => (count === 0 ? 'Tính khi không phải chờ' : `Tính với ${count} lần chờ này`),
  waitNotWhole: 'Hãy nhập đủ ngày bắt đầu và ngày hết chờ, ngày hết chờ không trước ngày bắt đầu.',
  waitFrom: 'Ngày bắt đầu chờ',
  waitTo: 'Ngày hết chờ',
  waitReversed: 'Ngày hết chờ đang trước ngày bắt đầu.',
  waitKind: 'Lý do chờ',
  waitKinds: { supplement: 'Chờ người nộp bổ sung', other: 'Tạm dừng vì lý do khác' },

  citizenHeading: 'Lời giải thích cho người nộp',
  citizenHint: 'Không có thông tin của người nộp. Có thể đọc, chép vào tin nhắn hoặc thư.',
  citizenDiffers:
    'Hạn tính khác ngày hẹn trên hệ thống. Ngày đã hẹn với người nộp là ngày trên giấy hẹn; hãy kiểm tra trước khi gửi.',
  copy: 'Sao chép',
  copied: 'Đã sao chép.',
  copyFailed: 'Trình duyệt không cho sao chép. Hãy bôi đen đoạn chữ rồi sao chép.',
  inspectorHeading: 'Bản giải trình',
  print: 'In bản giải trình',
})

/** What the page says of what was seen of a dossier. */
export const observationWords = catalogue('observationWords', {
  seen: (between: string) => `Hồ sơ được thấy ${between}.`,
  change: (field: string, before: string, after: string, from: string, to: string) =>
    `${field}: ${before} → ${after}, thay đổi trong khoảng ${from} – ${to}.`,
  absent: 'chưa có',
})

/** What was seen of the dossier and when, a line each. Who had it is not said (design.md, rule 11). */
export function seenLines({ firstSeen, lastSeen, changes }: Dossier): string[] {
  return [
    observationWords.seen(seenBetween(firstSeen, lastSeen)),
    ...changes.filter(({ field }) => told.has(field)).map(changeLine),
  ]
}

const told: ReadonlySet<Change['field']> = new Set(['statusLabel', 'receivedAt', 'dueAt', 'term'])

function changeLine({ field, before, after, seenBefore, seenAfter }: Change): string {
  const name = trackedFieldNames[field === 'statusLabel' ? 'status' : field]
  const between = [dateAndTime(seenBefore), dateAndTime(seenAfter)] as const
  return observationWords.change(name, valueText(before), valueText(after), ...between)
}

function valueText(value: Change['before'] | undefined): string {
  if (value === null || value === undefined) return observationWords.absent
  if (typeof value === 'string') return value
  if ('unit' in value) return termText(value)
  return value.precision === 'day' ? fullDate(dayOf(value.at)) : dateAndTime(value.at)
}
