import '@/components/base.css'
import '@/entrypoints/dashboard/dashboard.css'
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { CountSteps } from '@/components/use-summary'
import { type PageState, readAddress } from '@/entrypoints/dashboard/address'
import { ListView } from '@/entrypoints/dashboard/list-view'
import type { Listing, Summary } from '@/utils/reports/summary'
import { emptyCatalogue } from '@/utils/settings/catalogue-store'
import { findings } from './axe'
import { origin, sampleSummary } from './sample'

const onOpen = vi.fn()
const keep = vi.fn(async () => true)
const oneView = [{ name: 'Quá hạn phòng tôi', address: '?figure=overdue' }]
let views = oneView
let root: HTMLElement
let shown: PageState

beforeEach(async () => {
  await page.viewport(1366, 768)
  onOpen.mockReset()
  keep.mockReset()
  views = oneView
  root = document.body.appendChild(document.createElement('main'))
})
afterEach(() => {
  render(null, root)
  root.remove()
})

interface PageProps {
  summary: Listing
  address: string
  persons: boolean
  counting: CountSteps | null
}

function Page({ summary, address, persons, counting }: PageProps) {
  const [state, setState] = useState(() => readAddress(address))
  shown = state
  return (
    <ListView
      state={state}
      listing={summary}
      counting={counting}
      catalogue={emptyCatalogue}
      dueSoonDays={2}
      persons={persons}
      saved={{ views, keep, remove: () => {} }}
      onChange={(change) => setState({ ...state, ...change })}
      onOpen={onOpen}
    />
  )
}
const show = (
  summary: Listing = sampleSummary(),
  address = '',
  persons = true,
  counting: CountSteps | null = null,
) => render(<Page summary={summary} address={address} persons={persons} counting={counting} />, root)

/** The sample's first dossier, many times over, each with a number of its own. */
function many(count: number): Summary {
  const summary = sampleSummary()
  const [first] = summary.judged
  if (!first) throw new Error('the sample is empty')
  const { dossier } = first
  const judged = Array.from({ length: count }, (_, index) => ({
    ...first,
    dossier: { ...dossier, key: `${origin} ${index}`, current: { ...dossier.current, number: `N-${index}` } },
  }))
  return { ...summary, open: judged.map(({ dossier }) => dossier), judged }
}

const rows = () => [...root.querySelectorAll('tbody tr')]
const numbers = () => rows().map((row) => row.querySelector('th')?.textContent)

test('every open dossier stands in the list, the most urgent first', async () => {
  show()
  expect(numbers()).toEqual([
    'H56.77-261101-0001',
    'H56.77-261102-0002',
    'H56.77-261103-0003',
    'H56.77-261104-0004',
  ])
  await expect.element(page.getByText('4 trong 4 hồ sơ đang giải quyết đã thấy')).toBeVisible()
  await expect.element(page.getByRole('cell', { name: 'Quá hạn 2 ngày làm việc' })).toBeVisible()
})

test('a filter narrows it and goes into the address', async () => {
  show()
  await page.getByRole('combobox', { name: 'Đơn vị' }).selectOptions('Phòng Kinh tế')
  await expect.poll(numbers).toEqual(['H56.77-261101-0001', 'H56.77-261103-0003'])
  await page.getByRole('searchbox', { name: 'Mã hồ sơ' }).fill('261103')
  await expect.poll(numbers).toEqual(['H56.77-261103-0003'])
  expect(shown.filter).toEqual({ unit: 'Phòng Kinh tế', number: '261103' })
  await page.getByRole('button', { name: 'Bỏ lọc' }).click()
  await expect.poll(numbers).toHaveLength(4)
})

test('it opens as its address says', async () => {
  show(sampleSummary(), '?figure=overdue&columns=unit,lastSeen')
  expect(numbers()).toEqual(['H56.77-261101-0001'])
  const headings = [...root.querySelectorAll('thead th')].map((heading) => heading.textContent)
  expect(headings).toEqual(['Mã hồ sơ', 'Đơn vị', 'Lần xem gần nhất'])
})

