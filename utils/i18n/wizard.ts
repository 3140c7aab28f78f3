import type { Meaning } from '@/utils/consoles/meaning'
import type { Confidence, GuessReason } from '@/utils/consoles/recognise/guess'
import type { Channel } from '@/utils/dossier/sighting'
import type { DossierStatus } from '@/utils/dossier/status'
import { catalogue } from './catalogue'
import { figure } from './figure'

/** Why the wizard cannot go on, or could not save. */
export type WizardProblem =
  | 'noTable'
  | 'shadow'
  /** Lists that are read by themselves and cannot be taught. */
  | 'halves'
  | 'cards'
  | 'noDetail'
  | 'noNumber'
  | 'noSelectors'
  | 'unread'
  | 'notSaved'
  | 'gone'

/** The panel lies over a part of the table; whoever sees only that part can move it. */
const compare = 'Hãy so với bảng (khung này che mất cột thì bấm “Dời khung”); sai ở đâu thì bấm “Quay lại”.'

/** Teaching the extension how to read a console's page. */
export const wizardWords = catalogue('wizardWords', {
  title: 'Thiết lập cách đọc trang này',
  start: 'Thiết lập cách đọc trang này',
  startAgain: 'Thiết lập lại cách đọc trang này',
  startWhen: 'Dùng khi loại hệ thống của đơn vị chưa có trong danh sách chọn.',
  startHint: 'Xem và xác nhận từng cột của danh sách hồ sơ; mất khoảng một phút.',
  startFailed: 'Trình duyệt không cho tiện ích hoạt động trên trang này. Hãy mở danh sách hồ sơ rồi thử lại.',
  step: (at: number, of: number) => `Bước ${at}/${of}`,
  close: 'Đóng, không lưu',
  back: 'Quay lại',
  onward: 'Tiếp tục',
  toLeft: '← Dời khung',
  toRight: 'Dời khung →',
  moveLeft: 'Chuyển khung này sang trái',
  moveRight: 'Chuyển khung này sang phải',

  anyway: {
    heading: 'Tiện ích tự đọc các mục này',
    wrong:
      'Nếu có mục đọc sai: bấm biểu tượng Đúng Hẹn, chọn “Sao chép thông tin hỗ trợ kỹ thuật” và gửi cho người phụ trách công nghệ thông tin.',
  },

  table: {
    heading: 'Đây có phải danh sách hồ sơ không?',
    found: (rows: number) => `Bảng đang được khoanh xanh trên trang có ${figure(rows)} dòng hồ sơ.`,
    hint: 'Tiện ích chỉ đọc những gì đang hiển thị, không sửa gì trên trang.',
    notThis: (close: string) => `Nếu không phải: bấm “${close}”, mở trang có danh sách hồ sơ rồi làm lại.`,
    columns: 'Các cột tìm thấy:',
    yes: 'Đúng, tiếp tục',
    other: 'Không phải, xem bảng khác',
  },

  detail: {
    heading: 'Đây có phải trang chi tiết của một hồ sơ không?',
    found: 'Phần đang được khoanh xanh trên trang là thông tin của một hồ sơ.',
    hint: 'Tiện ích chỉ đọc những gì đang hiển thị, không sửa gì trên trang.',
    notThis: (close: string) =>
      `Nếu không phải: bấm “${close}”, mở trang chi tiết của một hồ sơ rồi làm lại.`,
    columns: 'Các mục tìm thấy:',
    yes: 'Đúng, tiếp tục',
    other: 'Không phải, xem phần khác của trang',
  },

  columns: {
    heading: 'Mỗi cột là gì?',
    headingOfDetail: 'Mỗi mục là gì?',
    hintOfDetail: 'Chọn trong danh sách, hoặc bấm vào một mục trên trang để tới mục đó.',
    hint: 'Chọn trong danh sách, hoặc bấm vào một ô trên bảng để tới cột đó; ô có nhiều thông tin thì bấm vào từng phần.',
    further: 'Các dòng phụ của mỗi hồ sơ',
    open: (count: number) => (count === 0 ? 'Đã chọn xong' : `Cần chọn (${count})`),
    openHint: 'Cột chưa chọn sẽ không được đọc.',
    noneOpen: 'Hãy xem lại các cột bên dưới: cột nào sai thì chọn lại, rồi bấm Tiếp tục.',
    read: (count: number) => `Sẽ đọc (${count})`,
    left: (count: number) => `Không đọc (${count})`,
    column: (heading: string, place: number) => heading || `Cột thứ ${place} (không có tên)`,
    samples: 'Ví dụ',
    noSample: 'các ô đang trống',
    meaning: (heading: string) => `Cột “${heading}” là`,
    unchosen: 'Chưa chọn (không đọc)',
    suggested: 'Có thể là',
    all: 'Tất cả',
    parts: 'Ô này gồm nhiều phần. Mỗi phần là gì?',
    part: (text: string) => `Phần “${text}” là`,
    numberPart: 'Mã hồ sơ (tự nhận)',
    partIgnored: 'Không đọc',
    statusHint: 'Có trạng thái mà tiện ích chưa biết. Nếu rõ, hãy chọn nghĩa ở cột Trạng thái bên dưới.',
    statuses: 'Tiện ích chưa biết các trạng thái này. Mỗi trạng thái nghĩa là gì?',
    status: (label: string) => `Trạng thái “${label}” nghĩa là`,
    statusUnknown: 'Chưa rõ (coi như đang xử lý)',
    dayMonth: (sample: string) => `Ngày trên trang này, ví dụ ${sample}, viết theo thứ tự nào?`,
    dayFirst: 'Ngày trước, tháng sau',
    monthFirst: 'Tháng trước, ngày sau',
  },

  pages: {
    heading: 'Danh sách có nhiều trang không?',
    found: (label: string) => `Nút sang trang sau đang được khoanh xanh: “${label}”.`,
    none: 'Chưa thấy nút sang trang sau. Danh sách dài thì tiện ích đọc phần đang hiện: cuộn tới đâu, đọc tới đó.',
    hint: 'Tiện ích chỉ bấm nút này khi cán bộ chọn “Đọc hết các trang”.',
    next: 'Nút sang trang sau',
    unnamed: (place: number) => `Nút không có chữ, thứ ${place} quanh danh sách`,
    onePage: 'Không có nút sang trang sau',
    pick: 'Chọn nút khác trên trang',
    pickFirst: 'Bấm chọn nút sang trang sau trên trang',
    picking: 'Hãy bấm vào nút sang trang sau trên trang (Esc để thôi). Trang sẽ không bị chuyển.',
    total: (total: number | null) =>
      total === null
        ? 'Chưa thấy tổng số hồ sơ của danh sách trên trang này.'
        : `Trang cho biết danh sách có ${figure(total)} hồ sơ.`,
  },

  timeline: {
    heading: 'Đây có phải các bước đã qua của hồ sơ không?',
    found: (rows: number) => `Bảng đang được khoanh xanh có ${rows} dòng, mỗi dòng là một bước xử lý.`,
    read: 'Đọc bảng các bước này',
    hint: 'Xem từng cột; bấm vào một ô trên bảng để tới cột đó. Cột chưa chọn sẽ không được đọc.',
  },

  preview: {
    heading: 'Đọc như thế này đã đúng chưa?',
    read: (count: number, total: number | null) =>
      total === null
        ? `Đọc được ${figure(count)} hồ sơ đang hiện; chưa thấy tổng số của danh sách trên trang. ${compare}`
        : total > count
          ? `Đọc được ${figure(count)} trong ${figure(total)} hồ sơ của danh sách; phần còn lại được đọc khi cán bộ mở tới. ${compare}`
          : `Đọc được ${figure(count)} hồ sơ trên trang này. ${compare}`,
    readOfDetail: 'Đọc được hồ sơ này. Hãy so với trang:',
    steps: (count: number) => `Các bước theo hệ thống (${count})`,
    noStep: 'bước không đọc tên',
    status: (label: string, meaning: string) => `${label} – hiểu là “${meaning}”`,
    name: 'Tên gọi hệ thống',
    nameNeeded: 'Hãy nhập tên gọi hệ thống.',
    save: 'Lưu và bắt đầu dùng',
    saving: 'Đang lưu…',
    noNumber: 'chưa có mã hồ sơ',
  },

  saved: {
    heading: 'Đã lưu cách đọc hệ thống này',
    running: 'Thời hạn đang được hiển thị trên trang. Lần sau mở trang, tiện ích tự đọc.',
    allow:
      'Còn một việc: bấm biểu tượng Đúng Hẹn trên thanh công cụ của trình duyệt, rồi bấm “Cho phép đọc”.',
    part: (read: number, total: number, hasPages: boolean) =>
      `Mới đọc ${figure(read)} trong ${figure(total)} hồ sơ của danh sách. ${
        hasPages
          ? 'Muốn đọc đủ: bấm biểu tượng Đúng Hẹn, chọn “Đọc hết các trang”.'
          : 'Cuộn danh sách tới đâu, tiện ích đọc tới đó.'
      }`,
    detail:
      'Muốn tiện ích đọc cả trang chi tiết (các bước đã qua, cán bộ đang giữ): mở một hồ sơ trên trang này, rồi bấm “Thiết lập trang chi tiết”.',
    teachDetail: 'Thiết lập trang chi tiết',
    share:
      'Muốn dùng chung cho cả đơn vị: vào Cài đặt, phần Cách đọc riêng của đơn vị, chọn “Xuất cách đọc”.',
    done: 'Xong',
  },
})

