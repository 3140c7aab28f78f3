import type { Entry } from '@/utils/dossier/dossier'
import type { Consoles, Office } from './office'

/** The days on which the officer opens his lists. The 24th is a public holiday. */
export const days = {
  wed: '2026-11-18T09:05:00+07:00',
  thu: '2026-11-19T09:05:00+07:00',
  fri: '2026-11-20T09:05:00+07:00',
  mon: '2026-11-23T09:05:00+07:00',
  next: '2026-11-25T09:05:00+07:00',
} as const
export type Day = keyof typeof days
export const allDays: readonly Day[] = ['wed', 'thu', 'fri', 'mon', 'next']
export const from = (day: Day): Day[] => allDays.slice(allDays.indexOf(day))

type Truth = Parameters<Consoles['control']['add']>[1]

const at = (text: string) => Date.parse(`${text.replace(' ', 'T')}:00+07:00`)
const tandan = (serial: number, date = '261118') => `H00.77.01-${date}-${serial}`
const opencps = (serial: number) => `H00.99.261118.${serial}`

/** What a dossier is unless its story says otherwise: received that morning, worked on, due in a month. */
const ordinary: Truth = {
  procedure: { code: '1.001193', name: 'Đăng ký khai sinh' },
  status: 'processing',
  statusLabel: 'Đang xử lý',
  statusNote: '',
  step: 'Thẩm định hồ sơ',
  holder: 'Tống Hải Đường',
  unit: 'Phòng Tư pháp - Hộ tịch',
  channel: 'counter',
  submittedAt: at('2026-11-18 07:40'),
  receivedAt: at('2026-11-18 08:00'),
  dueAt: at('2026-12-18 17:00'),
  stepDueAt: at('2026-12-17 17:00'),
  finishedAt: null,
  returnedAt: null,
  term: { unit: 'workingDay', count: 22 },
}

/** The dossiers by the story they play. */
export const dossiers = {
  calm: tandan(9001),
  overdue: tandan(9002),
  dueToday: tandan(9003),
  dueSoon: tandan(9004),
  stepLate: tandan(9005),
  unreceived: tandan(9006),
  atDesk: tandan(9007),
  nextYear: tandan(9008),
  detailed: tandan(9009),
  stirring: tandan(9010),
  signing: tandan(9011),
  waiting: tandan(9012),
  vanished: tandan(9013),
  moved: tandan(9014),
  stopped: tandan(9015),
  oddNumber: tandan(9016, '261113'),
  askedTwice: tandan(9017),
  askedLate: tandan(9018),
  obstacle: tandan(9019),
  told: tandan(9020),
  complaint: tandan(9021),
  nobody: tandan(9022),
  absent: tandan(9023),
  pingPong: tandan(9024),
  otherUnit: tandan(9025),
  consulted: tandan(9026),
  rewritten: opencps(9027),
  sameSecond: opencps(9028),
  finished: opencps(9029),
  /** So that the list of results is never empty. */
  done: opencps(9030),
  reappointed: tandan(9031),
  shortMoved: tandan(9032),
} as const
export type Story = keyof typeof dossiers

/** Whose details are opened on the first day: the lists show no term. */
export const detailed: readonly string[] = [dossiers.detailed, dossiers.shortMoved]

const differences: Partial<Record<Story, Truth>> = {
  overdue: { dueAt: at('2026-11-19 17:00') },
  dueToday: { dueAt: at('2026-11-20 17:00') },
  dueSoon: { dueAt: at('2026-11-27 17:00') },
  stepLate: { stepDueAt: at('2026-11-19 16:30') },
  unreceived: {
    status: 'submitted',
    statusLabel: 'Mới đăng ký',
    channel: 'online',
    submittedAt: at('2026-11-18 08:00'),
    receivedAt: null,
    dueAt: null,
    stepDueAt: null,
  },
  atDesk: { status: 'accepted', statusLabel: 'Được tiếp nhận', step: 'Tiếp nhận hồ sơ' },
  nextYear: { dueAt: at('2027-01-08 17:00') },
  detailed: { submittedAt: at('2026-11-13 08:00'), term: { unit: 'workingDay', count: 5 } },
  signing: { status: 'awaitingSignature', statusLabel: 'Trình lãnh đạo', step: 'Trình lãnh đạo phòng' },
  waiting: { status: 'awaitingApplicant', statusLabel: 'Chờ bổ sung' },
  stopped: { dueAt: at('2026-11-20 17:00') },
  askedLate: { receivedAt: at('2026-11-13 08:00') },
  nobody: { holder: null },
  absent: { holder: 'Mạc Thu Cúc' },
  rewritten: { finishedAt: at('2026-11-17 16:00') },
  done: { status: 'finished', statusLabel: 'Đã xử lý xong', finishedAt: at('2026-11-17 10:00') },
  shortMoved: { dueAt: at('2026-11-23 17:00'), term: { unit: 'workingDay', count: 3 } },
  sameSecond: { dueAt: at('2026-11-20 16:30') + 5000, finishedAt: at('2026-11-20 16:30') + 5000 },
}

