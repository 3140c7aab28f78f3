// `npm run read-console -- URL|FILE.html [--profile FILE] [--screenshot FILE]`: opens a page in a real Chromium with
// the extension, as an officer would see it, and prints as JSON what was read there: the profile, its proof, the
// sightings, and the badge on every row. Ends with 2 when nothing is shown, with 1 when the program itself failed.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build, outputs } from './lib/build.mjs'
import { ensureChromium, ensurePackages } from './lib/ensure.mjs'
import { fail, runAsProgram, tellStepsTo } from './lib/progress.mjs'

const nothingShown = 2

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    profile: { type: 'string' },
    screenshot: { type: 'string' },
    // The extension as it was built last, for many pages in a row.
    'no-build': { type: 'boolean', default: false },
  },
})

tellStepsTo(process.stderr)

await runAsProgram(async () => {
  const [target] = positionals
  if (!target) fail('Cách dùng: npm run read-console -- URL|TỆP.html [--profile TỆP] [--screenshot TỆP]')
  ensurePackages()
  const executablePath = ensureChromium()
  const isBuilt = existsSync(join(outputs.chromiumDemo, 'manifest.json'))
  if (!(options['no-build'] && isBuilt)) build(['chromiumDemo'])
  // Packages may only be imported once they are installed.
  const { readConsole } = await import('./read-console/read.mjs')
  const found = await readConsole({ ...options, executablePath, target })
  process.stdout.write(`${JSON.stringify(found, null, 2)}\n`)
  if (!found.proof?.ok || found.sightings.length === 0) process.exitCode = nothingShown
})
