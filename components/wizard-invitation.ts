import { browser } from 'wxt/browser'

/**
 * The tab in which the officer started the wizard. Any page of a taken-over process could claim to be taught; only
 * this tab, while it shows the same site, may save a profile. Kept until the browser closes, on no disk.
 */
interface Invitation {
  tabId: number
  origin: string
}

const key = 'wizardInvitation'

/** Lets a tab's page save how it is read. Another tab's invitation ends with it. */
export async function inviteToTeach(invitation: Invitation): Promise<void> {
  await browser.storage.session.set({ [key]: invitation })
}

/** Whether this tab, showing this site, was invited. */
export async function isInvitedToTeach({ tabId, origin }: Invitation): Promise<boolean> {
  const stored: unknown = (await browser.storage.session.get(key))[key]
  if (typeof stored !== 'object' || stored === null) return false
  return Reflect.get(stored, 'tabId') === tabId && Reflect.get(stored, 'origin') === origin
}
