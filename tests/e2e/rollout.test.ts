import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from '../../scripts/lib/find-browser.mjs'
import { until } from '../../scripts/lib/officer.mjs'
import { projectRoot } from '../../scripts/lib/paths.mjs'
import { writeZips, zipFolder } from '../../scripts/zip.mjs'
import { policyPlaces, putPolicy, untilLocked } from './policy-file'

/**
 * The rollout guide (docs/trien-khai.md), followed to the letter in a browser's clean profile: its files are written as
 * they stand there, with nothing but its own placeholders filled in.
 */
const guide = readFileSync(join(projectRoot, 'docs/trien-khai.md'), 'utf8')
const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))

/** A block of the guide by what stands behind its opening: the file it is to be, or the name of its commands. */
function block(name: string): string {
  const found = new RegExp(`\`\`\`\\w+ ${name.replaceAll('.', '\\.')}\n([^]*?)\n\`\`\``, 'u').exec(guide)?.[1]
  if (!found) throw new Error(`The guide has no block “${name}”`)
  return found
}

const filled = (text: string, values: Record<string, string>) =>
  Object.entries(values).reduce((all, [placeholder, value]) => all.replaceAll(placeholder, value), text)

beforeAll(async () => {
  await writeZips()
})

/** A page of the extension, once the browser has installed it by itself. */
async function openInstalled(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage()
  await until(
    async () => {
      page.goto(address).catch(() => {})
      return page.waitForSelector('#office', { timeout: 3_000 }).then(Boolean, () => false)
    },
    'the extension that the policy installs',
    60_000,
  )
  return page
}

/** What an officer finds who opens the settings for the first time. */
async function expectRolledOut(options: Page, browser: Browser) {
  await untilLocked(options)
  const value = await options.$eval(
    '[data-locked="office.name"] input:disabled',
    (field) => (field as HTMLInputElement).value,
  )
  expect(value).toBe('UBND xã Ví Dụ')
  expect(await options.$('[data-locked="history.mayDeleteOpen"] select:disabled')).not.toBeNull()
  for (const page of await browser.pages()) {
    expect(await page.evaluate(() => location.pathname).catch(() => '')).not.toBe('/welcome.html')
  }
}

describe('Firefox', () => {
  let browser: Browser | undefined
  let remove = () => {}
  afterAll(async () => {
    await browser?.close()
    remove()
  })

  test('installs by itself the zip the guide names, and holds what the policy sets', async () => {
    const executablePath = findBrowser('firefox')
    if (!executablePath) throw new Error('No Firefox on this computer')
    const zip = join(zipFolder, `dung-hen-${version}-firefox.zip`)
    remove = putPolicy(
      policyPlaces.firefox,
      filled(block(policyPlaces.firefox), { 'file:///TỆP_CÀI': `file://${zip}` }),
    )
    const uuid = '5d9f2a10-0d4e-4c5e-9a51-6b0c5a1d0e27'
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ 'dung-hen@mot-cua.invalid': uuid }),
      },
    })
    const options = await openInstalled(browser, `moz-extension://${uuid}/options.html`)
    await expectRolledOut(options, browser)
  })
})