/** An office with nothing but the stories' dossiers. */
export function seedStories({ control }: Pick<Office, 'control'>): void {
  const seeded = (['tandan', 'opencps'] as const).flatMap((name) => control.dossiers(name))
  for (const [story, number] of Object.entries(dossiers)) {
    const name = number.startsWith('H00.99') ? 'opencps' : 'tandan'
    const difference = Object.entries(differences).find(([of]) => of === story)?.[1]
    control.add(name, { ...ordinary, ...difference, number })
  }
  for (const { number } of seeded) if (number) control.remove(number)
}

/** What happens at the consoles before the officer looks on a day. */
export const happens: Partial<Record<Day, (control: Consoles['control']) => void>> = {
  thu(control) {
    control.remove(dossiers.vanished)
    control.moveDue(dossiers.moved, '2026-12-25T17:00:00+07:00')
    control.moveDue(dossiers.shortMoved, '2026-11-25T17:00:00+07:00')
    control.setStatus(dossiers.stopped, 'Yêu cầu bổ sung giấy tờ')
    control.setStatus(dossiers.askedTwice, 'Chờ bổ sung')
    control.setHolder(dossiers.pingPong, 'Mạc Thu Cúc')
    control.setUnit(dossiers.otherUnit, 'Phòng Văn hóa - Xã hội')
    control.setStep(dossiers.stirring, 'Lấy ý kiến phối hợp')
  },
  fri(control) {
    control.setStatus(dossiers.askedTwice, 'Đang xử lý')
    control.setHolder(dossiers.pingPong, 'Tống Hải Đường')
    control.setHolder(dossiers.dueToday, 'Kiều Nhật Thảo')
    control.setStatus(dossiers.rewritten, 'Đã xử lý xong')
    control.setStatus(dossiers.finished, 'Đã xử lý xong')
    control.setStep(dossiers.stirring, 'Thẩm định hồ sơ')
  },
  mon(control) {
    control.moveDue(dossiers.moved, '2026-12-31T17:00:00+07:00')
    control.setStatus(dossiers.askedTwice, 'Chờ bổ sung')
    control.setStatus(dossiers.askedLate, 'Chờ bổ sung')
    control.setStatus(dossiers.sameSecond, 'Đã xử lý xong')
    control.setStep(dossiers.stirring, 'Phân công thụ lý')
  },
}

/** Two letters that were sent about one dossier, as the writing page and the register write them down; `at` epoch ms. */
export function lettersSent(at: number): Entry[] {
  return ['2026-12-22', '2026-12-25'].flatMap((newDue, n): Entry[] => {
    const draftedAt = at + 2 * n
    const oldDue = n === 0 ? '2026-12-18' : '2026-12-22'
    const notice = { paper: 'apology', templateHash: 'story', oldDue, newDue, daysAsked: 2, reasonCode: null }
    return [
      { kind: 'noticeDrafted', at: draftedAt, notice },
      { kind: 'noticeSent', at: draftedAt + 1, draftedAt, sentOn: '2026-11-19', way: 'post' },
    ]
  })
}

/** A rule's story: the dossier of which it speaks and when, and one of which it never does. */
export interface RuleStory {
  fires: Story
  on: readonly Day[]
  /** What tells its sentence from all others. */
  says: RegExp
  silent: Story
}

