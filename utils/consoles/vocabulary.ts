import type { Channel } from '@/utils/dossier/sighting'
import type { DossierStatus } from '@/utils/dossier/status'
import { labelKey } from '@/utils/dossier/text'
import type { Meaning } from './meaning'
import type { Vocabulary } from './profile'

/**
 * The words consoles use, gathered from their sources, manuals and tools built on them. Labels that mean
 * different things at different consoles ("Thời hạn", "Kết quả", "Người nhận", "Nội dung") are left out on
 * purpose: a heading that is not here is not read.
 */
const headings: Partial<Record<Meaning, string[]>> = {
  number: [
    'Mã hồ sơ',
    'Số hồ sơ',
    'Số/Mã hồ sơ',
    'Mã HS',
    'Số HS',
    'Mã biên nhận',
    'Số biên nhận',
    'Số tiếp nhận',
  ],
  composite: ['Thông tin hồ sơ'],
  procedure: [
    'Tên thủ tục',
    'Tên thủ tục hành chính',
    'Tên TTHC',
    'Thủ tục',
    'Thủ tục hành chính',
    'Mã thủ tục',
  ],
  applicant: ['Chủ hồ sơ', 'Tên tổ chức, cá nhân', 'Người đăng ký'],
  // Often somebody else: a relative, a notary's clerk, a company's agent.
  submitter: ['Người nộp hồ sơ', 'Người nộp', 'Họ tên người nộp'],
  address: ['Địa chỉ'],
  submittedAt: ['Ngày nộp hồ sơ', 'Ngày đăng ký', 'Ngày nộp', 'Ngày gửi trực tuyến'],
  receivedAt: ['Ngày tiếp nhận', 'Ngày nhận', 'Ngày TN'],
  dueAt: ['Ngày hẹn trả', 'Ngày hẹn trả kết quả', 'Ngày hẹn trả KQ', 'Hẹn trả', 'Ngày hẹn', 'Hạn giải quyết'],
  // "Hạn xử lý" alone may be the step's or the dossier's, so it counts as neither.
  stepDueAt: ['Hạn xử lý cá nhân', 'Hạn xử lý bước', 'Thời gian hết hạn xử lý'],
  finishedAt: ['Ngày kết thúc xử lý', 'Ngày có kết quả'],
  returnedAt: ['Ngày trả kết quả'],
  status: ['Trạng thái', 'Trạng thái hồ sơ', 'Trạng thái xử lý', 'Tình trạng', 'Tình trạng hồ sơ'],
  step: ['Bước hiện tại', 'Bước xử lý', 'Vị trí hồ sơ', 'Quy trình xử lý', 'Quá trình xử lý'],
  // Only who has it now: the sender and the receiver (who took it in) are other people.
  holder: ['Người xử lý', 'Người đang xử lý', 'Cán bộ xử lý', 'Cán bộ thụ lý', 'Chuyên viên thụ lý'],
  unit: [
    'Đơn vị',
    'Đơn vị tiếp nhận',
    'Đơn vị xử lý',
    'Đơn vị giải quyết',
    'Bộ phận xử lý',
    'Phòng ban',
    'Cơ quan giải quyết',
  ],
  field: ['Lĩnh vực'],
  channel: ['Kênh thực hiện', 'Hình thức nộp', 'Hình thức tiếp nhận'],
  term: ['Thời hạn giải quyết'],
}

/**
 * Headings that are the step's limit at one console, the dossier's at another, and a paper's validity at a third:
 * a wrong deadline shown as truth is the worst that can happen, so the officer says which.
 */
const askedHeadings: Record<string, Meaning[]> = {
  'Hạn xử lý': ['dueAt', 'stepDueAt'],
  'Thời hạn': ['dueAt', 'stepDueAt', 'term'],
  'Thời hạn xử lý': ['dueAt', 'stepDueAt', 'term'],
  'Hạn hoàn thành': ['dueAt', 'stepDueAt'],
  'Ngày hết hạn': ['dueAt', 'stepDueAt'],
  'Ngày đến hạn': ['dueAt', 'stepDueAt'],
  'Hạn trả': ['dueAt', 'stepDueAt'],
}

const channelWords: Record<Channel, string[]> = {
  counter: ['Trực tiếp', 'Nộp trực tiếp', 'Tiếp nhận trực tiếp'],
  online: ['Trực tuyến', 'Nộp trực tuyến', 'Tiếp nhận trực tuyến', 'Nộp qua Cổng DVC'],
  post: ['Bưu chính', 'Bưu chính công ích', 'Qua bưu chính công ích', 'Tiếp nhận qua bưu chính công ích'],
}

