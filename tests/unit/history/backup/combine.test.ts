import { describe, expect, test } from 'vitest'
import type { Change, Dossier } from '@/utils/dossier/dossier'
import type { PageTime, Sighting } from '@/utils/dossier/sighting'
import { stagesOf } from '@/utils/dossier/stages'
import { fromElsewhere, withElsewhere } from '@/utils/history/backup/combine'
import type { SharedDossier } from '@/utils/history/backup/shared'
import { at, origin, sighting } from '../make'

const key = `${origin} A-1`
const day = (date: string): PageTime => ({ at: at(`2026-11-${date} 00:00`), precision: 'day' })
const midnight = (date: string) => at(`2026-11-${date} 00:00`)

/** What a file says: by the day, with all fields last shown on its last day. */
function file(
  name: string,
  first: string,
  last: string,
  rest: Partial<Sighting>,
  changes: Change[] = [],
): { name: string; seen: SharedDossier } {
  const current = sighting('A-1', rest)
  const shown = Object.fromEntries(['status', ...Object.keys(rest)].map((field) => [field, midnight(last)]))
  const seen = {
    key,
    current,
    shown,
    firstSeen: midnight(first),
    lastSeen: midnight(last),
    changes,
    entries: [],
  }
  return { name, seen }
}

function own(first: string, last: string, rest: Partial<Sighting>, changes: Change[] = []): Dossier {
  const current = sighting('A-1', rest)
  const times = { firstSeen: at(`2026-11-${first} 08:00`), lastSeen: at(`2026-11-${last} 08:00`) }
  return { key, origin, current, ...times, changes, entries: [] }
}

const lastLook =
  ({ lastSeen }: Dossier) =>
  () =>
    lastSeen

describe('what a file tells of other days belongs to a dossier’s course', () => {
  test('a date that was moved between the last look there and the first one here', () => {
    const here = own('10', '12', { dueAt: day('27') })
    const joined = withElsewhere(here, lastLook(here), [file('Quầy 2', '03', '06', { dueAt: day('20') })])
    expect(joined.current.dueAt).toEqual(day('27'))
    expect(joined.changes).toEqual([
      {
        field: 'dueAt',
        before: day('20'),
        after: day('27'),
        seenBefore: midnight('06'),
        seenAfter: at('2026-11-10 08:00'),
      },
    ])
    expect(joined.firstSeen).toBe(midnight('03'))
  })

  test('the steps it went through there before it came here', () => {
    const here = own('10', '12', { step: 'Trình ký' })
    const change: Change = {
      field: 'step',
      before: 'Tiếp nhận',
      after: 'Thẩm định',
      seenBefore: midnight('03'),
      seenAfter: midnight('04'),
    }
    const there = file('Quầy 2', '03', '06', { step: 'Thẩm định' }, [change])
    expect(withElsewhere(here, lastLook(here), [there]).changes).toEqual([
      { ...change, source: 'Quầy 2' },
      {
        field: 'step',
        before: 'Thẩm định',
        after: 'Trình ký',
        seenBefore: midnight('06'),
        seenAfter: at('2026-11-10 08:00'),
      },
    ])
  })

  test('a change here was nearer to the look there that lay between', () => {
    const change: Change = {
      field: 'step',
      before: 'Thẩm định',
      after: 'Trình ký',
      seenBefore: at('2026-11-05 08:00'),
      seenAfter: at('2026-11-11 08:00'),
    }
    const here = own('03', '12', { step: 'Trình ký' }, [change])
    const still = file('Quầy 2', '07', '07', { step: 'THẨM ĐỊNH' })
    const already = file('Quầy 3', '08', '09', { step: 'Trình ký' })
    expect(withElsewhere(here, lastLook(here), [still, already]).changes).toEqual([
      { ...change, seenBefore: midnight('07'), seenAfter: midnight('08'), source: 'Quầy 3' },
    ])
  })

  const until = (field: 'step' | 'holder', value: string): Change => ({
    field,
    before: value,
    after: null,
    seenBefore: midnight('12'),
    seenAfter: midnight('13') + 1,
  })
  const finished: Change = {
    field: 'status',
    before: 'processing',
    after: 'finished',
    seenBefore: midnight('12'),
    seenAfter: midnight('13'),
  }

  test('whose hands it left there with its result', () => {
    const here = own('03', '06', { status: 'processing', step: 'Trình ký', holder: 'Bình' })
    const left = [finished, until('step', 'Trình ký'), until('holder', 'Bình')]
    const there = file('Quầy 2', '10', '14', { status: 'finished' }, left)
    const joined = withElsewhere(here, lastLook(here), [there])
    const { seenAfter } = finished
    expect(joined.changes).toEqual(left.map((change) => ({ ...change, seenAfter, source: 'Quầy 2' })))
    const stages = stagesOf(joined).map(({ state: { status, step, holder } }) => [status, step, holder])
    expect(stages).toEqual([
      ['processing', 'Trình ký', 'Bình'],
      ['finished', undefined, undefined],
    ])
  })

  test('whose hands it had left when only its result was seen there', () => {
    const here = own('03', '06', { status: 'processing', step: 'Trình ký', holder: 'Bình' })
    const there = file('Quầy 2', '14', '14', { status: 'finished' })
    const { changes } = withElsewhere(here, lastLook(here), [there])
    const seen = { seenBefore: here.lastSeen, seenAfter: midnight('14'), source: 'Quầy 2' }
    expect(changes).toEqual([
      { field: 'status', before: 'processing', after: 'finished', ...seen },
      { field: 'step', before: 'Trình ký', after: null, ...seen },
      { field: 'holder', before: 'Bình', after: null, ...seen },
    ])
  })

  test('of several computers, none of them this one, the whole course', () => {
    const joined = fromElsewhere([
      file('Quầy 1', '02', '03', { step: 'Tiếp nhận' }),
      file('Quầy 3', '09', '12', { step: 'Trình ký' }),
      file('Quầy 2', '05', '06', { step: 'Thẩm định' }),
    ])
    expect(joined?.changes.map(({ before, after, source }) => [before, after, source])).toEqual([
      ['Tiếp nhận', 'Thẩm định', 'Quầy 2'],
      ['Thẩm định', 'Trình ký', 'Quầy 3'],
    ])
    expect(joined).toMatchObject({ firstSeen: midnight('02'), lastSeen: midnight('12') })
  })
})

