import { readFile } from 'node:fs/promises'
import { outputs } from '../lib/build.mjs'
import { launchChromium } from '../lib/extension-browser.mjs'
import { importTs } from '../lib/import-ts.mjs'
import { until } from '../lib/officer.mjs'
import { fail } from '../lib/progress.mjs'
import { serveFile } from './serve-file.mjs'

const ownId = 'own:read-console'

/** A page that fills itself is given this long to show a list that can be read, ms. */
const patience = 15_000
/** Parts of it may come later; what has not changed for so long is taken for whole, ms. */
const settled = 2_500
/** The same of a page that cannot be read: it may still be filling itself, and is tried again for seven seconds, ms. */
const hopeless = 8_500
/** An answer that took the server so long may be the list: what the page makes of it is waited for, ms. */
const slow = 1_000
/** Some requests never end; a page that waits for one is not waited for longer, ms. */
const mostPatience = 60_000

/**
 * Reads one page as the extension does.
 * @param {{
 *   executablePath: string, target: string, profile?: string, screenshot?: string, launch?: typeof launchChromium,
 * }} options `target`: an address or an HTML file; `profile`: a profile's file; without one the shipped ones are tried,
 *   those first that know the page, then "Bảng dữ liệu khác"; `launch`: how a test starts the browser under watch
 */
export async function readConsole({ executablePath, target, profile, screenshot, launch = launchChromium }) {
  const served = /^https?:/.test(target) ? { url: target, close: () => {} } : await serveFile(target)
  const chromium = await launch({ executablePath, extension: outputs.chromiumDemo })
  try {
    const session = await openSession(chromium, served.url)
    const own = profile ? await readOwnProfile(session.options, profile) : null
    const found = await readWith(session, own ? [ownId] : await candidates(session), own)
    if (screenshot) await session.page.screenshot({ path: screenshot })
    return found
  } finally {
    await chromium.close()
    served.close()
  }
}

/** The page, a page of the extension to ask from, and what the content scripts say meanwhile. */
async function openSession(chromium, url) {
  const { origin, protocol, hostname } = new URL(url)
  await allow(chromium, `${protocol}//${hostname}/*`)
  const options = await chromium.open('options.html')
  const worker = await chromium.worker()
  await worker.evaluate(() => {
    globalThis.heard = []
    chrome.runtime.onMessage.addListener((message) => {
      if (message.type === 'look') globalThis.heard.push(message)
    })
  })
  const page = await chromium.browser.newPage()
  const requests = watchRequests(page)
  await page.goto(url, { waitUntil: 'load' })
  return { chromium, options, worker, page, requests, url, origin }
}

/** What the page still waits for, and when the last slow answer came. What is meant to stay open is no waiting. */
function watchRequests(page) {
  const begun = new Map()
  const requests = { lastSlow: 0, areOpen: () => begun.size > 0 }
  page.on('request', (request) => {
    // What an earlier page waited for is no longer heard of.
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) begun.clear()
    if (!['eventsource', 'websocket', 'ping'].includes(request.resourceType())) begun.set(request, Date.now())
  })
  const end = (request) => {
    const since = begun.get(request)
    begun.delete(request)
    if (since !== undefined && Date.now() - since > slow) requests.lastSlow = Date.now()
  }
  page.on('requestfinished', end)
  page.on('requestfailed', end)
  return requests
}

/** What the officer's "Cho phép" does. As text: it runs in Chromium's own page, whose functions have no types here. */
async function allow(chromium, pattern) {
  const page = await chromium.browser.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(`chrome.developerPrivate.addHostPermission('${chromium.id}', '${pattern}')`)
  await page.close()
}

/** The profile in a file, with every selector tried by the browser; fails with the places that are wrong. */
async function readOwnProfile(page, path) {
  const { readProfileFile } = await importTs('utils/consoles/profile-file.ts')
  const { selectorsOf } = await importTs('utils/consoles/selectors.ts')
  const { profileProblemLines } = await importTs('utils/i18n/profile-file.ts')
  const text = await readFile(path, 'utf8').catch(() => fail(`Không tìm thấy tệp ${path}`))
  const first = readProfileFile(text, () => true)
  const selectors = first.ok ? selectorsOf(first.profile).map(({ selector }) => selector) : []
  const usable = await page.evaluate(
    (all) =>
      all.filter((selector) => {
        try {
          document.createDocumentFragment().querySelector(selector)
          return true
        } catch {
          return false
        }
      }),
    selectors,
  )
  const checked = readProfileFile(text, (selector) => usable.includes(selector))
  if (!checked.ok) fail([`Không dùng được ${path}:`, ...profileProblemLines(checked.problems)].join('\n'))
  return checked.profile
}

