/** Where nothing is painted (a hidden tab), nothing waits for it longer than this. */
const patienceMs = 100

/**
 * Resolves once the page's first words stand on the screen. What is rendered is painted by other threads and
 * processes: whatever is loaded or rendered in the meantime competes with them, and the officer waits for it.
 */
export function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, patienceMs)
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) resolve()
    }).observe({ type: 'paint', buffered: true })
  })
}
