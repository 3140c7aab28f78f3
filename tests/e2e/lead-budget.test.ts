import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'

/** What must be loaded before the popup can paint its figures: its script and all that this imports at once. */
test('the popup’s first load is at most 60 KiB of script, gzipped, in few files that are all asked for at once', () => {
  const html = readFileSync(join(outputs.chromium, 'popup.html'), 'utf8')
  const entries = [...html.matchAll(/<script[^>]* src="\/?([^"]+\.js)"/g)].map((match) => match[1] ?? '')
  const files = new Set<string>()
  const visit = (file: string): void => {
    if (files.has(file)) return
    files.add(file)
    const imports = read(file).matchAll(/(?:^|[;}])import(?:[^'"()]*from)?\s*["'](\.[^"']+)["']/gm)
    for (const [, path = ''] of imports) visit(normalize(join(dirname(file), path)))
  }
  for (const entry of entries) visit(entry)
  // More than the entry alone, or the imports were not understood. Each file takes some milliseconds to be handed out.
  expect(files.size).toBeGreaterThan(1)
  expect(files.size).toBeLessThanOrEqual(4)
  const preloaded = [...html.matchAll(/<link rel="modulepreload"[^>]* href="\/?([^"]+\.js)"/g)].map(
    (match) => match[1] ?? '',
  )
  expect([...entries, ...preloaded].sort()).toEqual([...files].sort())
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0)
  expect(bytes).toBeLessThanOrEqual(60 * 1024)
})

function read(file: string): string {
  return readFileSync(join(outputs.chromium, file), 'utf8')
}
