import { expect, test } from 'vitest'
import { defaultSettings } from '@/utils/settings/defaults'
import { defaultDisplay } from '@/utils/settings/display'
import { errorFacts, forgetErrors, logError } from '@/utils/settings/error-log'
import { loadErrors } from '@/utils/settings/logged-errors'
import type { Settings } from '@/utils/settings/settings'
import { supportInfo } from '@/utils/settings/support-info'
import { memoryStorage } from './memory-storage'

const base = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/'

/** An office whose every text names somebody or some place. */
const planted: Settings = {
  ...defaultSettings,
  office: {
    ...defaultSettings.office,
    name: 'UBND xã Bí Mật',
    place: 'Bí Mật',
    signers: [{ name: 'Nguyễn Văn Kín', title: 'CHỦ TỊCH', authority: '', onBehalfOf: '' }],
    recipients: ['Ông Trần Kín, 0900 000 108'],
  },
  rules: {
    on: { stall: false },
    bases: {},
    own: [{ key: 'stallDays', procedure: 'Thủ tục Kín', step: 'Nguyễn Văn Kín', value: 2 }],
  },
  consoles: [
    { origin: 'https://motcua.bimat.example', name: 'Một cửa Bí Mật', profile: 'own:bi-mat-1' },
    { origin: 'https://hoso.bimat.example', name: 'Hồ sơ Bí Mật', profile: 'opencps' },
  ],
  display: { 'https://motcua.bimat.example': defaultDisplay },
}

const thrown = () => {
  const error = new TypeError('Nguyễn Văn Kín, 0900 000 108')
  error.stack = `TypeError: Nguyễn Văn Kín\n    at https://motcua.bimat.example/x.js:1:1\n    at look (${base}background.js:12:3456)`
  return error
}

const facts = {
  extension: '0.1.0',
  browser: 'Chromium 156',
  loaded: { settings: planted, locked: ['office.name'], refused: [] },
  allowed: [true, false],
  counts: { dossiers: 86, looks: 4 },
  errors: [{ at: Date.UTC(2026, 10, 18), context: 'background', ...errorFacts(thrown(), base) }],
  pages: ['proof ok'],
}

test('a supporter gets what he needs', () => {
  const lines = supportInfo(facts).split('\n')
  for (const line of [
    'dung-hen 0.1.0',
    'locked office.name',
    'rules stall=off',
    'console 1: own, allowed',
    'console 2: opencps, not allowed',
    'dossiers 86',
    'error 2026-11-18T00:00:00.000Z background TypeError background.js:12:3456',
    'proof ok',
  ]) {
    expect(lines).toContain(line)
  }
})

test('and nothing of any person, office or address', () => {
  expect(supportInfo(facts)).not.toMatch(/kín|bí mật|bimat|bi-mat|0900|chủ tịch|https?:/iu)
})

test('of a fault only its class and the place in our own files are kept', () => {
  expect(errorFacts(thrown(), base)).toEqual({ name: 'TypeError', place: 'background.js:12:3456' })
  expect(errorFacts('Nguyễn Văn Kín', base)).toEqual({ name: 'Unknown', place: '' })
  const named = new Error('x')
  named.name = 'Nguyễn Văn Kín'
  named.stack = `at ${base}options.html?so=H56.77-261101-0001`
  expect(errorFacts(named, base)).toEqual({ name: 'Error', place: '' })
})

test('the last faults are kept, the latest first, until they are forgotten', async () => {
  const area = memoryStorage()
  for (let n = 0; n < 40; n++) await logError(area, { at: n, context: 'options', name: 'Error', place: '' })
  const errors = await loadErrors(area)
  expect(errors.map(({ at }) => at)).toEqual(Array.from({ length: 30 }, (_, n) => 39 - n))
  await forgetErrors(area)
  expect(await loadErrors(area)).toEqual([])
})

test('what stands among them and is no fault of ours is passed over', async () => {
  const fault = { at: 1, context: 'options', name: 'Error', place: '' }
  const area = memoryStorage({ errorLog: [{ at: 0, context: 'Nguyễn Văn Kín' }, 'hỏng'] })
  await logError(area, fault)
  expect(await loadErrors(area)).toEqual([fault])
  expect(await loadErrors(memoryStorage({ errorLog: 'hỏng' }))).toEqual([])
})