test('who holds a dossier is shown only when asked for', async () => {
  show()
  expect(root.querySelector('tbody')?.textContent).not.toContain('Trần Văn An')
  await page.getByText('Cột hiển thị').first().click()
  await page.getByRole('checkbox', { name: 'Người xử lý' }).click()
  await expect.element(page.getByRole('cell', { name: 'Trần Văn An' })).toBeVisible()
})

test('the list is narrowed to a person only where the office has allowed it, whatever the address says', async () => {
  const holders = page.getByRole('combobox', { name: 'Người xử lý' })
  const address = `?${new URLSearchParams({ holder: 'Trần Văn An' })}`
  show(sampleSummary(), address)
  await expect.element(holders).toHaveValue('Trần Văn An')
  expect(numbers()).toEqual(['H56.77-261101-0001'])
  show(sampleSummary(), address, false)
  await expect.poll(numbers).toHaveLength(4)
  await expect.element(holders).not.toBeInTheDocument()
})

test('a view is kept under a name with its address', async () => {
  show(sampleSummary(), '?figure=overdue')
  await page.getByText('Bộ lọc đã lưu (1)').click()
  await expect
    .element(page.getByRole('link', { name: 'Quá hạn phòng tôi' }))
    .toHaveAttribute('href', '?figure=overdue')
  const name = page.getByRole('textbox', { name: 'Tên bộ lọc' })
  await name.fill('Sáng nay')
  await userEvent.keyboard('{Enter}')
  expect(keep).toHaveBeenCalledExactlyOnceWith({ name: 'Sáng nay', address: '?figure=overdue' })
  await expect.element(name).toHaveValue('')
})

test('a view that is one too many is not lost: what to do is said, and the typed name stays', async () => {
  keep.mockResolvedValueOnce(false)
  views = Array.from({ length: 50 }, (_, n) => ({ name: `Bộ lọc ${n}`, address: `?unit=${n}` }))
  show(sampleSummary(), '?figure=overdue')
  await page.getByText('Bộ lọc đã lưu').click()
  const name = page.getByRole('textbox', { name: 'Tên bộ lọc' })
  await name.fill('Sáng nay')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('alert')).toHaveTextContent('Chưa lưu: đã đủ 50 bộ lọc. Hãy xóa một')
  await expect.element(name).toHaveValue('Sáng nay')
  await userEvent.keyboard('{Enter}')
  await expect.element(name).toHaveValue('')
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
})

describe('on paper', () => {
  const printing = () => dispatchEvent(new Event('beforeprint'))

  test('stands every row, and only as long as it is printed', async () => {
    show(many(300))
    expect(rows().length).toBeLessThan(80)
    printing()
    await expect.poll(() => rows().length).toBe(300)
    dispatchEvent(new Event('afterprint'))
    await expect.poll(() => rows().length).toBeLessThan(80)
  })

  test('stands how many a list of thousands leaves out', async () => {
    show(many(1200))
    printing()
    await expect
      .element(page.getByText('Còn 200 hồ sơ không in trong bản này. Hãy lọc bớt danh sách rồi in lại.'))
      .toBeVisible()
    expect(rows()).toHaveLength(1000)
  })

  test('stands what the list is narrowed to', () => {
    show(sampleSummary(), '?figure=overdue&unit=Phòng Kinh tế')
    expect(root.querySelector('p.print-only')?.textContent).toBe(
      'Nhóm hồ sơ: Quá hạn · Đơn vị: Phòng Kinh tế',
    )
  })
})