export const confidenceWords = catalogue<Record<Confidence, string>>('confidenceWords', {
  sure: 'Chắc chắn',
  likely: 'Nên kiểm tra',
  unsure: 'Cần chọn',
})

/** Why a column is taken for what it is, in half a sentence. */
export const reasonWords = catalogue<Record<GuessReason, string>>('reasonWords', {
  heading: 'tên cột và các ô khớp nhau',
  headingLike: 'tên cột gần giống, các ô khớp',
  content: 'nhận ra từ nội dung các ô',
  empty: 'theo tên cột, các ô đang trống',
  contradicted: 'tên cột và các ô không khớp',
  ambiguous: 'tên cột này mỗi hệ thống hiểu một khác; hãy xem các ví dụ rồi chọn',
  rival: 'có hai cột giống nhau về nghĩa nhưng khác nội dung',
  second: 'đã có cột khác cho thông tin này',
  notOfficers: 'chưa rõ là cán bộ đang giữ hồ sơ hay người dân',
  freeText: 'nội dung tự do, có thể chứa họ tên nên không đọc',
  identity: 'thông tin cá nhân của người nộp nên không đọc',
  remaining: 'số đếm của hệ thống; tiện ích tự tính từ ngày hẹn trả',
  noise: 'không cần cho việc theo dõi thời hạn',
  unknown: 'không rõ là gì',
  chosen: 'do cán bộ chọn',
})

