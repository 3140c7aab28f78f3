import '@/components/base.css'
import '@/entrypoints/notice/notice.css'
import '@/entrypoints/notice/paper.css'
import axe from 'axe-core'
import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Writer } from '@/entrypoints/notice/writer'
import { now } from '@/utils/clock'
import type { Applicant } from '@/utils/dossier/applicant'
import type { Entry } from '@/utils/dossier/dossier'
import { dossierPapers } from '@/utils/notices/catalogue'
import type { WriterGround } from '@/utils/notices/draft'
import apology from '@/utils/notices/papers/apology'
import { defaultPaperSettings } from '@/utils/settings/papers'
import { createWorkingCalendar } from '@/utils/working-time/calendar'
import { buildSchedule, defaultWeek } from '@/utils/working-time/schedule'
import { day, instant, noticeInput, office, sampleDossier } from './sample'

/** Whom the consoles' open pages show; null while none is open. */
const consoles = vi.hoisted((): { applicant: Applicant | null } => ({
  applicant: null,
}))

/** What the page keeps of unfinished drafts. */
const stored = vi.hoisted((): { drafts: unknown } => ({ drafts: undefined }))

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async () => ({ keptDrafts: stored.drafts }),
        set: async (items: Record<string, unknown>) => {
          stored.drafts = items.keptDrafts
        },
      },
    },
    runtime: {
      getURL: (path: string) => `${location.origin}${path}`,
      sendMessage: async () => ({ applicant: consoles.applicant }),
    },
  },
}))

let place: HTMLElement
let appended: Entry[]
const choices = { week: defaultWeek, edits: [] }

beforeEach(() => {
  consoles.applicant = null
  stored.drafts = undefined
  appended = []
  place = document.createElement('main')
  document.body.append(place)
})

afterEach(() => {
  render(null, place)
  place.remove()
})

/** Opens the writing page and waits for its paper. */
async function open(entries: Entry[] = [], today = '2026-11-20'): Promise<void> {
  const dossier = sampleDossier(noticeInput().dossier.current, { entries })
  const ground: WriterGround = {
    dossier,
    office,
    papers: defaultPaperSettings,
    account: null,
    calendar: createWorkingCalendar(buildSchedule(choices)),
    today: day(today),
  }
  const append = async (entry: Entry) => {
    appended.push(entry)
    return true
  }
  render(
    <Writer
      ground={ground}
      firstPaper={apology}
      calendarChoices={choices}
      dossierKey={dossier.key}
      append={append}
    />,
    place,
  )
  await vi.waitFor(() => expect(sheet()).toContain('Kính gửi'))
}

function sheet(): string {
  return place.querySelector('.sheet')?.textContent ?? ''
}

function labelled<T extends HTMLElement>(label: string, kind: new () => T): T {
  const found = [...place.querySelectorAll('label')].find(
    ({ textContent }) => textContent?.trim() === label,
  )?.control
  if (!(found instanceof kind)) throw new Error(`no field ${label}`)
  return found
}

function button(name: string): HTMLButtonElement {
  const found = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name)
  if (!found) throw new Error(`no button ${name}`)
  return found
}

