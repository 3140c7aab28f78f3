import { expect, test } from 'vitest'
import { HistoryDatabase } from '@/utils/history/database'
import { TemplateDatabase } from '@/utils/notices/template-store'
import { defaultSettings } from '@/utils/settings/defaults'
import { read, sourceFiles } from './source'

/** PRIVACY.md is what an inspector holds against the browser's own tools: every place where something lies is in it. */
const text = read('PRIVACY.md')
const part = (from: string, to: string) => text.slice(text.indexOf(from), text.indexOf(to))

/** What the first column of a part's table names. */
function rows(markdown: string): string[] {
  const first = markdown.split('\n').flatMap((line) => /^\| (`[^|]+) \|/.exec(line)?.[1] ?? [])
  return first.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)).sort()
}

/** Only for the demo build's settable clock. */
const demoKey = 'demoClockOffset'

/** The names under which our code puts something into an area of the browser's storage. */
function keysIn(area: 'session' | 'local'): string[] {
  const writers = ['utils', 'components', 'entrypoints']
    .flatMap((folder) => sourceFiles(folder).map(read))
    .filter((code) => /\b(?:area|local|session)\.set\(/.test(code))
    .filter((code) => code.includes('storage.session.set(') === (area === 'session'))
  return writers.flatMap((code) => {
    const keys = [...code.matchAll(/^(?:export )?const (?:\w*Key|key) = '(\w+)'/gm)].map(
      ([, key = '']) => key,
    )
    expect(keys, code.slice(0, 200)).not.toEqual([])
    return keys
  })
}

test.each([
  ['the history', '**1.', '**2.', new HistoryDatabase('never opened')],
  ['the office’s templates', '**2.', '**3.', new TemplateDatabase('never opened')],
] as const)('every table of %s is in it, and no other', (_, from, to, db) => {
  expect(rows(part(from, to))).toEqual(db.tables.map(({ name }) => name).sort())
})

test('every key of the stored settings is in it, and no other', () => {
  const keys = keysIn('local').filter((key) => key !== demoKey)
  expect(keys.length).toBeGreaterThan(10)
  expect(rows(part('**3.', 'Trong bộ nhớ tạm'))).toEqual(keys.sort())
})

test('so is what is gone with the browser', () => {
  const keys = keysIn('session')
  expect(keys).toHaveLength(3)
  const told = part('Trong bộ nhớ tạm', '## Không lưu gì')
  for (const key of [...keys, demoKey]) expect(told).toContain(`\`${key}\``)
})

test('nothing is put where this does not look for it', () => {
  const stores =
    /localStorage|sessionStorage|document\.cookie|cookieStore|caches\.|storage\.sync|indexedDB\.open/
  const found = ['utils', 'components', 'entrypoints']
    .flatMap((folder) => sourceFiles(folder))
    .filter((file) => stores.test(read(file)))
  expect(found).toEqual([])
  const databases = ['utils', 'components', 'entrypoints']
    .flatMap((folder) => sourceFiles(folder))
    .filter((file) => read(file).includes('extends Dexie'))
  expect(databases).toEqual(['utils/history/database.ts', 'utils/notices/template-store.ts'])
})

test('days it names are the ones that hold', () => {
  expect(text).toContain(`(mặc định ${defaultSettings.history.closedDays})`)
  const days = (file: string, says: RegExp) => Number(says.exec(read(file))?.[1])
  expect(text).toContain(
    `| ${days('utils/history/housekeeping.ts', /wholeLooksDays = (\d+)/)} ngày đủ từng lượt`,
  )
  expect(text).toContain(`| ${days('utils/notices/kept-draft.ts', /keptForMs = (\d+) \* dayMs/)} ngày, hoặc`)
  expect(text).toContain(`| ${days('utils/settings/error-log.ts', /const most = (\d+)/)} lỗi gần nhất`)
})

test('whatever it points to is there', () => {
  const named = [...text.matchAll(/`((?:tests|utils)\/[\w./-]+)`/g)].map(([, file = '']) => file)
  expect(named.length).toBeGreaterThan(8)
  for (const file of named) expect(() => read(file), file).not.toThrow()
})
