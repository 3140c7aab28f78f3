import { catalogue } from './catalogue'

/** Finding a setting by its name. */
export const searchWords = catalogue('searchWords', {
  label: 'Tìm trong cài đặt',
  hint: 'Gõ có dấu hoặc không dấu, ví dụ: nguoi ky, giờ làm việc',
  found: (count: number) =>
    count === 0 ? 'Không có cài đặt nào mang tên như vậy.' : `Tìm thấy ${count} mục.`,
  results: 'Kết quả tìm',
})
