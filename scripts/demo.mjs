// `npm run demo`: the extension over two demo consoles, from a fresh clone. With a display it opens a browser to
// try it in; without one, or with --headless, it does the main job itself and writes what came of it.

import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build, outputs } from './lib/build.mjs'
import { ensureChromium, ensurePackages } from './lib/ensure.mjs'
import { projectRoot } from './lib/paths.mjs'
import { runAsProgram, step } from './lib/progress.mjs'

const { values: options } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    out: { type: 'string', default: join(projectRoot, 'demo-output') },
  },
})

await runAsProgram(async () => {
  ensurePackages()
  const executablePath = ensureChromium()
  step('Đóng gói tiện ích (bản trình diễn)')
  build(['chromiumDemo'])
  // Packages may only be imported once they are installed.
  const { doMainJob } = await import('./demo/main-job.mjs')
  const { openForTrying } = await import('./demo/try-out.mjs')
  const start = { executablePath, extension: outputs.chromiumDemo }
  if (options.headless || !hasDisplay()) await doMainJob({ ...start, out: resolve(options.out) })
  else await openForTrying(start)
})

function hasDisplay() {
  if (process.platform === 'win32' || process.platform === 'darwin') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}