function type(label: string, text: string): void {
  const field = labelled(label, HTMLInputElement)
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

function choose(label: string, value: string): void {
  const field = labelled(label, HTMLSelectElement)
  field.value = value
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

/** Until what was entered has reached the page. */
function drawn(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
}

function enterAll(): void {
  type('Số ngày làm việc đề nghị gia hạn', '5')
  choose('Lý do trong danh mục', 'verification')
}

async function finish(): Promise<void> {
  enterAll()
  await vi.waitFor(() => expect(button('Sao chép tin ngắn').disabled).toBe(false))
}

const sentOnce: Entry[] = [
  {
    kind: 'noticeDrafted',
    at: instant('2026-11-09T08:00'),
    notice: {
      paper: 'apology',
      templateHash: 'x',
      oldDue: '2026-11-10',
      newDue: '2026-11-19',
      daysAsked: 7,
      reasonCode: 'records',
    },
  },
]

test('without an open console page the name is dotted and listed as missing', async () => {
  await open()
  await vi.waitFor(() => expect(place.textContent).toContain('Chưa lấy được tên'))
  expect(sheet()).toContain('Kính gửi: Ông/Bà ………')
  const missing = [...place.querySelectorAll('.missing li')].map(({ textContent }) => textContent)
  expect(missing).toContain('Tên người nhận (Kính gửi)')
  expect(missing).toContain('Ngày hẹn trả mới')
  expect(missing).not.toContain('Mã hồ sơ')
})

test('the applicant of the open page is filled in, and asked for again on request', async () => {
  await open()
  await vi.waitFor(() => expect(place.textContent).toContain('Chưa lấy được tên'))
  consoles.applicant = { name: 'Công ty TNHH <b>An Bình</b>', address: 'Số 5' }
  button('Lấy lại').click()
  await vi.waitFor(() => expect(sheet()).toContain('Kính gửi: Công ty TNHH <b>An Bình</b>Địa chỉ: Số 5'))
  expect(sheet()).toContain('hồ sơ của Quý tổ chức')
})

test('who handed the dossier in is read from the page too, and the letter may go to him', async () => {
  consoles.applicant = { name: 'Nguyễn Văn Ẩn', address: 'Số 5', submitter: 'Lê Thị Nộp Hộ' }
  await open()
  await vi.waitFor(() => expect(sheet()).toContain('Kính gửi: Ông/Bà Nguyễn Văn Ẩn'))
  choose('Gửi cho', 'submitter')
  await vi.waitFor(() => expect(sheet()).toContain('Kính gửi: Ông/Bà Lê Thị Nộp Hộ'))
  expect(labelled('Tên người nộp hồ sơ', HTMLInputElement).value).toBe('Lê Thị Nộp Hộ')
  expect(sheet()).not.toContain('Địa chỉ')
  choose('Gửi cho', 'owner')
  await vi.waitFor(() => expect(sheet()).toContain('Ông/Bà Nguyễn Văn ẨnĐịa chỉ: Số 5'))
})

test('a record that goes with its dossier names the owner, live or typed', async () => {
  await open()
  choose('Văn bản cần soạn', 'process-record')
  await vi.waitFor(() => expect(sheet()).toContain('Kèm theo hồ sơ của: ………'))
  consoles.applicant = { name: 'Nguyễn Văn Ẩn' }
  button('Lấy lại').click()
  await vi.waitFor(() => expect(sheet()).toContain('Kèm theo hồ sơ của: Nguyễn Văn Ẩn'))
})

test('the days asked for give the new date, with the days off that do not count', async () => {
  await open()
  type('Số ngày làm việc đề nghị gia hạn', '2')
  await vi.waitFor(() => expect(place.textContent).toContain('Ngày hẹn mới: thứ Tư, 25/11/2026.'))
  expect(place.textContent).toContain('3 ngày nghỉ không tính')
  expect(place.textContent).toContain('thứ Ba, 24/11/2026 (')
  await vi.waitFor(() => expect(sheet()).toContain('ngày 25 tháng 11 năm 2026'))
})

test.each([
  ['0', 'từ 1 đến 90'],
  ['2,5', 'số nguyên'],
])('%s days are refused in words beside the field', async (days, problem) => {
  await open()
  type('Số ngày làm việc đề nghị gia hạn', days)
  await vi.waitFor(() => expect(place.querySelector('#days-outcome')?.textContent).toContain(problem))
  expect(labelled('Số ngày làm việc đề nghị gia hạn', HTMLInputElement).getAttribute('aria-invalid')).toBe(
    'true',
  )
  expect(button('Tải bản .docx').disabled).toBe(true)
})

test('a paper goes out once it can be drafted, and its register keeps no name', async () => {
  consoles.applicant = { name: 'Nguyễn Văn Ẩn' }
  await open()
  expect(place.textContent).toContain(
    'Để tải hoặc in, cần nhập thêm: số ngày làm việc đề nghị gia hạn; lý do.',
  )
  await finish()
  const print = vi.spyOn(window, 'print').mockImplementation(() => {})
  button('In').click()
  await vi.waitFor(() => expect(print).toHaveBeenCalledOnce())
  button('In').click()
  await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(2))
  print.mockRestore()
  expect(appended).toHaveLength(1)
  expect(appended[0]).toMatchObject({
    kind: 'noticeDrafted',
    notice: { newDue: '2026-11-30', oldDue: '2026-11-19' },
  })
  expect(JSON.stringify(appended)).not.toContain('Ẩn')
})

test('the short message holds number, dates and place, and nobody’s name', async () => {
  consoles.applicant = { name: 'Nguyễn Văn Ẩn' }
  await open()
  await finish()
  expect(labelled('Tin ngắn', HTMLTextAreaElement).value).toBe(
    'Văn phòng Đăng ký đất đai Khu vực 3: hồ sơ H61.12-261102-0017 hẹn trả ngày 19/11/2026 được hẹn lại ngày 30/11/2026, nhận kết quả tại Trung tâm Phục vụ hành chính công phường An Bình. Đơn vị xin lỗi về sự chậm trễ này.',
  )
})

test.each([
  ['obstacle-notice', 'Khó khăn, vướng mắc *', 'đang có vướng mắc'],
  ['stop-notice', 'Lý do dừng giải quyết *', 'đã dừng giải quyết theo đề nghị'],
  ['early-result', null, 'đã có kết quả'],
])('%s has a short message to copy too', async (paper, asked, says) => {
  consoles.applicant = { name: 'Nguyễn Văn Ẩn' }
  await open()
  choose('Văn bản cần soạn', paper)
  if (asked) {
    await vi.waitFor(() => labelled(asked, HTMLTextAreaElement))
    const field = labelled(asked, HTMLTextAreaElement)
    field.value = 'Ranh giới chồng lấn.'
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }
  await vi.waitFor(() => expect(place.querySelector('#short-text')).not.toBeNull())
  const message = labelled('Tin ngắn', HTMLTextAreaElement).value
  expect(message).toContain(says)
  expect(message).not.toMatch(/Ẩn|Ranh giới/)
})

test('a second re-appointment stands behind a red warning', async () => {
  await open(sentOnce)
  expect(place.querySelector('[role=alert]')?.textContent).toContain('đã được hẹn lại 1 lần')
  enterAll()
  await vi.waitFor(() => expect(place.textContent).toContain('xác nhận việc hẹn lại thêm lần nữa'))
  expect(button('Tải bản .docx').disabled).toBe(true)
  labelled('Đã báo cáo lãnh đạo, vẫn cần hẹn lại thêm lần nữa', HTMLInputElement).click()
  await vi.waitFor(() => expect(button('Tải bản .docx').disabled).toBe(false))
})

test('the desk’s công văn and the old title are a choice away', async () => {
  await open()
  choose('Bên soạn văn bản', 'desk')
  await vi.waitFor(() =>
    expect(sheet()).toContain('V/v xin lỗi và đề nghị gia hạn thời gian giải quyếthồ sơ mã số H61'),
  )
  choose('Tên văn bản', 'slip-2018')
  await vi.waitFor(() => expect(sheet()).toContain('V/v xin lỗi và hẹn lại ngày trả kết quảhồ sơ mã số H61'))
  expect(place.textContent).toContain('Căn cứ biểu mẫu: Theo cài đặt của đơn vị (chưa đối chiếu văn bản gốc)')
  expect(place.textContent).not.toContain('Thông tư')
})

test('a sent letter is ticked with its day and way', async () => {
  await open(sentOnce)
  expect(labelled('Ngày gửi', HTMLInputElement).value).toBe('20/11/2026')
  choose('Cách gửi', 'post')
  type('Ngày gửi', '08/11/2026')
  await drawn()
  button('Đánh dấu đã gửi').click()
  await vi.waitFor(() => expect(place.textContent).toContain('Ngày gửi phải từ ngày soạn đến hôm nay.'))
  expect(appended).toEqual([])
  type('Ngày gửi', '10/11/2026')
  await drawn()
  button('Đánh dấu đã gửi').click()
  await vi.waitFor(() => expect(appended).toHaveLength(1))
  expect(appended[0]).toMatchObject({
    kind: 'noticeSent',
    draftedAt: sentOnce[0]?.at,
    sentOn: '2026-11-10',
    way: 'post',
  })
})

test('no paper’s form has an accessibility violation', async () => {
  await open()
  for (const { id } of dossierPapers) {
    choose('Văn bản cần soạn', id)
    await vi.waitFor(() => expect(place.querySelector('.sheet')).not.toBeNull())
    const { violations } = await axe.run(place)
    expect(violations.map((one) => `${id}: ${one.id}`)).toEqual([])
  }
})

test('the page has no accessibility violations, empty, interrupted or finished', async () => {
  stored.drafts = {
    [sampleDossier(noticeInput().dossier.current).key]: {
      paper: 'apology',
      role: 'resolving',
      title: 'extension-2025',
      daysAsked: '5',
      countFrom: 'today',
      reason: 'records',
      answers: {},
      at: now(),
    },
  }
  await open(sentOnce)
  await vi.waitFor(() => expect(place.textContent).toContain('soạn dở lúc'))
  expect((await axe.run(place)).violations.map(({ id }) => id)).toEqual([])
  enterAll()
  labelled('Đã báo cáo lãnh đạo, vẫn cần hẹn lại thêm lần nữa', HTMLInputElement).click()
  await vi.waitFor(() => expect(place.querySelector('#short-text')).not.toBeNull())
  // A button that has just come alive is still changing its colour.
  await Promise.all(document.getAnimations().map(({ finished }) => finished))
  expect((await axe.run(place)).violations.map(({ id }) => id)).toEqual([])
})

test('a draft that a closed tab left is offered again, without name and sentence', async () => {
  consoles.applicant = { name: 'Nguyễn Văn Ẩn' }
  await open()
  enterAll()
  const note = labelled('Nội dung bổ sung cho lý do', HTMLTextAreaElement)
  note.value = 'Bà Lê Thị B vắng nhà.'
  note.dispatchEvent(new Event('change', { bubbles: true }))
  await vi.waitFor(() =>
    expect(JSON.stringify(stored.drafts)).toContain('"daysAsked":"5","countFrom":"today"'),
  )
  expect(JSON.stringify(stored.drafts)).not.toMatch(/Ẩn|vắng/)

  render(null, place)
  await open()
  await vi.waitFor(() => expect(place.textContent).toContain('soạn dở lúc'))
  expect(labelled('Số ngày làm việc đề nghị gia hạn', HTMLInputElement).value).toBe('')
  button('Soạn tiếp').click()
  await vi.waitFor(() => expect(place.textContent).toContain('Ngày hẹn mới: thứ Hai, 30/11/2026.'))
  expect(labelled('Lý do trong danh mục', HTMLSelectElement).value).toBe('verification')
  expect(place.textContent).not.toContain('soạn dở lúc')
})

test('once the paper is out, nothing is left to resume', async () => {
  await open()
  await finish()
  await vi.waitFor(() => expect(JSON.stringify(stored.drafts)).toContain('verification'))
  const print = vi.spyOn(window, 'print').mockImplementation(() => {})
  button('In').click()
  await vi.waitFor(() => expect(stored.drafts).toEqual({}))
  print.mockRestore()
})

test('a report asks for its own words, and prints them', async () => {
  await open()
  choose('Văn bản cần soạn', 'obstacle-report')
  await vi.waitFor(() => expect(sheet()).toContain('BÁO CÁO'))
  expect(place.textContent).toContain(
    'Để tải hoặc in, cần nhập thêm: khó khăn, vướng mắc; đề xuất, kiến nghị.',
  )
  for (const [label, text] of [
    ['Khó khăn, vướng mắc *', 'Ranh giới chồng lấn.'],
    ['Đề xuất, kiến nghị *', 'Đo đạc lại.'],
  ] as const) {
    const field = labelled(label, HTMLTextAreaElement)
    field.value = text
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }
  await vi.waitFor(() => expect(sheet()).toContain('Ranh giới chồng lấn.'))
  await vi.waitFor(() => expect(button('Tải bản .docx').disabled).toBe(false))
  expect([...place.querySelectorAll('button')].map(({ textContent }) => textContent)).not.toContain(
    'Sao chép tin ngắn',
  )
})
