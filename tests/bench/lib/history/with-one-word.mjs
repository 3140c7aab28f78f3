import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What any page of an extension takes in this browser, whatever is on it; as a page for `paintsInTurn`. */
export const oneWord = { path: 'one-word.html', selector: 'p' }

/**
 * Gives `work` a copy of the built extension that has a page with one word on it besides its own.
 * @template Result
 * @param {string} built its folder
 * @param {(extension: string) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withOneWord(built, work) {
  const extension = mkdtempSync(join(tmpdir(), 'dung-hen-bench-'))
  try {
    cpSync(built, extension, { recursive: true })
    writeFileSync(join(extension, oneWord.path), '<!doctype html><title>-</title><p>0</p>')
    return await work(extension)
  } finally {
    rmSync(extension, { recursive: true, force: true })
  }
}
