import '@/components/base.css'
import '@/entrypoints/explain/explain.css'
import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Explanation } from '@/entrypoints/explain/explain-page'
import type { Change, Dossier } from '@/utils/dossier/dossier'
import type { Sighting } from '@/utils/dossier/sighting'
import { explainWords as words } from '@/utils/i18n/explain-page'
import { defaultSettings } from '@/utils/settings/defaults'
import type { Settings } from '@/utils/settings/settings'
import type { ProcedureCatalogue } from '@/utils/working-time/procedure-catalogue'
import type { TimeLimit } from '@/utils/working-time/time-limit'
import { procedureOf } from '../working-time/procedures'
import { findings } from './axe'

vi.mock('wxt/browser', () => ({ browser: {} }))

const instant = (text: string) => Date.parse(`${text.replace(' ', 'T')}:00+07:00`)
const minute = (text: string) => ({ at: instant(text), precision: 'minute' as const })
const seenBetween = { seenBefore: instant('2026-11-23 08:00'), seenAfter: instant('2026-11-25 08:00') }
const none: ProcedureCatalogue = { procedures: [] }

let root: HTMLElement

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'))
})
afterEach(() => {
  render(null, root)
  root.remove()
})

function show(
  current: Partial<Sighting>,
  {
    catalogue = none,
    changes = [],
    settings = {},
  }: { catalogue?: ProcedureCatalogue; changes?: Change[]; settings?: Partial<Settings> } = {},
) {
  const dossier: Dossier = {
    key: 'https://motcua.example.vn H1-001',
    origin: 'https://motcua.example.vn',
    current: {
      number: 'H1-001',
      status: 'processing',
      holder: 'Trần Văn An',
      receivedAt: minute('2026-11-20 09:00'),
      dueAt: minute('2026-11-27 17:00'),
      ...current,
    },
    firstSeen: instant('2026-11-20 10:00'),
    lastSeen: instant('2026-11-25 08:00'),
    changes,
    entries: [],
  }
  render(
    <main>
      <Explanation dossier={dossier} settings={{ ...defaultSettings, ...settings }} catalogue={catalogue} />
    </main>,
    root,
  )
}

const fiveDays: TimeLimit = { unit: 'workingDay', count: 5 }
const citizen = page.getByRole('region', { name: words.citizenHeading })
const sheet = page.getByRole('article')

async function type(label: string, text: string) {
  await page.getByLabelText(label).fill(text)
  await userEvent.keyboard('{Tab}')
}

test('the citizen gets two sentences, the inspector a page; neither names a person', async () => {
  const moved: Change = {
    field: 'dueAt',
    before: minute('2026-11-26 17:00'),
    after: minute('2026-11-27 17:00'),
    ...seenBetween,
  }
  const handed: Change = { field: 'holder', before: 'Lê Thị Bình', after: 'Trần Văn An', ...seenBetween }
  show({ term: fiveDays }, { changes: [moved, handed] })
  await expect
    .element(citizen)
    .toHaveTextContent(
      'Thời hạn giải quyết hồ sơ là 5 ngày làm việc, tính từ ngày 20/11; hạn trả kết quả là ngày 30/11/2026.',
    )
  await expect.element(citizen).toHaveTextContent(words.citizenDiffers)
  await expect.element(citizen).toHaveTextContent(words.fromPage)
  await expect.element(sheet).toHaveTextContent('Giải trình cách tính ngày hẹn')
  await expect.element(sheet).toHaveTextContent('Hẹn trả trên hệ thống: 17:00 ngày 27/11/2026')
  await expect.element(sheet).toHaveTextContent('Hạn tính theo quy định: ngày 30/11/2026')
  await expect.element(sheet).toHaveTextContent('24/11: không tính, Ngày Văn hóa Việt Nam')
  await expect.element(sheet).toHaveTextContent('chưa đối chiếu văn bản gốc')
  await expect
    .element(sheet)
    .toHaveTextContent('Ngày hẹn trả: 17:00 ngày 26/11/2026 → 17:00 ngày 27/11/2026, thay đổi trong khoảng')
  expect(root.textContent).not.toMatch(/Trần Văn An|Lê Thị Bình/)
  expect(await findings(root)).toEqual([])
})

test('the sentences are copied', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  show({ term: fiveDays, dueAt: minute('2026-11-30 17:00') })
  await expect.element(citizen).not.toHaveTextContent(words.citizenDiffers)
  await page.getByRole('button', { name: words.copy }).click()
  expect(write).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(/^Thời hạn giải quyết hồ sơ là .*\. Cách tính: .*\.$/),
  )
  await expect.element(page.getByText(words.copied)).toBeVisible()
  write.mockRestore()
})

test('where the page shows no term, the catalogue’s is used and named', async () => {
  const catalogue = { procedures: [procedureOf('1.004193', 'Trích lục', fiveDays)] }
  show({ procedure: 'Trích lục' }, { catalogue })
  await expect.element(citizen).toHaveTextContent(words.fromCatalogue)
})

test.each<[keyof typeof words.gaps, Partial<Sighting>]>([
  ['noTerm', {}],
  ['noFixedTerm', { term: { unit: 'none' } }],
  [
    'noHourOfReceipt',
    {
      term: { unit: 'workingHour', count: 8 },
      receivedAt: { at: instant('2026-11-20 00:00'), precision: 'day' },
    },
  ],
])('nothing is computed, and it is said why: %s', async (gap, current) => {
  show(current)
  await expect.element(page.getByText(words.gaps[gap])).toBeVisible()
  expect(root.querySelector('article')).toBeNull()
})

