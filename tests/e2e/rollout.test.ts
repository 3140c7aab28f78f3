import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import PizZip from 'pizzip'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from '../../scripts/lib/find-browser.mjs'
import { until } from '../../scripts/lib/officer.mjs'
import { projectRoot } from '../../scripts/lib/paths.mjs'
import { writeZips, zipFolder } from '../../scripts/zip.mjs'
import {
  firefoxUuid,
  type ManagedBrowser,
  openInstalled,
  openManagedChromium,
  openManagedFirefox,
} from './managed-browsers'
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

/** `installation_mode` as section 8 says it is to be for taking the extension away, in Chromium and in Firefox. */
const [, removed = '', blocked = ''] =
  /đổi `installation_mode` thành `(\w+)`; ở Firefox thành `(\w+)`/.exec(guide) ?? []

/** The policy with the mode changed, as section 8 says. */
const withMode = (policy: string, mode: string) =>
  policy.replace('"installation_mode": "force_installed"', `"installation_mode": "${mode}"`)

/** The same version with the last number raised by so much. */
const raised = (by: number) => version.replace(/\d+$/, (last: string) => String(Number(last) + by))

/** Unpacks a zip of `npm run zip` over what is in a folder. */
function unpack(zip: string, folder: string): void {
  for (const [path, entry] of Object.entries(new PizZip(readFileSync(zip)).files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), entry.asUint8Array())
  }
}

/** A zip of `npm run zip`. */
const zipOf = (part: string, folder = zipFolder, of = version) => join(folder, `dung-hen-${of}-${part}.zip`)

/**
 * Leaves what a version of the future writes, which this one cannot read: settings of a version that is unknown here, and
 * a history of one.
 */
const writeAsNewer = `(async () => {
  await chrome.storage.local.set({ settings: { version: 1000, written: 'by the newer version' } })
  const opening = indexedDB.open('dung-hen', 100000)
  opening.onupgradeneeded = () => opening.result.createObjectStore('newer').put('kept', 1)
  await new Promise((resolve, reject) => {
    opening.onsuccess = resolve
    opening.onerror = () => reject(opening.error)
  })
  opening.result.close()
})()`

/** What there is of it. */
const readAsNewer = `(async () => {
  const { settings } = await chrome.storage.local.get('settings')
  const { name, version } = (await indexedDB.databases()).find(({ name }) => name === 'dung-hen') ?? {}
  return { settings, version }
})()`

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

/** Where the old version's sources lie. None older has been released yet: those of this one stand for them. */
let sources = ''
const rebuiltZips = () => join(sources, '.output/zips')

beforeAll(async () => {
  await writeZips()
  sources = mkdtempSync(join(tmpdir(), 'dung-hen-old-sources-'))
  unpack(zipOf('sources'), sources)
  symlinkSync(join(projectRoot, 'node_modules'), join(sources, 'node_modules'), 'junction')
  const commands = block('quay-lại').replace('SỐ_LỚN_HƠN', raised(2))
  execFileSync('sh', ['-ec', commands], { cwd: sources, stdio: 'pipe' })
})
afterAll(() => rmSync(sources, { recursive: true, force: true }))

