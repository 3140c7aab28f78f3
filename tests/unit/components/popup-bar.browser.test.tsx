import '@/components/base.css'
import '@/entrypoints/popup/popup.css'
import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Figures } from '@/entrypoints/popup/figures'
import type { PageAction } from '@/entrypoints/popup/page-action'
import { PageBar, PageHints } from '@/entrypoints/popup/page-bar'
import { popupWords } from '@/utils/i18n/popup'
import { walkStartWords } from '@/utils/i18n/walk-start'
import { wizardWords } from '@/utils/i18n/wizard'
import { findings } from './axe'
import { sampleSummary } from './sample'

/** The buttons at the popup's bottom edge, under figures that are counted anew. */
const labels = { desk: 'Một cửa', dueSoonDays: 2, persons: true, shared: false, consoles: [] }
const press = vi.fn<PageAction['press']>()
const actions: PageAction[] = [
  { name: 'walk', label: walkStartWords.start, hint: walkStartWords.startHint, isNext: true, press },
  { name: 'teach', label: wizardWords.startAgain, hint: wizardWords.startHint, press },
]
let root: HTMLElement

beforeEach(() => {
  press.mockReset().mockResolvedValue(null)
  root = document.body.appendChild(document.createElement('div'))
  root.id = 'app'
})
afterEach(async () => {
  render(null, root)
  root.remove()
  await page.viewport(414, 896)
})

/** The popup with as many units as given, and one of them per procedure. */
function show(units: number, shown: readonly PageAction[] = actions) {
  const sample = sampleSummary()
  const [group] = sample.groups.unit
  if (!group) throw new Error('the sample has no unit')
  const unit = Array.from({ length: units }, (_, n) => ({ ...group, name: `Phòng ${n}` }))
  const summary = { ...sample, groups: { ...sample.groups, unit } }
  const nothing = () => {}
  render(
    <main>
      <Figures
        cached={null}
        state={{ kind: 'ready', summary, labels, whose: 'everyone' }}
        onWrite={nothing}
        onExplain={nothing}
        onTimeline={nothing}
        onDashboard={nothing}
      />
      <PageHints actions={shown} />
      <PageBar actions={shown} />
    </main>,
    root,
  )
}

const bar = () => page.getByRole('region', { name: 'Việc làm được với trang đang mở' })
const places = () =>
  [...root.querySelectorAll('.page-actions button')].map((button) => {
    const { left, top, bottom } = button.getBoundingClientRect()
    return { left, top, bottom }
  })

test.each([
  ['the popup', 400, 600],
  ['a short one', 400, 430],
  ['narrow, beside the page', 320, 700],
  ['at 200 %', 400, 300],
])(
  'in %s its buttons are in sight and stand still, however long the figures are',
  async (_, width, height) => {
    await page.viewport(width, height)
    show(1)
    const before = places()
    expect(before).toHaveLength(2)
    for (const { top, bottom } of before) {
      expect(top).toBeGreaterThan(0)
      expect(bottom).toBeLessThanOrEqual(innerHeight)
    }
    for (const units of [40, 0, 3]) {
      show(units)
      expect(places()).toEqual(before)
    }
    expect(bar().element().getBoundingClientRect().height).toBeLessThan(innerHeight / 3)
  },
)

test('enlarged so far that it would cover the figures, it waits below them', async () => {
  await page.viewport(200, 200)
  show(3)
  expect(bar().element().getBoundingClientRect().top).toBeGreaterThan(innerHeight)
})

test('what has the focus is never behind it', async () => {
  await page.viewport(400, 300)
  show(40)
  // The browser lays out and tells of the bar's height in a frame of its own.
  await expect.poll(() => document.documentElement.style.scrollPaddingBlockEnd).not.toBe('')
  const covered: string[] = []
  // What is folded is passed over.
  const stops = [...root.querySelectorAll('main :is(button, a, input, summary)')].filter((one) =>
    one.checkVisibility(),
  )
  for (const _ of stops) {
    await userEvent.keyboard('{Tab}')
    const focused = document.activeElement
    if (!focused || bar().element().contains(focused)) continue
    const edge = bar().element().getBoundingClientRect().top
    if (focused.getBoundingClientRect().bottom > edge) covered.push(focused.textContent ?? '')
  }
  expect(covered).toEqual([])
  expect(document.activeElement?.textContent).toBe(wizardWords.startAgain)
})

test('a button is told with what it does, and says when it could not', async () => {
  show(3)
  const walk = page.getByRole('button', { name: walkStartWords.start })
  await expect.element(walk).toHaveAccessibleDescription(walkStartWords.startHint)
  press.mockResolvedValueOnce(wizardWords.startFailed)
  const before = places()
  await walk.click()
  await expect.element(page.getByRole('alert')).toHaveTextContent(wizardWords.startFailed)
  expect(places()).toEqual(before)
  await walk.click()
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
  expect(await findings(root)).toEqual([])
})

test('the next step has the focus, unless the officer has gone somewhere already', async () => {
  const next = actions.map((action) => ({ ...action, hasFocus: action.name === 'teach' }))
  show(3, next)
  await expect.element(page.getByRole('button', { name: wizardWords.startAgain })).toHaveFocus()
  render(null, root)
  const elsewhere = document.body.appendChild(document.createElement('input'))
  elsewhere.focus()
  show(3, next)
  await expect.element(bar()).toBeVisible()
  await expect.element(elsewhere).toHaveFocus()
  elsewhere.remove()
})

test('where nothing can be done about a page there is no bar', async () => {
  show(3, [])
  await expect.element(bar()).not.toBeInTheDocument()
})

test('what there is nothing to do with keeps its place, and says why', async () => {
  show(1)
  const before = places()
  const [walk, ...others] = actions
  if (!walk) throw new Error('no action')
  show(1, [{ name: 'walk', label: walk.label, hint: popupWords.noMorePages, isOff: true, press }, ...others])
  const button = bar().getByRole('button', { name: walk.label })
  await expect.element(button).toBeDisabled()
  await expect.element(button).toHaveAccessibleDescription(popupWords.noMorePages)
  expect(places()).toEqual(before)
  expect(await findings(root)).toEqual([])
})
