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

  /** What the browser recorded while something was done. */
  async function traced(work) {
    await page.bringToFront()
    await page.tracing.start({ categories: ['devtools.timeline', 'blink.user_timing'] })
    await work()
    return JSON.parse(new TextDecoder().decode(await page.tracing.stop())).traceEvents
  }

  const isOurs = ({ args }) => args.data?.url?.startsWith('chrome-extension://')
  /** The thread that the page and our scripts in it share; the background and our own pages have threads of their own. */
  const threadOf = (events) => {
    const { pid, tid } = events.find(({ name }) => name === 'measured')
    return (event) => event.pid === pid && event.tid === tid
  }

  return {
    /** Does one thing in the page: until it is settled, script and layout in ms, and the count of long tasks. */
    async time(deed, count) {
      await page.bringToFront()
      const before = await metrics()
      const timed = await page.evaluate((...args) => bench.time(...args), deed, count, wantsBadges)
      const after = await metrics()
      return { ...timed, script: after.script - before.script, layout: after.layout - before.layout }
    },
    async repeat(times, deed, count) {
      for (let i = 0; i < times; i++) await this.time(deed, count)
    },
    /** Loads the page anew: to the first badge from the page's readiness, and from our script's start; ms. */
    async firstBadge() {
      const events = await traced(async () => {
        await page.reload()
        await page.waitForFunction('bench.isDressed()', { polling: 20 })
      })
      const start = events.find((event) => event.name === 'EvaluateScript' && isOurs(event))
      const badge = events.find(({ name }) => name === 'first badge')
      return { loaded: await page.evaluate('bench.firstBadgeAfter()'), putIn: (badge.ts - start.ts) / 1e3 }
    },
    /**
     * The longest of our own calls in the page while something is done, ms of the thread's own time: functions of the
     * extension. What the page threw away before is collected first, lest it be in one of them.
     */
    async longestCall(deed, count) {
      await session.send('HeapProfiler.collectGarbage')
      const events = await traced(() =>
        page.evaluate(
          (...args) => {
            performance.mark('measured')
            return bench.time(...args)
          },
          deed,
          count,
          wantsBadges,
        ),
      )
      const isHere = threadOf(events)
      const ours = events.filter((event) => event.name === 'FunctionCall' && isOurs(event) && isHere(event))
      return { calls: ours.length, longest: Math.max(0, ...ours.map(({ tdur = 0 }) => tdur / 1e3)) }
    },
    async heapAtRest() {
      await session.send('HeapProfiler.collectGarbage')
      return metrics()
    },
    slowDown: (rate) => page.emulateCPUThrottling(rate),
  }
}
