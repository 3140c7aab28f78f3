import { browser } from 'wxt/browser'
import { hostPattern } from '@/components/console-access'
import { defaultLanguage, type Language, languages } from '@/utils/settings/language'
import { loadOffice } from './office'
import { runWhereAllowed } from './run-now'

/** What WXT builds from entrypoints/console.content, and the words that go before it where English is chosen. */
const scripts: Record<Language, { js: string[]; css: string[] }> = {
  vi: { js: ['content-scripts/console.js'], css: ['content-scripts/console.css'] },
  en: { js: ['console-english.js', 'content-scripts/console.js'], css: ['content-scripts/console.css'] },
}

let running: Promise<void> = Promise.resolve()

/**
 * Keeps the registered content scripts in step with the office's consoles, its language and the permissions there are.
 * Open pages follow a change of the language at once. One run
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
  const { language } = settings
  const patterns = [...new Set(settings.consoles.map(({ origin }) => hostPattern(origin)))]
  const allowed = await permitted(patterns)
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id)
  const wanted = allowed.map((pattern) => idOf(pattern, language))
  const gone = registered.filter((id) => !wanted.includes(id))
  const missing = allowed.filter((pattern) => !registered.includes(idOf(pattern, language)))
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone })
  if (missing.length > 0) {
    await register(
      missing.map((pattern) => ({
        id: idOf(pattern, language),
        matches: [pattern],
        runAt: 'document_idle',
        allFrames: true,
        ...scripts[language],
      })),
    )
  }
  const spokeOtherwise = (pattern: string) => languages.some((other) => gone.includes(idOf(pattern, other)))
  await runWhereAllowed(missing.filter(spokeOtherwise))
}

type Script = Parameters<typeof browser.scripting.registerContentScripts>[0][number]

/**
 * Also for frames that a console's page has written itself (`about:srcdoc`). Chromium before 119 does not know how to,
 * and refuses whatever it does not know.
 */
async function register(wanted: Script[]): Promise<void> {
  try {
    await browser.scripting.registerContentScripts(
      wanted.map((script) => ({ ...script, matchOriginAsFallback: true })),
    )
  } catch {
    await browser.scripting.registerContentScripts(wanted)
  }
}

/** The language is part of it: another one takes other scripts.  */
function idOf(pattern: string, language: Language): string {
  return language === defaultLanguage ? pattern : `${pattern} ${language}`
}

/** Registering for a host without permission succeeds silently and then does nothing, so it is asked first. */
async function permitted(patterns: readonly string[]): Promise<string[]> {
  const granted = await Promise.all(
    patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  )
  return patterns.filter((_, index) => granted[index])
}
