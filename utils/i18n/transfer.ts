import type { SettingsFileProblem } from '@/utils/settings/settings-file'
import { catalogue } from './catalogue'

/** Carrying the settings to another computer as one file. */
export const transferWords = catalogue('transferWords', {
  intro:
    'Toàn bộ cài đặt trong một tệp, để dùng cho máy khác hoặc làm mẫu cho chính sách của quản trị máy tính. Danh mục thủ tục, mẫu văn bản và cách đọc riêng có tệp riêng ở phần của mình; lịch sử hồ sơ nằm trong bản sao lưu.',
  export: 'Xuất cài đặt ra tệp',
  exported: (name: string) => `Đã xuất tệp ${name}.`,
  fileName: 'dung-hen-cai-dat.json',
  import: 'Nhập cài đặt từ tệp',
  importHint: 'Tệp .json xuất từ trang này. Tiện ích cho xem trước những gì sẽ thay đổi rồi mới lưu.',
  unreadable: 'Không đọc được tệp. Hãy chọn lại.',
  refused: 'Chưa nhập được, cài đặt hiện tại giữ nguyên.',
  more: (count: number) => `Còn ${count} chỗ khác chưa đúng.`,
  same: 'Tệp giống cài đặt hiện tại, không có gì thay đổi.',
  preview: 'Những gì sẽ thay đổi',
  setting: 'Cài đặt',
  before: 'Hiện tại',
  after: 'Theo tệp',
  allow: 'Hệ thống mới thêm vẫn phải bấm “Cho phép đọc” ở phần Hệ thống một cửa.',
  locked: 'Phần do quản trị máy tính đặt không thay đổi.',
  accept: 'Áp dụng',
  decline: 'Không áp dụng',
  done: 'Đã áp dụng cài đặt từ tệp.',
  empty: '(trống)',
  yes: 'Có',
  no: 'Không',
  items: (count: number) => `${count} mục`,
  otherItems: (count: number) => `${count} mục, nội dung khác`,
})

/** What is wrong with a settings file. */
export const settingsFileProblems = catalogue('settingsFileProblems', {
  syntax: (line: number) =>
    `Dòng ${line}: tệp không đúng định dạng JSON từ dòng này. Hãy kiểm tra dấu phẩy, dấu ngoặc và dấu nháy.`,
  value: (line: number, path: string) => `Dòng ${line} (${path}): giá trị thiếu hoặc không hợp lệ.`,
  wholeFile: 'toàn tệp',
  notSettings: 'Tệp không phải là tệp cài đặt của Đúng Hẹn.',
  newer: 'Tệp do phiên bản tiện ích mới hơn xuất ra. Hãy cập nhật tiện ích rồi nhập lại.',
  tooLarge: 'Tệp quá lớn so với một tệp cài đặt.',
})

/** What is wrong with a settings file and where: "Dòng 12 (office.signers.0.name): …". */
export function settingsFileProblemText(problem: SettingsFileProblem): string {
  switch (problem.kind) {
    case 'syntax':
      return settingsFileProblems.syntax(problem.line)
    case 'value':
      return settingsFileProblems.value(problem.line, problem.path || settingsFileProblems.wholeFile)
    default:
      return settingsFileProblems[problem.kind]
  }
}