export const meaningWords = catalogue<Record<Meaning, string>>('meaningWords', {
  ignore: 'Không đọc cột này',
  number: 'Mã hồ sơ',
  dueAt: 'Ngày hẹn trả (của cả hồ sơ)',
  stepDueAt: 'Hạn xử lý của bước hiện tại',
  receivedAt: 'Ngày tiếp nhận',
  submittedAt: 'Ngày nộp',
  finishedAt: 'Ngày có kết quả',
  returnedAt: 'Ngày trả kết quả cho người nộp',
  status: 'Trạng thái',
  step: 'Bước xử lý',
  holder: 'Người xử lý (đang giữ hồ sơ)',
  unit: 'Đơn vị xử lý',
  procedure: 'Tên thủ tục',
  field: 'Lĩnh vực',
  channel: 'Hình thức nộp hồ sơ',
  term: 'Thời hạn giải quyết',
  applicant: 'Chủ hồ sơ (không lưu)',
  submitter: 'Người nộp hồ sơ (không lưu)',
  address: 'Địa chỉ (không lưu)',
  composite: 'Ô gộp nhiều thông tin',
})

type SaidStatus = Exclude<DossierStatus, 'unknown' | 'notShown'>

/** What a status of the console may mean, and what that does to the term. */
export const statusChoices = catalogue<Record<SaidStatus, string>>('statusChoices', {
  submitted: 'Mới nộp, chưa tiếp nhận (chưa tính thời hạn)',
  accepted: 'Đã tiếp nhận',
  processing: 'Đang xử lý',
  consulting: 'Lấy ý kiến, phối hợp (vẫn tính thời hạn)',
  awaitingSignature: 'Chờ ký, chờ duyệt',
  awaitingApplicant: 'Chờ người nộp bổ sung hoặc thực hiện nghĩa vụ tài chính (tạm dừng tính thời hạn)',
  paused: 'Tạm dừng xử lý (tạm dừng tính thời hạn)',
  finished: 'Đã có kết quả, chờ trả',
  returned: 'Đã trả kết quả',
  refused: 'Từ chối',
  withdrawn: 'Người nộp đã rút',
  cancelled: 'Đã hủy',
})

