/** One open page and what the browser says of it. */

/** @param {import('puppeteer-core').Page} page */
export async function openTab(page, url, wantsBadges) {
  await page.goto(url)
  const session = await page.createCDPSession()
  // The thread's own time: what else the computer does is not counted.
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' })
  await session.send('Performance.enable')
  if (wantsBadges) await page.waitForFunction('bench.isDressed()', { polling: 20 })

  async function metrics() {
    const { metrics: list } = await session.send('Performance.getMetrics')
    const of = Object.fromEntries(list.map(({ name, value }) => [name, value]))
    return {
      script: of.ScriptDuration * 1e3,
      layout: (of.LayoutDuration + of.RecalcStyleDuration) * 1e3,
      heap: of.JSHeapUsedSize / 2 ** 20,
      listeners: of.JSEventListeners,
    }
  }

  return {
    page,
    metrics,
    /** Does one thing in the page: until it is settled, script and layout in ms. */
    async time(deed, count) {
      await page.bringToFront()
      const before = await metrics()
      const settled = await page.evaluate((...args) => bench.time(...args), deed, count, wantsBadges)
      const after = await metrics()
      return { settled, script: after.script - before.script, layout: after.layout - before.layout }
    },
    async repeat(times, deed, count) {
      for (let i = 0; i < times; i++) await this.time(deed, count)
    },
    /** The longest of our own calls while something is done, ms of the thread's own time: functions of the extension. */
    async longestCall(deed, count) {
      await page.bringToFront()
      await page.tracing.start({ categories: ['devtools.timeline'] })
      await page.evaluate((...args) => bench.time(...args), deed, count, wantsBadges)
      const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()))
      const ours = traceEvents.filter(
        ({ name, args }) => name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension://'),
      )
      return { calls: ours.length, longest: Math.max(0, ...ours.map(({ tdur = 0 }) => tdur / 1e3)) }
    },
    async heapAtRest() {
      await session.send('HeapProfiler.collectGarbage')
      return metrics()
    },
    slowDown: (rate) => page.emulateCPUThrottling(rate),
  }
}
