import type { Channel } from '@/utils/dossier/sighting'
import type { DossierStatus } from '@/utils/dossier/status'
import { fold, labelKey } from '@/utils/dossier/text'
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
 * term runs, unlike "Mới đăng ký". "Công dân yêu cầu rút hồ sơ" is a request, not yet a withdrawal. What may be two
 * things is left out: "Tiếp nhận" (waiting for it, or done), "Trả kết quả", "Đã bổ sung", "Đã phê duyệt", "Rút hồ sơ".
 */
const statusLabels: Partial<Record<DossierStatus, string[]>> = {
  submitted: [
    'Mới đăng ký',
    'Chờ tiếp nhận',
    'Hồ sơ đăng ký mới trực tuyến',
    'Hồ sơ chờ tiếp nhận trực tuyến',
    'Đã bổ sung - chờ tiếp nhận',
    'Mới nộp',
    'Đã nộp hồ sơ',
    'Chờ tiếp nhận hồ sơ',
    'Chưa tiếp nhận',
  ],
  accepted: [
    'Được tiếp nhận',
    'Mới tiếp nhận',
    'Hồ sơ mới tiếp nhận',
    'Đã tiếp nhận',
    'Đã tiếp nhận hồ sơ',
    'Đã được tiếp nhận',
  ],
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
    'Chờ bổ sung giấy tờ',
    'Đang chờ bổ sung',
    'Chờ công dân bổ sung',
    'Chờ công dân bổ sung hồ sơ',
    'Chờ người nộp bổ sung',
    'Chờ hoàn thiện hồ sơ',
    'Yêu cầu hoàn thiện hồ sơ',
    'Yêu cầu bổ sung, hoàn thiện hồ sơ',
    'Chờ bổ sung, hoàn thiện hồ sơ',
    'Chờ thanh toán',
    'Chờ nộp phí',
    'Chờ nộp phí, lệ phí',
    'Chờ nộp thuế',
    'Chờ thực hiện NVTC',
    'Yêu cầu thực hiện NVTC',
    'Thực hiện nghĩa vụ tài chính',
    'Đang thực hiện nghĩa vụ tài chính',
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
    'Đang xử lý hồ sơ',
    'Đang thụ lý',
    'Chờ thụ lý',
    'Thụ lý',
    'Đang giải quyết',
    'Chờ giải quyết',
    'Đang thẩm định',
    'Chờ thẩm định',
    'Thẩm định',
    'Thẩm định hồ sơ',
    'Đang thẩm tra',
    'Đang kiểm tra',
    'Đang xác minh',
    'Chờ xác minh',
    'Đang thực hiện',
    'Chờ phân công',
    'Chờ phân công xử lý',
    'Đã phân công',
    'Chờ luân chuyển',
    'Chờ chuyển xử lý',
    'Đang chuyển xử lý',
    'Đã chuyển xử lý',
    'Chờ phát hành',
  ],
  consulting: [
    'Chờ thực hiện liên thông',
    'Chờ trả thông báo nghĩa vụ tài chính',
    'Chờ cơ quan thuế xác định NVTC',
    'Phối hợp xử lý',
    'Đang phối hợp xử lý',
    'Chờ phối hợp xử lý',
    'Xin ý kiến',
    'Đang xin ý kiến',
    'Lấy ý kiến',
    'Đang lấy ý kiến',
    'Chờ ý kiến',
    'Chờ cho ý kiến',
    'Chờ ý kiến phối hợp',
    'Chờ liên thông',
    'Đang liên thông',
    'Chờ kết quả liên thông',
  ],
  awaitingSignature: [
    'Chờ ký',
    'Chờ ký duyệt',
    'Đang trình ký',
    'Trình lãnh đạo',
    'Trình lãnh đạo phòng ban',
    'Trình lãnh đạo đơn vị',
    'Chờ duyệt',
    'Đang duyệt',
    'Chờ phê duyệt',
    'Đang phê duyệt',
    'Trình phê duyệt',
    'Đang trình phê duyệt',
    'Trình ký',
    'Chờ trình ký',
    'Đã trình ký',
    'Đang chờ ký',
    'Chờ ký số',
    'Trình lãnh đạo ký',
    'Đang trình lãnh đạo',
    'Chờ lãnh đạo ký',
    'Chờ lãnh đạo duyệt',
    'Chờ lãnh đạo ký duyệt',
    'Chờ lãnh đạo phê duyệt',
  ],
  paused: [
    'Dừng xử lý',
    'Hồ sơ dừng xử lý',
    'Tạm dừng hồ sơ',
    'Lưu hoãn xử lý',
    'Tạm dừng',
    'Đang tạm dừng',
    'Tạm dừng xử lý',
    'Tạm dừng giải quyết',
  ],
  finished: [
    'Đã xử lý xong',
    'Chờ trả kết quả',
    'Hồ sơ chờ trả kết quả',
    'Đã có kết quả',
    'Đã hoàn thành (chờ công dân nhận)',
    'Mời Ông/Bà đến nhận kết quả',
    'Kết thúc xử lý',
    'Đã hoàn thành',
    'Hoàn thành',
    'Hoàn thành xử lý',
    'Đã giải quyết',
    'Đã giải quyết xong',
    'Có kết quả',
    'Đã có kết quả - chờ trả',
    'Chờ trả KQ',
    'Chờ nhận kết quả',
    'Chờ công dân nhận kết quả',
  ],
  returned: ['Đã trả kết quả', 'Đã trả KQ', 'Đã trả kết quả cho công dân', 'Công dân đã nhận kết quả'],
  refused: [
    'Không được tiếp nhận',
    'Không tiếp nhận',
    'Hồ sơ không được tiếp nhận',
    'Không thụ lý',
    'Hồ sơ không xử lý được',
    'Không hợp lệ',
    'Từ chối',
    'Đã từ chối',
    'Bị từ chối',
    'Từ chối hồ sơ',
    'Từ chối tiếp nhận',
    'Từ chối xử lý',
    'Từ chối giải quyết',
    'Không đủ điều kiện giải quyết',
  ],
  withdrawn: ['Đã rút hồ sơ', 'Trả lại/Xin rút', 'Đã rút', 'Công dân đã rút hồ sơ'],
  cancelled: ['Đã hủy', 'Đã huỷ', 'Hủy hồ sơ', 'Huỷ hồ sơ', 'Đã hủy hồ sơ', 'Bị hủy'],
}

