import { browser } from 'wxt/browser'
import { changeSettings } from '@/components/change-settings'
import { askToRead } from '@/components/console-access'
import { withWords } from '@/components/console-scripts'
import { hasMorePages, type PageReport } from '@/utils/consoles/page-report'
import { consoleWords } from '@/utils/i18n/pages'
import { popupWords } from '@/utils/i18n/popup'
import { walkStartWords } from '@/utils/i18n/walk-start'
import { wizardWords } from '@/utils/i18n/wizard'
import type { StartWalkMessage } from '@/utils/messages'
import { defaultDisplay } from '@/utils/settings/display'
import type { Settings } from '@/utils/settings/settings'
import { makeWay } from './beside'
import type { CurrentTab } from './current-tab'
import { startWizard } from './start-wizard'

/** Something that can be done about the page before the officer: a button, and what explains it. */
export interface PageAction {
  name: 'add' | 'allow' | 'beside' | 'handle' | 'reload' | 'teach' | 'walk'
  label: string
  hint?: string
  /** The step that comes next on this page. */
  isNext?: boolean
  /** It has the focus from the start: Enter takes it. */
  hasFocus?: boolean
  /** There is nothing here to be done by it; the hint says why. Its place is kept, so that no other moves into it. */
  isOff?: boolean
  /** It opens and closes a part of the popup, which is open now or not. */
  opens?: boolean
  /** Called in the click itself, so that it may ask for permissions. Gives what went wrong, or null. */
  press(): Promise<string | null>
}

/** Keeping the figures open beside the page. */
export function besideAction(open: () => Promise<void>): PageAction {
  return {
    name: 'beside',
    label: popupWords.openBeside,
    hint: popupWords.openBesideHint,
    press: () =>
      open().then(
        () => done(makeWay),
        () => popupWords.notOpenedBeside,
      ),
  }
}

/**
 * Reading all pages of the list in this tab; how far it is, the page itself shows.
 * @param report what the page says of itself; null while it says nothing
 */
export function walkAction({ id }: CurrentTab, report: PageReport | null): PageAction {
  const label = walkStartWords.start
  const press = async () => {
    const message: StartWalkMessage = { type: 'startWalk', tabId: id }
    const answer: unknown = await browser.runtime.sendMessage(message).catch(() => null)
    const isOn = typeof answer === 'object' && answer !== null && Reflect.get(answer, 'ok') === true
    return isOn ? done(makeWay) : wizardWords.startFailed
  }
  if (report && !hasMorePages(report))
    return { name: 'walk', label, hint: popupWords.noMorePages, isOff: true, press }
  return { name: 'walk', label, hint: walkStartWords.startHint, isNext: true, press }
}

/** Teaching the extension how a page that is no console yet is read. */
export function teachAction(tab: CurrentTab): PageAction[] {
  const hint = `${wizardWords.startWhen} ${wizardWords.startHint}`
  return teaching(tab, { label: wizardWords.start, hint })
}

/** Teaching it anew how a console is read. */
export function teachAgainAction(tab: CurrentTab): PageAction[] {
  return teaching(tab, { label: wizardWords.startAgain, hint: wizardWords.startHint })
}

/** None in a province's own build: it puts no scripts into pages, and its consoles came with it. */
function teaching(tab: CurrentTab, words: Pick<PageAction, 'label' | 'hint'>): PageAction[] {
  if (!browser.scripting) return []
  const press = async () => ((await startWizard(tab)) ? done(makeWay) : wizardWords.startFailed)
  return [{ name: 'teach', ...words, press }]
}

/** Where the officer has hidden the handle on a console: the way back, whatever became of the shortcut. */
export function handleAction(tab: CurrentTab, { display }: Settings): PageAction[] {
  if (display[tab.origin]?.handle !== 'hidden') return []
  const { handle, handleAt } = defaultDisplay
  const press = async () => {
    const saved = await changeSettings((settings) => {
      const shown = { ...defaultDisplay, ...settings.display[tab.origin], handle, handleAt }
      return { ...settings, display: { ...settings.display, [tab.origin]: shown } }
    })
    if (!saved.ok) return saved.problem
    await readAnew(tab)
    return done(makeWay)
  }
  return [{ name: 'handle', label: popupWords.showHandle, hint: popupWords.showHandleHint, press }]
}

/** With the settings as they are now; a copy of the reader that runs there ends itself when another starts. */
async function readAnew({ id }: CurrentTab): Promise<void> {
  // A province's own build puts no scripts into pages.
  if (!browser.scripting) return browser.tabs.reload(id)
  const target = { tabId: id, allFrames: true }
  // The tab may have gone elsewhere; where it comes back, it is read anew.
  await browser.scripting
    .executeScript({ target, files: withWords('/content-scripts/console.js') })
    .catch(() => {})
}

/** Allowing the browser again to read a console. */
export function allowAction({ origin }: CurrentTab, onAllowed: () => void): PageAction {
  const press = async () => ((await askToRead(origin)) ? done(onAllowed) : consoleWords.stillBlocked)
  return { name: 'allow', label: consoleWords.allow, isNext: true, press }
}

/** Loading the page anew, so that it is read from its beginning. */
export function reloadAction({ id }: CurrentTab): PageAction {
  const press = async () => done(() => browser.tabs.reload(id))
  return { name: 'reload', label: popupWords.reload, isNext: true, press }
}

/** Nothing went wrong. */
function done(then: () => unknown): null {
  then()
  return null
}