export const channelNames = catalogue<Record<Channel, string>>('channelNames', {
  counter: 'Trực tiếp',
  online: 'Trực tuyến',
  post: 'Bưu chính công ích',
})

/** Why the wizard stops, and what to do. */
export const wizardProblems = catalogue<Record<WizardProblem, string>>('wizardProblems', {
  noTable:
    'Chưa thấy danh sách hồ sơ nào trên trang này. Hãy mở màn hình có danh sách hồ sơ, chờ hiện đủ dòng, rồi bấm lại biểu tượng Đúng Hẹn.',
  halves:
    'Danh sách của trang này gồm nhiều bảng ghép cạnh nhau (có cột cố định). Tiện ích tự đọc loại danh sách này; cách đọc chưa sửa được ở đây vì chỉnh một bảng sẽ mất các cột của bảng kia. Nếu trang chưa được thêm, hãy bấm biểu tượng Đúng Hẹn và thêm trang.',
  cards:
    'Trang này trình bày mỗi hồ sơ thành một thẻ, không có bảng. Tiện ích tự đọc thẻ theo tên từng mục; cách đọc chưa sửa được ở đây vì thẻ không có cột để chọn. Nếu trang chưa được thêm, hãy bấm biểu tượng Đúng Hẹn và thêm trang.',
  shadow:
    'Danh sách hồ sơ của trang này nằm trong vùng riêng (web component) mà tiện ích chưa đọc được. Hãy báo cho người phụ trách công nghệ thông tin.',
  noDetail:
    'Chưa thấy chi tiết của hồ sơ nào trên trang. Hãy bấm vào một hồ sơ trong danh sách rồi thử lại. Nếu hồ sơ mở ở trang khác, ở trang đó hãy bấm biểu tượng Đúng Hẹn và chọn “Thiết lập lại cách đọc trang này”.',
  noNumber: 'Chưa có cột nào là Mã hồ sơ. Hãy quay lại và chọn cột đó.',
  noSelectors: 'Không xác định được các dòng của bảng này để đọc lại lần sau.',
  unread:
    'Với các cột đã chọn, tiện ích chưa đọc được các dòng này. Hãy quay lại và kiểm tra cột Mã hồ sơ, Ngày hẹn trả.',
  notSaved: 'Chưa lưu được. Hãy đóng khung này, bấm lại biểu tượng Đúng Hẹn và thử lại.',
  gone: 'Tiện ích vừa được cập nhật. Hãy tải lại trang rồi thiết lập lại.',
})
