import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { youngerCalls } from '../unit/repository/younger'
import { youngerStyling } from '../unit/repository/younger-styling'

/**
 * What is handed out, packages and all, held against the oldest browsers it is said to run on: none of them can be had
 * to try it. What our own files use is asked where they are (tests/unit/repository/oldest-*.test.ts).
 */

/** Asked first whether it is there, or a member of something else. */
const guarded: Record<string, string> = {
  moveBefore: 'Preact moves by inserting where it is not',
  setImmediate: 'Dexie takes it where it is',
  userAgentData: 'Dexie asks for it in one browser',
  captureStackTrace: 'zod asks for it',
  'Error.captureStackTrace': 'zod asks for it',
  union: 'docxtemplater’s own',
  getOptions: 'docxtemplater’s own',
  setOptions: 'docxtemplater’s own',
  openPopup: 'our own, tried: the officer presses the button where it fails',
  postTask: 'our own, asked for',
  sidePanel: 'our own, asked for',
  sidebarAction: 'our own, asked for',
  openShortcutSettings: 'our own, asked for',
  dom: 'our own, asked for',
  openOrClosedShadowRoot: 'our own, asked for',
  caretPositionFromPoint: 'our own, asked for',
  caretRangeFromPoint: 'our own, asked for where the one above is not there',
  offsetNode: 'our own, of what caretPositionFromPoint gives',
}

const filesOf = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending))

describe.each([
  ['chromium', outputs.chromium],
  ['firefox', outputs.firefox],
])('the build for %s', (_, folder) => {
  test('calls nothing that the oldest browser lacks without asking', () => {
    const scripts = filesOf(folder, '.js').map((name) => readFileSync(join(folder, name), 'utf8'))
    const found = youngerCalls(scripts)
    expect(found.filter((name) => !(name in guarded))).toEqual([])
    expect(found).toContain('moveBefore')
  })

  test('styles nothing that the oldest browser cannot, and keeps colours on paper by the name it knows', () => {
    const sheets = filesOf(folder, '.css').map((name) => readFileSync(join(folder, name), 'utf8'))
    expect(sheets.flatMap(youngerStyling)).toEqual([])
    for (const sheet of sheets) {
      const plain = sheet.match(/(?<!-)print-color-adjust:/g)?.length ?? 0
      expect(sheet.match(/-webkit-print-color-adjust:/g)?.length ?? 0).toBe(plain)
    }
  })
})

test('what is younger would be found, by itself or with its object', () => {
  const planted =
    'AbortSignal.any(all), Object.groupBy(rows, of); const { cookieStore } = self; list.toSorted()'
  expect(youngerCalls([planted])).toEqual(
    expect.arrayContaining(['AbortSignal.any', 'Object.groupBy', 'cookieStore', 'toSorted']),
  )
  expect(youngerCalls(['const own = { toSorted() {} }; own.toSorted()'])).toEqual([])
})
