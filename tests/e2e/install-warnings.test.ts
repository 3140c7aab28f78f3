import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildProvince, outputs } from '../../scripts/lib/build.mjs'
import { type Chromium, type Firefox, launchChromium, launchFirefox } from './browsers'
import { firefoxWindow } from './firefox-window'

/**
 * What a browser tells whoever installs the extension, in its own words: README says that nothing is asked for, and
 * every permission but those of a province's own hosts is one that browsers give without a word.
 */
const provinceHost = 'https://motcua.example.gov.vn/*'

describe('in Chromium', () => {
  let chromium: Chromium
  /** Of another extension, which may ask. */
  let asking: Page
  let folder: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dung-hen-asking-'))
    const manifest = { manifest_version: 3, name: 'Asking', version: '1', permissions: ['management'] }
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
    writeFileSync(join(folder, 'asking.html'), '<!doctype html><title>Asking</title>')
    chromium = await launchChromium({ extension: outputs.chromium, flags: ['--lang=en-US'] })
    const id = await chromium.browser.installExtension(folder)
    asking = await chromium.browser.newPage()
    await asking.goto(`chrome-extension://${id}/asking.html`)
  }, 60_000)
  afterAll(async () => {
    await chromium.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const toldOf = (manifest: object): Promise<unknown> =>
    asking.evaluate(
      `chrome.management.getPermissionWarningsByManifest(${JSON.stringify(JSON.stringify(manifest))})`,
    )

  test('nothing is told of what is installed', async () => {
    expect(await asking.evaluate(`chrome.management.getPermissionWarningsById('${chromium.id}')`)).toEqual([])
  })

  test('of a province’s own build, its hosts alone', async () => {
    buildProvince([provinceHost], ['chromium'])
    expect(await toldOf(nameless(outputs.chromiumProvince))).toEqual([
      'Read and change your data on motcua.example.gov.vn',
    ])
  })

  test.each([
    ['tabs', 'Read your browsing history'],
    ['clipboardRead', 'Read data you copy and paste'],
    ['notifications', 'Display notifications'],
  ])('a permission that warns would be told: %s', async (permission, says) => {
    const manifest = nameless(outputs.chromium)
    const more = { ...manifest, permissions: [...manifest.permissions, permission] }
    expect(await toldOf(more)).toEqual([says])
  })
})

describe('in Firefox', () => {
  let firefox: Firefox

  beforeAll(async () => {
    firefox = await launchFirefox({ extension: outputs.firefox })
  }, 60_000)
  afterAll(() => firefox.close())

  /** The lines of the prompt for these permissions, as the browser itself words them. */
  async function told(permissions: string): Promise<string[]> {
    const window = await firefoxWindow(firefox.browser)
    const lines = await window.evaluate(`(async () => {
      const { ExtensionData } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs')
      const addon = await AddonManager.getAddonByID('${firefox.id}')
      const permissions = ${permissions}
      return JSON.stringify(ExtensionData.formatPermissionStrings({ addonName: addon.name, permissions }).msgs)
    })()`)
    return JSON.parse(String(lines))
  }

  test('nothing is told of what is installed', async () => {
    expect(await told('addon.userPermissions')).toEqual([])
  })

  test('a permission that warns would be told', async () => {
    expect(await told("{ origins: [], permissions: ['tabs'], data_collection: [] }")).toEqual([
      'Access browser tabs',
    ])
  })
})

/** A build's manifest with a name of its own: those of its languages are not to be had from the text alone. */
function nameless(folder: string): { permissions: string[] } {
  const { default_locale, ...manifest } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  return { ...manifest, name: 'Named', description: '' }
}
