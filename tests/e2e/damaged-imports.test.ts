import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readProfileFile, writeProfileFile } from '@/utils/consoles/profile-file'
import { knownProfiles, profileSource } from '@/utils/consoles/profiles'
import { readBackup, writeBackup } from '@/utils/history/backup/file'
import type { BackupContent } from '@/utils/history/backup/shared'
import { lintTemplate } from '@/utils/notices/lint/lint'
import apology from '@/utils/notices/papers/apology'
import { defaultSettings } from '@/utils/settings/defaults'
import { readSettingsFile, writeSettingsFile } from '@/utils/settings/settings-file'
import { readCalendarFile, writeCalendarFile } from '@/utils/working-time/calendar-file'
import type { Procedure } from '@/utils/working-time/procedure-catalogue'
import { writeCatalogueFile } from '@/utils/working-time/procedure-files'
import { defaultWeek } from '@/utils/working-time/schedule'
import { until } from '../../scripts/lib/officer.mjs'
import { damagedBytes, damagedJson, runs } from '../unit/damaged'
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
  // The list may be drawn anew while it is asked for its numbers, and then have none.
  await until(async () => (await office.auditor.rows('dossiers')).length > 0, 'một lượt xem được ghi lại')
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

const bytesOf = (text: string) => new TextEncoder().encode(text)
const texts = (values: readonly unknown[]) => damagedJson(values).map(bytesOf)
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

const writer = crypto.randomUUID()
const history: BackupContent = {
  writer,
  sources: [
    {
      id: writer,
      name: 'Quầy 9',
      namedOn: Date.parse('2026-11-09T00:00+07:00'),
      dossiers: [],
      covered: [],
      absences: [],
    },
  ],
}
const backup = await writeBackup(history)
const openBackup = gunzipSync(backup)
const letter = new Uint8Array(readFileSync('public/templates/apology-resolving.docx'))
const calendar = {
  week: defaultWeek,
  edits: [{ date: '2026-11-23', kind: 'off', note: 'Hoán đổi' }],
} as const
const procedure: Procedure = {
  ...{ code: '1.004193', name: 'Cấp bản sao trích lục hộ tịch', field: 'Hộ tịch', limit: { unit: 'none' } },
  ...{ decision: { number: '', date: null }, shortened: null, start: 'receipt', supplementMode: 'pause' },
  ...{ steps: [], consulted: [] },
}
const catalogue = { procedures: [procedure] }
const workbook = new Uint8Array(writeCatalogueFile(catalogue, 'xlsx'))
/** What tells a packed file from a text. */
const packed = workbook.subarray(0, 4)

interface Kind {
  what: string
  /** Where on the settings page its file is chosen. */
  section: string
  /** One that is read, and offered until another file is chosen; null where it would be stored at once. */
  sound: Uint8Array | null
  damaged: fc.Arbitrary<Uint8Array>
  damagedToo: readonly Uint8Array[]
  /** Whether a file is one in spite of what was done to it. */
  isRead(bytes: Uint8Array<ArrayBuffer>): boolean | Promise<boolean>
  numRuns: number
}

