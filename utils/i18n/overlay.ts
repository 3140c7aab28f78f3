import type { ProofReason } from '@/utils/consoles/proof'

/** Everything the overlay says inside a console's page. */
export const overlayTexts = {
  product: 'Đúng Hẹn',
  openDrawer: 'Mở danh sách hồ sơ trên trang này (Alt+Shift+H)',
  drawerTitle: 'Hồ sơ trên trang này',
  drawerHint: 'Phím ↑ ↓ để chọn, Enter xem cách tính, Esc đóng',
  drawerEmpty: 'Trang này chưa có hồ sơ nào.',
  noNumber: 'Chưa có mã hồ sơ',
  cardTitle: 'Cách tính thời hạn',
  close: 'Đóng',
  explaining: 'Đang tính…',
  noExplanation: 'Chưa lấy được cách tính.',
  warnings: 'Cần kiểm tra',
  seen: 'Tiện ích đã thấy hồ sơ này',
  notRecorded: 'Hồ sơ chưa có mã nên chưa được ghi nhớ.',
  panelTitle: 'Thời hạn hồ sơ',
  collapsePanel: 'Thu gọn',
  expandPanel: 'Mở ra',
  askOnTime: 'Hồ sơ này có kịp trả đúng hẹn không?',
  onTime: 'Kịp',
  late: 'Không kịp',
  answered: { onTime: 'Đã trả lời: kịp trả đúng hẹn', late: 'Đã trả lời: không kịp trả đúng hẹn' },
  write: 'Soạn văn bản',
  notice: { drafted: 'Đã soạn văn bản, chưa ghi nhận là đã gửi', sent: 'Đã gửi văn bản' },
  resume: 'Hiển thị lại',
  troubles: {
    unproven: 'Chưa hiển thị thời hạn trên trang này',
    stopped: 'Tiện ích tạm ngừng hiển thị trên trang này',
    reload: 'Hãy tải lại trang này',
    problem: 'Chưa ghi nhớ được trang này. Tiện ích sẽ thử lại.',
  },
} as const

/** Why nothing is shown on a page, in a sentence for the officer; empty where there is nothing to explain. */
export const proofReasons: Record<ProofReason, string> = {
  notThisConsole: '',
  noList: '',
  headings: 'Danh sách thiếu cột mà tiện ích cần (mã hồ sơ, ngày hẹn trả).',
  rows: 'Nhiều dòng chưa có mã hồ sơ hoặc chưa đọc được.',
  repeated: 'Một mã hồ sơ xuất hiện ở nhiều dòng.',
  monthFirst: 'Trang này có thể đang viết tháng trước ngày.',
}

/** "3 hồ sơ quá hạn hoặc đến hạn hôm nay", for the handle. */
export function urgentCount(count: number): string {
  return count === 0
    ? 'Không có hồ sơ quá hạn hoặc đến hạn hôm nay'
    : `${count} hồ sơ quá hạn hoặc đến hạn hôm nay`
}
