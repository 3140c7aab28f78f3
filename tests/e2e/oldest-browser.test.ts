import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { youngerCalls, youngerStyling } from '../unit/repository/younger'

/**
 * What is handed out, packages and all, held against the oldest browsers it is said to run on: none of them can be had
 * to try it. What our own files use is asked where they are (tests/unit/repository/oldest-*.test.ts).
 */

/** By the package that brings it along: asked first whether it is there. */
const guarded: Record<string, string> = {
  withResolvers: 'Dexie takes it over where promises have it',
  moveBefore: 'Preact moves by inserting where it is not',
  openPopup: 'our own, tried: the officer presses the button where it fails',
  sidePanel: 'our own, asked for',
  sidebarAction: 'our own, asked for',
}

const filesOf = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending))

describe.each([
  ['chromium', outputs.chromium],
  ['firefox', outputs.firefox],
])('the build for %s', (_, folder) => {
  test('calls nothing that the oldest browser lacks without asking', () => {
    const found = filesOf(folder, '.js').flatMap((name) =>
      youngerCalls(readFileSync(join(folder, name), 'utf8')),
    )
    expect([...new Set(found)].filter((name) => !(name in guarded))).toEqual([])
    expect(found).toContain('withResolvers')
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
