import { catalogue } from './catalogue'
/** On a computer that several accounts use: whose figures are shown. */
export const accountWords = catalogue('accountWords', {
  heading: 'Xem số liệu của tài khoản nào?',
  text: 'Nhiều tài khoản đã dùng máy này. Mỗi tài khoản chỉ xem những hồ sơ đã hiện ra với tài khoản đó.',
  everyone: 'Mọi tài khoản trên máy này',
  shown: (account: string) => `Số liệu của tài khoản ${account}.`,
  shownEveryone: 'Số liệu của mọi tài khoản trên máy này.',
  other: 'Đổi tài khoản',
})
