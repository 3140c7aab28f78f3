import '@/components/base.css'
import '@/entrypoints/dashboard/dashboard.css'
import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ChartCard } from '@/components/chart-card'
import { RecordedDraws } from '@/entrypoints/dashboard/recorded-draws'
import { ReportSheet } from '@/entrypoints/dashboard/report-sheet'
import { ReviewView } from '@/entrypoints/dashboard/review-view'
import { TotalsForm } from '@/entrypoints/dashboard/totals-form'
import type { Chart } from '@/utils/reports/charts'
import { groundsOf } from '@/utils/reports/context'
import { periodDocument } from '@/utils/reports/document'
import { calibrationOf } from '@/utils/reports/forecast/check'
import { forecastDocument } from '@/utils/reports/forecast/document'
import { outlookOf } from '@/utils/reports/forecast/forecast'
import { sampleDocument } from '@/utils/reports/sample-document'
import { previewDraw } from '@/utils/reports/sample-draw'
import { emptyCatalogue } from '@/utils/settings/catalogue-store'
import { defaultSettings } from '@/utils/settings/defaults'
import { dayOf } from '@/utils/working-time/dates'
import { spanOf } from '@/utils/working-time/spans'
import { findings } from './axe'
import { friday, sampleSummary } from './sample'

const context = { ...groundsOf(defaultSettings, emptyCatalogue), now: friday }
const summary = sampleSummary()
let root: HTMLElement

beforeEach(async () => {
  await page.viewport(1366, 768)
  root = document.body.appendChild(document.createElement('main'))
})
afterEach(() => {
  render(null, root)
  root.remove()
})

describe('the review', () => {
  const append = vi.fn(async () => true)
  const onOpen = vi.fn()
  const show = (works = append, judged = summary.judged) =>
    render(
      <ReviewView
        judged={judged}
        context={context}
        unopenedDays={5}
        onUnopenedDays={() => {}}
        append={works}
        onOpen={onOpen}
      />,
      root,
    )
  const rows = () => [...root.querySelectorAll('li')]
  const answer = (number: string, name: string) =>
    page
      .getByRole('group', { name: `Kết quả rà soát hồ sơ ${number}` })
      .getByRole('button', { name, exact: true })

  test('lists what is late and due, with its reasons, and nobody’s name', () => {
    show()
    expect(rows().map((row) => row.querySelector('button')?.textContent)).toEqual([
      'H56.77-261101-0001',
      'H56.77-261102-0002',
    ])
    expect(rows()[0]?.textContent).toContain('Quá hạn 2 ngày làm việc')
    expect(root.textContent).not.toContain('Trần Văn An')
  })

  test('of a thousand is answered by keyboard as one of ten is: no other row is drawn anew', async () => {
    const [late] = summary.judged
    if (!late) throw new Error('the sample is empty')
    const judged = Array.from({ length: 1000 }, (_, index) => {
      const current = { ...late.dossier.current, number: `N-${index}` }
      return { ...late, dossier: { ...late.dossier, key: `${late.dossier.key} ${index}`, current } }
    })
    show(append, judged)
    expect(rows()).toHaveLength(1000)
    const [answered, next] = rows().slice(500, 502)
    const touched = new Set<Element | null>()
    const observer = new MutationObserver((records) => {
      for (const { target } of records) touched.add(target instanceof Element ? target.closest('li') : null)
    })
    answered?.querySelector<HTMLElement>('[data-decision]')?.focus()
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true })
    await userEvent.keyboard('2')
    await expect.poll(() => answered?.querySelector('[aria-pressed="true"]')?.textContent).toBe('Không kịp')
    expect(document.activeElement?.closest('li')).toBe(next)
    observer.disconnect()
    expect([...touched]).toEqual([answered])
    expect(root.querySelectorAll('li:not(.no-print)')).toHaveLength(45)
  })

  test('says when an answer could not be written', async () => {
    show(vi.fn(async () => false))
    await answer('H56.77-261101-0001', 'Kịp').click()
    await expect.element(page.getByRole('alert')).toHaveTextContent('Chưa ghi được trả lời')
  })

  test('axe finds nothing wrong with it', async () => {
    show()
    expect(await findings(root)).toEqual([])
  })
})

