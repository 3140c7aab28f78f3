import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createRetry, type Retry } from '@/entrypoints/console.content/retry'

/** When a page that nobody has taught is looked over again, ms: what was made of it never fits here. */
let looks: number[]
let retry: Retry
let running: AbortController

/** As the content script does: ends the look before, and reads. */
function look(): void {
  looks.push(Math.floor(performance.now()))
  running.abort()
  running = new AbortController()
  retry.begin(running.signal)
  retry.again()
}

const elements = (count: number) => Array.from({ length: count }, () => document.createElement('p'))
const frames = (seconds: number) => Array.from({ length: seconds * 60 }, (_, at) => at)
/** What the page does in a frame, and the reading after it. */
function frame(change: () => void): void {
  change()
  retry.again()
  vi.advanceTimersByTime(16)
}

beforeEach(() => {
  vi.useFakeTimers({ now: 0, toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  document.body.replaceChildren(...elements(1_000))
  looks = []
  running = new AbortController()
  retry = createRetry(document, look)
  look()
})
afterEach(() => {
  running.abort()
  document.body.replaceChildren()
  vi.useRealTimers()
})

test('a page that stays as it is is looked over ever more seldom, then no more', () => {
  vi.advanceTimersByTime(600_000)
  expect(looks).toEqual([0, 1_000, 3_000, 7_000, 15_000, 31_000])
})

test('a list that comes in the middle of the longest wait is looked at at once, and afterwards as ever', () => {
  vi.advanceTimersByTime(20_000)
  frame(() => document.body.append(...elements(60)))
  vi.advanceTimersByTime(600_000)
  expect(looks.slice(4)).toEqual([15_000, 20_000, 21_000, 23_000, 27_000, 35_000, 51_000])
})

test('a list that comes when nobody waits any more is looked at at once', () => {
  vi.advanceTimersByTime(600_000)
  frame(() => document.body.append(...elements(60)))
  expect(looks.at(-1)).toBe(600_000)
})

test('another address of the same page, with less on it, is looked at at once', () => {
  vi.advanceTimersByTime(20_000)
  const { href } = location
  frame(() => {
    history.pushState(null, '', '#danh-sach')
    document.body.replaceChildren(...elements(200))
  })
  history.replaceState(null, '', href)
  expect(looks.at(-1)).toBe(20_000)
})

test.each([
  ['changes a little all the time', (at: number) => document.body.lastElementChild?.append(String(at))],
  [
    'shows and hides a part',
    (at: number) => document.body.replaceChildren(...elements(at % 30 < 15 ? 1_000 : 1_300)),
  ],
])('a page that %s is looked over no oftener for it', (_, change) => {
  for (const at of frames(30)) frame(() => change(at))
  expect(looks.length).toBeLessThan(8)
})

test('a page that grows without end is looked over ever more seldom', () => {
  const perMinute = [0, 1, 2].map(() => {
    const before = looks.length
    for (const at of frames(60)) frame(() => document.body.append(...elements(at % 2)))
    return looks.length - before
  })
  const [first = 0, second = 0, third = 0] = perMinute
  expect(first).toBeLessThan(60)
  expect([second < first, third < second]).toEqual([true, true])
})

test('ended, it looks no more', () => {
  frame(() => document.body.append(...elements(60)))
  const before = looks.length
  retry.again()
  running.abort()
  vi.advanceTimersByTime(600_000)
  expect(looks).toHaveLength(before)
})
