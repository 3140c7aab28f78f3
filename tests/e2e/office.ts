import type { Page } from 'puppeteer-core'
import { outputs } from '../../scripts/lib/build.mjs'
import { opencpsWalk, tandanWalk } from '../../scripts/lib/console-walks.mjs'
import { addConsole, openAuditor, readBadges, readPopup, until } from '../../scripts/lib/officer.mjs'
import { startConsoles } from '../consoles/server.mjs'
import { expectedBadge } from '../oracle/expected-badge.mjs'
import { launchChromium } from './browsers'

export type Consoles = Awaited<ReturnType<typeof startConsoles>>
export type ConsoleName = 'opencps' | 'tandan'
export type ShownRecord = ReturnType<Consoles['control']['answerLog']>[number]['rows'][number]

const walks = { opencps: opencpsWalk, tandan: tandanWalk }

/**
 * Both demo consoles, and a real Chromium with the demo build (or another folder) to which the officer has added them.
 * @param flags the browser is started with, beside the usual ones
 */
export async function openOffice(extension = outputs.chromiumDemo, flags: string[] = []) {
  const consoles = await startConsoles({})
  const chromium = await launchChromium({ extension, flags })
  const { network } = chromium
  const auditor = await openAuditor(chromium)
  await addConsole(auditor.page, { origin: consoles.opencps.origin, profile: opencpsWalk.profile })
  await addConsole(auditor.page, { origin: consoles.tandan.origin, profile: tandanWalk.profile })

  /**
   * The records that the console's last list answer showed, in the order of its rows. A term that a detail has
   * shown before counts as known: it says whether lateness is counted by date or in hours.
   */
  const lastShown = (name: ConsoleName): ShownRecord[] => {
    const { origin } = consoles[name]
    const told = consoles.control
      .answerLog()
      .filter((answer) => answer.origin === origin)
      .flatMap(({ rows }) => rows.filter(({ shows }) => shows.includes('term')).map(({ id }) => id))
    return consoles.control
      .lists(origin)
      .rows.map((row) => (told.includes(row.id) ? { ...row, shows: [...row.shows, 'term'] } : row))
  }

  /** Evaluates in the background's worker, and looks away again: one that is watched cannot be ended by the driver. */
  const inWorker = async (expression: string): Promise<unknown> => {
    const target = await chromium.browser.waitForTarget(
      (each) => each.type() === 'service_worker' && each.url().includes(chromium.id),
    )
    const session = await target.createCDPSession()
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    await session.detach()
    if (exceptionDetails) throw new Error(`In the worker: ${exceptionDetails.text}`)
    return result.value
  }

  return {
    consoles,
    chromium,
    auditor,
    lastShown,
    control: consoles.control,
    network,
    async open(name: ConsoleName) {
      const page = await chromium.browser.newPage()
      await page.goto(consoles[name].url)
      await walks[name].settled(page)
      return page
    },
    walks,
    /** What an officer needs to go through a console's lists. */
    tour: (name: ConsoleName, page: Page) => ({
      page,
      console: walks[name],
      auditor,
      control: consoles.control,
    }),
    async popup() {
      const page = await chromium.open('popup.html')
      const shown = await readPopup(page)
      await page.close()
      return shown
    },
    /** Keeps the background's worker busy until it is ended: what it is told from now on, it never answers. */
    holdWorker: () => inWorker('setTimeout(() => { for (;;); })'),
    /** Ends the background's worker, as the browser does whenever it likes. */
    async endWorker() {
      await network.releaseWorkers()
      const client = await chromium.browser.target().createCDPSession()
      const { targetInfos } = await client.send('Target.getTargets')
      const worker = targetInfos.find(
        ({ type, url }) => type === 'service_worker' && url.includes(chromium.id),
      )
      if (!worker) throw new Error('No background worker')
      await client.send('Target.closeTarget', { targetId: worker.targetId })
    },
    /** Fires an alarm's handler: alarms themselves do not follow the demo's clock. */
    fireAlarm: (name: string) => inWorker(`chrome.alarms.onAlarm.dispatch({ name: '${name}' })`),
    /** How many windows the browser has, by its own account. */
    windows: () => inWorker('chrome.windows.getAll().then((all) => all.length)'),
    /** Fires another of the browser's events, as `notifications.onClicked`, with these arguments. */
    dispatchInWorker: (event: string, ...given: string[]) =>
      inWorker(`chrome.${event}.dispatch(${given.map((each) => JSON.stringify(each)).join()})`),
    /** Notes what a function of the browser's interface is given from now on, for as long as this worker lives. */
    async recordInWorker(room: string, name: string) {
      await inWorker(`{
        const real = chrome.${room}.${name}
        self.given = []
        chrome.${room}.${name} = (...all) => {
          self.given.push(all.filter((each) => typeof each !== 'function'))
          return real(...all)
        }
      }`)
      return () => inWorker('self.given')
    },
    close: async () => {
      await chromium.close().finally(() => consoles.close())
    },
  }
}

export type Office = Awaited<ReturnType<typeof openOffice>>
export type ConsolePage = Awaited<ReturnType<Office['open']>>

/** A badge without its mark: the countdown. */
export const countdownOf = (badge: string) => badge.split(' · ')[0] ?? ''

/** What differs between the badges on a page and the oracle's; empty when every row is right. */
export async function wrongBadges(page: ConsolePage, records: ShownRecord[], now: number): Promise<string[]> {
  const rows = await readBadges(page)
  if (rows.length !== records.length) return [`${rows.length} rows, ${records.length} expected`]
  return rows.flatMap((row, index) => {
    const record = records[index]
    if (!record) return []
    const expected = expectedBadge(record, now)
    const isRight = countdownOf(row.badge) === expected && row.badges <= 1
    return isRight ? [] : [`${record.number} (${record.statusLabel}): “${row.badge}”, expected “${expected}”`]
  })
}

/** Waits until every badge on the list is the oracle's, and says which are not when they never are. */
export async function expectRightBadges(office: Office, name: ConsoleName, page: ConsolePage): Promise<void> {
  let wrong: string[] = []
  const right = async () => {
    await office.walks[name].settled(page)
    wrong = await wrongBadges(page, office.lastShown(name), office.control.now())
    return wrong.length === 0
  }
  await until(right, 'every badge as expected', 10_000).catch(() => {
    throw new Error(`Wrong badges on ${name}:\n${wrong.join('\n')}`)
  })
}
