import type { CDPSession } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { opencpsWalk, tandanWalk } from '../../scripts/lib/console-walks.mjs'
import { findBrowser } from '../../scripts/lib/find-browser.mjs'
import { addConsole, openAuditor } from '../../scripts/lib/officer.mjs'
import { startConsoles } from '../consoles/server.mjs'
import { samples } from '../unit/messages/samples'
import { type Chromium, launchChromium } from './browsers'
import { ourWorld } from './our-world'

/**
 * Every message from every kind of sender, as a page's process that was taken over could send it: from our own
 * script's world in a registered console, from the same world in a page that is none, and from a page of ours.
 */
let chromium: Chromium
let consoles: Awaited<ReturnType<typeof startConsoles>>
let auditor: Awaited<ReturnType<typeof openAuditor>>
let senders: Record<'console' | 'stranger' | 'page', (message: object) => Promise<unknown>>

beforeAll(async () => {
  const executablePath = findBrowser('chromium') ?? findBrowser('chrome')
  if (!executablePath) throw new Error('No Chromium on this computer')
  consoles = await startConsoles({})
  chromium = await launchChromium({ executablePath, extension: outputs.chromiumDemo })
  auditor = await openAuditor(chromium)
  await addConsole(auditor.page, { origin: consoles.opencps.origin, profile: opencpsWalk.profile })
  const registered = await chromium.browser.newPage()
  await registered.goto(consoles.opencps.url)
  await opencpsWalk.settled(registered)
  // On the same host, which the browser lets us read, but not one of the office's consoles.
  const other = await chromium.browser.newPage()
  await other.goto(consoles.tandan.url)
  await tandanWalk.settled(other)
  const page = await chromium.open('options.html')
  senders = {
    console: await fromOurWorld(await registered.createCDPSession()),
    stranger: await fromOurWorld(await other.createCDPSession()),
    page: (message) => page.evaluate(`(${send})(${JSON.stringify(message)})`),
  }
})
afterAll(async () => {
  await chromium.close()
  await consoles.close()
})

/** Runs where the message is sent from. "silence": nobody answered. */
const send = `(message) => chrome.runtime.sendMessage(message).then(
  (answer) => (answer === undefined || answer === null ? 'silence' : JSON.stringify(answer)),
  () => 'silence',
)`

/** Sends from the extension's isolated world in a page, as its content script does. */
async function fromOurWorld(client: CDPSession) {
  const contextId = await ourWorld(client, chromium.id)
  return async (message: object) => {
    const { result } = await client.send('Runtime.evaluate', {
      contextId,
      expression: `(${send})(${JSON.stringify(message)})`,
      awaitPromise: true,
    })
    return result.value
  }
}

const stores = ['dossiers', 'changes', 'entries', 'looks', 'absences', 'deletions']
const stored = async () => JSON.stringify(await Promise.all(stores.map((store) => auditor.rows(store))))
const settings = () => auditor.page.evaluate('chrome.storage.local.get().then(JSON.stringify)')

test('a page that is no console of the office is told so, and nothing else', async () => {
  const before = [await stored(), await settings()]
  const answers = await Promise.all(
    Object.values(samples).map(async ({ message }) => [message.type, await senders.stranger(message)]),
  )
  const expected = Object.keys(samples).map((type) => [
    type,
    type === 'hello' ? '{"active":false}' : 'silence',
  ])
  expect(answers).toEqual(expected)
  expect([await stored(), await settings()]).toEqual(before)
})

test.each(Object.values(samples))(
  '$message.type is answered to those who may send it',
  async ({ message, allowed }) => {
    for (const sender of ['console', 'page'] as const) {
      const answer = await senders[sender](message)
      expect(answer !== 'silence', `${sender}: ${answer}`).toBe(allowed[sender])
    }
  },
)

test('what is no message is silence, and changes nothing', async () => {
  const before = [await stored(), await settings()]
  const broken = Object.values(samples).flatMap(({ message }) => {
    const [, ...rest] = Object.keys(message)
    return [
      { ...message, type: `${message.type}s` },
      ...rest.map((name) => ({ ...message, [name]: ['2026'] })),
      ...rest.map((name) => ({ ...message, [name]: 'A1'.repeat(50_000) })),
    ]
  })
  expect(broken.length).toBeGreaterThan(30)
  for (const message of broken) {
    expect(await senders.console(message), JSON.stringify(message).slice(0, 120)).toBe('silence')
    expect(await senders.page(message), JSON.stringify(message).slice(0, 120)).toBe('silence')
  }
  expect([await stored(), await settings()]).toEqual(before)
})

test('a console reaches no other console’s dossier', async () => {
  const [own] = await auditor.rows('dossiers')
  expect(own.origin).toBe(consoles.opencps.origin)
  const entry = { kind: 'reviewed' }
  const foreign = own.key.replace(consoles.opencps.origin, consoles.tandan.origin)
  await addConsole(auditor.page, { origin: consoles.tandan.origin, profile: tandanWalk.profile })
  // The console just added is read at once, whenever that comes about; what it shows is its own.
  const others = async () => {
    const rows: unknown[] = (await Promise.all(stores.map((store) => auditor.rows(store)))).flat()
    return rows.map((row) => JSON.stringify(row)).filter((row) => !row.includes(consoles.tandan.origin))
  }
  const before = await others()
  for (const message of [
    { type: 'entries', key: own.key },
    { type: 'addEntry', key: own.key, entry },
    { type: 'applicant', key: own.key },
  ]) {
    expect(await senders.stranger(message)).toMatch(/^silence$|"ok":false/)
  }
  expect(await senders.console({ type: 'entries', key: foreign })).toMatch(/"ok":false/)
  expect(await others()).toEqual(before)
})