describe('a hundred thousand dossiers', () => {
  const numberCell = (number: string) => page.getByRole('button', { name: number, exact: true })

  test('are one table of which only the rows in sight are drawn', async () => {
    show(many(100_000))
    expect(rows().length).toBeLessThan(80)
    await expect.element(page.getByRole('table')).toHaveAttribute('aria-rowcount', '100001')
    expect(rows()[0]?.getAttribute('aria-rowindex')).toBe('2')
  })

  test('are gone through by keyboard, to the very last', async () => {
    show(many(100_000))
    await numberCell('N-0').element().focus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    await expect.element(numberCell('N-2')).toHaveFocus()
    await userEvent.keyboard('{End}')
    await expect.element(numberCell('N-99999')).toHaveFocus()
    expect(rows().at(-1)?.getAttribute('aria-rowindex')).toBe('100001')
    const { bottom } = numberCell('N-99999').element().getBoundingClientRect()
    expect(bottom).toBeLessThanOrEqual(root.querySelector('.window')?.getBoundingClientRect().bottom ?? 0)
    await userEvent.keyboard('{PageUp}{ArrowUp}{Home}{Enter}')
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(`${origin} 0`)
  })

  test('take one stop of the Tab key', async () => {
    show(many(100_000))
    const stops = [...root.querySelectorAll<HTMLElement>('tbody button')].filter(
      ({ tabIndex }) => tabIndex === 0,
    )
    expect(stops.map(({ textContent }) => textContent)).toEqual(['N-0'])
  })

  const scroller = () => {
    const element = root.querySelector('.window')
    if (!element) throw new Error('no table')
    return element
  }

  test('are scrolled through in the same elements, all but one that has the focus', async () => {
    show(many(100_000))
    await numberCell('N-1').element().focus()
    const before = rows()
    const focused = before[1]
    scroller().scrollTop = 36 * 50_000
    await expect.element(numberCell('N-50000')).toBeVisible()
    // Whoever presses Enter now means N-1: the row that took its place must not answer.
    expect(focused?.isConnected).toBe(false)
    expect(document.activeElement).toBe(document.body)
    expect(rows().filter((row) => before.includes(row)).length).toBeGreaterThanOrEqual(rows().length - 1)
  })

  test('show at any height the rows that belong there', async () => {
    show(many(100_000))
    scroller().scrollTop = 36 * 50_000
    await expect.element(numberCell('N-50000')).toBeVisible()
    const head = root.querySelector('thead th')?.getBoundingClientRect()
    const row = numberCell('N-50000').element().closest('tr')?.getBoundingClientRect()
    expect(Math.abs((row?.top ?? 0) - (head?.bottom ?? 0))).toBeLessThanOrEqual(1)
  })
})

describe('while the figures are counted', () => {
  const progress = page.getByRole('progressbar', { name: /Danh sách đã đủ/ })
  const steps = (done: number): CountSteps => ({ done, all: 10 })

  test('the whole list is there, and says that the groups are still to come', async () => {
    show(sampleSummary(), '', true, steps(4))
    expect(rows()).toHaveLength(4)
    await expect.element(page.getByText('4 trong 4 hồ sơ đang giải quyết đã thấy')).toBeVisible()
    await expect.element(progress).toHaveAttribute('value', '4')
    expect(await findings(root)).toEqual([])
    show()
    await expect.element(progress).not.toBeInTheDocument()
  })

  test('nothing is said of a group until all of it is known', async () => {
    show(sampleSummary(), '?figure=overdue', true, steps(3))
    expect(rows()).toEqual([])
    const line = page.getByRole('status')
    await expect.element(line).toHaveTextContent('Nhóm hồ sơ này đang được tính')
    await expect.element(line).not.toHaveTextContent('trong 4 hồ sơ')
    await expect.element(progress).not.toBeInTheDocument()
    const looked = (done: number) =>
      page.getByRole('progressbar', {
        name: `Danh sách chưa đủ: đã xem xét ${done} trong 4 hồ sơ đang giải quyết.`,
      })
    await expect.element(looked(3)).toHaveAttribute('value', '3')
    expect(await findings(root)).toEqual([])
    // All looked at, and what stood yesterday still to be counted.
    show(sampleSummary(), '?figure=overdue', true, steps(9))
    await expect.element(looked(4)).toHaveAttribute('value', '9')
    show(sampleSummary(), '?figure=overdue')
    await expect.poll(numbers).toEqual(['H56.77-261101-0001'])
  })

  test('nothing is said where that takes no time', async () => {
    show(sampleSummary(), '', true, steps(0))
    await expect.element(progress).not.toBeInTheDocument()
  })
})

test('axe finds nothing wrong with the list', async () => {
  show()
  await page.getByText('Cột hiển thị').first().click()
  expect(await findings(root)).toEqual([])
})
