// What the extension weighs where it counts, gzipped, and the most it may: printed by `npm test`, held by its tests.
import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const KiB = 1024

/**
 * What every page of a console carries, what is put into it when an officer first opens something, and what must be
 * loaded before the popup can paint. Bytes.
 */
export const budgets = [
  { part: 'content-scripts/console.js', most: 20 * KiB },
  { part: 'console-panel.js', most: 20 * KiB },
  { part: 'console-mover.js', most: 2 * KiB },
  { part: 'console-commands.js', most: 6 * KiB },
  { part: 'popup.html', most: 60 * KiB },
]

/**
 * What a script weighs, or all scripts that a page loads at once, in bytes.
 * @param {string} folder of a build
 * @param {string} part a script or a page in it
 */
export function weigh(folder, part) {
  const files = part.endsWith('.html') ? firstLoad(folder, part).files : [part]
  const sizes = files.map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length)
  return sizes.reduce((sum, size) => sum + size, 0)
}

/**
 * The scripts that a page names, all that these import at once and so on; and which of them the page has loaded ahead.
 * @returns {{entries: string[], files: string[], preloaded: string[]}}
 */
export function firstLoad(folder, page) {
  const html = readFileSync(join(folder, page), 'utf8')
  const named = (pattern) => [...html.matchAll(pattern)].map(([, path]) => path)
  const entries = named(/<script[^>]* src="\/?([^"]+\.js)"/g)
  const files = new Set(entries)
  for (const file of files) {
    const imports = readFileSync(join(folder, file), 'utf8').matchAll(
      /(?:^|[;}])import(?:[^'"()]*from)?\s*["'](\.[^"']+)["']/gm,
    )
    for (const [, path] of imports) files.add(normalize(join(dirname(file), path)))
  }
  const preloaded = named(/<link rel="modulepreload"[^>]* href="\/?([^"]+\.js)"/g)
  return { entries, files: [...files], preloaded }
}
