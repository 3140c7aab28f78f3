import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildProvince, outputs } from '../../scripts/lib/build.mjs'
import { projectRoot } from '../../scripts/lib/paths.mjs'
import chromium from './manifests/chromium.json'
import firefox from './manifests/firefox.json'

/** The linter that Mozilla's signing runs, over the folder that is handed in. */
interface Report {
  errors: Complaint[]
  warnings: Complaint[]
  notices: Complaint[]
}
interface Complaint {
  code: string
  file: string
  message: string
}

/**
 * Known and harmless, each with its reason; anything else fails.
 * - The data collection key is for the store; browsers older than it pass it over.
 * - Preact can set innerHTML when a component asks for it; the linter rule of this project lets none ask.
 */
const known = [
  'KEY_FIREFOX_UNSUPPORTED_BY_MIN_VERSION',
  'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
  'UNSAFE_VAR_ASSIGNMENT',
]

function lint(folder: string): Report {
  const linter = join(projectRoot, 'node_modules', 'addons-linter', 'bin', 'addons-linter')
  const { stdout } = spawnSync(process.execPath, [linter, folder, '--output', 'json'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NODE_ENV: 'production' },
  })
  return JSON.parse(stdout)
}

test.each([
  ['the general one', () => outputs.firefox],
  [
    'a province’s own',
    () => {
      buildProvince(['https://motcua.example.gov.vn/*'], ['firefox'])
      return outputs.firefoxProvince
    },
  ],
])('the add-on linter has nothing new to say of the Firefox build, %s', (_, folder) => {
  const { errors, warnings, notices } = lint(folder())
  expect(errors).toEqual([])
  expect(notices).toEqual([])
  expect(warnings.filter(({ code }) => !known.includes(code))).toEqual([])
  const assigning = warnings.filter(({ code }) => code === 'UNSAFE_VAR_ASSIGNMENT')
  expect(assigning.map(({ message }) => message)).toEqual(
    assigning.map(() => 'Unsafe assignment to innerHTML'),
  )
})

/** A changed permission, host or policy must be a change of these files too, which a reviewer sees. */
test.each([
  ['chromium', chromium],
  ['firefox', firefox],
] as const)('the manifest for %s is the one that was reviewed', (browser, reviewed) => {
  const { version, ...manifest } = manifestOf(outputs[browser])
  expect(manifest).toEqual(reviewed)
  expect(version).toMatch(/^\d+\.\d+\.\d+$/)
})

function manifestOf(folder: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
}
