import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { english } from '@/utils/i18n/en'
import { shortcutNames } from '@/utils/i18n/shortcuts'
import { isShortcutCommand, proposedKeys, shortcutCommands } from '@/utils/settings/commands'

describe('the proposed keys', () => {
  test('are at most as many as Chromium takes, each once', () => {
    const keys = Object.values(proposedKeys)
    expect(keys.length).toBeLessThanOrEqual(4)
    expect(new Set(keys).size).toBe(keys.length)
    expect(Object.keys(proposedKeys)).toEqual([...shortcutCommands])
  })

  test.each(Object.values(proposedKeys))('%s is nothing that Telex or VNI type', (keys) => {
    expect(keys).toMatch(/^Alt\+Shift\+[A-Z]$/)
  })
})

test('a command is told from others by its name, not by what every object has', () => {
  expect(isShortcutCommand('next-urgent')).toBe(true)
  for (const name of ['_execute_action', 'constructor', '']) expect(isShortcutCommand(name)).toBe(false)
})

/** The manifest takes its words from files that no catalogue reaches. */
test.each([
  ['vi', shortcutNames],
  ['en', english.shortcutNames],
])('the browser’s own page names them in %s as ours do', (language, names) => {
  const messages: Record<string, { message: string }> = JSON.parse(
    readFileSync(`public/_locales/${language}/messages.json`, 'utf8'),
  )
  for (const command of shortcutCommands)
    expect(messages[command.replaceAll('-', '_')]?.message).toBe(Reflect.get(Object(names), command))
})
