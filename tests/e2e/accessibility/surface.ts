import type { CDPSession, Page } from 'puppeteer-core'
import { expect } from 'vitest'
import { counterScreen } from '../../../scripts/lib/extension-browser.mjs'
import { findings, findsFaintWords } from '../axe'
import { beyondSides, keepPainted, moving, vanished } from './in-page'

/** Sets what a page is told of its reader, by the names of media features. */
export type Media = (features: Record<string, string>) => Promise<void>

/** The driver's own way knows nothing of forced colours. */
export async function mediaOf(page: Page): Promise<Media> {
  const session: CDPSession = await page.createCDPSession()
  return (features) =>
    session.send('Emulation.setEmulatedMedia', {
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    })
}

/** What a page says of the looks it has. Evaluated inside it. */
export function setScheme(scheme: string): void {
  const meta =
    document.querySelector('meta[name="color-scheme"]') ??
    document.head.appendChild(document.createElement('meta'))
  meta.setAttribute('name', 'color-scheme')
  meta.setAttribute('content', scheme)
}

/** Something of ours that stands open in a console's page. */
export interface Surface {
  page: Page
  media: Media
  /** The element whose shadow root it lies in. */
  host: 'dung-hen' | 'dung-hen-wizard' | 'dung-hen-walk'
  /** Where in it. */
  part: string
}

/**
 * What every surface is asked as it stands open: by axe and of its contrast in light and dark, with forced colours,
 * without motion, at 200 %.
 * @param take makes a picture of it, named
 */
export async function expectNoBarrier(
  { page, media, host, part }: Surface,
  take: (name: string) => Promise<void> = async () => {},
): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    await media({ 'prefers-color-scheme': scheme })
    // As a console that has a dark look would say it: controls without colours of their own turn dark then.
    await page.evaluate(setScheme, scheme)
    expect(await findings(page, host), scheme).toEqual([])
    expect(await findsFaintWords(page, host, part), scheme).toBe(true)
  }
  await page.evaluate(setScheme, 'light')
  await take('')
  await page.evaluate(keepPainted, host)
  await media({ 'forced-colors': 'active' })
  await take('forced')
  expect(await page.evaluate(vanished)).toEqual([])
  await media({ 'prefers-reduced-motion': 'reduce' })
  expect(await page.evaluate(moving, host)).toEqual([])
  await media({})
  await page.setViewport({ width: 683, height: 384, deviceScaleFactor: 2 })
  await take('at 200 %')
  expect(await page.evaluate(beyondSides, host)).toEqual([])
  await page.setViewport(counterScreen)
}