describe('Chromium', () => {
  let managed: ManagedBrowser
  let browser: Browser
  let server: Server | undefined
  let folder = ''
  let remove = () => {}
  /** What browsers have asked the place of the files for. */
  const asked: string[] = []
  let run = (_commands: string) => {}
  let publish = (_version: string) => {}
  let setPolicy = (_mode: string) => {}
  let address = ''
  afterAll(async () => {
    await managed?.close().finally(() => remove())
    server?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** The press on “Cập nhật”; resolves once the browser has asked for what there is. */
  async function update(): Promise<void> {
    const extensions = await browser.newPage()
    await extensions.goto('chrome://extensions')
    await extensions.evaluate('chrome.developerPrivate.autoUpdate()')
    await extensions.close()
  }

  async function untilVersion(wanted: string): Promise<Page> {
    let page: Page | undefined
    await until(
      async () => {
        await page?.close()
        page = await openInstalled(browser, address)
        return (await page.evaluate('chrome.runtime.getManifest().version').catch(() => '')) === wanted
      },
      `version ${wanted}`,
      60_000,
    )
    if (!page) throw new Error('No page')
    return page
  }

  test('installs by itself what is packed as the guide says, and holds what the policy sets', async () => {
    const executablePath = findBrowser('chromium')
    if (!executablePath) throw new Error('No Chromium on this computer')
    folder = mkdtempSync(join(tmpdir(), 'dung-hen-rollout-'))
    unpack(zipOf('chromium'), join(folder, 'chrome-mv3'))
    run = (commands) => {
      const here = `"${executablePath}" --no-sandbox --user-data-dir="$PWD/packing" `
      execFileSync('sh', ['-ec', commands.replace(/^chromium /mu, here)], { cwd: folder, stdio: 'pipe' })
    }
    run(block('đóng-gói'))
    const id = readFileSync(join(folder, 'id.txt'), 'utf8').trim()
    server = createServer(({ url = '' }, response) => {
      const name = ['/updates.xml', '/dung-hen.crx'].find((each) => url.startsWith(each))
      if (!name) return void response.writeHead(404).end()
      asked.push(name)
      response.writeHead(200).end(readFileSync(join(folder, name)))
    })
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
    const { port }: Pick<AddressInfo, 'port'> = Object(server.address())
    const values = { MÃ_TIỆN_ÍCH: id, ĐỊA_CHỈ: `http://127.0.0.1:${port}`, PHIÊN_BẢN: version }
    publish = (PHIÊN_BẢN) =>
      writeFileSync(join(folder, 'updates.xml'), filled(block('updates.xml'), { ...values, PHIÊN_BẢN }))
    setPolicy = (mode) => {
      remove()
      const policy = JSON.parse(withMode(filled(block(policyPlaces.chromium), values), mode))
      // What a policy has installed is closed to every tool otherwise, and so to this test.
      remove = putPolicy(policyPlaces.chromium, JSON.stringify({ ...policy, DeveloperToolsAvailability: 1 }))
    }
    publish(version)
    setPolicy('force_installed')

    managed = await openManagedChromium()
    browser = managed.browser
    address = `chrome-extension://${id}/options.html`
    const options = await openInstalled(browser, address)
    await expectRolledOut(options, browser)
    expect(await options.$eval('body', ({ innerText }) => innerText)).toContain('Một cửa tỉnh Ví Dụ')
    await options.evaluate("chrome.storage.local.set({ kept: 'before the update' })")
    await options.close()
  })

  test('updates itself to what is packed by the same key, and keeps what it stored', async () => {
    const manifest = join(folder, 'chrome-mv3/manifest.json')
    writeFileSync(
      manifest,
      JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), version: raised(1) }),
    )
    run(block('đóng-gói-lại'))
    publish(raised(1))
    await update()
    const updated = await untilVersion(raised(1))
    expect(await updated.evaluate("chrome.storage.local.get('kept')")).toEqual({ kept: 'before the update' })
    await expectRolledOut(updated, browser)
    await updated.evaluate(writeAsNewer)
    await updated.close()
  })

  test('a smaller number is not installed over it; the old sources under a greater one are, and overwrite nothing', async () => {
    unpack(zipOf('chromium'), join(folder, 'chrome-mv3'))
    run(block('đóng-gói-lại'))
    publish(version)
    asked.length = 0
    await update()
    expect(asked).toContain('/updates.xml')
    expect(asked).not.toContain('/dung-hen.crx')

    unpack(zipOf('chromium', rebuiltZips(), raised(2)), join(folder, 'chrome-mv3'))
    run(block('đóng-gói-lại'))
    publish(raised(2))
    await update()
    const back = await untilVersion(raised(2))
    await untilLocked(back)
    expect(await back.$eval('body', ({ innerText }) => innerText)).toContain(
      'Cài đặt trên máy này do phiên bản tiện ích mới hơn lưu',
    )
    await back.waitForFunction(() =>
      document.body.innerText.includes('Lịch sử trên máy này do phiên bản tiện ích mới hơn lưu'),
    )
    expect(await back.evaluate(readAsNewer)).toEqual({
      settings: { version: 1000, written: 'by the newer version' },
      version: 100000,
    })
    await back.close()
  })

  test('is taken away by the mode the guide names, with all it had', async () => {
    const extensions = await browser.newPage()
    await extensions.goto('chrome://extensions')
    const there = async () =>
      (await extensions.evaluate(
        '(async () => (await chrome.developerPrivate.getExtensionsInfo()).map(({ id }) => id))()',
      )) as string[]
    const id = new URL(address).host
    expect(await there()).toContain(id)
    setPolicy(removed)
    await until(async () => !(await there()).includes(id), 'the extension’s removal', 60_000)
    await extensions.close()

    setPolicy('force_installed')
    const anew = await untilVersion(raised(2))
    expect(await anew.evaluate("chrome.storage.local.get(['kept', 'settings'])")).not.toHaveProperty('kept')
    expect(await anew.evaluate(readAsNewer)).not.toMatchObject({ version: 100000 })
    await expectRolledOut(anew, browser)
  })
})

