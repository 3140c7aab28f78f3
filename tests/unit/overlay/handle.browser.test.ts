import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { OverlayState, Trouble } from '@/components/overlay/state'
import { createHandle } from '@/entrypoints/console.content/handle'
import { startMover } from '@/entrypoints/console-mover/mover'
import { type ConsoleDisplay, defaultDisplay, handleRange } from '@/utils/settings/display'

const calm: OverlayState = {
  trouble: null,
  urgent: 0,
  detail: null,
  drawerOpen: false,
  idle: false,
  display: defaultDisplay,
}
const actions = { toggleDrawer: vi.fn(), retry: vi.fn() }
const place = vi.fn()

function show(state: Partial<OverlayState>) {
  const handle = createHandle(document.body, actions)
  handle.show({ ...calm, ...state })
  return handle
}
const find = (selector: string) => document.querySelector<HTMLElement>(selector)
const isShown = (selector: string) => (find(selector)?.getClientRects().length ?? 0) > 0

afterEach(() => {
  document.body.replaceChildren()
  vi.resetAllMocks()
  vi.restoreAllMocks()
})

test('it counts what needs a hand today, and says so to those who hear it', () => {
  const handle = show({ urgent: 3 })
  expect(find('.count')?.textContent).toBe('3')
  expect(find('button.handle')?.ariaLabel).toContain('3 hồ sơ quá hạn hoặc đến hạn hôm nay')
  handle.show(calm)
  expect(isShown('.count')).toBe(false)
  expect(find('button.handle')?.ariaLabel).toContain('Không có hồ sơ quá hạn')
})

test('it opens and closes the drawer and keeps the focus while its texts change', () => {
  const handle = show({})
  const button = find('button.handle')
  button?.focus()
  button?.click()
  expect(actions.toggleDrawer).toHaveBeenCalledOnce()
  handle.show({ ...calm, drawerOpen: true, urgent: 2 })
  expect(button?.ariaExpanded).toBe('true')
  expect(document.activeElement).toBe(button)
})

test.each([
  ['unproven', 'Danh sách thiếu cột', 'Chưa hiển thị thời hạn trên trang này', null],
  ['stopped', '', 'Tiện ích tạm ngừng hiển thị trên trang này', 'Hiển thị lại'],
  ['reload', '', 'Hãy tải lại trang này', null],
  ['shutOut', 'Hãy mở Cài đặt', 'Tiện ích không còn được đọc trang này', null],
  ['problem', '<b>Hết chỗ</b>', 'Chưa ghi nhớ được trang này', null],
  ['tool', '', 'Chưa mở được bảng thông tin hồ sơ', 'Mở lại'],
] as const)('in trouble (%s) it says so instead', async (kind, reason, words, retry) => {
  const trouble: Trouble = { kind, reason }
  const handle = show({ trouble })
  const notice = find('[data-dh-trouble]')
  expect(isShown('button.handle')).toBe(false)
  expect(notice?.textContent).toContain(words)
  expect(notice?.textContent).toContain(reason)
  expect(notice?.querySelector('b')).toBeNull()
  const button = notice?.querySelector('button')
  expect(button?.textContent ?? null).toBe(retry)
  button?.click()
  expect(actions.retry.mock.calls).toEqual(retry ? [[trouble]] : [])
  expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([])
  handle.show(calm)
  expect(isShown('.trouble')).toBe(false)
  expect(isShown('button.handle')).toBe(true)
})

test('it stands where the officer wants it, or not at all; trouble is told in any case', () => {
  const handle = show({ display: { ...defaultDisplay, handle: 'left' } })
  expect(find('button.handle')?.dataset.place).toBe('left')
  handle.show({ ...calm, display: { ...defaultDisplay, handle: 'hidden' } })
  expect(isShown('button.handle')).toBe(false)
  const trouble: Trouble = { kind: 'stopped', reason: '' }
  handle.show({ ...calm, trouble, display: { ...defaultDisplay, handle: 'hidden' } })
  expect(isShown('.trouble')).toBe(true)
})

describe('moving it', () => {
  const pointer = (type: string, x: number, y: number) => {
    const at = { clientX: x, clientY: y, pointerId: 1, button: 0, bubbles: true }
    find('button.handle')?.dispatchEvent(new PointerEvent(type, at))
  }
  /** As a browser tells it: a click follows wherever the pointer is let go. */
  const drag = (from: [number, number], to: [number, number]) => {
    pointer('pointerdown', ...from)
    pointer('pointermove', ...to)
    pointer('pointerup', ...to)
    pointer('lostpointercapture', ...to)
    find('button.handle')?.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }))
  }
  const press = (key: string) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    find('button.handle')?.dispatchEvent(event)
    return event.defaultPrevented
  }
  beforeEach(() => {
    show({})
    const setDisplay = ({ handle, handleAt }: ConsoleDisplay) => place({ handle, handleAt })
    startMover({ root: document.body, state: () => calm, setDisplay })
    // No browser captures a pointer that tests made up.
    vi.spyOn(HTMLElement.prototype, 'setPointerCapture').mockImplementation(() => {})
  })
  const { innerWidth: width, innerHeight: height } = window

  test('dragged to the other side and down, it is kept there, and the drawer stays shut', () => {
    drag([width - 5, height * 0.45], [10, height * 0.75])
    expect(place.mock.calls).toEqual([[{ handle: 'left', handleAt: 75 }]])
    expect(find('button.handle')?.dataset.place).toBe('left')
    expect(actions.toggleDrawer).not.toHaveBeenCalled()
    // Pressed by a key right after, it opens.
    find('button.handle')?.click()
    expect(actions.toggleDrawer).toHaveBeenCalledOnce()
  })

  test('dragged out of the window it stays within', () => {
    drag([width - 5, height * 0.45], [width + 300, height * 3])
    expect(place).toHaveBeenLastCalledWith({ handle: 'right', handleAt: handleRange.bottom })
    drag([width - 5, height * 0.85], [width - 5, -height])
    expect(place).toHaveBeenLastCalledWith({ handle: 'right', handleAt: handleRange.top })
  })

  test('a press with a trembling hand opens the drawer', () => {
    drag([width - 5, height * 0.45], [width - 7, height * 0.45 + 2])
    expect(place).not.toHaveBeenCalled()
    expect(actions.toggleDrawer).toHaveBeenCalledOnce()
  })

  test.each([
    ['ArrowUp', { handle: 'right', handleAt: 40 }],
    ['ArrowDown', { handle: 'right', handleAt: 50 }],
    ['ArrowLeft', { handle: 'left', handleAt: 45 }],
    ['ArrowRight', { handle: 'right', handleAt: 45 }],
  ])('%s moves it', (key, at) => {
    expect(press(key)).toBe(true)
    expect(place.mock.calls).toEqual([[at]])
  })

  test('other keys are left to the page, and the way is told to those who hear it', () => {
    expect(press('a')).toBe(false)
    expect(place).not.toHaveBeenCalled()
    expect(find('button.handle')?.title).toContain('phím mũi tên')
  })
})
