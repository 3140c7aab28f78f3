import { once } from 'node:events'
import { startConsoles } from '../../tests/consoles/server.mjs'
import { opencpsWalk, tandanWalk } from '../lib/console-walks.mjs'
import { counterScreen, launchChromium } from '../lib/extension-browser.mjs'
import { addConsole, openAuditor } from '../lib/officer.mjs'
import { step } from '../lib/progress.mjs'

/** Opens a browser with the extension loaded and both demo consoles up, until its window or this program is closed. */
export async function openForTrying({ executablePath, extension }) {
  step('Mở hai hệ thống một cửa giả lập trên máy này')
  const consoles = await startConsoles()
  const { width, height } = counterScreen
  const chromium = await launchChromium({
    executablePath,
    extension,
    headless: false,
    flags: [`--window-size=${width},${height}`],
  })
  const closed = once(chromium.browser, 'disconnected')
  const interrupted = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  try {
    const { page } = await openAuditor(chromium)
    await addConsole(page, { origin: consoles.opencps.origin, profile: opencpsWalk.profile })
    await addConsole(page, { origin: consoles.tandan.origin, profile: tandanWalk.profile })
    await page.goto(consoles.tandan.url)
    const first = await chromium.browser.newPage()
    await first.goto(consoles.opencps.url)
    step(
      'Sẵn sàng. Bấm biểu tượng Đúng Hẹn trên thanh công cụ để xem tổng hợp; đóng trình duyệt để kết thúc.',
    )
    await Promise.race([closed, interrupted])
  } finally {
    await chromium.close()
    await consoles.close()
  }
}
