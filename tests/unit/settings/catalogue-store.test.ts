import { expect, test } from 'vitest'
import { loadCatalogue, saveCatalogue, watchCatalogue } from '@/utils/settings/catalogue-store'
import { procedureOf } from '../working-time/procedures'
import { memoryStorage } from './memory-storage'

const catalogue = { procedures: [procedureOf('1.004193', 'Trích lục', { unit: 'workingDay', count: 5 })] }

test('there is none at first, and no problem', async () => {
  expect(await loadCatalogue(memoryStorage())).toEqual({ catalogue: { procedures: [] } })
})

test('what was saved is loaded, and heard by others', async () => {
  const storage = memoryStorage()
  const heard: unknown[] = []
  const stop = watchCatalogue(storage, (loaded) => heard.push(loaded))
  expect(await saveCatalogue(storage, catalogue)).toEqual({ ok: true })
  await storage.set({ settings: 'another key' })
  stop()
  await saveCatalogue(storage, { procedures: [] })
  expect(heard).toEqual([{ catalogue }])
  expect(await loadCatalogue(storage)).toEqual({ catalogue: { procedures: [] } })
})

test('a damaged one is not used, is told and is not written over', async () => {
  const storage = memoryStorage({ procedureCatalogue: { procedures: [{ code: '1' }] } })
  expect(await loadCatalogue(storage)).toEqual({
    catalogue: { procedures: [] },
    problem: expect.stringContaining('danh mục thủ tục'),
  })
  expect(storage.items.get('procedureCatalogue')).toEqual({ procedures: [{ code: '1' }] })
})

test('one that would not fit into the storage is refused', async () => {
  const storage = memoryStorage()
  const long = Array.from({ length: 2100 }, (_, i) =>
    procedureOf(`1.${i}`, 'x'.repeat(1950), { unit: 'sameDay' }),
  )
  expect(await saveCatalogue(storage, { procedures: long })).toMatchObject({
    ok: false,
    problem: expect.stringContaining('quá lớn'),
  })
  expect(storage.items.size).toBe(0)
})

test('a term that is none is refused', async () => {
  const wrong = { procedures: [procedureOf('1', 'A', { unit: 'workingDay', count: 0 })] }
  expect(await saveCatalogue(memoryStorage(), wrong)).toMatchObject({ ok: false })
})

test('the national list’s size fits', async () => {
  const national = Array.from({ length: 6000 }, (_, i) =>
    procedureOf(`1.${i}`, 'Đăng ký biến động quyền sử dụng đất, tài sản gắn liền với đất', {
      unit: 'workingDay',
      count: 10,
    }),
  )
  expect(await saveCatalogue(memoryStorage(), { procedures: national })).toEqual({ ok: true })
})
