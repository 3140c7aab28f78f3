// Real browsers with the built extension loaded: one driver (Puppeteer) for Chromium, Chrome, Edge and Firefox.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { chromiumFlags } from './find-browser.mjs'
import { until } from './officer.mjs'
import { fail } from './progress.mjs'

/** The width of the screens on most counters. */
export const counterScreen = { width: 1366, height: 768 }

/** Firefox gives an extension a random address unless told; the id stands in wxt.config.ts. */
const geckoId = 'dung-hen@mot-cua.invalid'
const geckoUuid = '5d9f2a10-0d4e-4c5e-9a51-6b0c5a1d0e27'

/**
 * What becomes of the welcome that opens at install: closed, so that it takes nobody's focus later; kept, to be looked
 * at; or not expected, where a policy says that none opens.
 * @typedef {'close' | 'keep' | 'none'} WelcomeFate
 */

/**
 * Chromium, Chrome or Edge with the extension loaded through the DevTools pipe, the one way that branded
 * Chrome from 137 on still allows; fails when the browser did not take it.
 * @param {{
 *   executablePath: string, extension: string, headless?: boolean, flags?: string[],
 *   beforeInstall?: (browser: import('puppeteer-core').Browser) => Promise<void>, welcome?: WelcomeFate, profile?: string,
 * }} options `profile`: a folder that outlives the browser, in which the extension is there from its start; by itself each
 * browser has one of its own, and the extension is installed into it
 */
export async function launchChromium({
  executablePath,
  extension,
  headless = true,
  flags = [],
  beforeInstall = async () => {},
  welcome = 'close',
  profile,
}) {
  const userDataDir = profile ?? mkdtempSync(join(tmpdir(), 'dung-hen-chromium-'))
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    userDataDir,
    pipe: true,
    enableExtensions: profile ? [extension] : true,
    protocolTimeout: 120_000,
    defaultViewport: headless ? counterScreen : null,
    args: [...chromiumFlags, ...flags],
  })
  await beforeInstall(browser)
  const base = profile
    ? 'chrome-extension://'
    : `chrome-extension://${await browser.installExtension(extension)}`
  const worker = await browser
    .waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith(base), {
      timeout: 20_000,
    })
    .catch(() => fail(`Trình duyệt ${basename(executablePath)} không nạp được tiện ích.`))
  const { host: id } = new URL(worker.url())
  if (welcome === 'close') await (await welcomePage(browser)).close()
  return {
    browser,
    id,
    userDataDir,
    url: (path) => `chrome-extension://${id}/${path}`,
    open: async (path) => {
      const page = await browser.newPage()
      await page.goto(`chrome-extension://${id}/${path}`)
      return page
    },
    worker: () => worker.worker(),
    close: () => (profile ? browser.close() : closeAndForget(browser, userDataDir)),
  }
}

/**
 * Firefox with the extension installed for the session. Prompts for optional hosts are answered with "allow".
 * @param {{
 *   executablePath: string, extension: string, downloads: string, headless?: boolean,
 *   beforeInstall?: (browser: import('puppeteer-core').Browser) => Promise<void>, welcome?: WelcomeFate,
 * }} options
 */
export async function launchFirefox({
  executablePath,
  extension,
  downloads,
  headless = true,
  beforeInstall = async () => {},
  welcome = 'close',
}) {
  const userDataDir = mkdtempSync(join(tmpdir(), 'dung-hen-firefox-'))
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    userDataDir,
    defaultViewport: headless ? counterScreen : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: geckoUuid }),
    },
  })
  const base = `moz-extension://${geckoUuid}`
  await beforeInstall(browser)
  await browser.installExtension(extension)
  if (welcome === 'close') await (await welcomePage(browser)).close()
  return {
    browser,
    id: geckoId,
    url: (path) => `${base}/${path}`,
    open: async (path, ready) => {
      const page = await browser.newPage()
      // Navigation to an extension page never reports its end to the driver; what the page shows is waited for. Asked
      // anew each time: a question that meets the change of documents fails, and a waiting one would with it.
      page.goto(`${base}/${path}`).catch(() => {})
      const isReady = () => page.$(ready).then(Boolean, () => false)
      await until(isReady, `${ready} (${path})`)
      return page
    },
    close: () => closeAndForget(browser, userDataDir),
  }
}

/**
 * The welcome, once it has opened by itself.
 * @param {import('puppeteer-core').Browser} browser
 */
export async function welcomePage(browser) {
  const end = Date.now() + 30_000
  for (;;) {
    for (const page of await browser.pages()) {
      // Asked of the page itself: Firefox's driver knows no address that an extension opened.
      const path = await page.evaluate(() => location.pathname).catch(() => null)
      if (path === '/welcome.html') return page
    }
    if (Date.now() > end) fail('Trang chào mừng không mở ra sau khi cài.')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function closeAndForget(browser, userDataDir) {
  await browser.close()
  rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 })
}

/** @typedef {Awaited<ReturnType<typeof launchChromium>>} ExtensionBrowser */
