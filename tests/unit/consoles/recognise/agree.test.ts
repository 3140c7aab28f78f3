import { describe, expect, test } from 'vitest'
import { doubtsOf, settleOrder, settleRivals } from '@/utils/consoles/recognise/agree'
import { guessColumn, type TableColumn } from '@/utils/consoles/recognise/guess-column'

/** Columns by heading, without their elements: only texts are compared here. */
function columnsOf(table: Record<string, string[]>): TableColumn[] {
  return Object.entries(table).map(([heading, texts], index) => ({ index, heading, texts, cells: [] }))
}

function guess(table: Record<string, string[]>) {
  const columns = columnsOf(table)
  const guesses = settleOrder(settleRivals(columns.map(guessColumn), columns), columns)
  const doubts = doubtsOf(guesses, columns, null).map(({ kind }) => kind)
  return { meanings: guesses.map(({ meaning, why }) => [meaning, why]), doubts }
}

const numbers = ['H00.99.261118.0009', 'H00.99.261119.0010', 'H00.99.261120.0011']
const early = ['18/11/2026', '19/11/2026', '20/11/2026']
const late = ['23/11/2026', '24/11/2026', '25/11/2026']

describe('columns against each other', () => {
  test('two that claim the same date and differ are both asked about', () => {
    expect(guess({ 'Ngày hẹn trả': early, 'Hạn giải quyết': late }).meanings).toEqual([
      ['ignore', 'rival'],
      ['ignore', 'rival'],
    ])
  })

  test('two that say the same are read once', () => {
    expect(guess({ 'Ngày hẹn trả': late, 'Hạn giải quyết': late }).meanings).toEqual([
      ['dueAt', 'heading'],
      ['ignore', 'second'],
    ])
  })

  test('the better founded of two wins', () => {
    expect(guess({ 'Hẹn trả cho dân': early, 'Ngày hẹn trả': late }).meanings).toEqual([
      ['ignore', 'second'],
      ['dueAt', 'heading'],
    ])
  })

  test('received after due on most rows: neither is believed', () => {
    expect(guess({ 'Ngày tiếp nhận': late, 'Ngày hẹn trả': early }).meanings).toEqual([
      ['ignore', 'contradicted'],
      ['ignore', 'contradicted'],
    ])
    expect(guess({ 'Ngày tiếp nhận': early, 'Ngày hẹn trả': late }).meanings).toEqual([
      ['receivedAt', 'heading'],
      ['dueAt', 'heading'],
    ])
  })
})

describe('which of day and month comes first', () => {
  const unclear = ['05/11/2026', '06/11/2026', '07/11/2026']
  test.each([
    ['a day past the twelfth', { 'Mã hồ sơ': numbers, 'Ngày hẹn trả': late }, []],
    ['nothing tells', { 'Mã hồ sơ': ['A-1234', 'A-1235', 'A-1236'], 'Ngày hẹn trả': unclear }, ['dayOrder']],
    [
      'the number carries the day of receipt',
      {
        'Mã hồ sơ': ['H00.99.261105.0009', 'H00.99.261106.0010', 'H00.99.261107.0011'],
        'Ngày tiếp nhận': unclear,
        'Ngày hẹn trả': ['10/12/2026', '11/12/2026', '09/12/2026'],
      },
      [],
    ],
    [
      'a month past the twelfth',
      { 'Mã hồ sơ': numbers, 'Ngày hẹn trả': ['11/23/2026', '11/24/2026', '11/25/2026'] },
      ['monthFirst'],
    ],
  ])('%s', (_what, table, doubts) => {
    expect(guess(table).doubts).toEqual(doubts)
  })
})