const kinds: readonly Kind[] = [
  {
    what: 'profile',
    section: '#profiles',
    sound: bytesOf(writeProfileFile(profile)),
    damaged: texts([profile, ...profiles]),
    damagedToo: [bytesOf(noSelector)],
    isRead: (bytes) => readProfileFile(textOf(bytes), () => true).ok,
    numRuns: runs,
  },
  {
    what: 'settings',
    section: '#transfer',
    sound: bytesOf(writeSettingsFile(settings)),
    damaged: texts([settings, defaultSettings]),
    damagedToo: [],
    isRead: (bytes) => readSettingsFile(textOf(bytes)).ok,
    numRuns: runs,
  },
  {
    what: 'calendar',
    section: '#hours',
    // What it proposes stands beside what was changed by hand, until it is answered.
    sound: null,
    damaged: texts([calendar, JSON.parse(writeCalendarFile(calendar))]),
    damagedToo: [],
    isRead: (bytes) => readCalendarFile(textOf(bytes)).ok,
    numRuns: runs,
  },
  {
    what: 'procedures',
    section: '#catalogue',
    sound: workbook,
    // What is in a workbook stands at its end. Of a text, rows that are sound are offered, and the others named.
    damaged: fc.oneof(
      fc.nat({ max: workbook.length - 1 }).map((length) => workbook.subarray(0, length)),
      fc.uint8Array({ maxLength: 500 }).map((rest) => Uint8Array.of(...packed, ...rest)),
    ),
    damagedToo: [],
    isRead: () => false,
    numRuns: runs,
  },
  {
    what: 'backup',
    section: '#data',
    sound: backup,
    damaged: fc.oneof(damagedBytes([backup, openBackup]), texts([JSON.parse(openBackup.toString())])),
    damagedToo: [await writeBackup(Object.assign(structuredClone(history), { sources: [{}] }))],
    isRead: async (bytes) => (await readBackup(bytes)).ok,
    numRuns: runs,
  },
  {
    what: 'template',
    section: '#papers fieldset:has(input[type="file"])',
    sound: null,
    damaged: damagedBytes([letter]),
    damagedToo: [new Uint8Array()],
    isRead: async (bytes) =>
      !(await lintTemplate(bytes, apology, defaultSettings.office)).some(({ grave }) => grave),
    // Each is opened, read and tried.
    numRuns: runs / 10,
  },
]

/** As many damaged files as asked for, none of which is still one. */
async function damagedOf({ damaged, damagedToo, isRead, numRuns }: Kind): Promise<Uint8Array[]> {
  const found: Uint8Array[] = [...damagedToo]
  for (const bytes of fc.sample(damaged, { numRuns, seed })) {
    if (!(await isRead(Uint8Array.from(bytes)))) found.push(bytes)
  }
  expect(found.length).toBeGreaterThan(numRuns / 2)
  return found
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

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
  /** In base64. */
  sound: string | null
  damaged: string[]
}

/**
 * In the settings page: chooses every file in its section's field, a sound one before each damaged one, and waits for
 * what is said. Which were not refused in words, or left what was said before, or an offer to take them over.
 */
async function putIn({ section, sound, damaged }: PutIn): Promise<string[]> {
  const place = document.querySelector(section) as HTMLElement
  const said = () => place.querySelector('[role="alert"]')?.textContent ?? ''
  const isOffered = () => place.querySelector('.choices .main:not(dialog *)') !== null
  const choose = async (content: string, isRead: () => boolean) => {
    const field = place.querySelector('input[type="file"]') as HTMLInputElement
    const chosen = new DataTransfer()
    chosen.items.add(new File([Uint8Array.from(atob(content), (char) => char.charCodeAt(0))], 'tep'))
    field.files = chosen.files
    field.dispatchEvent(new Event('change', { bubbles: true }))
    // What was said of the file before goes at once: it is drawn before any file can have been read.
    await Promise.resolve()
    if (said() !== '' || isOffered()) return false
    for (let looks = 0; !isRead(); looks++) {
      if (looks === 5_000) return false
      await new Promise((resume) => setTimeout(resume))
    }
    return true
  }
  const wrong: string[] = []
  for (const content of damaged) {
    if (sound !== null && !(await choose(sound, () => isOffered() && said() === '')))
      wrong.push(`sound, before ${content}: ${said()}`)
    if (!(await choose(content, () => !isOffered() && said().length > 30)))
      wrong.push(`${content}: ${said()}`)
    if (wrong.length > 3) break
  }
  return wrong
}

test.each(kinds)(
  '$what: what is damaged is refused in words, and nothing that is stored changes',
  {
    timeout: 1_200_000,
  },
  async (kind) => {
    const damaged = await damagedOf(kind)
    const before = await options.evaluate(stored)
    expect(before.length).toBeGreaterThan(5_000)
    const { section, sound } = kind
    const files = { section, sound: sound && base64(sound), damaged: damaged.map(base64) }
    expect(await options.evaluate(putIn, files)).toEqual([])
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