describe('a chart', () => {
  const chart: Chart = {
    picture: 'bars',
    title: 'Hồ sơ đến hạn',
    about: 'Số hồ sơ mỗi ngày.',
    headings: ['Ngày', 'Hồ sơ'],
    bars: [
      { label: '20/11', value: 4, more: [] },
      { label: '22/11', value: 1, more: ['ngày nghỉ'] },
    ],
    line: { value: 2, label: 'Năng lực: 2 hồ sơ' },
  }

  test('says the same in its table, remarks included', async () => {
    render(<ChartCard chart={chart} />, root)
    await expect.element(page.getByRole('img', { name: 'Hồ sơ đến hạn' })).toBeVisible()
    await page.getByText('Xem dạng bảng').click()
    await expect.element(page.getByRole('row', { name: '22/11' })).toHaveTextContent('22/111ngày nghỉ')
    const [high, low] = [...root.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('height')))
    expect(high).toBe((low ?? 0) * 4)
    expect(await findings(root)).toEqual([])
  })

  test('of parts draws each in its size and says how many were well', async () => {
    const weeks: Chart = {
      picture: 'stack',
      title: 'Kết thúc theo tuần',
      about: 'Trong những hồ sơ đã thấy.',
      headings: ['Tuần từ', 'Đúng hạn', 'Quá hạn', 'Chưa xác định'],
      bars: [
        { label: '09/11', value: 30, more: [10, 0] },
        { label: '16/11', value: 0, more: [0, 20] },
      ],
    }
    render(<ChartCard chart={weeks} />, root)
    const picture = page.getByRole('img', { name: 'Kết thúc theo tuần' })
    await expect.element(picture).toHaveTextContent('30/40')
    const [whole, hatched, hollow] = ['whole', 'hatched', 'hollow'].map((part) =>
      picture.element().querySelector(`.part-${part}`)?.getBoundingClientRect(),
    )
    expect(whole?.height).toBeCloseTo((hatched?.height ?? 0) * 3)
    expect(hollow?.height).toBeCloseTo((hatched?.height ?? 0) * 2)
    expect(hatched?.bottom).toBeCloseTo(whole?.top ?? 0)
    expect([...root.querySelectorAll('.legend li')].map((key) => key.textContent)).toEqual(
      weeks.headings.slice(1),
    )
    expect(await findings(root)).toEqual([])
  })

  test('of ranges names each on a line of its own', async () => {
    const steps: Chart = {
      picture: 'ranges',
      title: 'Thời gian ở mỗi bước',
      about: 'Ngày làm việc.',
      headings: ['Bước', 'Một nửa', 'Một phần tư', 'Ba phần tư', 'Số lần'],
      bars: [
        { label: 'Trích lục: Thẩm định hồ sơ', value: 4, more: [2, 8, 31] },
        { label: 'Trích lục: Lãnh đạo phê duyệt', value: 1, more: [1, 1, 12] },
      ],
    }
    render(<ChartCard chart={steps} />, root)
    await expect.element(page.getByText('Trích lục: Thẩm định hồ sơ').first()).toBeVisible()
    const [long, short] = [...root.querySelectorAll('.ranges svg')]
    expect(long?.textContent).toBe('4 (2–8)')
    expect(short?.textContent).toBe('1')
    const drawn = (name: string) => {
      const box = long?.querySelector(`.${name}`)?.getBoundingClientRect()
      if (!box) throw new Error(`No ${name}`)
      return box
    }
    const reach = drawn('reach')
    expect(drawn('bar').left - reach.left).toBeCloseTo(reach.width / 4, 0)
    expect(drawn('bar').right).toBeCloseTo(reach.right, 0)
    expect(drawn('middle').left - reach.left).toBeCloseTo(reach.width / 2, 0)
    expect(await findings(root)).toEqual([])
  })

  test('of nothing says so, and draws nothing, nor a table of headings', async () => {
    render(<ChartCard chart={{ ...chart, bars: [] }} />, root)
    await expect.element(page.getByText('Chưa đủ số liệu để vẽ.')).toBeVisible()
    expect(root.querySelector('svg, details, table')).toBeNull()
  })
})

describe('the random sample', () => {
  const dossiers = summary.judged.map(({ dossier }) => dossier)
  const span = spanOf('month', dayOf(friday))
  const choice = { span, seed: '2026-11-20', size: { unit: 'dossiers', value: 2 } } as const
  const draw = { ...previewDraw(dossiers, choice, summary, context).draw, population: '' }

  test('stands on the page with its checklist and the time in each stage; axe finds nothing wrong', async () => {
    render(<ReportSheet document={sampleDocument(draw, dossiers, true, context)} />, root)
    await expect
      .element(page.getByText('Lần chọn này đã được ghi nhận lúc 10:00 ngày 20/11/2026.'))
      .toBeVisible()
    const tables = [...root.querySelectorAll('caption')].map((caption) => caption.textContent)
    expect(tables).toEqual([
      'Hồ sơ được chọn',
      'Số hồ sơ theo lĩnh vực',
      'Thời gian ở từng giai đoạn, theo những lần đã xem',
    ])
    expect(await findings(root)).toEqual([])
  })

  test('leads from each dossier that was drawn to its course', async () => {
    const onOpen = vi.fn()
    const document = sampleDocument(draw, dossiers, true, context)
    render(<ReportSheet document={document} onOpen={onOpen} />, root)
    const numbers = document.tables[0]?.rows.map(([number]) => String(number)) ?? []
    for (const number of numbers) await page.getByRole('button', { name: number, exact: true }).click()
    const keys = numbers.map((number) => dossiers.find(({ current }) => current.number === number)?.key)
    expect(keys).toHaveLength(2)
    expect(onOpen.mock.calls).toEqual(keys.map((key) => [key]))
    expect(await findings(root)).toEqual([])
  })

  test('can be seen again from the list of those put on record, by keyboard too', async () => {
    const onReopen = vi.fn()
    render(<RecordedDraws draws={[draw]} onOpen={onReopen} />, root)
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(onReopen).toHaveBeenCalledExactlyOnceWith(draw)
    expect(root.textContent).toContain('2/4')
    expect(await findings(root)).toEqual([])
  })
})

