import { browser } from 'wxt/browser'
import { consoleWords } from '@/utils/i18n/pages'
import type { ConsoleEntry, Settings } from '@/utils/settings/settings'
import { loadSettings, type ReadSettings, type SaveResult } from '@/utils/settings/store'
import { changeSettings, storeAtOnce } from './change-settings'

/**
 * The permission that covers a console. Match patterns know no port in Firefox, so a console on a port of its
 * own asks for its host.
 */
export function hostPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin)
  return `${protocol}//${hostname}/*`
}

/** Whether the browser lets us read pages of this console. */
export function mayRead(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [hostPattern(origin)] })
}

/** Calls back whenever the browser gives or takes a permission, wherever that is done. Returns the way to stop it. */
export function watchAccess(onChange: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions
  onAdded.addListener(onChange)
  onRemoved.addListener(onChange)
  return () => {
    onAdded.removeListener(onChange)
    onRemoved.removeListener(onChange)
  }
}

/** Asks the officer for the permission. Must be called in the click itself: later the browser refuses to ask. */
export function askToRead(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [hostPattern(origin)] })
}

/**
 * Asks for the permission and adds the console to the office's; the background then registers the reader.
 *
 * The browser's question takes the focus, which closes a popup at once (Chromium 156: before it could even read
 * its storage). So the console is stored first, in the same click and from the settings the page already knows, and
 * a refusal takes it back out; after a refusal that nobody heard it stands in the options as not allowed.
 */
export async function addConsole(entry: ConsoleEntry, known: ReadSettings): Promise<SaveResult> {
  // Settings that could not be read are put aside by the slower way; the page that shows them stays open.
  const saved = known.problem
    ? changeSettings((settings) => withConsole(settings, entry))
    : storeAtOnce(withConsole(known.own, entry))
  if (await askToRead(entry.origin)) return saved
  await changeSettings((settings) => withoutConsole(settings, entry.origin))
  return { ok: false, problem: consoleWords.denied }
}

/** Takes the console out of the office's and gives the permission back, unless another one needs it. */
export async function removeConsole(origin: string): Promise<SaveResult> {
  const saved = await changeSettings((settings) => withoutConsole(settings, origin))
  if (!saved.ok) return saved
  const { own } = await loadSettings(browser.storage.local, browser.storage.managed)
  const pattern = hostPattern(origin)
  const stillNeeded = own.consoles.some((console) => hostPattern(console.origin) === pattern)
  if (!stillNeeded) await browser.permissions.remove({ origins: [pattern] }).catch(keepRequired)
  return saved
}

/** A host that the build itself requires (the demo's, a province's own) cannot be given back. */
function keepRequired(): boolean {
  return false
}

function withConsole(settings: Settings, entry: ConsoleEntry): Settings {
  const { consoles } = withoutConsole(settings, entry.origin)
  return { ...settings, consoles: [...consoles, entry] }
}

function withoutConsole(settings: Settings, origin: string): Settings {
  return { ...settings, consoles: settings.consoles.filter((console) => console.origin !== origin) }
}
