import type { PageTime } from '@/utils/dossier/sighting'
import { catalogue } from '../catalogue'
import { clockTime, duration } from '../time-words'
import { moment, timeText } from './shared'

/** What the warnings about time limits say. They accuse nobody: "cần kiểm tra". */
export const timeWords = catalogue('timeWords', {
  overdue: {
    title: 'Quá hạn',
    description: 'Ngày hẹn trả đã qua mà chưa có kết quả.',
    label: 'Quá hạn',
    sentence: (days: number) =>
      days > 0
        ? `Đã quá ngày hẹn trả ${days} ngày làm việc mà hệ thống chưa ghi kết quả.`
        : 'Đã quá thời điểm hẹn trả mà hệ thống chưa ghi kết quả.',
  },
  dueToday: {
    title: 'Hẹn trả hôm nay',
    description: 'Ngày hẹn trả là hôm nay mà chưa có kết quả.',
    label: 'Hẹn trả hôm nay',
    sentence: (due: PageTime, passed: boolean) => {
      if (due.precision === 'day') return 'Hẹn trả trong hôm nay.'
      return passed
        ? `Đã qua giờ hẹn ${clockTime(due.at)} hôm nay, chưa sang ngày quá hạn.`
        : `Hẹn trả lúc ${clockTime(due.at)} hôm nay.`
    },
  },
  dueSoon: {
    title: 'Sắp đến hạn',
    description: 'Còn ít ngày làm việc đến ngày hẹn trả, theo ngưỡng của đơn vị.',
    label: 'Sắp đến hạn',
    days: 'Sắp đến hạn khi còn tối đa (ngày làm việc)',
    sentence: (days: number, due: PageTime) =>
      days > 0
        ? `Còn ${days} ngày làm việc đến ngày hẹn trả ${timeText(due)}.`
        : `Từ nay đến ngày hẹn trả ${timeText(due)} chỉ còn ngày nghỉ.`,
  },
  termUsed: {
    title: 'Đã dùng phần lớn thời hạn',
    description:
      'Thời gian làm việc từ khi tiếp nhận đã dùng hết một nửa, ba phần tư, hoặc chỉ còn phần cuối của thời hạn.',
    label: 'Thời hạn đã dùng nhiều',
    first: 'Nhắc lần đầu khi đã dùng (% thời hạn)',
    second: 'Nhắc lần hai khi đã dùng (% thời hạn)',
    last: 'Cần xem khi chỉ còn (% thời hạn)',
    final: 'Cần xem ngay khi chỉ còn (% thời hạn)',
    sentence: (percent: number, due: PageTime) =>
      `Đã dùng ${percent}% thời gian làm việc từ khi tiếp nhận đến hẹn trả ${timeText(due)}.`,
    received: (received: PageTime) => `hệ thống ghi tiếp nhận ${timeText(received)}`,
  },
  stepDueSoon: {
    title: 'Bước xử lý sắp hết hạn',
    description: 'Hạn của bước đang xử lý sắp đến, theo hệ thống hoặc danh mục thủ tục của đơn vị.',
    label: 'Bước sắp hết hạn',
    days: 'Nhắc khi hạn của bước còn tối đa (ngày làm việc)',
    sentence: (days: number, due: PageTime) =>
      days > 0
        ? `Bước đang xử lý có hạn ${timeText(due)}, còn ${days} ngày làm việc.`
        : `Bước đang xử lý có hạn hôm nay, ${timeText(due)}.`,
  },
  stepOverdue: {
    title: 'Bước xử lý quá hạn',
    description: 'Hạn của bước đang xử lý đã qua, theo hệ thống hoặc danh mục thủ tục của đơn vị.',
    label: 'Bước quá hạn',
    sentence: (due: PageTime) => `Hạn của bước đang xử lý là ${timeText(due)}, đã qua; cần kiểm tra.`,
  },
  stepLimit: {
    page: (seenAt: number, due: PageTime) =>
      `${moment(seenAt)} hệ thống ghi hạn của bước là ${timeText(due)}`,
    catalogue: (step: string, due: PageTime) =>
      `theo danh mục thủ tục của đơn vị, bước “${step}” có hạn ${timeText(due)}`,
  },
  receptionLate: {
    title: 'Hồ sơ nộp trực tuyến chờ tiếp nhận',
    description: 'Hồ sơ nộp trực tuyến chưa được tiếp nhận sau số giờ làm việc mà đơn vị đặt ra.',
    label: 'Chờ tiếp nhận lâu',
    hours: 'Nhắc khi chờ tiếp nhận quá (giờ làm việc)',
    sentence: (ms: number) => `Hồ sơ nộp trực tuyến đã chờ tiếp nhận ${duration(ms)} làm việc.`,
    submitted: (submitted: PageTime) => `hệ thống ghi nộp ${timeText(submitted)}`,
    still: (seenAt: number) => `${moment(seenAt)} hệ thống vẫn ghi chờ tiếp nhận`,
  },
  handOverLate: {
    title: 'Chưa chuyển hồ sơ sau tiếp nhận',
    description:
      'Hồ sơ nhận trước giờ chốt mà hết ngày vẫn ở nơi tiếp nhận, hoặc nhận sau giờ chốt mà qua đầu giờ ngày làm việc sau vẫn ở đó.',
    label: 'Chưa chuyển xử lý',
    cutoff: 'Giờ chốt chuyển hồ sơ trong ngày (giờ)',
    grace: 'Đầu giờ ngày làm việc sau tính đến hết (giờ làm việc)',
    sentence: (deadline: number) =>
      `Hồ sơ cần được chuyển xử lý muộn nhất ${moment(deadline)} mà hệ thống vẫn ghi ở nơi tiếp nhận.`,
    received: (received: PageTime) => `hệ thống ghi tiếp nhận ${timeText(received)}`,
    still: (seenAt: number) => `${moment(seenAt)} hệ thống vẫn ghi ở nơi tiếp nhận`,
  },
  calendarProvisional: {
    title: 'Lịch nghỉ của năm chưa chính thức',
    description: 'Thời hạn kéo sang năm chưa có thông báo chính thức về ngày nghỉ nên số ngày là tạm tính.',
    label: 'Lịch nghỉ tạm tính',
    sentence: (years: readonly number[], due: PageTime) =>
      `Ngày hẹn trả ${timeText(due)} thuộc khoảng có lịch nghỉ năm ${years.join(', ')} chưa chính thức: số ngày làm việc còn lại là tạm tính.`,
  },
  dueDiffers: {
    title: 'Ngày hẹn trên hệ thống khác ngày tính',
    description:
      'Ngày hẹn trả trên hệ thống khác ngày tính từ ngày tiếp nhận, thời hạn giải quyết và lịch làm việc của đơn vị.',
    label: 'Ngày hẹn khác ngày tính',
    sentence: (portal: PageTime, computed: PageTime) =>
      `Hệ thống ghi hẹn trả ${timeText(portal)}, tính theo thời hạn là ${timeText(computed)}; cần kiểm tra. Ngày trên giấy hẹn vẫn là ngày đã hẹn với người nộp.`,
    received: (received: PageTime) => `hệ thống ghi tiếp nhận ${timeText(received)}`,
  },
  clockDoubtful: {
    title: 'Giờ máy tính có thể sai',
    description:
      'Đồng hồ máy tính này lùi lại giữa hai lần xem, hoặc trang ghi một thời điểm chưa đến. Khi đó các cảnh báo về ngày trên giấy và thực tế tạm ngừng.',
    label: 'Giờ máy có thể sai',
    minutes: 'Bỏ qua chênh lệch đồng hồ đến (phút)',
    sentence: 'Giờ máy tính có thể sai; cần kiểm tra đồng hồ máy trước khi đối chiếu ngày giờ của hồ sơ này.',
    setBack: 'đồng hồ máy này đang chỉ sớm hơn một lần xem đã ghi',
    backwards: (seenBefore: number, seenAfter: number) =>
      `lần xem sau được ghi ${moment(seenAfter)}, trước lần xem trước ${moment(seenBefore)}`,
    ahead: (seenAt: number, time: PageTime) =>
      `${moment(seenAt)} trang ghi thời điểm ${timeText(time)}, lúc đó chưa đến`,
  },
})