test('the forecast says what it rests on and how far it was right, and nobody’s name; axe finds nothing wrong', async () => {
  const dossiers = summary.judged.map(({ dossier }) => dossier)
  const outlook = outlookOf(dossiers, context, 5)
  const checked = Array.from({ length: 30 }, (_, index) => ({ miss: index / 30, missed: index % 3 === 0 }))
  const [judged] = dossiers
  if (!judged) throw new Error('no dossier')
  const forecast = {
    dossier: judged,
    miss: 0.7,
    daysLeft: 2,
    median: 3,
    most: 6,
    n: 40,
    basis: 'step',
  } as const
  const document = forecastDocument(
    { ...outlook, likely: [forecast], calibration: calibrationOf(checked) },
    summary,
    context,
  )
  const onOpen = vi.fn()
  render(<ReportSheet document={document} onOpen={onOpen} />, root)
  await expect.element(page.getByText('khoảng 7 trong 10')).toBeVisible()
  await page.getByRole('button', { name: judged.current.number ?? '', exact: true }).click()
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(judged.key)
  await expect.element(page.getByRole('table', { name: 'Mức độ chính xác của ước tính' })).toBeVisible()
  expect(root.textContent).not.toContain('Trần Văn An')
  expect(await findings(root)).toEqual([])
})

describe('the report', () => {
  const { report, document } = periodDocument(
    summary.judged.map(({ dossier }) => dossier),
    { kind: 'month', day: dayOf(friday), lead: defaultSettings.lead, coverage: summary },
    context,
  )

  test('stands on the page with all it rests on; axe finds nothing wrong', async () => {
    render(<ReportSheet document={document} />, root)
    for (const line of document.lines) await expect.element(page.getByText(line)).toBeVisible()
    const tables = [...root.querySelectorAll('caption, h3')].map((name) => name.textContent)
    expect(tables).toEqual(document.tables.map(({ title }) => title))
    expect(await findings(root)).toEqual([])
  })

  test('says in words where a table would have no row, and draws no headings over nothing', async () => {
    const none = 'Không có thủ tục nào quá hạn ở cả hai kỳ.'
    render(<ReportSheet document={document} />, root)
    const section = page.getByText(none).element().parentElement
    expect(section?.textContent).toBe(`Thủ tục có hồ sơ quá hạn ở cả kỳ này và kỳ trước${none}`)
    const bodies = [...root.querySelectorAll('tbody')]
    expect(bodies.filter((body) => body.rows.length === 0)).toEqual([])
  })

  test('keeps hidden figures in line with the others, and tells a screen reader why they are hidden', async () => {
    const groups = { title: 'Theo đơn vị', headings: ['Đơn vị', 'Quá hạn', 'Đúng hạn', 'Ghi chú'] }
    const rows = [
      ['Phòng Kinh tế', 'ẩn', 12, 'đã đủ'],
      ['Phòng Văn hóa', 'ẩn', 'ẩn', ''],
    ]
    render(<ReportSheet document={{ ...document, tables: [{ ...groups, rows }] }} />, root)
    const why = 'ẩn vì là số nhỏ, hoặc từ đó tính ra được số nhỏ'
    await expect.element(page.getByRole('cell', { name: why }).first()).toBeVisible()
    const cells = (row: Element) => [...row.children].map((cell) => getComputedStyle(cell).textAlign)
    expect([...root.querySelectorAll('tr')].map(cells)).toEqual(
      Array.from({ length: 3 }, () => ['start', 'end', 'end', 'start']),
    )
    expect(root.querySelectorAll('td .unseen')).toHaveLength(3)
    expect(await findings(root)).toEqual([])
  })

  test('takes the system’s own totals as whole numbers only', async () => {
    const onSave = vi.fn()
    render(<TotalsForm seen={report.total} totals={null} onSave={onSave} />, root)
    const field = page.getByRole('textbox', { name: 'Tiếp nhận trong kỳ' })
    await field.fill('mười')
    await userEvent.tab()
    await expect.element(page.getByText('Hãy nhập số hồ sơ, ví dụ 120, hoặc để trống.')).toBeVisible()
    expect(onSave).not.toHaveBeenCalled()
    await field.fill('12')
    await userEvent.tab()
    expect(onSave).toHaveBeenCalledExactlyOnceWith('received', 12)
    expect(await findings(root)).toEqual([])
  })
})
