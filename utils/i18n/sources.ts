import { dayOf } from '@/utils/working-time/dates'
import { catalogue } from './catalogue'
import { figure } from './figure'
import { fullDate } from './time-words'

/** Nguồn dữ liệu: the files of several officers as one picture, and what each of them covers. */
export const sourcesWords = catalogue('sourcesWords', {
  heading: 'Số liệu gộp từ những máy nào',
  intro:
    'Mọi phần của bảng điều hành tính trên cả hồ sơ máy này đã thấy và hồ sơ trong các tệp đã ghép. Mỗi máy chỉ nêu ngày, không nêu giờ mở trang.',
  caption: 'Mỗi máy đã thấy gì',
  here: 'Máy này',
  nameless: (id: string) => `Máy chưa đặt tên (${id})`,
  columns: {
    source: 'Máy',
    dossiers: 'Hồ sơ đã thấy',
    open: 'Đang giải quyết',
    only: 'Chỉ máy này thấy',
    days: 'Số ngày có xem',
    period: 'Từ ngày – đến ngày',
    imported: 'Ngày ghép tệp',
  },
  together: (dossiers: number, sources: number) =>
    `Cộng lại ${figure(dossiers)} hồ sơ khác nhau từ ${sources} máy. Hồ sơ nhiều máy cùng thấy chỉ tính một lần.`,
  holdersHeading: 'Đã thấy hồ sơ đang giải quyết của ai',
  holdersIntro:
    'Xếp theo tên. Người không có trong bảng là người mà chưa trang nào hiển thị hồ sơ đang giữ, không có nghĩa là không có hồ sơ.',
  holderColumns: {
    holder: 'Người xử lý',
    open: 'Hồ sơ đang giải quyết',
    lastSeen: 'Ngày thấy gần nhất',
    unseen: (days: number) => `Không hiện ở trang nào từ ${days} ngày làm việc trở lên`,
  },
  addHeading: 'Ghép tệp của đồng nghiệp',
  pick: 'Chọn một hoặc nhiều tệp',
  pickHint:
    'Tệp do đồng nghiệp lưu ở Cài đặt → Dữ liệu trên máy này → Sao lưu. Tệp được kiểm tra và xem trước; chưa có gì thay đổi cho đến khi bấm Ghép.',
  filesCaption: 'Các tệp đã chọn',
  file: 'Tệp',
  holds: 'Gồm',
  effect: 'Nếu ghép',
  holdsText: (dossiers: number, names: readonly string[]) =>
    `${figure(dossiers)} hồ sơ của ${names.join(', ')}`,
  effectText: (added: number, updated: number, same: number) =>
    `thêm ${figure(added)}, bổ sung ${figure(updated)}, đã có ${figure(same)}`,
  merge: (count: number) => (count === 1 ? 'Ghép tệp này' : `Ghép ${count} tệp`),
  cancel: 'Không ghép',
  merged: (count: number) => `Đã ghép ${count} tệp.`,
})

/** What figures rest on besides this computer's own looks. */
export const elsewhereText = catalogue('elsewhereText', {
  included: (dossiers: number, sources: number) =>
    `Số liệu gồm cả tệp của ${sources} máy khác (thêm ${figure(dossiers)} hồ sơ máy này chưa thấy).`,
})

/** `02/11/2026 – 20/11/2026` */
export function periodText(from: number | null, to: number | null): string {
  if (from === null || to === null) return ''
  return `${fullDate(dayOf(from))} – ${fullDate(dayOf(to))}`
}
