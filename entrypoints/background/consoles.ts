import { browser } from 'wxt/browser'
import { hostPattern } from '@/components/console-access'
import { loadOffice } from './office'

/** What WXT builds from entrypoints/console.content. */
const script = { js: ['content-scripts/console.js'], css: ['content-scripts/console.css'] }

let running: Promise<void> = Promise.resolve()

/**
 * Keeps the registered content scripts in step with the office's consoles and the permissions there are. One run
 * after another: two at once would register the same script twice, which the browser refuses.
 */
export function syncConsoles(): Promise<void> {
  running = running.then(sync, sync)
  return running
}

async function sync(): Promise<void> {
  // A province's own build has its consoles in the manifest and may register none.
  if (!browser.scripting) return
  const { settings } = await loadOffice()
  const patterns = [...new Set(settings.consoles.map(({ origin }) => hostPattern(origin)))]
  const wanted = await permitted(patterns)
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id)
  const gone = registered.filter((id) => !wanted.includes(id))
  const missing = wanted.filter((pattern) => !registered.includes(pattern))
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone })
  if (missing.length > 0) {
    await browser.scripting.registerContentScripts(
      missing.map((pattern) => ({
        id: pattern,
        matches: [pattern],
        runAt: 'document_idle' as const,
        allFrames: true,
        ...script,
      })),
    )
  }
}

/** Registering for a host without permission succeeds silently and then does nothing, so it is asked first. */
async function permitted(patterns: readonly string[]): Promise<string[]> {
  const granted = await Promise.all(
    patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  )
  return patterns.filter((_, index) => granted[index])
}