export const ruleStories: Record<string, RuleStory> = {
  overdue: { fires: 'overdue', on: from('fri'), says: /^Quá hạn /m, silent: 'calm' },
  'due-today': { fires: 'dueToday', on: ['fri'], says: /^Hẹn trả hôm nay/m, silent: 'calm' },
  'due-soon': { fires: 'dueSoon', on: ['next'], says: /^Còn [12] ngày làm việc/m, silent: 'calm' },
  'term-used': { fires: 'dueSoon', on: ['next'], says: /Đã dùng \d+%/, silent: 'calm' },
  'step-overdue': { fires: 'stepLate', on: from('fri'), says: /Hạn của bước đang xử lý/, silent: 'calm' },
  'step-due-soon': { fires: 'stepLate', on: ['wed', 'thu'], says: /Bước đang xử lý có hạn/, silent: 'calm' },
  'reception-late': { fires: 'unreceived', on: from('thu'), says: /chờ tiếp nhận \d/, silent: 'calm' },
  'hand-over-late': { fires: 'atDesk', on: from('thu'), says: /ở nơi tiếp nhận/, silent: 'calm' },
  'calendar-provisional': { fires: 'nextYear', on: allDays, says: /chưa chính thức/, silent: 'calm' },
  'due-differs': { fires: 'detailed', on: allDays, says: /tính theo thời hạn là 26\/11/, silent: 'calm' },
  'lying-still': {
    fires: 'calm',
    on: from('mon'),
    says: /chưa thấy thay đổi trạng thái/,
    silent: 'stirring',
  },
  'awaiting-signature': { fires: 'signing', on: from('mon'), says: /ở bước trình ký/, silent: 'calm' },
  'awaiting-applicant': { fires: 'waiting', on: from('mon'), says: /đã chờ người nộp/, silent: 'calm' },
  'not-looked-at': {
    fires: 'vanished',
    on: from('mon'),
    says: /không hiển thị trên máy này/,
    silent: 'calm',
  },
  'due-moved': {
    fires: 'moved',
    on: from('thu'),
    says: /Ngày hẹn trả trên hệ thống đã đổi/,
    silent: 'shortMoved',
  },
  'due-moved-often': { fires: 'moved', on: from('mon'), says: /đã đổi 2 lần; cần/, silent: 'calm' },
  'finished-before-seen-open': {
    fires: 'rewritten',
    on: from('fri'),
    says: /sau đó vẫn thấy hồ sơ đang giải quyết/,
    silent: 'finished',
  },
  'finished-on-due-second': {
    fires: 'sameSecond',
    on: from('mon'),
    says: /cùng là 16:30:05/,
    silent: 'finished',
  },
  'clock-stopped-late': {
    fires: 'stopped',
    on: from('thu'),
    says: /chuyển sang chờ khi còn/,
    silent: 'askedTwice',
  },
  'number-date-differs': { fires: 'oddNumber', on: allDays, says: /Mã hồ sơ ghi ngày/, silent: 'calm' },
  'acceptance-gap': {
    fires: 'detailed',
    on: allDays,
    says: /Từ ngày nộp đến ngày tiếp nhận/,
    silent: 'calm',
  },
  'not-on-time': { fires: 'dueToday', on: from('thu'), says: /không kịp trả đúng hẹn/, silent: 'calm' },
  'letter-owed': { fires: 'overdue', on: from('fri'), says: /Chưa ghi nhận văn bản xin lỗi/, silent: 'calm' },
  'reappointed-often': {
    fires: 'reappointed',
    on: from('thu'),
    says: /Đã gửi văn bản hẹn lại 2 lần/,
    silent: 'overdue',
  },
  'supplement-often': {
    fires: 'askedTwice',
    on: from('mon'),
    says: /yêu cầu bổ sung 2 lần/,
    silent: 'stopped',
  },
  'supplement-late': {
    fires: 'askedLate',
    on: from('mon'),
    says: /sau ngày tiếp nhận ít nhất 5/,
    silent: 'stopped',
  },
  'obstacle-unreported': { fires: 'obstacle', on: from('thu'), says: /Vướng mắc chưa ghi/, silent: 'told' },
  'feedback-due': {
    fires: 'complaint',
    on: from('fri'),
    says: /Phản ánh, kiến nghị (?:có hạn|đã qua hạn)/,
    silent: 'told',
  },
  'no-holder': { fires: 'nobody', on: allDays, says: /không ghi tên người đang xử lý/, silent: 'calm' },
  'holder-absent': { fires: 'absent', on: from('thu'), says: /được ghi là vắng mặt/, silent: 'calm' },
  'back-to-former-holder': {
    fires: 'pingPong',
    on: from('fri'),
    says: /chuyển lại cho người từng/,
    silent: 'absent',
  },
  'handovers-many': { fires: 'pingPong', on: from('fri'), says: /đổi người xử lý 2 lần/, silent: 'dueToday' },
  'transferred-late': { fires: 'dueToday', on: from('fri'), says: /được chuyển khi còn/, silent: 'pingPong' },
  'lead-unit-changed': {
    fires: 'otherUnit',
    on: from('thu'),
    says: /Đơn vị giải quyết ghi/,
    silent: 'pingPong',
  },
  'consultation-overdue': {
    fires: 'consulted',
    on: from('fri'),
    says: /Chưa ghi nhận ý kiến trả lời/,
    silent: 'told',
  },
  'consultations-many': {
    fires: 'consulted',
    on: from('thu'),
    says: /được lấy ý kiến hơn một lần/,
    silent: 'told',
  },
}