/**
 * Status labels of the national list and of the consoles seen. "Được tiếp nhận" and its like are accepted: the
 * term runs, unlike "Mới đăng ký". "Công dân yêu cầu rút hồ sơ" is a request, not yet a withdrawal.
 */
const statusLabels: Partial<Record<DossierStatus, string[]>> = {
  submitted: [
    'Mới đăng ký',
    'Chờ tiếp nhận',
    'Hồ sơ đăng ký mới trực tuyến',
    'Hồ sơ chờ tiếp nhận trực tuyến',
    'Đã bổ sung - chờ tiếp nhận',
  ],
  accepted: ['Được tiếp nhận', 'Mới tiếp nhận', 'Hồ sơ mới tiếp nhận'],
  awaitingApplicant: [
    'Yêu cầu bổ sung giấy tờ',
    'Yêu cầu bổ sung hồ sơ',
    'Chờ bổ sung hồ sơ',
    'Bổ sung hồ sơ',
    'Chờ bổ sung',
    'Yêu cầu bổ sung',
    'Hồ sơ chờ bổ sung',
    'Hồ sơ chờ một cửa bổ sung',
    'Yêu cầu thanh toán',
    'Yêu cầu thực hiện nghĩa vụ tài chính',
    'Chờ thực hiện nghĩa vụ tài chính',
    'Chờ công dân thực hiện NVTC',
  ],
  processing: [
    'Đang xử lý',
    'Chờ xử lý',
    'Thụ lý hồ sơ',
    'Đang thụ lý chờ giải quyết',
    'Chờ phân công thụ lý',
    'Chờ thẩm tra',
    'Đang trình thẩm tra',
    'Chờ kiểm tra',
    'Đang chờ kiểm tra',
    'Hồ sơ chuyển phòng chuyên môn',
    'Đã thanh toán',
    'Đã nhận kết quả liên thông',
    'Niêm yết hồ sơ',
    'Gia hạn hồ sơ',
    'Chờ gửi liên thông',
    'Công dân yêu cầu rút hồ sơ',
  ],
  consulting: [
    'Chờ thực hiện liên thông',
    'Chờ trả thông báo nghĩa vụ tài chính',
    'Chờ cơ quan thuế xác định NVTC',
    'Phối hợp xử lý',
  ],
  awaitingSignature: [
    'Chờ ký',
    'Chờ ký duyệt',
    'Đang trình ký',
    'Trình lãnh đạo',
    'Trình lãnh đạo phòng ban',
    'Trình lãnh đạo đơn vị',
    'Chờ duyệt',
  ],
  paused: ['Dừng xử lý', 'Hồ sơ dừng xử lý', 'Tạm dừng hồ sơ', 'Lưu hoãn xử lý'],
  finished: [
    'Đã xử lý xong',
    'Chờ trả kết quả',
    'Hồ sơ chờ trả kết quả',
    'Đã có kết quả',
    'Đã hoàn thành (chờ công dân nhận)',
    'Mời Ông/Bà đến nhận kết quả',
    'Kết thúc xử lý',
    'Đã hoàn thành',
  ],
  returned: ['Đã trả kết quả'],
  refused: [
    'Không được tiếp nhận',
    'Không tiếp nhận',
    'Hồ sơ không được tiếp nhận',
    'Không thụ lý',
    'Hồ sơ không xử lý được',
    'Không hợp lệ',
    'Từ chối',
  ],
  withdrawn: ['Đã rút hồ sơ', 'Trả lại/Xin rút'],
  cancelled: ['Đã hủy', 'Hủy hồ sơ'],
}

/** The common vocabulary with a console's own status labels and open questions on top, keyed by `labelKey`. */
export function compileVocabulary(
  own: Partial<Record<DossierStatus, string[]>> = {},
  asked: Record<string, Meaning[]> = {},
): Vocabulary {
  return {
    headers: byLabel(headings, (_label, meaning) => meaning),
    asked: Object.fromEntries(
      Object.entries({ ...askedHeadings, ...asked }).map(([label, choices]) => [labelKey(label), choices]),
    ),
    statuses: {
      ...byLabel(statusLabels, (label, status) => ({ status, label })),
      ...byLabel(own, (label, status) => ({ status, label })),
    },
    channels: byLabel(channelWords, (_label, channel) => channel),
  }
}

/** Turns "meaning → its labels" round into "label → value". */
function byLabel<M extends string, V>(
  labels: Partial<Record<M, string[]>>,
  value: (label: string, meaning: M) => V,
): Record<string, V> {
  const found: Record<string, V> = {}
  for (const meaning in labels) {
    for (const label of labels[meaning] ?? []) found[labelKey(label)] = value(label, meaning)
  }
  return found
}
