import { parseDate } from '@/utils/working-time/dates'
import type { DateText } from '@/utils/working-time/schedule'
import { catalogue } from './catalogue'
import { fullDate } from './time-words'

/** Settings: what switches the lead's views and figures about persons on. */
export const leadSectionWords = catalogue('leadSectionWords', {
  intro:
    'Báo cáo theo kỳ, kiểm tra ngẫu nhiên, theo dõi vắng mặt, số liệu gộp từ nhiều máy và số liệu theo người chỉ hiện khi đơn vị có văn bản cho phép. Tiện ích không xếp hạng cán bộ và không cho biết ai mở trang nào lúc nào.',
  number: 'Số, ký hiệu văn bản cho phép',
  numberHint: 'Ví dụ: 12/QĐ-UBND',
  numberNeeded: 'Hãy nhập số, ký hiệu văn bản.',
  date: 'Ngày văn bản',
  dateHint: 'ngày/tháng/năm',
  turnOn: 'Bật theo văn bản này',
  turnOff: 'Tắt',
  byPolicy: 'Do quản trị máy tính đặt.',
  offByPolicy: 'Quản trị máy tính đã tắt phần này trên máy.',
  on: (number: string, date: DateText) => `Đang bật theo văn bản số ${number} ngày ${writtenOut(date)}.`,
  off: 'Đang tắt.',
  resetLost:
    'Văn bản cho phép và những gì đã chọn, đã nhập trên Bảng điều hành (ngưỡng ẩn số nhỏ, đơn vị tự giải quyết, số ngày chưa thấy mở, số liệu của hệ thống để đối chiếu) sẽ mất. Các phần khác, lịch sử hồ sơ và phần do quản trị máy tính đặt vẫn giữ nguyên.',
})

function writtenOut(date: DateText): string {
  const day = parseDate(date)
  return day === null ? date : fullDate(day)
}

/** In place of a lead's view that is off. */
export const leadOffWords = catalogue('leadOffWords', {
  heading: 'Phần này chưa được bật',
  text: 'Phần dành cho lãnh đạo chỉ hiện khi đơn vị có văn bản cho phép (ghi số, ngày trong Cài đặt) hoặc quản trị máy tính đã bật.',
  toSettings: 'Mở Cài đặt',
})
