import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { projectRoot } from '../../../scripts/lib/paths.mjs'

/** A policy that a test has put on the computer is gone with the process of the test, however that ends. */
const endings: Record<string, { itself?: string; by?: (child: ChildProcess) => void }> = {
  'because a test failed outside of every catch': { itself: "throw new Error('failed')" },
  'by itself, before its tests were over': { itself: 'process.exit(1)' },
  'ended by whoever started it': { by: (child) => child.kill('SIGTERM') },
  'interrupted by a person': { by: (child) => child.kill('SIGINT') },
  'left by whoever started it': { by: (child) => child.disconnect() },
}

test.each(Object.entries(endings))('%s', async (_, { itself = 'setInterval(() => {}, 1_000)', by }) => {
  const home = mkdtempSync(join(tmpdir(), 'dung-hen-policy-'))
  const path = join(home, 'policies', 'managed', 'dung-hen.json')
  const code = `
    import { existsSync } from 'node:fs'
    import { importTs } from ${JSON.stringify(join(projectRoot, 'scripts/lib/import-ts.mjs'))}
    const { putPolicy } = await importTs('tests/e2e/policy-file.ts')
    putPolicy(${JSON.stringify(path)}, '{}')
    process.send({ isThere: existsSync(${JSON.stringify(path)}) }, () => { ${itself} })
  `
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
    rmSync(home, { recursive: true, force: true })
  })
  const [message] = await once(child, 'message')
  expect(message).toEqual({ isThere: true })
  by?.(child)
  // The folders that were made for it go, too.
  await expect.poll(() => readdirSync(home), { timeout: 20_000 }).toEqual([])
})
