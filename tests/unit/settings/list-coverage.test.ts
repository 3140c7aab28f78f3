import { expect, test } from 'vitest'
import {
  consoleWalks,
  keepListCoverage,
  type ListCoverage,
  loadListCoverage,
  watchListCoverage,
} from '@/utils/settings/list-coverage'
import { memoryStorage } from './memory-storage'

const walk = (change: Partial<ListCoverage> = {}): ListCoverage => ({
  origin: 'https://motcua.example',
  list: 'dang-xu-ly',
  seen: 118,
  total: 120,
  at: 1_794_000_000_000,
  end: 'done',
  ...change,
})

test('the last walk through a list takes the place of the one before, and whoever watches hears of it', async () => {
  const area = memoryStorage()
  let heard = 0
  const end = watchListCoverage(area, () => heard++)
  await keepListCoverage(area, walk({ seen: 40, end: 'dialog' }))
  await keepListCoverage(area, walk({ list: 'da-tra' }))
  await keepListCoverage(area, walk())
  expect(await loadListCoverage(area)).toEqual([walk(), walk({ list: 'da-tra' })])
  expect(heard).toBe(3)
  await area.set({ other: 1 })
  end()
  await keepListCoverage(area, walk())
  expect(heard).toBe(3)
})

test('walks are told by the console’s name, lists only where they must be told apart, and nothing of other consoles', () => {
  const consoles = [{ origin: 'https://motcua.example', name: 'Một cửa phường' }]
  const other = walk({ origin: 'https://gone.example' })
  expect(consoleWalks([walk(), other], consoles)).toEqual([
    {
      console: 'Một cửa phường',
      list: 'dang-xu-ly',
      seen: 118,
      total: 120,
      at: walk().at,
      end: walk().end,
      isOneOfSeveral: false,
    },
  ])
  const several = consoleWalks([walk(), walk({ list: 'da-tra' })], consoles)
  expect(several.map(({ isOneOfSeveral }) => isOneOfSeveral)).toEqual([true, true])
})
