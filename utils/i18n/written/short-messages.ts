import type { Day } from '@/utils/working-time/dates'
import { fullDate } from '../time-words'

/** What a short message may say: it may be read by others than whom it is for, hence no name and no procedure. */
export interface ShortFacts {
  /** Who writes; empty where the office has not said. */
  office: string
  number: string
  /** Ngày hẹn trả. */
  due: Day | null
  /** Where results are handed over; empty where the office has not said. */
  place: string
}

/** Tin ngắn beside a paper to the applicant: number, dates and place only. */
export const shortMessages = {
  apology: (facts: ShortFacts, newDue: Day) =>
    from(
      facts,
      `hồ sơ ${facts.number}${promised(facts)} được hẹn lại ngày ${fullDate(newDue)}${at(', nhận kết quả tại', facts)}. Đơn vị xin lỗi về sự chậm trễ này.`,
    ),
  obstacle: (facts: ShortFacts, expected: Day | null) =>
    from(
      facts,
      `hồ sơ ${facts.number}${promised(facts)} đang có vướng mắc${expected === null ? '' : `, dự kiến giải quyết xong vướng mắc ngày ${fullDate(expected)}`}. Ngày hẹn trả chưa thay đổi, chi tiết theo văn bản thông báo của đơn vị.`,
    ),
  earlyResult: (facts: ShortFacts, since: Day | null) =>
    from(
      facts,
      `hồ sơ ${facts.number}${promised(facts)} đã có kết quả. Mời đến nhận kết quả trong giờ làm việc${since === null ? '' : `, từ ngày ${fullDate(since)}`}${at(', tại', facts)}.`,
    ),
  stopped: (facts: ShortFacts, asked: Day | null) =>
    from(
      facts,
      `hồ sơ ${facts.number} đã dừng giải quyết theo đề nghị${asked === null ? '' : ` ngày ${fullDate(asked)}`}.${at(' Nhận lại giấy tờ (nếu có) tại', facts, '.')}`,
    ),
  feedback: (facts: ShortFacts, said: Day | null) =>
    from(
      facts,
      `đã có văn bản trả lời phản ánh, kiến nghị${said === null ? '' : ` ngày ${fullDate(said)}`} về hồ sơ ${facts.number}${promised(facts)}.`,
    ),
}

function from({ office }: ShortFacts, says: string): string {
  return office === '' ? says.charAt(0).toLocaleUpperCase('vi') + says.slice(1) : `${office}: ${says}`
}

function promised({ due }: ShortFacts): string {
  return due === null ? '' : ` hẹn trả ngày ${fullDate(due)}`
}

function at(words: string, { place }: ShortFacts, end = ''): string {
  return place === '' ? '' : `${words} ${place}${end}`
}