describe('what a file tells changes nothing', () => {
  test('of a dossier that none tells of', () => {
    const here = own('03', '12', {})
    expect(withElsewhere(here, lastLook(here), [])).toBe(here)
  })

  test('of days on which it was seen here', () => {
    const here = own('03', '12', { dueAt: day('27') })
    const there = file('Quầy 2', '03', '12', { dueAt: day('20') })
    expect(withElsewhere(here, lastLook(here), [there]).changes).toEqual([])
  })

  test('where it shows the same less exactly', () => {
    const dueAt: PageTime = { at: at('2026-11-27 16:30'), precision: 'minute' }
    const here = own('10', '12', { dueAt, procedure: '1.004193' })
    const there = file('Quầy 2', '03', '14', { dueAt: day('27'), procedure: 'Cấp bản sao trích lục hộ tịch' })
    const { changes, current } = withElsewhere(here, lastLook(here), [there])
    expect(changes).toEqual([])
    expect(current).toMatchObject({ dueAt, procedure: '1.004193' })
  })

  test('of a status in other words', () => {
    const here = own('10', '12', { statusLabel: 'Đang xử lý' })
    const there = file('Quầy 2', '03', '14', { statusLabel: 'Đang thụ lý' })
    expect(withElsewhere(here, lastLook(here), [there])).toMatchObject({
      changes: [],
      current: { statusLabel: 'Đang xử lý' },
    })
  })
})

test('a label changes with its status', () => {
  const here = own('10', '12', { statusLabel: 'Đang xử lý' })
  const there = file('Quầy 2', '14', '14', { status: 'finished', statusLabel: 'Đã có kết quả' })
  const seen = { seenBefore: at('2026-11-12 08:00'), seenAfter: midnight('14'), source: 'Quầy 2' }
  expect(withElsewhere(here, lastLook(here), [there]).changes).toEqual([
    { field: 'status', before: 'processing', after: 'finished', ...seen },
    { field: 'statusLabel', before: 'Đang xử lý', after: 'Đã có kết quả', ...seen },
  ])
})