const waited: Change[] = [
  { field: 'status', before: 'processing', after: 'awaitingApplicant', ...seenBetween },
  {
    field: 'status',
    before: 'awaitingApplicant',
    after: 'processing',
    seenBefore: instant('2026-11-25 08:00'),
    seenAfter: instant('2026-11-26 08:00'),
  },
]
const use = (count: number) => page.getByRole('button', { name: words.waitUse(count) })

test('of a dossier that waited nothing is said until the officer has looked at the days that were seen', async () => {
  show({ term: fiveDays }, { changes: waited })
  await expect.element(page.getByText(words.waitSeen)).toBeVisible()
  await expect.element(page.getByLabelText(words.waitFrom)).toHaveValue('25/11/2026')
  await expect.element(page.getByLabelText(words.waitTo)).toHaveValue('26/11/2026')
  expect(root.querySelector('article')).toBeNull()
  expect(await findings(root)).toEqual([])

  await type(words.waitFrom, '27/11/2026')
  await expect.element(page.getByText(words.waitReversed)).toBeVisible()
  await use(1).click()
  await expect.element(page.getByText(words.waitNotWhole)).toBeVisible()
  expect(root.querySelector('article')).toBeNull()

  await type(words.waitFrom, '23/11/2026')
  await type(words.waitTo, '25/11/2026')
  await use(1).click()
  await expect.element(sheet).toHaveTextContent('tính lại từ đầu sau khi nhận đủ hồ sơ bổ sung')
  await expect.element(citizen).toHaveTextContent('hạn trả kết quả là ngày 02/12/2026')
  await page.getByLabelText(words.waitKind).selectOptions('other')
  await use(1).click()
  await expect.element(citizen).toHaveTextContent('hạn trả kết quả là ngày 01/12/2026')
})

test('a dossier taken in elsewhere is counted from the day the competent agency received it', async () => {
  const elsewhere = { ...procedureOf('1.2', 'Phi địa giới', fiveDays), start: 'agencyReceipt' as const }
  show({ procedure: '1.2' }, { catalogue: { procedures: [elsewhere] } })
  await expect.element(page.getByText(words.gaps.noAgencyReceipt)).toBeVisible()
  await type(words.agencyReceipt, '23/11/2026')
  await expect.element(citizen).toHaveTextContent('tính từ ngày 23/11; hạn trả kết quả là ngày 01/12/2026')
  await expect.element(sheet).toHaveTextContent(words.startsAtAgency)
  expect(await findings(root)).toEqual([])
})

test('several waits are added, and one taken out', async () => {
  show({ term: fiveDays })
  await expect.element(citizen).toHaveTextContent('ngày 30/11/2026')
  await page.getByRole('button', { name: words.waitAdd }).click()
  await page.getByRole('button', { name: words.waitAdd }).click()
  const wait = (number: number) => page.getByRole('group', { name: words.wait(number) })
  const fill = async (number: number, from: string, to: string) => {
    await wait(number).getByLabelText(words.waitFrom).fill(from)
    await wait(number).getByLabelText(words.waitTo).fill(to)
    await userEvent.keyboard('{Tab}')
    await wait(number).getByLabelText(words.waitKind).selectOptions('other')
  }
  await fill(1, '23/11/2026', '25/11/2026')
  await fill(2, '26/11/2026', '27/11/2026')
  await use(2).click()
  await expect.element(citizen).toHaveTextContent('ngày 02/12/2026')
  await page.getByRole('button', { name: words.waitRemove(1) }).click()
  await use(1).click()
  await expect.element(citizen).toHaveTextContent('ngày 01/12/2026')
  await page.getByRole('button', { name: words.waitRemove(1) }).click()
  await expect.element(citizen).toHaveTextContent('ngày 30/11/2026')
  expect(await findings(root)).toEqual([])
})

test('the agency’s own calendar, the basis that was checked and the catalogue’s other term are told', async () => {
  const fridayOff = { ...defaultSettings.calendar, week: { ...defaultSettings.calendar.week, 5: [] } }
  const basis = { text: 'Quyết định số 12/QĐ-UBND', checkedBy: 'Trưởng phòng', checkedOn: '2026-10-01' }
  const catalogue = { procedures: [procedureOf('1.004193', 'Trích lục', { unit: 'workingDay', count: 3 })] }
  show(
    { term: fiveDays, unit: 'Sở Y tế', procedure: 'Trích lục' },
    {
      catalogue,
      settings: { agencyCalendars: [{ unit: 'sở y tế', calendar: fridayOff }], countingBasis: basis },
    },
  )
  await expect.element(citizen).toHaveTextContent('ngày 01/12/2026')
  await expect.element(sheet).toHaveTextContent(words.agencyCalendar('Sở Y tế'))
  await expect
    .element(sheet)
    .toHaveTextContent('Căn cứ: Quyết định số 12/QĐ-UBND (đối chiếu: Trưởng phòng, 01/10/2026).')
  await expect.element(sheet).not.toHaveTextContent('chưa đối chiếu')
  const conflict =
    'Thời hạn trên hệ thống (5 ngày làm việc) khác danh mục thủ tục của đơn vị (3 ngày làm việc)'
  await expect.element(sheet).toHaveTextContent(conflict)
  await expect.element(page.getByRole('main').getByText(conflict, { exact: false }).first()).toBeVisible()
})

test('days of waiting cannot mend a term in hours', async () => {
  show({ term: { unit: 'workingHour', count: 8 }, status: 'awaitingApplicant' })
  await expect.element(page.getByText(words.waitInHours)).toBeVisible()
  expect(root.querySelector('article')).toBeNull()
})
