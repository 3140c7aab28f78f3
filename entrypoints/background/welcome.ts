import { browser } from 'wxt/browser'
import { loadPolicy, type Policy } from '@/utils/settings/policy'

/** Chromium gives an extension its policy some seconds after it has installed it: how often it is asked, ms. */
const askAgainAfter = 500
const mostAsked = 40

/** Opens the welcome, once, after the installation; not where the administrator has set everything up. */
export async function welcome(): Promise<void> {
  const { skipWelcome } = await policyAtInstall()
  if (!skipWelcome) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
}

/** Whoever installs by himself is not kept waiting; where the administrator installs, his policy is waited for. */
async function policyAtInstall(): Promise<Policy> {
  const { installType } = await browser.management.getSelf()
  const tries = installType === 'admin' ? mostAsked : 1
  let policy = await loadPolicy(browser.storage.managed)
  for (let asked = 1; asked < tries && !policy.isSet; asked++) {
    await new Promise((resolve) => setTimeout(resolve, askAgainAfter))
    policy = await loadPolicy(browser.storage.managed)
  }
  return policy
}
