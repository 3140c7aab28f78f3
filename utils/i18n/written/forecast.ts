import { figure } from '../figure'
/**
 * The forecast: what is likely not to be ready on its date. It says what to look at, and blames nobody. A report, so
 * Vietnamese whichever language the screen speaks (utils/i18n/catalogue.ts).
 */
export const forecastTexts = {
  title: 'Hồ sơ có khả năng không kịp ngày hẹn',
  about: (days: number) =>
    `Ước tính từ thời gian giải quyết những hồ sơ cùng thủ tục đã thấy trên máy này, đang giải quyết hoặc kết thúc trong ${days} ngày qua: mỗi hồ sơ được so với những hồ sơ đã ở cùng bước lâu như nó. Dùng để bố trí công việc, không dùng để đánh giá người xử lý.`,
  scope: (forecast: number, tooFew: number, notSeenLately: number, notRunning: number) =>
    `Ước tính được cho ${figure(forecast)} hồ sơ. Không ước tính: ${figure(tooFew)} hồ sơ chưa đủ hồ sơ tương tự để so, ${figure(notSeenLately)} hồ sơ lâu không hiện ở trang nào, ${figure(notRunning)} hồ sơ không đang tính thời hạn (chờ bổ sung, có kết quả, đã qua ngày hẹn).`,

  listHeading: 'Hồ sơ nên xem trước',
  none: 'Không có hồ sơ nào được ước tính là không kịp.',
  columns: {
    number: 'Mã hồ sơ',
    procedure: 'Thủ tục',
    step: 'Bước xử lý',
    due: 'Ngày hẹn trả',
    left: 'Còn (ngày làm việc)',
    usual: 'Hồ sơ tương tự thường cần thêm (ngày làm việc)',
    miss: 'Hồ sơ tương tự cần lâu hơn',
    comparable: 'Số hồ sơ so sánh',
  },
  usual: (median: number | null, most: number | null) => {
    if (median === null) return 'chưa đủ hồ sơ đã giải quyết xong để ước tính'
    return most === null
      ? `một nửa xong trong ${figure(median)}`
      : `một nửa xong trong ${figure(median)}, 8 trong 10 xong trong ${figure(most)}`
  },
  /** Shares as people count: so many in ten. */
  share: (miss: number) => {
    const tenths = Math.round(miss * 10)
    return tenths === 10 ? 'gần như tất cả' : `khoảng ${tenths} trong 10`
  },
  basis: { step: 'cùng thủ tục, cùng bước', procedure: 'cùng thủ tục' },

  checkHeading: 'Mức độ chính xác của ước tính',
  checkNone: (weeks: number) =>
    `Chưa kiểm tra được: trong ${weeks} tuần qua chưa đủ hồ sơ vừa ước tính được vừa đã qua ngày hẹn. Chỉ nên tham khảo.`,
  check: (weeks: number, n: number, missed: number) =>
    `Kiểm tra lại trên ${weeks} tuần qua, mỗi lần chỉ dùng những gì đã biết trước đó: ${figure(n)} ước tính đã qua ngày hẹn, trong đó ${figure(missed)} không kịp.`,
  flagged: (n: number, missed: number, allMissed: number) =>
    `${figure(n)} ước tính đã báo “có khả năng không kịp”: ${figure(missed)} không kịp thật, ${figure(n - missed)} vẫn kịp. Trong ${figure(allMissed)} lần không kịp, ${figure(missed)} lần được báo trước.`,
  better: 'Ước tính đã sát thực tế hơn là coi mọi hồ sơ như nhau.',
  notBetter: 'Ước tính chưa sát thực tế hơn là coi mọi hồ sơ như nhau: chỉ nên tham khảo.',
  checkColumns: {
    forecast: 'Ước tính không kịp',
    n: 'Số ước tính',
    expected: 'Dự kiến không kịp',
    missed: 'Thực tế không kịp',
  },
  checkClass: (from: number, to: number) => {
    const [low, high] = [Math.round(from * 10), Math.round(to * 10)]
    if (low === 0) return `dưới ${high} trong 10`
    return high === 10 ? `từ ${low} trong 10 trở lên` : `từ ${low} đến dưới ${high} trong 10`
  },
  fileName: (date: string) => `uoc-tinh-kip-hen-${date}`,
} as const
