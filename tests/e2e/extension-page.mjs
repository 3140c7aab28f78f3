// What one of the extension's own pages can do, from inside it.

/**
 * Switches rules on and sets thresholds, as the settings page stores them.
 * @param {import('puppeteer-core').Page} page
 * @param {string[]} on
 * @param {Record<string, number>} thresholds
 */
export function storeWarnings(page, on, thresholds) {
  return page.evaluate(
    async (ids, values) => {
      const { settings } = await chrome.storage.local.get('settings')
      settings.rules = { on: Object.fromEntries(ids.map((id) => [id, true])), own: [] }
      Object.assign(settings.thresholds, values)
      await chrome.storage.local.set({ settings })
    },
    on,
    thresholds,
  )
}

/**
 * Switches the lead's views on, as the settings page does once the office names the document that allows them.
 * @param {import('puppeteer-core').Page} page
 */
export function allowLeadViews(page) {
  return page.evaluate(async () => {
    const { settings } = await chrome.storage.local.get('settings')
    settings.lead = { ...settings.lead, permission: { number: '12/QĐ-UBND', date: '2026-11-02' } }
    await chrome.storage.local.set({ settings })
  })
}

/**
 * Sends the background a message and gives its answer.
 * @param {import('puppeteer-core').Page} page
 * @param {object} message
 */
export function tell(page, message) {
  return page.evaluate((one) => chrome.runtime.sendMessage(one), message)
}

/**
 * As if an office had counted otherwise until now, and a console's open page had not been told of the change.
 * @param {import('puppeteer-core').Page} page
 * @param {string} origin
 * @param {object} otherwise
 */
export function countByOld(page, origin, otherwise) {
  return page.evaluate(
    async (of, changed) => {
      const { countedBy } = await chrome.storage.session.get('countedBy')
      const old = { ...JSON.parse(countedBy), ...changed }
      const [tab] = await chrome.tabs.query({ url: `${of}/*` })
      await chrome.tabs.sendMessage(tab.id, { type: 'countBy', ...old })
      await chrome.storage.session.set({ countedBy: JSON.stringify(old) })
    },
    origin,
    otherwise,
  )
}

/**
 * Adds entries to a recorded dossier, as the writing page does once a paper is drafted and once it is ticked as sent.
 * @param {import('puppeteer-core').Page} page
 * @param {string} key
 * @param {object[]} entries
 */
export function appendEntries(page, key, entries) {
  return page.evaluate(
    (of, added) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('dung-hen')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['dossiers', 'entries'], 'readwrite')
          const found = transaction.objectStore('dossiers').index('key').getKey(of)
          found.onsuccess = () => {
            for (const entry of added)
              transaction.objectStore('entries').add({ dossier: found.result, entry })
          }
          transaction.onabort = () => reject(transaction.error)
          transaction.oncomplete = () => {
            opening.result.close()
            resolve(undefined)
          }
        }
      }),
    key,
    entries,
  )
}
