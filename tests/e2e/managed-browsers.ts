import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { chromiumFlags, findBrowser } from '../../scripts/lib/find-browser.mjs'
import { until } from '../../scripts/lib/officer.mjs'
import { expectNoNetwork } from './browsers'
import { watchFirefox } from './firefox-network'
import { watchNetwork } from './network-watch'

/**
 * Browsers into which a policy installs the extension (policy-file.ts), as into those of an office's counters: nothing of
 * it is put in by the driver. They are watched as all others are, and held to it when they are closed.
 */
export interface ManagedBrowser {
  browser: Browser
  close(): Promise<void>
}

/** Firefox gives an extension a random address unless told. */
export const firefoxUuid = '5d9f2a10-0d4e-4c5e-9a51-6b0c5a1d0e27'

/** @param userDataDir a profile that outlives the browser; without it, one of its own */
export async function openManagedChromium(userDataDir?: string): Promise<ManagedBrowser> {
  const executablePath = findBrowser('chromium')
  if (!executablePath) throw new Error('No Chromium on this computer')
  // What fetches extensions.
  const silenced = ['--disable-background-networking']
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    ...(userDataDir === undefined ? {} : { userDataDir }),
    ignoreDefaultArgs: ['--disable-extensions', ...silenced],
    args: chromiumFlags.filter((flag) => !silenced.includes(flag)),
  })
  const network = await watchNetwork(browser)
  return {
    browser,
    async close() {
      await browser.close()
      expectNoNetwork(network)
    },
  }
}

/** Questions for optional hosts are answered with "allow". @param userDataDir a profile that outlives the browser */
export async function openManagedFirefox(userDataDir: string): Promise<ManagedBrowser> {
  const executablePath = findBrowser('firefox')
  if (!executablePath) throw new Error('No Firefox on this computer')
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    userDataDir,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ 'dung-hen@mot-cua.invalid': firefoxUuid }),
    },
  })
  const network = await watchFirefox(browser)
  return {
    browser,
    async close() {
      await network.look()
      await browser.close()
      expectNoNetwork(network)
    },
  }
}

/** The settings page, once the browser has installed the extension by itself. */
export async function openInstalled(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage()
  await until(
    async () => {
      page.goto(address).catch(() => {})
      return page.waitForSelector('#office', { timeout: 3_000 }).then(Boolean, () => false)
    },
    'the extension that the policy installs',
    60_000,
  )
  return page
}
