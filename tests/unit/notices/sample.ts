import type { Dossier } from '@/utils/dossier/dossier'
import type { Sighting } from '@/utils/dossier/sighting'
import type { NoticeInput, PaperTitle } from '@/utils/notices/paper'
import apology from '@/utils/notices/papers/apology'
import type { OfficeSettings, Signer } from '@/utils/settings/settings'
import { type Day, parseDate } from '@/utils/working-time/dates'

/** A day by its date; tests name only dates that exist. */
export function day(date: string): Day {
  const parsed = parseDate(date)
  if (parsed === null) throw new Error(`no such date: ${date}`)
  return parsed
}

/** An instant by Vietnam's clock. */
export function instant(time: string): number {
  return Date.parse(`${time}:00+07:00`)
}

export const signer: Signer = {
  name: 'Trần Thị Bích Hạnh',
  title: 'Phó Giám đốc',
  authority: 'KT.',
  onBehalfOf: 'Giám đốc',
}

/** A fictional office. */
export const office: OfficeSettings = {
  name: 'Văn phòng Đăng ký đất đai Khu vực 3',
  parent: 'Sở Nông nghiệp và Môi trường',
  place: 'Phường An Bình',
  desk: 'Trung tâm Phục vụ hành chính công phường An Bình',
  role: 'resolving',
  symbol: 'PXL-VPĐKĐĐ',
  returnPlace: '',
  signers: [signer],
  recipients: ['- Trung tâm Phục vụ hành chính công phường An Bình;', 'Lưu: VT, HC.'],
}

/** A dossier that was looked at once, on the morning of 20/11/2026. */
export function sampleDossier(current: Sighting, past: Partial<Dossier> = {}): Dossier {
  const seen = instant('2026-11-20T08:00')
  const origin = 'https://motcua.example.gov.vn'
  const key = `${origin} ${current.number}`
  return { key, origin, current, firstSeen: seen, lastSeen: seen, changes: [], entries: [], ...past }
}

/** A complete notice: nothing is missing in it. */
export function noticeInput(changes: Partial<NoticeInput> = {}): NoticeInput {
  const title: PaperTitle = apology.titles[0]
  return {
    role: 'resolving',
    title,
    today: day('2026-11-20'),
    symbol: office.symbol,
    formChecked: false,
    agencies: [],
    answers: {},
    dossier: sampleDossier({
      number: 'H61.12-261102-0017',
      status: 'processing',
      procedure: 'Đăng ký biến động quyền sử dụng đất',
      unit: 'Văn phòng Đăng ký đất đai Khu vực 3',
      receivedAt: { at: instant('2026-11-02T09:05'), precision: 'minute' },
      dueAt: { at: instant('2026-11-19T16:30'), precision: 'minute' },
    }),
    office,
    signer,
    addressee: { kind: 'person', name: 'Nguyễn Văn Ẩn', address: 'Số 5 đường Hòa Bình, phường An Bình' },
    submitter: { kind: 'person', name: '', address: '' },
    toSubmitter: false,
    procedure: 'Đăng ký biến động quyền sử dụng đất',
    resolvingUnit: 'Văn phòng Đăng ký đất đai Khu vực 3',
    reason: 'Cần thêm thời gian xác minh, kiểm tra thực địa.\nThửa đất nằm trên hai địa bàn.',
    extension: { days: 5, countedFrom: day('2026-11-20'), newDue: day('2026-11-30') },
    timesBefore: 0,
    ...changes,
  }
}
