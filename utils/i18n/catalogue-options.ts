import type { Procedure } from '@/utils/working-time/procedure-catalogue'
import { catalogue } from './catalogue'
import { figure } from './figure'
import { termText } from './term-words'

/** Danh mục thủ tục on the settings page. */
export const catalogueWords = catalogue('catalogueWords', {
  intro:
    'Thời hạn của từng thủ tục theo quyết định công bố. Tiện ích dùng danh mục này để đối chiếu khi hệ thống không ghi thời hạn; đồng hồ đếm ngược vẫn theo ngày hẹn trả trên hệ thống.',
  none: 'Chưa có danh mục. Hãy tải tệp mẫu, điền rồi nhập vào đây.',
  count: (count: number) => `Danh mục có ${figure(count)} thủ tục.`,
  import: 'Nhập danh mục từ tệp',
  importHint: 'Tệp Excel (.xlsx) hoặc CSV UTF-8, dòng đầu là tiêu đề như trong tệp mẫu.',
  exportXlsx: 'Xuất ra Excel',
  exportCsv: 'Xuất ra CSV',
  template: 'Tải tệp mẫu (Excel)',
  fileName: 'danh-muc-thu-tuc',
  unreadable: 'Không đọc được tệp. Hãy chọn lại.',
  empty: 'Tệp không có thủ tục nào đọc được. Danh mục hiện tại giữ nguyên.',
  rowsWrong: (count: number) => `${figure(count)} chỗ cần sửa. Những dòng này chưa được đưa vào:`,
  more: (count: number) => `Và ${figure(count)} chỗ khác.`,
  preview: 'Xem trước danh mục trong tệp',
  changes: (all: number, added: number, changed: number, removed: number) =>
    `Tệp có ${figure(all)} thủ tục đọc được: ${figure(added)} mới, ${figure(changed)} thay đổi; ${figure(removed)} thủ tục đang có sẽ bị bỏ.`,
  changesCaption: 'Thủ tục mới, thay đổi hoặc bị bỏ',
  moreChanges: (count: number) => `Và ${figure(count)} thủ tục khác.`,
  accept: (count: number) => `Dùng danh mục ${figure(count)} thủ tục này`,
  decline: 'Giữ danh mục hiện tại',
  same: 'Tệp giống danh mục hiện tại, không có gì thay đổi.',
  saved: 'Đã lưu danh mục.',
  find: 'Tìm theo mã hoặc tên',
  found: (shown: number, all: number) => `Đang hiện ${figure(shown)} trong ${figure(all)} thủ tục.`,
  showMore: 'Hiện thêm',
  caption: 'Thủ tục trong danh mục',
  code: 'Mã',
  name: 'Tên thủ tục',
  term: 'Thời hạn',
  decision: 'Quyết định',
  remove: (code: string) => `Xóa thủ tục ${code}`,
  /** "3 ngày làm việc (rút ngắn từ 5 ngày làm việc)" */
  shortened: (term: string, full: string) => `${term} (rút ngắn từ ${full})`,
  absent: 'chưa có',
  gone: 'bỏ',
})

/** A procedure's term, and what it was shortened from. */
export function procedureTermText({ limit, shortened }: Procedure): string {
  if (!shortened) return termText(limit)
  return catalogueWords.shortened(termText(shortened.limit), termText(limit))
}
