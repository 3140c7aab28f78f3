import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { read, root, sourceFiles } from './source'
import { youngerParts } from './younger'
import { youngerStyling } from './younger-styling'

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
  'const x = <button commandfor="a" />',
  'const x = <textarea writingsuggestions="false" />',
  'const x = <dialog closedby="any" />',
  'const x = <search />',
])('“%s” is found', (text) => {
  expect(youngerParts(text)).toHaveLength(1)
})

test.each([
  'p { color: color-mix(in srgb, red, blue) }',
  'p { color: rgb(from red r g b) }',
  'p { width: round(3px, 2px) }',
  'p { height: 2cap }',
  'p { & b { color: red } }',
  'p {\n  field-sizing: content;\n}',
  'p{color:red;mask-image:none}',
  '@starting-style { p { opacity: 0 } }',
  '@scope (p) { b { color: red } }',
  'div { grid-template-rows: subgrid }',
  'p:dir(rtl) { color: red }',
  'p:nth-child(2 of b) { color: red }',
  'details::details-content { color: red }',
  '@media (scripting: none) { p { color: red } }',
  '@container card style(--a: b) { p { color: red } }',
])('“%s” is found', (text) => {
  expect(youngerStyling(text).length).toBeGreaterThan(0)
})