/** The shipped profiles that know one of the page's frames, and the one for all others. */
async function candidates({ page }) {
  const { knownProfiles, otherTableId, profileSource } = await importTs('utils/consoles/profiles/index.ts')
  const known = []
  for (const { id } of knownProfiles) {
    const selector = profileSource(id).recognise.join()
    if (id !== otherTableId && (await anyFrame(page, selector))) known.push(id)
  }
  return [...known, otherTableId]
}

async function anyFrame(page, selector) {
  const found = await Promise.all(page.frames().map((frame) => frame.$(selector).catch(() => null)))
  return found.some((element) => element !== null)
}

/** What the first profile reads that can read the page; else what the first one says. */
async function readWith(session, [first, ...others], own) {
  await chooseProfile(session, first, own)
  const found = await findingOf(session)
  if (isRead(found) || others.length === 0) return { ...found, profile: found.profile ?? first }
  const other = await readWith(session, others, own)
  return isRead(other) ? other : { ...found, profile: found.profile ?? first }
}

function isRead({ proof, sightings }) {
  return proof?.ok === true && sightings.length > 0
}

/** Makes the page's site a console that is read by this profile, and loads it anew. */
async function chooseProfile({ options, worker, page, url, origin }, profile, own) {
  const { defaultSettings } = await importTs('utils/settings/defaults.ts')
  const stored = {
    settings: { ...defaultSettings, consoles: [{ origin, name: 'read-console', profile }] },
    ownProfiles: own ? [{ id: ownId, source: own }] : [],
  }
  await options.evaluate((items) => chrome.storage.local.set(items), stored)
  const registered = () =>
    options.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0)
  await until(registered, 'tiện ích đăng ký trang này')
  await worker.evaluate(() => {
    globalThis.heard.length = 0
  })
  await page.bringToFront()
  // From the address to itself a page with a hash route is not loaded anew.
  await page.goto('about:blank')
  await page.goto(url, { waitUntil: 'load' })
}

/** What stands on the page once it has been read, or when it has had its time. */
async function findingOf(session) {
  const { requests } = session
  const start = Date.now()
  let last = { text: '', since: start }
  for (;;) {
    const report = await reportOf(session)
    const [look] = await session.worker.evaluate(() => globalThis.heard.slice(-1))
    const text = JSON.stringify([report, look])
    if (text !== last.text) last = { text, since: Date.now() }
    const hasAll = report?.proof.ok && (look || report.lists.every(({ rows }) => rows === 0))
    const now = Date.now()
    const isQuiet = now - Math.max(last.since, requests.lastSlow) > (hasAll ? settled : hopeless)
    const isOver = isQuiet || now - Math.max(start, requests.lastSlow) > patience
    if ((isOver && !requests.areOpen()) || now - start > mostPatience) return finding(session, report, look)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

/** Of what the page's frame with a list says of itself. */
function reportOf({ options, origin }) {
  return options.evaluate(async (site) => {
    const tabs = await chrome.tabs.query({ url: `${new URL(site).protocol}//${new URL(site).hostname}/*` })
    const [tab] = tabs.filter(({ url }) => new URL(url).origin === site)
    return tab ? chrome.tabs.sendMessage(tab.id, { type: 'pageReport' }).catch(() => null) : null
  }, origin)
}

async function finding({ page }, report, look) {
  const sightings = report?.proof.ok ? (look?.sightings ?? []) : []
  return {
    profile: report?.profile,
    page: report?.page ?? '',
    proof: report?.proof ?? null,
    lists: report?.lists ?? [],
    total: report?.total ?? null,
    sightings,
    badges: await badgesOn(
      page,
      sightings.map(({ number }) => number).filter((number) => number !== null),
    ),
  }
}

/** The badges in the page's order, each with the number that its row shows. */
async function badgesOn(page, numbers) {
  const perFrame = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate((known) => {
        const numberNear = (cell) => {
          for (let at = cell; at; at = at.parentElement) {
            // Some consoles show their numbers in disabled fields.
            const fields = [...at.querySelectorAll('input')].map(({ value }) => value)
            const text = [at.textContent, ...fields].join(' ').normalize('NFC')
            const found = known.filter((number) => text.includes(number))
            if (found.length > 0) return found.length === 1 ? found[0] : null
          }
          return null
        }
        return [...document.querySelectorAll('[data-dh-text]')].map((cell) => ({
          number: numberNear(cell),
          text: cell.getAttribute('data-dh-text'),
          tone: cell.getAttribute('data-dh-tone') ?? 'calm',
        }))
      }, numbers),
    ),
  )
  return perFrame.flat()
}
