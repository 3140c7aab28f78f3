// node scripts/store-pictures.mjs: the store listing's pictures (docs/store/pictures), taken from the demo consoles with
// the demo build, at the size the stores ask for.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, outputs } from './lib/build.mjs'
import { ensureChromium, ensurePackages } from './lib/ensure.mjs'
import { projectRoot } from './lib/paths.mjs'
import { runAsProgram, step } from './lib/progress.mjs'

const folder = join(projectRoot, 'docs', 'store', 'pictures')
const size = { width: 1280, height: 800 }
/** Small enough to be kept with the sources, and text stays legible. */
const quality = 62
/** A Wednesday morning. */
const start = '2026-11-18T09:05:00+07:00'

await runAsProgram(async () => {
  ensurePackages()
  const executablePath = ensureChromium()
  step('Đóng gói tiện ích (bản trình diễn)')
  build(['chromiumDemo'])
  // Packages may only be imported once they are installed.
  const { startConsoles } = await import('../tests/consoles/server.mjs')
  const { opencpsWalk, walk } = await import('./lib/console-walks.mjs')
  const { launchChromium } = await import('./lib/extension-browser.mjs')
  const { addConsole, openAuditor } = await import('./lib/officer.mjs')
  const { openDrawer, showOrdinaryPage } = await import('./demo/officer-at-work.mjs')

  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const consoles = await startConsoles({ now: start })
  const chromium = await launchChromium({ executablePath, extension: outputs.chromiumDemo })
  try {
    const picture = async (page, name) => {
      await page.bringToFront()
      await page.screenshot({ path: join(folder, `${name}.jpg`), type: 'jpeg', quality })
    }
    const auditor = await openAuditor(chromium)
    await addConsole(auditor.page, { origin: consoles.opencps.origin, profile: opencpsWalk.profile })
    const console = await chromium.browser.newPage()
    await console.setViewport(size)
    await console.goto(consoles.opencps.url)
    await opencpsWalk.settled(console)
    step('Xem hết các danh sách')
    await walk({ page: console, console: opencpsWalk, auditor, control: consoles.control })
    await opencpsWalk.openMenu(console, opencpsWalk.menus[0])
    await opencpsWalk.settled(console)
    await showOrdinaryPage({ page: console, console: opencpsWalk, auditor, control: consoles.control })
    step('Chụp')
    await openDrawer(console)
    await picture(console, '1-bang-chi-tiet')
    for (const [path, ready, name] of [
      ['welcome.html', 'main h2', '2-chao-mung'],
      ['dashboard.html', 'main', '3-bang-dieu-hanh'],
    ]) {
      const page = await chromium.open(path)
      await page.setViewport(size)
      await page.waitForSelector(ready)
      await page.waitForNetworkIdle({ idleTime: 500 })
      await picture(page, name)
    }
  } finally {
    await chromium.close()
    await consoles.close()
  }
})
