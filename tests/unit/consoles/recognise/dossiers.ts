/** Fictional dossiers, and the headings that consoles put over their facts. */
import type { Meaning } from '@/utils/consoles/meaning'

export interface Sample {
  number: string
  applicant: string
  address: string
  phone: string
  subject: string
  procedure: string
  field: string
  unit: string
  holder: string
  sender: string
  step: string
  status: string
  submittedAt: string
  receivedAt: string
  dueAt: string
  stepDueAt: string
  remaining: string
}

const applicants = [
  'Phạm Quốc Giả Định',
  'Lê Thị Thử Nghiệm',
  'Nguyễn Văn Mẫu',
  'Trần Hư Cấu',
  'Võ Thị Minh Họa',
  'Đặng Ví Dụ',
  'Huỳnh Bịa Đặt',
  'Bùi Thị Không Có',
]
const officers = ['Thạch Cẩm Tú', 'Lý Hải Yến', 'Cao Minh Trí']
const statuses = ['Đang xử lý', 'Chờ ký', 'Yêu cầu bổ sung giấy tờ', 'Được tiếp nhận']
const procedures = [
  'Đăng ký khai sinh',
  'Cấp bản sao trích lục hộ tịch',
  'Cấp giấy phép xây dựng nhà ở riêng lẻ',
]
const steps = ['Thẩm định hồ sơ', 'Trình lãnh đạo', 'Chuyển xử lý']
const units = ['Phòng Tư pháp - Hộ tịch', 'Phòng Kinh tế - Hạ tầng']

const two = (n: number) => String(n).padStart(2, '0')
const pick = <T>(from: readonly T[], n: number): T => {
  const item = from[n % from.length]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

/** The n-th dossier: received in November 2026, due some days later. */
export function sampleOf(n: number): Sample {
  const day = 3 + (n % 8)
  const received = `${two(day)}/11/2026 0${7 + (n % 3)}:${two(15 + n)}`
  return {
    number: `H00.99.02-2611${two(day)}-${String(1000 + n * 3)}`,
    applicant: pick(applicants, n),
    address: `Số ${n + 1}, ấp Mẫu, xã Ví Dụ`,
    phone: `09000001${two(n)}`,
    subject: `Khai sinh cho cháu của ${pick(applicants, n)}`,
    procedure: pick(procedures, n),
    field: n % 2 ? 'Hộ tịch' : 'Xây dựng',
    unit: pick(units, n),
    holder: pick(officers, n),
    sender: pick(officers, n + 1),
    step: pick(steps, n),
    status: pick(statuses, n),
    submittedAt: `${two(day - 1)}/11/2026 20:${two(10 + n)}`,
    receivedAt: received,
    dueAt: `${two(day + 14)}/11/2026 16:30`,
    stepDueAt: `${two(day + 12)}/11/2026 11:00`,
    remaining: n % 2 ? `Còn ${n + 1} ngày` : `Quá hạn ${n + 1} ngày`,
  }
}

export interface ColumnCase {
  fact: keyof Sample | 'ordinal' | 'actions'
  /** Headings under which it must be read, then such as may be asked about or left out; never read as something else. */
  headings: [string, ...string[]]
  asked?: string[]
  meaning: Meaning
}

export const columnCases: ColumnCase[] = [
  { fact: 'ordinal', headings: ['STT', 'TT', '#', 'Số TT'], meaning: 'ignore' },
  {
    fact: 'number',
    headings: ['Mã hồ sơ', 'Số hồ sơ', 'SỐ BIÊN NHẬN', 'Ma ho so', 'Mã số hồ sơ', 'Hồ sơ', ''],
    meaning: 'number',
  },
  {
    fact: 'procedure',
    headings: ['Tên thủ tục', 'Thủ tục hành chính', 'Tên TTHC'],
    asked: ['Nội dung'],
    meaning: 'procedure',
  },
  {
    fact: 'applicant',
    headings: ['Chủ hồ sơ', 'Người đề nghị', 'Họ và tên công dân'],
    asked: ['Người nhận'],
    meaning: 'applicant',
  },
  { fact: 'address', headings: ['Địa chỉ', 'Địa chỉ thường trú'], meaning: 'address' },
  { fact: 'phone', headings: ['Điện thoại', 'Số điện thoại', 'SĐT liên hệ'], meaning: 'ignore' },
  {
    fact: 'subject',
    headings: ['Trích yếu', 'Nội dung', 'Ghi chú', 'Yêu cầu giải quyết'],
    meaning: 'ignore',
  },
  { fact: 'field', headings: ['Lĩnh vực'], meaning: 'field' },
  { fact: 'unit', headings: ['Đơn vị xử lý', 'Cơ quan giải quyết', 'Phòng ban'], meaning: 'unit' },
  {
    fact: 'holder',
    headings: ['Người xử lý', 'Cán bộ thụ lý', 'Người đang giữ hồ sơ'],
    asked: ['Người nhận'],
    meaning: 'holder',
  },
  { fact: 'sender', headings: ['Người chuyển đến', 'Người gửi', 'Cán bộ tiếp nhận'], meaning: 'ignore' },
  { fact: 'step', headings: ['Bước xử lý', 'Vị trí hồ sơ', 'Công đoạn'], meaning: 'step' },
  {
    fact: 'status',
    headings: ['Trạng thái', 'Tình trạng hồ sơ', 'TRẠNG THÁI HỒ SƠ', 'Tình hình'],
    meaning: 'status',
  },
  {
    fact: 'submittedAt',
    headings: ['Ngày nộp hồ sơ', 'Thời điểm nộp'],
    asked: ['Ngày'],
    meaning: 'submittedAt',
  },
  {
    fact: 'receivedAt',
    headings: ['Ngày tiếp nhận', 'Thời gian tiếp nhận', 'Ngay tiep nhan'],
    asked: ['Thời gian', 'Mốc 1'],
    meaning: 'receivedAt',
  },
  {
    fact: 'dueAt',
    headings: ['Ngày hẹn trả', 'Hẹn trả', 'Hạn giải quyết', 'Hẹn trả KQ cho dân'],
    asked: ['Thời hạn', 'Ngày trả', 'Hạn', 'Mốc 2'],
    meaning: 'dueAt',
  },
  {
    fact: 'stepDueAt',
    headings: ['Hạn xử lý cá nhân', 'Hạn của bước'],
    asked: ['Hạn xử lý', 'Hạn XL'],
    meaning: 'stepDueAt',
  },
  { fact: 'remaining', headings: ['Thời gian còn lại', 'Số ngày quá hạn', 'Còn lại'], meaning: 'ignore' },
  { fact: 'actions', headings: ['Thao tác', 'Chức năng'], meaning: 'ignore' },
]

export function cellOf(fact: ColumnCase['fact'], sample: Sample, n: number): string {
  if (fact === 'ordinal') return String(n + 1)
  return fact === 'actions' ? 'Xem Chuyển' : sample[fact]
}