describe('Firefox', () => {
  let managed: ManagedBrowser | undefined
  let remove = () => {}
  let folder = ''
  let zip = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dung-hen-rollout-'))
    zip = join(folder, 'dung-hen-firefox.zip')
  })
  afterAll(async () => {
    await close().finally(() => remove())
    rmSync(folder, { recursive: true, force: true })
  })

  function setPolicy(mode: string): void {
    remove()
    const policy = filled(block(policyPlaces.firefox), { 'file:///TỆP_CÀI': `file://${zip}` })
    remove = putPolicy(policyPlaces.firefox, withMode(policy, mode))
  }

  /** Opens the browser, again in the same profile. */
  async function open(): Promise<Browser> {
    await close()
    managed = await openManagedFirefox(join(folder, 'profile'))
    return managed.browser
  }

  async function close(): Promise<void> {
    await managed?.close()
    managed = undefined
  }

  async function openVersion(wanted: string): Promise<{ options: Page; browser: Browser }> {
    const opened = await open()
    const options = await openInstalled(opened, `moz-extension://${firefoxUuid}/options.html`)
    await until(async () => {
      const has = await options.evaluate('browser.runtime.getManifest().version').catch(() => '')
      if (has !== wanted) options.reload().catch(() => {})
      return has === wanted
    }, `version ${wanted}`)
    await expectRolledOut(options, opened)
    return { options, browser: opened }
  }

  const kept = (options: Page) => options.evaluate("browser.storage.local.get('kept')")

  test('installs by itself the zip the guide names, and holds what the policy sets', async () => {
    copyFileSync(zipOf('firefox'), zip)
    setPolicy('force_installed')
    const { options } = await openVersion(version)
    await options.evaluate("browser.storage.local.set({ kept: 'from the start' })")
  })

  test('installs another file in its place when it is opened anew, a newer one and the old one under a greater number, and keeps what it stored', async () => {
    const build = new PizZip(readFileSync(zipOf('firefox')))
    const manifest = JSON.parse(build.file('manifest.json')?.asText() ?? '')
    build.file('manifest.json', JSON.stringify({ ...manifest, version: raised(1) }))
    await close()
    writeFileSync(zip, build.generate({ type: 'uint8array' }))
    const newer = await openVersion(raised(1))
    expect(await kept(newer.options)).toEqual({ kept: 'from the start' })

    await close()
    copyFileSync(zipOf('firefox', rebuiltZips(), raised(2)), zip)
    const back = await openVersion(raised(2))
    expect(await kept(back.options)).toEqual({ kept: 'from the start' })
  })

  test('is taken away by the mode the guide names, with all it had', async () => {
    setPolicy(blocked)
    await close()
    await untilGone(await open())
    setPolicy('force_installed')
    const { options } = await openVersion(raised(2))
    expect(await kept(options)).toEqual({})
    await close()
  })
})

/** Waits until the browser’s own list of what is installed does not name it. */
async function untilGone(browser: Browser): Promise<void> {
  const page = await browser.newPage()
  await until(async () => {
    page.goto('about:support').catch(() => {})
    const listed = await page
      .waitForSelector('#addons-tbody tr', { timeout: 3_000 })
      .then(() => page.$eval('#addons-tbody', ({ textContent }) => textContent ?? ''))
      .catch(() => null)
    return listed !== null && !listed.includes('Đúng Hẹn')
  }, 'the extension’s removal')
}
