import type { Browser } from 'puppeteer-core'

/**
 * The officer's "Allow", given beforehand: a headless Chromium cannot show the question, but what its own extensions
 * page has granted is no longer asked.
 */
export async function allowHost(browser: Browser, id: string, origin: string): Promise<void> {
  const page = await browser.newPage()
  await page.goto('chrome://extensions')
  const { protocol, hostname } = new URL(origin)
  // As text: what runs there is Chromium's own page, whose functions have no types here.
  const pattern = `${protocol}//${hostname}/*`
  await page.evaluate(`chrome.developerPrivate.addHostPermission('${id}', '${pattern}')`)
  await page.close()
}
