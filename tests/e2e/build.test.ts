import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { english } from '@/utils/i18n/en'
import { consoleEnglish } from '@/utils/i18n/en/console'
import { outputs } from '../../scripts/lib/build.mjs'
import { projectRoot } from '../../scripts/lib/paths.mjs'
import { budgets, weigh } from '../../scripts/lib/sizes.mjs'
import { contentBytes } from '../bench/lib/content-bytes'

/** What the built extension asks for, weighs and holds: the folders that would be zipped, not the sources. */
const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'"

describe.each(['chromium', 'firefox'] as const)('the production manifest for %s', (browser) => {
  const manifest = manifestOf(outputs[browser])

  test('is version 3 and asks for no host at install', () => {
    expect(manifest.manifest_version).toBe(3)
    expect(manifest.host_permissions ?? []).toEqual([])
    expect(manifest.content_scripts ?? []).toEqual([])
    expect(manifest.web_accessible_resources ?? []).toEqual([])
    const panel = browser === 'chromium' ? ['sidePanel'] : []
    expect(manifest.permissions).toEqual([
      'storage',
      'scripting',
      'activeTab',
      'alarms',
      'contextMenus',
      ...panel,
    ])
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*'])
  })

  test('carries the one policy: no network, no foreign code', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: policy })
  })
})

test.each(budgets)('$part is at most $most bytes, gzipped', ({ part, most }) => {
  expect(weigh(outputs.chromium, part)).toBeLessThanOrEqual(most)
})

test('the budgets are those that were set', () => {
  const mostOf = (part: string) => budgets.find((each) => each.part === part)?.most
  expect(mostOf('content-scripts/console.js')).toBe(20 * 1024)
  expect(mostOf('popup.html')).toBe(60 * 1024)
})

test('the calendar and its queries are at most 2 KiB of that, gzipped', async () => {
  const bytes = await contentBytes('utils/working-time/counting-calendar.ts', 'createCountingCalendar')
  expect(bytes).toBeLessThanOrEqual(2 * 1024)
})

/** English lies apart, in a script that is put in before the others where it is chosen. */
test.each([
  'content-scripts/console.js',
  'console-panel.js',
  'console-mover.js',
  'console-commands.js',
  'console-wizard.js',
  'console-walk.js',
])('what %s says stands in console-english.js too, and in no other language in itself', (path) => {
  const scriptOf = (name: string) => readFileSync(join(outputs.chromium, name), 'utf8')
  const quotes = (name: string, script: string) => new RegExp(`["'\`]${name}["'\`]`).test(script)
  const spoken = Object.keys(english).filter((name) => quotes(name, scriptOf(path)))
  expect(spoken).not.toEqual([])
  expect(spoken.filter((name) => !(name in consoleEnglish))).toEqual([])
  expect(scriptOf('console-english.js')).toContain('Waiting for supplement since')
  expect(scriptOf(path)).not.toContain('Waiting for supplement since')
})

describe('the demo build differs from production in the loopback host, the clock and the open shadow root only', () => {
  test.each([
    ['chromium', 'chromiumDemo'],
    ['firefox', 'firefoxDemo'],
  ] as const)('%s: manifests', (production, demo) => {
    const { host_permissions, ...rest } = manifestOf(outputs[demo])
    expect(host_permissions).toEqual(['http://127.0.0.1/*'])
    expect(rest).toEqual(manifestOf(outputs[production]))
  })

  test('production knows nothing of a settable clock', () => {
    for (const script of scriptsIn(outputs.chromium)) {
      expect(readFileSync(script, 'utf8')).not.toMatch(/demoClock|demo-clock/)
    }
    expect(scriptsIn(outputs.chromiumDemo).some((path) => /demoClock/.test(readFileSync(path, 'utf8')))).toBe(
      true,
    )
  })

  /**
   * Built as demo but told that it is production, it is production, byte for byte: the mode acts through
   * `import.meta.env.MODE` alone, and tests/unit/repository/architecture.test.ts holds where that stands.
   */
  test('the mode has no other effect than in the places that ask for it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dung-hen-nominal-'))
    execFileSync(
      process.execPath,
      [join(projectRoot, 'node_modules/wxt/bin/wxt.mjs'), 'build', '--mode', 'demo'],
      {
        cwd: projectRoot,
        env: { ...process.env, NODE_ENV: 'demo', DUNG_HEN_NOMINAL_DEMO: folder },
        stdio: 'pipe',
      },
    )
    const nominal = hashes(folder)
    rmSync(folder, { recursive: true, force: true })
    expect(nominal).toEqual(hashes(outputs.chromium))
    expect(nominal).not.toEqual(hashes(outputs.chromiumDemo))
  })
})

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

const scriptsIn = (folder: string) => filesIn(folder).filter((path) => path.endsWith('.js'))

/** Name and hash of every file but the manifest. */
function hashes(folder: string): string[] {
  return filesIn(folder)
    .filter((path) => !path.endsWith('manifest.json'))
    .map(
      (path) => `${relative(folder, path)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`,
    )
    .sort()
}
