import type { PageTime } from '@/utils/dossier/sighting'
import { type Day, dayOf } from '@/utils/working-time/dates'
import { catalogue } from '../catalogue'
import { clockTime, dateWords, fullDate } from '../time-words'
import { between, moment, timeText } from './shared'

/** "16:30:05 ngày 20/11/2026" */
export function toTheSecond({ at }: PageTime): string {
  const seconds = String(Math.floor(at / 1000) % 60).padStart(2, '0')
  return dateWords.timeOn(`${clockTime(at)}:${seconds}`, fullDate(dayOf(at)))
}

/** What the warnings about dates on paper that do not go with what was seen say. */
export const paperWords = catalogue('paperWords', {
  onShortTerms: 'Nhắc nhóm này cả với hồ sơ có thời hạn từ 3 ngày làm việc trở xuống',
  dueMoved: {
    title: 'Ngày hẹn trả đã đổi',
    description: 'Ngày hẹn trả hiển thị ở hai lần xem khác nhau.',
    label: 'Ngày hẹn trả đã đổi',
    sentence: (before: PageTime, after: PageTime, times: number) =>
      times > 1
        ? `Ngày hẹn trả trên hệ thống đã đổi ${times} lần, gần nhất từ ${timeText(before)} sang ${timeText(after)}; cần kiểm tra.`
        : `Ngày hẹn trả trên hệ thống đã đổi từ ${timeText(before)} sang ${timeText(after)}; cần kiểm tra.`,
  },
  dueMovedOften: {
    title: 'Ngày hẹn trả đổi nhiều lần',
    description: 'Ngày hẹn trả trên hệ thống đã đổi nhiều hơn số lần mà đơn vị đặt ra.',
    label: 'Ngày hẹn đổi nhiều lần',
    most: 'Nhắc khi ngày hẹn đổi quá (lần)',
    sentence: (times: number) => `Ngày hẹn trả trên hệ thống đã đổi ${times} lần; cần kiểm tra.`,
  },
  finishedBeforeSeenOpen: {
    title: 'Ngày có kết quả sớm hơn lần còn thấy đang giải quyết',
    description: 'Ngày có kết quả trên hệ thống sớm hơn một lần xem mà hồ sơ vẫn đang giải quyết.',
    label: 'Ngày kết quả cần xem',
    sentence: (finished: PageTime) =>
      `Hệ thống ghi có kết quả ${timeText(finished)}, nhưng sau đó vẫn thấy hồ sơ đang giải quyết; cần kiểm tra.`,
    open: (seenAt: number) => `${moment(seenAt)} hệ thống ghi hồ sơ đang giải quyết`,
    finished: (seenAt: number, finished: PageTime) =>
      `${moment(seenAt)} hệ thống ghi có kết quả ${timeText(finished)}`,
  },
  finishedOnDueSecond: {
    title: 'Giờ có kết quả trùng giờ hẹn đến từng giây',
    description: 'Thời điểm có kết quả trùng ngày hẹn trả đến từng giây, trong khi trang có ghi giây.',
    label: 'Giờ kết quả trùng hẹn',
    shown: (seenAt: number, time: PageTime) =>
      `${moment(seenAt)} hệ thống ghi có kết quả và hẹn trả cùng lúc ${toTheSecond(time)}`,
    sentence: (time: PageTime) =>
      `Thời điểm có kết quả và hẹn trả trên hệ thống cùng là ${toTheSecond(time)}; cần kiểm tra.`,
  },
  clockStoppedLate: {
    title: 'Tạm dừng tính thời hạn vào những ngày cuối',
    description: 'Hồ sơ chuyển sang chờ bổ sung hoặc tạm dừng khi sắp đến ngày hẹn trả.',
    label: 'Tạm dừng sát hạn',
    days: 'Xét khi còn tối đa (ngày làm việc)',
    sentence: (days: number, due: PageTime) =>
      `Hồ sơ chuyển sang chờ khi còn ${days} ngày làm việc đến hẹn trả ${timeText(due)}; cần kiểm tra.`,
    stopped: (seenBefore: number, seenAfter: number) =>
      `${between(seenBefore, seenAfter)} trạng thái chuyển sang chờ, tạm dừng tính thời hạn`,
  },
  numberDateDiffers: {
    title: 'Ngày trong mã hồ sơ khác ngày tiếp nhận',
    description:
      'Hồ sơ nộp trực tiếp có ngày trong mã khác ngày tiếp nhận. Chỉ bật khi mã của hệ thống ghi ngày tiếp nhận.',
    label: 'Ngày trong mã khác',
    shown: (seenAt: number, received: PageTime) =>
      `${moment(seenAt)} hệ thống ghi tiếp nhận ${timeText(received)}`,
    sentence: (inNumber: Day, received: PageTime) =>
      `Mã hồ sơ ghi ngày ${fullDate(inNumber)}, hệ thống ghi tiếp nhận ${timeText(received)}; cần kiểm tra.`,
  },
  acceptanceGap: {
    title: 'Tiếp nhận lâu sau khi nộp',
    description:
      'Khoảng từ ngày nộp đến ngày tiếp nhận dài hơn ngưỡng của đơn vị; khoảng này không tính vào thời hạn giải quyết.',
    label: 'Nộp lâu mới tiếp nhận',
    days: 'Nhắc khi từ ngày nộp đến ngày tiếp nhận quá (ngày làm việc)',
    sentence: (days: number) => `Từ ngày nộp đến ngày tiếp nhận là ${days} ngày làm việc; cần kiểm tra.`,
    dates: (submitted: PageTime, received: PageTime) =>
      `hệ thống ghi nộp ${timeText(submitted)}, tiếp nhận ${timeText(received)}`,
  },
})
