import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { opencpsWalk, tandanWalk } from '../../scripts/lib/console-walks.mjs'
import { addConsole, openAuditor } from '../../scripts/lib/officer.mjs'
import { startConsoles } from '../consoles/server.mjs'
import { ofWrongType, pathsIn, textsIn, tooLong, withMore, without } from '../unit/messages/mutations'
import { isOptional, samples } from '../unit/messages/samples'
import { type Chromium, launchChromium } from './browsers'
import { ourWorld } from './our-world'

/**
 * Every message from every kind of sender, as a page's process that was taken over could send it: from our own
 * script's world in a registered console, from the same world in a page that is none, from a page of ours, from the
 * console's own page, and from another extension.
 */
const senderKinds = ['console', 'stranger', 'page', 'site', 'extension'] as const
type SenderKind = (typeof senderKinds)[number]
/** Sends messages side by side and gives what each was answered. */
type Send = (messages: object[]) => Promise<string[]>

let chromium: Chromium
let consoles: Awaited<ReturnType<typeof startConsoles>>
let auditor: Awaited<ReturnType<typeof openAuditor>>
let senders: Record<SenderKind, Send>
let foreign: string

beforeAll(async () => {
  consoles = await startConsoles({})
  chromium = await launchChromium({ extension: outputs.chromiumDemo })
  auditor = await openAuditor(chromium)
  await addConsole(auditor.page, { origin: consoles.opencps.origin, profile: opencpsWalk.profile })
  const registered = await chromium.browser.newPage()
  await registered.goto(consoles.opencps.url)
  await opencpsWalk.settled(registered)
  // On the same host, which the browser lets us read, but not one of the office's consoles.
  const other = await chromium.browser.newPage()
  await other.goto(consoles.tandan.url)
  await tandanWalk.settled(other)
  senders = {
    console: await fromOurWorld(await registered.createCDPSession()),
    stranger: await fromOurWorld(await other.createCDPSession()),
    page: from(await chromium.open('options.html')),
    site: from(registered),
    extension: from(await pageOfAnotherExtension()),
  }
})
afterAll(async () => {
  await chromium.close()
  await consoles.close()
  rmSync(foreign, { recursive: true, force: true })
})

/** Runs where messages are sent from. "silence": nobody answered. Ours are named, as whoever is not one of us must. */
const sending = (messages: object[]) => `Promise.all(${JSON.stringify(messages)}.map(async (message) => {
  try {
    const answer = await chrome.runtime.sendMessage('${chromium.id}', message)
    return answer === undefined || answer === null ? 'silence' : JSON.stringify(answer)
  } catch {
    return 'silence'
  }
}))`

function from(page: Page): Send {
  return async (messages) => (await page.evaluate(sending(messages))) as string[]
}

/** Sends from the extension's isolated world in a page, as its content script does. */
async function fromOurWorld(client: CDPSession): Promise<Send> {
  const contextId = await ourWorld(client, chromium.id)
  return async (messages) => {
    const { result } = await client.send('Runtime.evaluate', {
      contextId,
      expression: sending(messages),
      awaitPromise: true,
      returnByValue: true,
    })
    return result.value
  }
}

async function pageOfAnotherExtension(): Promise<Page> {
  foreign = mkdtempSync(join(tmpdir(), 'dung-hen-foreign-'))
  const manifest = { manifest_version: 3, name: 'Foreign', version: '1' }
  writeFileSync(join(foreign, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(foreign, 'page.html'), '<!doctype html><title>Foreign</title>')
  const id = await chromium.browser.installExtension(foreign)
  const page = await chromium.browser.newPage()
  await page.goto(`chrome-extension://${id}/page.html`)
  return page
}

const stores = ['dossiers', 'changes', 'entries', 'looks', 'absences', 'deletions']
const stored = async () => JSON.stringify(await Promise.all(stores.map((store) => auditor.rows(store))))
const settings = () => auditor.page.evaluate('chrome.storage.local.get().then(JSON.stringify)')

const sent = Object.values(samples)
const messages = sent.map(({ message }) => message)
/** Each way in which a message may be wrong: what is sent in its place. */
const wrong: Record<string, (message: object) => object[]> = {
  missing: (message) =>
    pathsIn(message)
      .filter((path) => !isOptional(path))
      .map((path) => without(message, path)),
  'of a wrong type': (message) => pathsIn(message).map((path) => ofWrongType(message, path)),
  'too long': (message) => textsIn(message).map((path) => tooLong(message, path)),
}

describe.each(senderKinds)('from the sender “%s”', (kind) => {
  test.each(Object.keys(wrong))('a message with a value %s is silence, and changes nothing', async (way) => {
    const before = [await stored(), await settings()]
    for (const message of messages) {
      const broken = wrong[way]?.(message) ?? []
      expect(broken.length, message.type).toBeGreaterThan(0)
      const answers = await senders[kind](broken)
      expect(answers, message.type).toEqual(broken.map(() => 'silence'))
    }
    expect([await stored(), await settings()]).toEqual(before)
  })
})

describe.each(['site', 'extension'] as const)('from the sender “%s”', (kind) => {
  test('no message is answered, as it is or with more beside it', async () => {
    const before = [await stored(), await settings()]
    const all = [...messages, ...messages.map(withMore)]
    expect(await senders[kind](all)).toEqual(all.map(() => 'silence'))
    expect([await stored(), await settings()]).toEqual(before)
  })
})

test('a page that is no console of the office is told so, and nothing else', async () => {
  const before = [await stored(), await settings()]
  for (const all of [messages, messages.map(withMore)]) {
    expect(await senders.stranger(all)).toEqual(
      messages.map(({ type }) => (type === 'hello' ? '{"active":false}' : 'silence')),
    )
  }
  expect([await stored(), await settings()]).toEqual(before)
})

test.each(sent)(
  '$message.type is answered to those who may send it, with more beside it too',
  async ({ message, allowed }) => {
    for (const sender of ['console', 'page'] as const) {
      for (const each of [message, withMore(message)]) {
        const [answer] = await senders[sender]([each])
        expect(answer !== 'silence', `${sender}: ${answer}`).toBe(allowed[sender])
      }
    }
  },
)

test('a console reaches no other console’s dossier', async () => {
  const [own] = await auditor.rows('dossiers')
  expect(own.origin).toBe(consoles.opencps.origin)
  const entry = { kind: 'reviewed' }
  const elsewhere = own.key.replace(consoles.opencps.origin, consoles.tandan.origin)
  await addConsole(auditor.page, { origin: consoles.tandan.origin, profile: tandanWalk.profile })
  // The console just added is read at once, whenever that comes about, and one that is open looks at its list again:
  // what they show is their own. None of these messages could write a look.
  const others = async () => {
    const asked = stores.filter((store) => store !== 'looks')
    const rows: unknown[] = (await Promise.all(asked.map((store) => auditor.rows(store)))).flat()
    return rows.map((row) => JSON.stringify(row)).filter((row) => !row.includes(consoles.tandan.origin))
  }
  const before = await others()
  for (const message of [
    { type: 'entries', key: own.key },
    { type: 'addEntry', key: own.key, entry },
    { type: 'applicant', key: own.key },
  ]) {
    expect((await senders.stranger([message]))[0]).toMatch(/^silence$|"ok":false/)
  }
  const [answer] = await senders.console([{ type: 'entries', key: elsewhere }])
  expect(answer).toMatch(/"ok":false/)
  expect(await others()).toEqual(before)
})
