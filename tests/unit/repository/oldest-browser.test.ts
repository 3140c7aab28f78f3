import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { read, root, sourceFiles } from './source'
import { youngerParts, youngerStyling } from './younger'

/** Asks first whether it is there, or goes another way where it fails. */
const asks: Record<string, readonly string[]> = {
  'entrypoints/popup/beside.ts': ['browser.sidePanel', 'browser.sidebarAction'],
  'components/shortcut-page.ts': ['browser.commands.openShortcutSettings'],
  // Without it the officer presses the button himself.
  'entrypoints/background/teach.ts': ['browser.action.openPopup'],
}

const own = ['utils', 'components', 'entrypoints']

/** Of calls to the language and the web the compiler’s types know more: oldest-language.test.ts. */
describe('nothing is called of the extension’s interface, and nothing written, that the oldest browser lacks', () => {
  test.each(own.flatMap(sourceFiles))('%s', (path) => {
    expect(youngerParts(read(path))).toEqual(asks[path] ?? [])
  })
})

describe('no style sheet needs more than the oldest browser has', () => {
  const styleSheets = own.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.css'))
      .map((name) => `${folder}/${name}`),
  )
  test.each(styleSheets)('%s', (path) => {
    expect(youngerStyling(read(path))).toEqual([])
  })
})

test.each([
  'await browser.action.openPopup()',
  'const { openShortcutSettings } = browser.commands ?? {}',
  'const { sidePanel } = browser',
  'text.replace(/[\\p{L}--[a-z]]/v, "")',
  '/(?i:a)b/.test(text)',
  'const x = <div popover="auto" />',
])('“%s” is found', (text) => {
  expect(youngerParts(text)).toHaveLength(1)
})

test.each([
  'p { color: color-mix(in srgb, red, blue) }',
  'p { & b { color: red } }',
  'p {\n  field-sizing: content;\n}',
  '@starting-style { p { opacity: 0 } }',
  'div { grid-template-rows: subgrid }',
  'p:dir(rtl) { color: red }',
  '@media (scripting: none) { p { color: red } }',
])('“%s” is found', (text) => {
  expect(youngerStyling(text)).toHaveLength(1)
})
