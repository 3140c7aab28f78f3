import Dexie from 'dexie'
import { expect, test } from 'vitest'
import { historyProblem } from '@/utils/history/problem'

const quota = new DOMException('full', 'QuotaExceededError')
const bulk = new Dexie.BulkError('1 of 2 operations failed', [quota])
const aborted = Object.assign(new Dexie.AbortError('Transaction aborted'), { inner: quota })

const failures: [string, unknown, string][] = [
  ['the disk is full', quota, 'đầy'],
  ['the disk was full for one of many rows', bulk, 'đầy'],
  ['the disk was full and the transaction ended', aborted, 'đầy'],
  ['a newer version wrote the history', new DOMException('', 'VersionError'), 'phiên bản tiện ích mới hơn'],
  ['the database was closed', new Dexie.DatabaseClosedError(), 'Chưa ghi được'],
  ['the profile is damaged', new DOMException('', 'UnknownError'), 'Chưa ghi được'],
]

test.each(failures)('is told: %s', (_, error, words) => {
  expect(historyProblem(error)).toContain(words)
})

const bugs: [string, unknown][] = [
  ['a slip in our code', new TypeError('x is undefined')],
  ['a key used twice', new Dexie.ConstraintError('key')],
  ['many keys used twice', new Dexie.BulkError('1 of 1', [new Dexie.ConstraintError('key')])],
  ['something that is no error', 'x'],
]

test.each(bugs)('is not hidden: %s', (_, error) => {
  expect(historyProblem(error)).toBeNull()
})