type StatusWords = Vocabulary['statuses']

/** Consoles say "Đang xử lý" and "Hồ sơ đang xử lý", and some of them type without diacritics. */
const commonStatuses: StatusWords = (() => {
  const said = byLabel(statusLabels, (label, status) => ({ status, label }))
  const ofDossiers = Object.fromEntries(Object.entries(said).map(([key, word]) => [`hồ sơ ${key}`, word]))
  const known = { ...pausedFor(said), ...ofDossiers, ...said }
  return { ...withoutDiacritics(known), ...known }
})()

/** "Tạm dừng - chờ công dân bổ sung": what the applicant is waited for says more than that the term stands still. */
function pausedFor(said: StatusWords): StatusWords {
  const waits = Object.entries(said).filter(
    ([key, { status }]) => status === 'awaitingApplicant' && key.startsWith('chờ '),
  )
  return Object.fromEntries(
    waits.flatMap(([key, word]) =>
      [' - ', ' – ', ': ', ', ', ' '].map((between) => [`tạm dừng${between}${key}`, word]),
    ),
  )
}

/** A label that without its diacritics may be one of two means none. */
function withoutDiacritics(known: StatusWords): StatusWords {
  const folded: StatusWords = {}
  const contested = new Set<string>()
  for (const [key, word] of Object.entries(known)) {
    const bare = fold(key)
    const before = folded[bare]
    if (before && before.status !== word.status) contested.add(bare)
    folded[bare] ??= word
  }
  return Object.fromEntries(Object.entries(folded).filter(([bare]) => !contested.has(bare)))
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
    statuses: { ...commonStatuses, ...byLabel(own, (label, status) => ({ status, label })) },
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
