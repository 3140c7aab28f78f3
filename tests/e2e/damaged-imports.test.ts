import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readProfileFile, writeProfileFile } from '@/utils/consoles/profile-file'
import { knownProfiles, profileSource } from '@/utils/consoles/profiles'
import { defaultSettings } from '@/utils/settings/defaults'
import { readSettingsFile, writeSettingsFile } from '@/utils/settings/settings-file'
import { until } from '../../scripts/lib/officer.mjs'
import { damagedJson, runs } from '../unit/damaged'
import { type Office, openOffice } from './office'

/**
 * Damaged files go in as an officer puts them in, on the settings page of the built extension, which stores in the
 * browser's own storage and has a history: each is refused in words, and afterwards what is stored is byte for byte what
 * it was. That the same readers refuse many more of them: tests/unit/consoles/profile-file.test.ts and its neighbours.
 */
let office: Office
let options: Page

/** Another run has others; whoever wants the same again gives it. */
const seed = Number(process.env.DUNG_HEN_SEED ?? Date.now() % 1_000_000)

beforeAll(async () => {
  console.info(`DUNG_HEN_SEED=${seed}`)
  office = await openOffice()
  const list = await office.open('opencps')
  await office.auditor.untilRecorded(list)
  await list.close()
  options = office.auditor.page
  await options.bringToFront()
})
afterAll(() => office.close())

const profiles = knownProfiles.map(({ id }) => profileSource(id)).filter((source) => source !== null)
const [model] = profiles
if (!model) throw new Error('No profile')
const profile = { ...model, name: 'Một cửa huyện Ví Dụ' }
const settings = {
  ...defaultSettings,
  office: { ...defaultSettings.office, name: 'UBND xã Khác' },
  thresholds: { ...defaultSettings.thresholds, dueSoonDays: 4 },
}
/** What the browser alone knows to be no selector. */
const noSelector = JSON.stringify({ ...profile, recognise: ['td['] })

const kinds = [
  {
    what: 'profile',
    section: '#profiles',
    sound: writeProfileFile(profile),
    values: [profile, ...profiles],
    damagedToo: [noSelector],
    isRead: (text: string) => readProfileFile(text, () => true).ok,
  },
  {
    what: 'settings',
    section: '#transfer',
    sound: writeSettingsFile(settings),
    values: [settings, defaultSettings],
    damagedToo: [],
    isRead: (text: string) => readSettingsFile(text).ok,
  },
]

/** In the settings page: everything that is stored, in words that differ when anything does. */
async function stored(): Promise<string> {
  const plain = (_: string, value: unknown) =>
    ArrayBuffer.isView(value) ? [value.constructor.name, ...(value as Uint8Array)] : value
  const finished = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const histories = await Promise.all(
    (await indexedDB.databases()).map(async ({ name = '' }) => {
      const db = await finished(indexedDB.open(name))
      const rows = await Promise.all(
        [...db.objectStoreNames].map(async (store) => {
          const at = db.transaction(store).objectStore(store)
          return [store, await Promise.all([finished(at.getAllKeys()), finished(at.getAll())])]
        }),
      )
      db.close()
      return [name, db.version, rows]
    }),
  )
  const areas = Reflect.get(window, 'chrome').storage
  return JSON.stringify(
    [await areas.local.get(null), await areas.session.get(null), { ...localStorage }, histories],
    plain,
  )
}

interface PutIn {
  section: string
  sound: string
  damaged: string[]
}

/**
 * In the settings page: chooses every file in its section's field, a sound one before each damaged one, and waits for
 * what is said. Which were not refused in words, or left an offer to take them over.
 */
async function putIn({ section, sound, damaged }: PutIn): Promise<string[]> {
  const place = document.querySelector(section) as HTMLElement
  const said = () => place.querySelector('[role="alert"]')?.textContent ?? ''
  const isOffered = () => place.querySelector('.choices .main') !== null
  const choose = async (text: string, isRead: () => boolean) => {
    const field = place.querySelector('input[type="file"]') as HTMLInputElement
    const chosen = new DataTransfer()
    chosen.items.add(new File([text], 'tep.json', { type: 'application/json' }))
    field.files = chosen.files
    field.dispatchEvent(new Event('change', { bubbles: true }))
    for (let looks = 0; !isRead(); looks++) {
      if (looks === 5_000) return false
      await new Promise((resume) => setTimeout(resume))
    }
    return true
  }
  const wrong: string[] = []
  for (const text of damaged) {
    if (!(await choose(sound, () => isOffered() && said() === ''))) wrong.push(`sound, before ${text}`)
    if (!(await choose(text, () => !isOffered() && said().length > 30))) wrong.push(text)
    if (wrong.length > 3) break
  }
  return wrong
}

test.each(kinds)(
  '$what: what is damaged is refused in words, and nothing that is stored changes',
  {
    timeout: 1_200_000,
  },
  async ({ section, sound, values, damagedToo, isRead }) => {
    const damaged = fc.sample(
      damagedJson(values).filter((text) => !isRead(text)),
      { numRuns: runs, seed },
    )
    const before = await options.evaluate(stored)
    expect(before.length).toBeGreaterThan(5_000)
    expect(await options.evaluate(putIn, { section, sound, damaged: [...damagedToo, ...damaged] })).toEqual(
      [],
    )
    expect(await options.evaluate(stored)).toBe(before)
  },
)

test('one that is sound is stored, and then what is stored differs', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dung-hen-import-'))
  const file = join(folder, 'cach-doc.json')
  writeFileSync(file, writeProfileFile(profile))
  const before = await options.evaluate(stored)
  const field = await options.waitForSelector('#profiles input[type="file"]')
  await (field as ElementHandle<HTMLInputElement>).uploadFile(file)
  await options.locator('#profiles .choices .main').click()
  await until(async () => (await options.evaluate(stored)) !== before, 'another state')
  expect(await options.evaluate(stored)).toContain(profile.name)
  rmSync(folder, { recursive: true })
})
