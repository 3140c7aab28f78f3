import type { WalkEnd } from '@/utils/consoles/walk'
import { catalogue } from './catalogue'
import { figure } from './figure'
import { dateAndTime } from './time-words'

/** A list that was gone through, as it is told of. */
export interface ConsoleWalk {
  /** As the office calls the console. */
  console: string
  /** The view by its name in the profile. */
  list: string
  /** Whether other lists of the console were gone through, too, so that this one must be told apart. */
  isOneOfSeveral: boolean
  seen: number
  total: number | null
  /** Epoch ms. */
  at: number
  /** Why it ended. */
  end: WalkEnd
}

/** While all pages of a list are read, and afterwards. */
export const walkWords = catalogue('walkWords', {
  running: 'Đang đọc các trang của danh sách',
  progress: (pages: number, seen: number, total: number | null) =>
    `Trang ${figure(pages)}: đã thấy ${figure(seen)}${total === null ? '' : `/${figure(total)}`} hồ sơ`,
  stop: 'Dừng (Esc)',
  stopping: 'Đang dừng và trở về trang ban đầu…',
  elsewhere: 'Danh sách đang ở trang khác với lúc bắt đầu.',
  close: 'Đóng',
  seen: (seen: number, total: number | null) =>
    `Đã thấy ${figure(seen)}${total === null ? '' : `/${figure(total)}`} hồ sơ của danh sách này.`,
  incomplete: 'Lần đọc này dừng giữa chừng, còn trang chưa đọc.',
  coverage: (seen: number, total: number | null, at: number) =>
    `Đọc hết các trang: đã thấy ${figure(seen)}${total === null ? '' : `/${figure(total)}`} hồ sơ của danh sách này, lúc ${dateAndTime(at)}${total === null ? '; trang không cho biết tổng số' : ''}.`,
})

/** "Một cửa phường: Đọc hết các trang: đã thấy 118/120 …", with the list's name where there are several. */
export function walkLine(walk: ConsoleWalk): string {
  const { console, list, isOneOfSeveral } = walk
  return `${isOneOfSeveral ? `${console} (${list})` : console}. ${coverageLine(walk)}`
}

/** The same without a name, beside the list itself. */
export function coverageLine({
  seen,
  total,
  at,
  end,
}: Pick<ConsoleWalk, 'seen' | 'total' | 'at' | 'end'>): string {
  const line = walkWords.coverage(seen, total, at)
  return end === 'done' ? line : `${line} ${walkWords.incomplete}`
}

/** Why the walk ended, and what the officer can do about it. */
export const walkEndWords = catalogue<Record<WalkEnd, string>>('walkEndWords', {
  done: 'Đã đọc hết các trang.',
  stopped: 'Đã dừng theo yêu cầu.',
  rowsJumped:
    'Đã tự dừng: số dòng của trang thay đổi bất thường. Hãy tải lại danh sách rồi bấm “Đọc hết các trang” lần nữa.',
  repeated:
    'Đã tự dừng: trang vừa mở lặp lại những hồ sơ đã đọc. Hãy tải lại danh sách rồi bấm “Đọc hết các trang” lần nữa.',
  login: 'Đã tự dừng: hệ thống yêu cầu đăng nhập lại. Hãy đăng nhập rồi bấm “Đọc hết các trang” lần nữa.',
  dialog:
    'Đã tự dừng: hệ thống đang mở một hộp thoại. Hãy xử lý hộp thoại rồi bấm “Đọc hết các trang” lần nữa.',
  unproven: 'Đã tự dừng: trang vừa mở chưa đọc được. Hãy xem lý do ở nút của tiện ích trên thanh công cụ.',
  tooLong:
    'Đã tự dừng: trang sau không hiện ra, có thể hệ thống đang lỗi hoặc chậm. Hãy mở lại danh sách rồi bấm “Đọc hết các trang” lần nữa.',
  changed:
    'Đã tự dừng: hệ thống đã chuyển sang danh sách hoặc trang khác. Hãy mở lại danh sách rồi bấm “Đọc hết các trang” lần nữa.',
  totalChanged:
    'Đã tự dừng: tổng số hồ sơ của danh sách thay đổi trong lúc đọc nên có thể sót hồ sơ. Hãy bấm “Đọc hết các trang” lần nữa.',
  officer: 'Đã tự dừng: cán bộ đang thao tác trên trang. Xong việc, có thể bấm “Đọc hết các trang” lần nữa.',
  noList: 'Không thấy danh sách nào để đọc trên trang này. Hãy mở danh sách hồ sơ rồi bấm lại.',
})
