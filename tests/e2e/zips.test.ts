import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import PizZip from 'pizzip'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { projectRoot } from '../../scripts/lib/paths.mjs'
import { writeZips, zipFolder } from '../../scripts/zip.mjs'

/** What an IT officer is handed: he must be able to build it himself and find the same checksums. */
const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))
const zipOf = (part: string) => readFileSync(join(zipFolder, `dung-hen-${version}-${part}.zip`))

let first: Awaited<ReturnType<typeof writeZips>>
let unpacked: string

beforeAll(async () => {
  first = await writeZips()
  unpacked = mkdtempSync(join(tmpdir(), 'dung-hen-sources-'))
})
afterAll(() => rmSync(unpacked, { recursive: true, force: true }))

test('the version stands in every name, and SHA256SUMS has every file', () => {
  expect(first.map(({ file }) => file)).toEqual(
    ['chromium', 'firefox', 'sources'].map((part) => `dung-hen-${version}-${part}.zip`),
  )
  const sums = readFileSync(join(zipFolder, 'SHA256SUMS'), 'utf8').trim().split('\n')
  expect(sums).toEqual(
    ['chromium', 'firefox', 'sources'].map((part) => {
      const sum = createHash('sha256').update(zipOf(part)).digest('hex')
      return `${sum}  dung-hen-${version}-${part}.zip`
    }),
  )
})

test('zipping again, at another time, gives the same bytes', async () => {
  const manifest = join(outputs.chromium, 'manifest.json')
  utimesSync(manifest, new Date(2030, 5, 1), new Date(2030, 5, 1))
  expect(await writeZips()).toEqual(first)
})

test('the browser zips hold the built folders, manifest at the top', () => {
  for (const part of ['chromium', 'firefox'] as const) {
    const { files } = new PizZip(zipOf(part))
    expect(files['manifest.json']?.asText()).toBe(readFileSync(join(outputs[part], 'manifest.json'), 'utf8'))
    expect(Object.keys(files)).toEqual(Object.keys(files).sort())
    expect(Object.keys(files).filter((path) => path.endsWith('.map'))).toEqual([])
  }
})

test('the sources build the same again, byte for byte: both browsers’ zips, and the sources themselves', () => {
  for (const [path, entry] of Object.entries(new PizZip(zipOf('sources')).files)) {
    mkdirSync(dirname(join(unpacked, path)), { recursive: true })
    writeFileSync(join(unpacked, path), entry.asUint8Array())
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(unpacked, 'node_modules'), 'junction')
  execFileSync(process.execPath, ['scripts/zip.mjs'], { cwd: unpacked, stdio: 'pipe' })
  const sums = (root: string) => readFileSync(join(root, '.output/zips/SHA256SUMS'), 'utf8')
  expect(sums(unpacked)).toBe(sums(projectRoot))
})
