import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Page } from 'puppeteer-core'
import { until } from '../../scripts/lib/officer.mjs'

/** Where the browsers of Debian and Ubuntu look for what an administrator has set. */
export const policyPlaces = {
  chromium: '/etc/chromium/policies/managed/dung-hen.json',
  firefox: '/etc/firefox/policies/policies.json',
}

/** How a process of tests ends: by itself, or ended by the one that started it, which says nothing of `exit`. */
const ends = ['exit', 'SIGTERM', 'SIGINT', 'disconnect'] as const

/**
 * Puts a policy on this computer, as root. It is taken away again by the returned function, and when the process ends
 * by whatever way before that: a policy that stays would be everybody's. One that is there already is left alone.
 */
export function putPolicy(path: string, text: string): () => void {
  if (existsSync(path)) throw new Error(`${path} is there already: somebody manages this computer`)
  const made = missingFolders(dirname(path))
  const remove = () => {
    for (const end of ends) process.off(end, remove)
    rmSync(path, { force: true })
    for (const folder of made) rmdirSync(folder)
    made.length = 0
  }
  for (const end of ends) process.on(end, remove)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return remove
}

/** The folders on the way that do not exist yet, the innermost first. */
function missingFolders(folder: string): string[] {
  return existsSync(folder) ? [] : [folder, ...missingFolders(dirname(folder))]
}

/** The id Chromium gives an extension loaded from a folder. */
export const unpackedId = (folder: string) => idOf(folder)

/** Chromium's id of an extension: the start of the hash of its path, or of its public key, in the letters a to p. */
export function idOf(path: string | Uint8Array): string {
  const digits = [...createHash('sha256').update(path).digest('hex').slice(0, 32)]
  return digits.map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('')
}

/** Waits until the policy has come: Chromium gives it some seconds after the installation, to pages opened then. */
export async function untilLocked(options: Page): Promise<void> {
  const isLocked = () =>
    options
      .waitForSelector('[data-locked="office.name"] input:disabled', { timeout: 3_000 })
      .then(Boolean, () => false)
  await until(
    async () => {
      if (await isLocked()) return true
      options.reload().catch(() => {})
      return false
    },
    'the policy on the settings page',
    40_000,
  )
}
