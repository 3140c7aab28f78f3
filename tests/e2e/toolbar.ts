import type { Page, Target } from 'puppeteer-core'
import type { Chromium } from './browsers'

/** What a browser must be started with so that `openPopup` can press the toolbar's button. */
export const toolbarFlags = ['--enable-unsafe-extension-debugging']

/**
 * The popup as the toolbar button opens it, with the right to know and to script the page (activeTab), once its figures
 * are counted: what stands below them moves while tables grow. The bar at its edge stands still
 * (tests/unit/components/popup-bar.browser.test.tsx).
 */
export async function openPopup(chromium: Chromium, page: Page): Promise<Page> {
  await page.bringToFront()
  const session = await chromium.browser.target().createCDPSession()
  const { targetInfos }: { targetInfos: { url: string; targetId: string }[] } = await session.send(
    'Target.getTargets',
    { filter: [{ type: 'tab' }] },
  )
  const tab = targetInfos.find(({ url }) => url === page.url())
  if (!tab) throw new Error('The console page has no tab')
  const isPopup = (target: Target) => target.url() === chromium.url('popup.html')
  const opened: Promise<Target> = chromium.browser.waitForTarget(isPopup, { timeout: 20_000 })
  await session.send('Extensions.triggerAction', { id: chromium.id, targetId: tab.targetId })
  const popup = await (await opened).asPage()
  await popup.waitForSelector('[aria-busy="false"], .empty, .accounts')
  return popup
}
