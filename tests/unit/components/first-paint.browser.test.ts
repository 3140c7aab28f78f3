import { afterEach, expect, test, vi } from 'vitest'
import { firstPaint } from '@/entrypoints/popup/first-paint'

afterEach(() => vi.unstubAllGlobals())

test('what waits for the first paint goes on once there was one, however late it asks', async () => {
  document.body.append('Quá hạn')
  await firstPaint()
  const painted = performance.getEntriesByName('first-contentful-paint')[0]
  expect(painted?.startTime).toBeLessThanOrEqual(performance.now())
  // The browser tells of it again; the timer that stands for it where nothing is painted is not needed.
  vi.stubGlobal('setTimeout', () => 0)
  await firstPaint()
})

test('where nothing is painted, as in a hidden tab, it goes on all the same', async () => {
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      observe() {}
    },
  )
  await firstPaint()
})
