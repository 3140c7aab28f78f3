import { beforeEach, expect, test, vi } from 'vitest'
import { addConsole, hostPattern, removeConsole } from '@/components/console-access'
import { consoleWords } from '@/utils/i18n/pages'
import { defaultSettings } from '@/utils/settings/defaults'
import type { ConsoleEntry } from '@/utils/settings/settings'
import { loadSettings } from '@/utils/settings/store'

/** The browser as far as adding a console needs one: storage, and permissions that the officer decides about. */
const fake = vi.hoisted(() => {
  const stored: Record<string, unknown> = {}
  const granted = new Set<string>()
  const asked: { origins: string[]; decide(allow: boolean): void }[] = []
  const local = {
    get: async (key: string) => ({ [key]: stored[key] }),
    set: async (items: Record<string, unknown>) => void Object.assign(stored, structuredClone(items)),
    onChanged: { addListener() {}, removeListener() {} },
  }
  const managed = { get: async () => ({}) }
  const permissions = {
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
    request: ({ origins }: { origins: string[] }) =>
      new Promise<boolean>((resolve) => {
        const decide = (allow: boolean) => {
          if (allow) for (const origin of origins) granted.add(origin)
          resolve(allow)
        }
        asked.push({ origins, decide })
      }),
    remove: async ({ origins }: { origins: string[] }) => {
      for (const origin of origins) granted.delete(origin)
      return true
    },
  }
  return { stored, granted, asked, local, managed, browser: { storage: { local, managed }, permissions } }
})

vi.mock('wxt/browser', () => ({ browser: fake.browser }))

beforeEach(() => {
  delete fake.stored.settings
  fake.granted.clear()
  fake.asked.length = 0
})

const entry: ConsoleEntry = { origin: 'https://motcua.example.vn', name: 'Một cửa', profile: 'opencps' }
const consoles = async () => (await loadSettings(fake.local, fake.managed)).settings.consoles

/** The question the browser is showing. */
function question() {
  const [first] = fake.asked
  if (!first) throw new Error('the browser was not asked')
  return first
}

test('the browser is asked in the click itself, for this host only', () => {
  void addConsole(entry, { own: defaultSettings })
  expect(question().origins).toEqual(['https://motcua.example.vn/*'])
})

test('the console is stored in the click too, since the question closes the popup before it can read anything', async () => {
  const neverAnswers = vi.spyOn(fake.local, 'get').mockReturnValue(new Promise(() => {}))
  void addConsole(entry, { own: defaultSettings })
  await Promise.resolve().then().then()
  neverAnswers.mockRestore()
  expect(await consoles()).toEqual([entry])
})

test('a permission given adds the console', async () => {
  const adding = addConsole(entry, { own: defaultSettings })
  question().decide(true)
  expect(await adding).toEqual({ ok: true })
  expect(await consoles()).toEqual([entry])
})

test('a refusal takes the console out again and says what to do', async () => {
  const adding = addConsole(entry, { own: defaultSettings })
  question().decide(false)
  expect(await adding).toEqual({ ok: false, problem: consoleWords.denied })
  expect(await consoles()).toEqual([])
})

test('removing a console gives its permission back', async () => {
  await add(entry)
  expect(await removeConsole(entry.origin)).toEqual({ ok: true })
  expect(await consoles()).toEqual([])
  expect([...fake.granted]).toEqual([])
})

test('the permission stays while another console on the same host needs it', async () => {
  const other = { ...entry, origin: 'https://motcua.example.vn:8443' }
  await add(entry)
  await add(other)
  await removeConsole(entry.origin)
  expect(await consoles()).toEqual([other])
  expect([...fake.granted]).toEqual(['https://motcua.example.vn/*'])
})

test.each([
  ['http://10.0.0.7:8080', 'http://10.0.0.7/*'],
  ['https://motcua.example.vn', 'https://motcua.example.vn/*'],
])('%s is covered by %s, without its port', (origin, pattern) => {
  expect(hostPattern(origin)).toBe(pattern)
})

test('settings that could not be read are put aside, not written over', async () => {
  await fake.local.set({ settings: 'broken' })
  const adding = addConsole(entry, await loadSettings(fake.local, fake.managed))
  question().decide(true)
  expect(await adding).toEqual({ ok: true })
  expect(await consoles()).toEqual([entry])
  expect(await fake.local.get('settingsUnreadable')).toEqual({ settingsUnreadable: 'broken' })
})

async function add(console: ConsoleEntry) {
  fake.asked.length = 0
  const { own } = await loadSettings(fake.local, fake.managed)
  const adding = addConsole(console, { own })
  question().decide(true)
  await adding
}
