import type { PageTime } from '@/utils/dossier/sighting'
import type { Day } from '@/utils/working-time/dates'
import { catalogue } from '../catalogue'
import { shortDate } from '../time-words'
import { between, moment, timeText } from './shared'

/** What is to be done about a piece of feedback by a day; the first two only if it comes to that. */
const feedbackStages = {
  refuse: 'từ chối (nếu không tiếp nhận)',
  askMore: 'yêu cầu bổ sung thông tin (nếu cần)',
  answer: 'trả lời',
  publish: 'công khai kết quả',
} as const

/** What the warnings about written duties say. */
export const dutyWords = catalogue('dutyWords', {
  notOnTime: {
    title: 'Không kịp trả đúng hẹn',
    description: 'Cán bộ đã báo không kịp trả kết quả đúng ngày hẹn.',
    label: 'Không kịp',
    sentence: 'Cán bộ đã báo trước là không kịp trả đúng hẹn.',
    answered: (at: number) => `${moment(at)} cán bộ báo không kịp trả đúng hẹn`,
  },
  letterOwed: {
    title: 'Cần gửi văn bản xin lỗi',
    description: 'Hồ sơ quá hạn hoặc được báo không kịp mà chưa ghi nhận đã gửi văn bản xin lỗi, hẹn lại.',
    label: 'Cần gửi xin lỗi',
    resolving: {
      none: 'Chưa ghi nhận văn bản xin lỗi và đề nghị gia hạn cho lần hẹn này.',
      drafted: 'Văn bản xin lỗi và đề nghị gia hạn đã soạn nhưng chưa được đánh dấu là đã gửi.',
    },
    desk: {
      none: 'Chưa ghi nhận văn bản xin lỗi của cơ quan giải quyết cho lần hẹn này; cần đôn đốc.',
      drafted: 'Văn bản đã soạn nhưng chưa được đánh dấu là đã gửi.',
    },
  },
  reappointedOften: {
    title: 'Hẹn lại nhiều lần',
    description: 'Văn bản hẹn lại đã gửi cho hồ sơ này nhiều hơn số lần mà đơn vị đặt ra.',
    label: 'Hẹn lại nhiều lần',
    most: 'Nhắc khi đã hẹn lại quá (lần)',
    sentence: (times: number) => `Đã gửi văn bản hẹn lại ${times} lần; cần báo cáo và kiểm tra.`,
    sent: (on: string, newDue: string) => `gửi ngày ${on}, hẹn lại ${newDue}`,
  },
  supplementOften: {
    title: 'Yêu cầu bổ sung nhiều lần',
    description: 'Hồ sơ chuyển sang chờ bổ sung nhiều hơn số lần mà đơn vị đặt ra.',
    label: 'Bổ sung nhiều lần',
    most: 'Nhắc khi đã yêu cầu bổ sung quá (lần)',
    sentence: (times: number) => `Đã thấy yêu cầu bổ sung ${times} lần; cần kiểm tra.`,
    asked: (seenBefore: number, seenAfter: number) =>
      `${between(seenBefore, seenAfter)} hồ sơ chuyển sang chờ bổ sung`,
    alreadyAsked: (seenAt: number) => `${moment(seenAt)} hồ sơ đang chờ bổ sung`,
  },
  supplementLate: {
    title: 'Yêu cầu bổ sung muộn',
    description: 'Hồ sơ chuyển sang chờ bổ sung sau số ngày làm việc mà đơn vị đặt ra kể từ ngày tiếp nhận.',
    label: 'Yêu cầu bổ sung muộn',
    days: 'Nhắc khi yêu cầu bổ sung sau ngày tiếp nhận quá (ngày làm việc)',
    sentence: (days: number) =>
      `Hồ sơ được yêu cầu bổ sung sau ngày tiếp nhận ít nhất ${days} ngày làm việc; cần kiểm tra.`,
    received: (received: PageTime) => `hệ thống ghi tiếp nhận ${timeText(received)}`,
  },
  obstacleUnreported: {
    title: 'Vướng mắc chưa thông báo, chưa báo cáo',
    description:
      'Đã ghi vướng mắc mà chưa ghi ngày thông báo cho người nộp hoặc ngày báo cáo cấp trên sau số ngày mà đơn vị đặt ra.',
    label: 'Vướng mắc chưa báo',
    days: 'Nhắc sau khi phát sinh vướng mắc (ngày làm việc)',
    missing: {
      applicant: 'Vướng mắc chưa ghi ngày thông báo cho người nộp.',
      superior: 'Vướng mắc chưa ghi ngày báo cáo cấp trên.',
      both: 'Vướng mắc chưa ghi ngày thông báo cho người nộp và ngày báo cáo cấp trên.',
    },
    since: (day: Day) => `vướng mắc từ ngày ${shortDate(day)}`,
  },
  feedbackDue: {
    title: 'Phản ánh, kiến nghị đến hạn trả lời',
    description: 'Phản ánh, kiến nghị đã ghi mà chưa có ngày xử lý xong khi đến hạn theo cài đặt của đơn vị.',
    label: 'Phản ánh đến hạn',
    refuseDays: 'Từ chối tiếp nhận thì trong (ngày làm việc)',
    askMoreDays: 'Yêu cầu bổ sung thông tin thì trong (ngày làm việc)',
    answerDays: 'Phải trả lời trong (ngày làm việc)',
    publishDays: 'Phải công khai sau khi trả lời trong (ngày làm việc)',
    sentence: (stage: keyof typeof feedbackStages, due: Day, over: boolean) => {
      const what = feedbackStages[stage]
      return over
        ? `Phản ánh, kiến nghị đã qua hạn ${what}, ngày ${shortDate(due)}, mà chưa ghi nhận ngày thực hiện.`
        : `Phản ánh, kiến nghị có hạn ${what} hôm nay, ${shortDate(due)}.`
    },
    received: (day: Day) => `tiếp nhận phản ánh ngày ${shortDate(day)}`,
  },
})
