import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'puppeteer-core'
import {
  launchChromium as startChromium,
  launchFirefox as startFirefox,
} from '../../scripts/lib/extension-browser.mjs'
import { findBrowser } from '../../scripts/lib/find-browser.mjs'
import { watchFirefox } from './firefox-network'
import { type ForeignRequest, watchNetwork } from './network-watch'

/**
 * The browsers of the end-to-end tests: as scripts/lib starts them, under watch from before the extension is there.
 * Design rule 2 is asked when one is closed: did anything of ours reach for the network? No test starts a browser with
 * the extension in another way (tests/unit/repository/watched-browsers.test.ts).
 */
export async function launchChromium(options: Omit<Parameters<typeof startChromium>[0], 'executablePath'>) {
  const executablePath = findBrowser('chromium') ?? findBrowser('chrome')
  if (!executablePath) throw new Error('No Chromium on this computer')
  return watched(watchNetwork, (beforeInstall) =>
    startChromium({ ...options, executablePath, beforeInstall }),
  )
}

/**
 * Firefox, under the same watch, as far as its own window sees it (firefox-network.ts). What it downloads lies in a folder
 * that goes with it.
 */
export async function launchFirefox(
  options: Omit<Parameters<typeof startFirefox>[0], 'executablePath' | 'downloads'>,
) {
  const executablePath = findBrowser('firefox')
  if (!executablePath) throw new Error('No Firefox on this computer')
  const downloads = mkdtempSync(join(tmpdir(), 'dung-hen-downloads-'))
  const firefox = await watched(watchFirefox, (beforeInstall) =>
    startFirefox({ ...options, executablePath, downloads, beforeInstall }),
  )
  return {
    ...firefox,
    downloads,
    close: () => firefox.close().finally(() => rmSync(downloads, { recursive: true, force: true })),
  }
}

export type Chromium = Awaited<ReturnType<typeof launchChromium>>
export type Firefox = Awaited<ReturnType<typeof launchFirefox>>

/** What was noted of the network, by whatever watch. */
interface Noted {
  foreign: ForeignRequest[]
  /** The kinds of context looked at; none means that nobody looked. */
  watched: readonly string[]
  /** Brings over what was noted since, where it is not told by itself. */
  look?(): Promise<void>
}

/** Throws where anything of ours reached for the network, or nobody looked. */
export function expectNoNetwork({ foreign, watched }: Noted): void {
  if (watched.length === 0) throw new Error('Nobody watched the network')
  if (foreign.length > 0) throw new Error(`Reached for the network: ${JSON.stringify(foreign)}`)
}

async function watched<W extends Noted, B extends { close(): Promise<void> }>(
  watch: (browser: Browser) => Promise<W>,
  start: (beforeInstall: (browser: Browser) => Promise<void>) => Promise<B>,
) {
  let network: W | undefined
  const started = await start(async (browser) => {
    network = await watch(browser)
  })
  if (!network) throw new Error('Nobody watches the network')
  const noted = network
  return {
    ...started,
    network: noted,
    async close(): Promise<void> {
      await noted.look?.()
      await started.close()
      expectNoNetwork(noted)
    },
  }
}
