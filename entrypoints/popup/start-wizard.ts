import { browser } from 'wxt/browser'
import { withWords } from '@/components/console-scripts'
import { inviteToTeach } from '@/components/wizard-invitation'

/**
 * Puts the wizard into a tab and starts it in the frame whose list looks most like one of dossiers. Pressing the
 * toolbar's button is what allows this on a page that is no console yet (activeTab). False when the browser
 * keeps scripts out of the page.
 */
export async function startWizard(tab: { id: number; origin: string }): Promise<boolean> {
  try {
    await inviteToTeach({ tabId: tab.id, origin: tab.origin })
    const frames = await browser.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      files: withWords('/console-wizard.js'),
    })
    const scores = frames.map(({ frameId, result }) => ({
      frameId,
      score: typeof result === 'number' ? result : 0,
    }))
    const [best] = scores.sort((a, b) => b.score - a.score || a.frameId - b.frameId)
    await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [best?.frameId ?? 0] },
      func: () => globalThis.dungHenWizard?.start(),
    })
    return true
  } catch {
    return false
  }
}
