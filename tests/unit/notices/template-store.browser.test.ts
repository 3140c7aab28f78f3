import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  addVersion,
  chooseVersion,
  chosenTemplate,
  openTemplates,
  readVersions,
  type TemplateDatabase,
  versionBytes,
} from '@/utils/notices/template-store'

let db: TemplateDatabase
let count = 0

beforeEach(() => {
  db = openTemplates(`templates-${++count}`)
})
afterEach(() => db.delete())

const layout = { paper: 'apology', role: 'desk' } as const
const version = (content: number, hash = `hash-${content}`) => ({
  ...layout,
  fileName: `mau-${content}.docx`,
  bytes: Uint8Array.of(content),
  hash,
  loadedAt: content,
})

test('without a template of its own an office uses the default one', async () => {
  expect(await chosenTemplate(db, 'apology', 'desk')).toBeNull()
  expect(await readVersions(db, 'apology', 'desk')).toEqual({ versions: [], chosen: null })
})

test('a new version is used at once, the one before is kept and can be used again', async () => {
  await addVersion(db, version(1))
  await addVersion(db, version(2))
  expect((await chosenTemplate(db, 'apology', 'desk'))?.hash).toBe('hash-2')
  const { versions, chosen } = await readVersions(db, 'apology', 'desk')
  expect(versions.map(({ hash }) => hash)).toEqual(['hash-2', 'hash-1'])
  expect(chosen).toBe(versions[0]?.id)

  await chooseVersion(db, layout, versions[1]?.id ?? null)
  expect(await chosenTemplate(db, 'apology', 'desk')).toMatchObject({
    hash: 'hash-1',
    bytes: Uint8Array.of(1),
  })
  await chooseVersion(db, layout, null)
  expect(await chosenTemplate(db, 'apology', 'desk')).toBeNull()
  expect((await readVersions(db, 'apology', 'desk')).versions).toHaveLength(2)
})

test('the same file loaded again is no new version', async () => {
  await addVersion(db, version(1))
  await addVersion(db, version(2))
  await addVersion(db, version(1))
  const { versions, chosen } = await readVersions(db, 'apology', 'desk')
  expect(versions).toHaveLength(2)
  expect(versions.find(({ id }) => id === chosen)?.hash).toBe('hash-1')
})

test('each layout has its own', async () => {
  await addVersion(db, version(1))
  expect(await chosenTemplate(db, 'apology', 'resolving')).toBeNull()
  expect(await chosenTemplate(db, 'reminder', 'desk')).toBeNull()
})

test('a version’s file can be had again, and one that is not there cannot', async () => {
  await addVersion(db, version(7))
  const { chosen } = await readVersions(db, 'apology', 'desk')
  expect(await versionBytes(db, chosen ?? -1)).toEqual(Uint8Array.of(7))
  expect(await versionBytes(db, 999)).toBeNull()
})
