import { catalogue } from './catalogue'

/** What shortcuts and the browser's context menu answer inside a console's page. */
export const commandWords = catalogue('commandWords', {
  /** "Hồ sơ gấp 2/5: H00.99.261118.0009. Quá hạn 1 ngày làm việc." */
  urgent: (at: number, count: number, number: string, badge: string) =>
    `Hồ sơ gấp ${at}/${count}: ${number}. ${badge}.`,
  noneUrgent: 'Không còn hồ sơ cần xử lý gấp trên trang này.',
  backToFirst: 'Đã quay lại hồ sơ gấp đầu tiên.',
  noNumberYet: 'chưa có mã',
  whichDossier:
    'Chưa rõ cần soạn văn bản cho hồ sơ nào. Hãy đưa con trỏ chuột lên dòng của hồ sơ rồi bấm lại.',
  notOnRow: 'Chỗ vừa bấm chuột phải không phải là dòng hồ sơ mà tiện ích đọc được.',
  rowChanged: 'Dòng vừa bấm chuột phải đã thay đổi nên tiện ích chưa làm gì. Hãy bấm lại vào đúng dòng.',
  noNumber: 'Dòng này chưa có mã hồ sơ.',
  copied: (number: string) => `Đã sao chép mã ${number}.`,
  pressToCopy: (number: string) => `Hãy bấm nút bên cạnh để sao chép mã ${number}.`,
  copy: 'Sao chép mã hồ sơ',
  close: 'Đóng',
  failed: 'Chưa mở được. Hãy thử lại.',
})
