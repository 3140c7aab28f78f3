/**
 * Status labels as real consoles write them, with the project's canonical status. Copied from the team's
 * console vocabulary of 2026-11-21 (Tân Dân and the national list, iGate, VBDLIS, one more vendor); the demo
 * data shows every one of them at least once. The last group is in no vocabulary, to be met as `unknown`.
 */
export const statusLabels = {
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
    'không hợp lệ',
    'Từ chối',
  ],
  withdrawn: ['Đã rút hồ sơ', 'Trả lại/Xin rút'],
  cancelled: ['Đã hủy', 'Hủy hồ sơ'],
  unknown: ['Chờ đối soát dữ liệu dân cư'],
}

const statusByLabel = new Map(
  Object.entries(statusLabels).flatMap(([status, labels]) => labels.map((label) => [label, status])),
)

/** The canonical status of a label; `unknown` for a label that no vocabulary has. */
export function statusOf(label) {
  return statusByLabel.get(label.normalize('NFC')) ?? 'unknown'
}

/** Groups that the lists of both consoles are made of. */
export const groups = {
  notReceived: ['submitted'],
  running: ['accepted', 'processing', 'consulting', 'awaitingSignature', 'unknown'],
  waiting: ['awaitingApplicant', 'paused'],
  finished: ['finished'],
  closed: ['returned', 'refused', 'withdrawn', 'cancelled'],
}

/** Whether there is a result, handed over or not: the lists in which consoles write citizens' names anywhere. */
export function hasResult(status) {
  return status === 'finished' || status === 'returned'
}
