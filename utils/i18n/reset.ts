import { catalogue } from './catalogue'

/** Putting one section of the settings back to how it comes. */
export const resetWords = catalogue('resetWords', {
  open: (section: string) => `Đưa phần “${section}” về mặc định…`,
  question: (section: string) => `Đưa phần “${section}” về mặc định?`,
  lost: 'Những gì đơn vị đã nhập trong phần này sẽ mất. Các phần khác, lịch sử hồ sơ và phần do quản trị máy tính đặt vẫn giữ nguyên.',
  keep: 'Giữ cài đặt hiện tại',
  confirm: 'Đưa về mặc định',
})
