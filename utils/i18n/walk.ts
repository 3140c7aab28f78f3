import type { WalkEnd } from '@/utils/consoles/walk'
import { catalogue } from './catalogue'
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
}

/** Reading all pages of a list. */
export const walkWords = catalogue('walkWords', {
  start: 'Đọc hết các trang',
  startHint: 'Tiện ích bấm nút sang trang của danh sách này, đọc từng trang rồi trở về trang đang xem.',
  notStarted: 'Chưa bắt đầu đọc các trang được.',
  running: 'Đang đọc các trang của danh sách',
  progress: (pages: number, seen: number, total: number | null) =>
    `Trang ${pages}: đã thấy ${seen}${total === null ? '' : `/${total}`} hồ sơ`,
  stop: 'Dừng (Esc)',
  stopping: 'Đang dừng và trở về trang ban đầu…',
  elsewhere: 'Danh sách đang ở trang khác với lúc bắt đầu.',
  close: 'Đóng',
  seen: (seen: number, total: number | null) =>
    `Đã thấy ${seen}${total === null ? '' : `/${total}`} hồ sơ của danh sách này.`,
  coverage: (seen: number, total: number | null, at: number) =>
    `Đọc hết các trang: đã thấy ${seen}${total === null ? '' : `/${total}`} hồ sơ của danh sách này, lúc ${dateAndTime(at)}.`,
})

/** "Một cửa phường: Đọc hết các trang: đã thấy 118/120 …", with the list's name where there are several. */
export function walkLine({ console, list, seen, total, at, isOneOfSeveral }: ConsoleWalk): string {
  const name = isOneOfSeveral ? `${console} (${list})` : console
  return `${name}. ${walkWords.coverage(seen, total, at)}`
}

/** Why the walk ended, and what it means for the officer. */
export const walkEndWords = catalogue<Record<WalkEnd, string>>('walkEndWords', {
  done: 'Đã đọc hết các trang.',
  stopped: 'Đã dừng theo yêu cầu.',
  rowsJumped: 'Đã tự dừng: số dòng của trang thay đổi bất thường.',
  repeated: 'Đã tự dừng: trang vừa mở lặp lại những hồ sơ đã đọc.',
  login: 'Đã tự dừng: hệ thống yêu cầu đăng nhập lại.',
  dialog: 'Đã tự dừng: hệ thống đang mở một hộp thoại.',
  unproven: 'Đã tự dừng: trang vừa mở chưa đọc được.',
  tooLong: 'Đã tự dừng: trang sau không hiện ra.',
  changed: 'Đã tự dừng: hệ thống đã chuyển sang danh sách hoặc trang khác.',
  officer: 'Đã tự dừng: cán bộ đang thao tác trên trang.',
  noList: 'Không thấy danh sách nào để đọc trên trang này.',
})
