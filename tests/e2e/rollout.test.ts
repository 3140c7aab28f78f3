import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { chromiumFlags, findBrowser } from '../../scripts/lib/find-browser.mjs'
import { until } from '../../scripts/lib/officer.mjs'
import { projectRoot } from '../../scripts/lib/paths.mjs'
import { writeZips, zipFolder } from '../../scripts/zip.mjs'
import { expectNoNetwork } from './browsers'
import { watchFirefox } from './firefox-network'
import { watchNetwork } from './network-watch'
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

describe('Chromium', () => {
  let browser: Browser
  let server: Server | undefined
  let folder = ''
  let remove = () => {}
  afterAll(async () => {
    await browser?.close().finally(remove)
    server?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('installs by itself what is packed as the guide says, holds what the policy sets, and updates itself', async () => {
    const executablePath = findBrowser('chromium')
    if (!executablePath) throw new Error('No Chromium on this computer')
    folder = mkdtempSync(join(tmpdir(), 'dung-hen-rollout-'))
    cpSync(outputs.chromium, join(folder, 'chrome-mv3'), { recursive: true })
    const run = (commands: string) => {
      const here = `"${executablePath}" --no-sandbox --user-data-dir="$PWD/packing" `
      execFileSync('sh', ['-ec', commands.replace(/^chromium /mu, here)], { cwd: folder, stdio: 'pipe' })
    }
    run(block('đóng-gói'))
    const id = readFileSync(join(folder, 'id.txt'), 'utf8').trim()
    server = createServer(({ url = '' }, response) => {
      const name = ['/updates.xml', '/dung-hen.crx'].find((each) => url.startsWith(each))
      if (!name) return void response.writeHead(404).end()
      response.writeHead(200).end(readFileSync(join(folder, name)))
    })
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
    const { port }: Pick<AddressInfo, 'port'> = Object(server.address())
    const values = { MÃ_TIỆN_ÍCH: id, ĐỊA_CHỈ: `http://127.0.0.1:${port}`, PHIÊN_BẢN: version }
    const publish = (PHIÊN_BẢN: string) =>
      writeFileSync(join(folder, 'updates.xml'), filled(block('updates.xml'), { ...values, PHIÊN_BẢN }))
    publish(version)
    const policy = JSON.parse(filled(block(policyPlaces.chromium), values))
    // What a policy has installed is closed to every tool otherwise, and so to this test.
    remove = putPolicy(policyPlaces.chromium, JSON.stringify({ ...policy, DeveloperToolsAvailability: 1 }))

    const silenced = ['--disable-background-networking']
    browser = await puppeteer.launch({
      executablePath,
      pipe: true,
      ignoreDefaultArgs: ['--disable-extensions', ...silenced],
      args: chromiumFlags.filter((flag) => !silenced.includes(flag)),
    })
    const network = await watchNetwork(browser)
    const address = `chrome-extension://${id}/options.html`
    const options = await openInstalled(browser, address)
    await expectRolledOut(options, browser)
    expect(await options.$eval('body', ({ innerText }) => innerText)).toContain('Một cửa tỉnh Ví Dụ')
    await options.evaluate("chrome.storage.local.set({ kept: 'before the update' })")

    const manifest = join(folder, 'chrome-mv3/manifest.json')
    const newer = version.replace(/\d+$/, (last: string) => Number(last) + 1)
    writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), version: newer }))
    run(block('đóng-gói-lại'))
    publish(newer)
    const extensions = await browser.newPage()
    await extensions.goto('chrome://extensions')
    // The press on “Cập nhật”.
    await extensions.evaluate('chrome.developerPrivate.autoUpdate()')
    let updated = options
    await until(
      async () => {
        updated = await openInstalled(browser, address)
        return (await updated.evaluate('chrome.runtime.getManifest().version').catch(() => '')) === newer
      },
      'the newer version',
      60_000,
    )
    expect(await updated.evaluate("chrome.storage.local.get('kept')")).toEqual({ kept: 'before the update' })
    await expectRolledOut(updated, browser)
    expectNoNetwork(network)
  })
})

describe('Firefox', () => {
  let browser: Browser | undefined
  let remove = () => {}
  beforeAll(async () => {
    await writeZips()
  })
  afterAll(async () => {
    await browser?.close().finally(remove)
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
    const network = await watchFirefox(browser)
    const options = await openInstalled(browser, `moz-extension://${uuid}/options.html`)
    await expectRolledOut(options, browser)
    await network.look()
    expectNoNetwork(network)
  })
})
