import type { Browser } from 'puppeteer-core'
import { firefoxWindow } from './firefox-window'
import type { ForeignRequest } from './network-watch'

/**
 * Design rule 2 in Firefox. Its driver tells of no request from an extension's own contexts, so the browser's process
 * is asked instead, through which every request goes, by the principal that asked: ours for background and pages. A
 * script in a console's page asks as the page itself; the demo consoles ask nobody but themselves, so whatever else is
 * asked there is noted, and what a script would ask of its own console only Chromium tells (network-watch.ts). What the
 * policy stops within our own contexts never comes this far.
 */
export async function watchFirefox(browser: Browser) {
  const foreign: ForeignRequest[] = []
  const window = await firefoxWindow(browser)
  await window.evaluate(`{
    window.askedForeign = []
    Services.obs.addObserver((subject) => {
      const { URI, loadInfo } = subject.QueryInterface(Ci.nsIChannel)
      const { triggeringPrincipal: asking } = loadInfo
      const isOurs = asking.addonPolicy?.id === 'dung-hen@mot-cua.invalid'
      const isElsewhere = asking.isContentPrincipal && !asking.addonPolicy && !asking.isSameOrigin(URI)
      if (isOurs || isElsewhere) window.askedForeign.push({ from: asking.origin, url: URI.spec })
    }, 'http-on-opening-request')
  }`)

  /** Brings over what was noted since. */
  async function look(): Promise<void> {
    foreign.push(...JSON.parse(String(await window.evaluate('JSON.stringify(askedForeign.splice(0))'))))
  }
  return { foreign, watched: ['browser'], look }
}
