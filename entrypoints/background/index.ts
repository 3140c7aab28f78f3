import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { keepError, watchErrors } from '@/components/watch-errors'
import { openHistory } from '@/utils/history/database'
import { checkMessage } from '@/utils/messages-check'
import { watchCatalogue } from '@/utils/settings/catalogue-store'
import { watchProfiles } from '@/utils/settings/profile-store'
import type { Settings } from '@/utils/settings/settings'
import { watchSettings } from '@/utils/settings/store'
import { watchAddressBar } from './address-bar'
import { allowedSender } from './allowed-sender'
import { answer } from './answers'
import { watchShortcuts } from './commands'
import { syncConsoles } from './consoles'
import { keepCounting } from './counting'
import { onHouseAlarm, planHouse } from './house'
import { syncMenus, watchMenus } from './menus'
import { forgetOffice, forgetProcedures, loadOffice } from './office'
import { forgetProfiles } from './profiles'
import { keepReminding, listenToNotifications, onReminderAlarm } from './reminders'
import { runWhereAllowed } from './run-now'
import { senderOf } from './sender'
import { refreshConsoles, shutOutOthers } from './tabs'
import { teach } from './teach'
import { refreshToolbar } from './toolbar'
import { goOnIn } from './walk'
import { welcome } from './welcome'

/** Days turn and hours pass without any page being open; the toolbar's number must follow. */
const toolbarAlarm = { name: 'toolbar', periodInMinutes: 15 }

/**
 * Works as a service worker (Chromium) and as an event page (Firefox): it may be ended at any moment and started
 * again by an event, so every listener is added at once, and nothing is kept here that is not stored.
 */
export default defineBackground(() => {
  watchErrors('background')
  const db = openHistory()
  const self = { id: browser.runtime.id, url: browser.runtime.getURL('/') }

  const start = async () => {
    await browser.alarms.create(toolbarAlarm.name, { periodInMinutes: toolbarAlarm.periodInMinutes })
    await Promise.all([planHouse(), syncConsoles(), syncMenus(), refreshToolbar(db), keepReminding(db)])
  }

  // The browser may have ended this worker under the event that told of a change.
  void syncConsoles()
  void keepCounting()

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void start()
    if (reason === 'install') void welcome()
  })
  browser.runtime.onStartup.addListener(() => void start())
  browser.permissions.onAdded.addListener(
    ({ origins = [] }) => void syncConsoles().then(() => runWhereAllowed(origins)),
  )
  browser.permissions.onAdded.addListener(listenToNotifications)
  listenToNotifications()
  browser.permissions.onRemoved.addListener(
    () =>
      void Promise.all([
        syncConsoles(),
        loadOffice().then(({ settings }) => shutOutOthers(originsOf(settings))),
      ]),
  )
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === toolbarAlarm.name) void refreshToolbar(db)
    void onHouseAlarm(name, db)
    void onReminderAlarm(name, db)
  })

  const countAnew = (settings: Settings) =>
    Promise.all([refreshConsoles(originsOf(settings)), refreshToolbar(db)])

  watchSettings(browser.storage.local, browser.storage.managed, async ({ settings }) => {
    forgetOffice()
    const origins = originsOf(settings)
    await Promise.all([
      keepCounting(),
      syncConsoles(),
      shutOutOthers(origins),
      syncMenus(),
      keepReminding(db),
    ])
    await countAnew(settings)
  })

  watchCatalogue(browser.storage.local, async () => {
    forgetProcedures()
    await countAnew((await loadOffice()).settings)
  })

  watchProfiles(browser.storage.local, forgetProfiles)
  watchAddressBar(db)
  watchShortcuts()
  watchMenus()

  browser.runtime.onMessage.addListener((raw, sender) => {
    const message = checkMessage(raw)
    if (!message) return undefined
    if (message.type === 'teach') return teach(message, sender)
    const answered = loadOffice().then(async (office) => {
      const from = await allowedSender(senderOf(sender, office.settings, self))
      if (message.type === 'hello' && from.kind === 'console') void goOnIn(from)
      return answer(message, from, office, db)
    })
    // It reaches the sender, who can only say that it failed.
    answered.catch((error: unknown) => keepError('background', error))
    return answered
  })
})

function originsOf({ consoles }: Settings): string[] {
  return consoles.map(({ origin }) => origin)
}
