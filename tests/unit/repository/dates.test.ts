import { describe, expect, test } from 'vitest'
import { importsOf, read, sourceFiles } from './source'

/**
 * Every number a badge or card shows comes from utils/working-time: nothing else does arithmetic on dates. What
 * this looks for is how it is done by hand: lengths of a day or an hour, the machine's calendar, a date library.
 */
const files = ['utils', 'components', 'entrypoints']
  .flatMap(sourceFiles)
  .filter((file) => !file.startsWith('utils/working-time/'))

const lengths = /\b(?:86_?400(?:_?000)?|3_?600_?000|1_?440|dayMs)\b|\b24 \* 60\b|\* 24\b/
const machineCalendar = /\.(?:get|set)(?:UTC)?(?:FullYear|Month|Date|Day|Hours|TimezoneOffset)\(/
const library = /^(?:@date-fns|date-fns|dayjs|moment|luxon)(?:\/|$)/

const nextDay = /\bdayOf\((?:[^()]|\([^()]*\))*\)\s*[+-]/

/** Where a length of time is no arithmetic on a date: each file with what it needs the length for. */
const lengthsFor: Record<string, string> = {
  'utils/spreadsheet/read-workbook.ts': 'reads the day numbers that workbooks write dates as',
  'utils/spreadsheet/write-workbook.ts': 'writes dates as the day numbers of a workbook',
  'components/hours-text.ts': 'reads and sums the hours that an officer types',
  'entrypoints/console.content/overlay.ts': 'sets no timer further ahead than an hour',
  'utils/notices/kept-draft.ts': 'forgets an unfinished draft after a week',
  'utils/history/observe.ts': 'compares two writings of one time as exactly as the coarser has it',
}

describe('nothing outside working-time does arithmetic on dates', () => {
  test.each(files)('%s', (file) => {
    const text = read(file)
    expect(importsOf(file).filter((path) => library.test(path))).toEqual([])
    expect(text).not.toMatch(machineCalendar)
    expect(text).not.toMatch(nextDay)
    if (!(file in lengthsFor)) expect(text).not.toMatch(lengths)
  })
})
