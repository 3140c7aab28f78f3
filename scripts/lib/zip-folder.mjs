import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import PizZip from 'pizzip'

/** Zip entries hold local time: made from local parts, the bytes are the same in every zone. */
const entryDate = new Date(2026, 0, 1)

/**
 * The files of a folder as a zip whose bytes depend on nothing but their names and contents: sorted entries, one
 * date, no modes. Whoever builds the same sources can compare checksums.
 * @param {string} folder
 * @param {string[]} paths relative to the folder, with forward slashes
 * @returns {Uint8Array}
 */
export function zipFiles(folder, paths) {
  const zip = new PizZip()
  for (const path of [...paths].sort()) {
    zip.file(path, readFileSync(join(folder, path)), { date: entryDate, createFolders: false })
  }
  return zip.generate({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS',
  })
}
