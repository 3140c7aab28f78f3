import type { ProofReason } from '@/utils/consoles/proof'
import { catalogue } from './catalogue'

/** What the overlay's handle says inside a console's page. */
export const overlayTexts = catalogue('overlayTexts', {
  product: 'Đúng Hẹn',
  openDrawer: 'Mở danh sách hồ sơ trên trang này',
  close: 'Đóng',
  /** "3 hồ sơ quá hạn hoặc đến hạn hôm nay" */
  urgentCount: (count: number) =>
    count === 0
      ? 'Không có hồ sơ quá hạn hoặc đến hạn hôm nay'
      : `${count} hồ sơ quá hạn hoặc đến hạn hôm nay`,
  troubles: {
    unproven: 'Chưa hiển thị thời hạn trên trang này',
    stopped: 'Tiện ích tạm ngừng hiển thị trên trang này',
    reload: 'Hãy tải lại trang này',
    shutOut: 'Tiện ích không còn được đọc trang này',
    problem: 'Chưa ghi nhớ được trang này. Tiện ích sẽ thử lại.',
    tool: 'Chưa mở được bảng thông tin hồ sơ',
  },
  /** What to press, where pressing helps. */
  retries: { stopped: 'Hiển thị lại', tool: 'Mở lại' },
})

/** Why nothing is shown on a page, in a sentence for the officer; empty where there is nothing to explain. */
export const proofReasons = catalogue<Record<ProofReason, string>>('proofReasons', {
  notThisConsole: '',
  noList: '',
  headings: 'Danh sách thiếu cột mà tiện ích cần (mã hồ sơ, ngày hẹn trả).',
  rows: 'Nhiều dòng chưa có mã hồ sơ hoặc chưa đọc được.',
  repeated: 'Một mã hồ sơ xuất hiện ở nhiều dòng.',
  monthFirst: 'Trang này có thể đang viết tháng trước ngày.',
  dayFirst: 'Trang này có thể đang viết ngày trước tháng.',
  shadow: 'Danh sách nằm trong vùng mà tiện ích không đọc được.',
  profile: 'Cách đọc trang này bị lỗi. Hãy thiết lập lại hoặc nhập lại.',
})
