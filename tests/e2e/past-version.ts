import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { released } from '../unit/history/released'

const dexie = join(dirname(createRequire(import.meta.url).resolve('dexie')), 'dexie.min.js')

/** A dossier as an early version has recorded it. */
export interface PastDossier {
  origin: string
  number: string
  dueAt: number
  seenAt: number
}

/** Puts into an empty folder an extension that has nothing but the right to store, as the version before. */
export function putStub(folder: string): void {
  clear(folder)
  const manifest = {
    manifest_version: 3,
    name: 'Đúng Hẹn',
    version: '0.0.1',
    permissions: ['storage'],
    background: { service_worker: 'background.js' },
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'background.js'), '')
  writeFileSync(
    join(folder, 'past.html'),
    '<!doctype html><title>Past</title><script src="dexie.js"></script>',
  )
  copyFileSync(dexie, join(folder, 'dexie.js'))
}

/** Puts a build into the folder in place of what is there; under another version when one is named. */
export function putBuild(folder: string, build: string, version?: string): void {
  clear(folder)
  cpSync(build, folder, { recursive: true })
  if (version === undefined) return
  const path = join(folder, 'manifest.json')
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), version }))
}

function clear(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
}

/** Leaves in the stub's own database what version `version` of the history wrote of a dossier seen twice. */
export function writeHistory(page: Page, version: number, dossier: PastDossier): Promise<void> {
  return page.evaluate(
    async (stores, { origin, number, dueAt, seenAt }) => {
      const Dexie = Reflect.get(window, 'Dexie')
      const db = new Dexie('dung-hen')
      stores.forEach((each, index) => {
        db.version(index + 1).stores(each)
      })
      const look = (at: number) => ({
        origin,
        page: 'danh-sach-ho-so',
        account: null,
        at,
        ids: Uint32Array.of(7),
        shown: Uint32Array.of(1),
      })
      await db.table('dossiers').add({
        id: 7,
        key: `${origin} ${number}`,
        origin,
        open: 1,
        current: { number, status: 'processing', dueAt: { at: dueAt, precision: 'minute' } },
        firstSeen: seenAt,
      })
      await db.table('entries').add({
        dossier: 7,
        entry: { kind: 'onTimeAnswer', at: seenAt, answer: 'late', dueAt },
      })
      await db.table('looks').bulkAdd([look(seenAt), look(seenAt + 3_600_000)])
      db.close()
    },
    released.slice(0, version),
    dossier,
  )
}

/** The settings as the first version stored them, with all that it knew. */
export function firstSettings(origin: string): object {
  const day = [
    ['07:30', '11:30'],
    ['13:30', '17:30'],
  ]
  return {
    version: 1,
    office: {
      name: 'UBND xã Ví Dụ',
      parent: 'UBND tỉnh Ví Dụ',
      place: 'Ví Dụ',
      desk: 'Trung tâm Phục vụ hành chính công xã Ví Dụ',
      role: 'resolving',
      symbol: 'PXL-UBND',
      returnPlace: 'Quầy số 3',
      signers: [{ name: 'Lê Minh Khôi', title: 'CHỦ TỊCH', authority: '', onBehalfOf: '' }],
      recipients: ['Lưu: VT'],
    },
    calendar: {
      week: { 1: day, 2: day, 3: day, 4: day, 5: day },
      edits: [{ date: '2026-12-05', kind: 'worked', note: 'Làm bù' }],
    },
    unknownUnit: 'day',
    thresholds: { dueSoonDays: 4, stallDays: 6, stallShareOfTerm: 0.5 },
    consoles: [{ origin, name: 'Một cửa xã Ví Dụ', profile: 'opencps' }],
  }
}
