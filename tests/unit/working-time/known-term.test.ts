import { expect, test } from 'vitest'
import { knownTerm, termConflict, termFrom, withKnownTerm } from '@/utils/working-time/known-term'
import { at } from './calendars'
import { procedureOf } from './procedures'

const oneDay = { unit: 'workingDay', count: 1 } as const
const fiveDays = { unit: 'workingDay', count: 5 } as const
const eightHours = { unit: 'workingHour', count: 8 } as const
const catalogue = {
  procedures: [
    { ...procedureOf('1.1', 'Trích lục', fiveDays), supplementMode: 'pause' as const },
    { ...procedureOf('1.2', 'Phi địa giới', fiveDays), start: 'agencyReceipt' as const },
    procedureOf('1.3', 'Chứng thực', eightHours),
    {
      ...procedureOf('1.4', 'Cấp đổi', fiveDays),
      shortened: { limit: oneDay, decision: { number: '', date: null } },
    },
  ],
}
const receivedAt = { at: at('2026-11-20 09:00'), precision: 'minute' as const }

test('the page’s own word comes before the catalogue’s', () => {
  expect(knownTerm({ procedure: '1.1', term: oneDay }, catalogue)).toMatchObject({
    limit: oneDay,
    from: 'page',
  })
  expect(knownTerm({ procedure: '1.1' }, catalogue)).toMatchObject({ limit: fiveDays, from: 'catalogue' })
  expect(knownTerm({ procedure: '1.4' }, catalogue)?.limit).toEqual(oneDay)
  expect(knownTerm({ procedure: '1.5' }, catalogue)).toBeNull()
  expect(knownTerm({}, catalogue)).toBeNull()
})

test('where the page’s term and the catalogue’s differ, both are told', () => {
  expect(termConflict({ procedure: '1.1', term: oneDay }, catalogue)).toEqual({
    page: oneDay,
    catalogue: fiveDays,
  })
  expect(termConflict({ procedure: '1.4', term: oneDay }, catalogue)).toBeNull()
  expect(termConflict({ procedure: '1.1' }, catalogue)).toBeNull()
  expect(termConflict({ procedure: '1.5', term: oneDay }, catalogue)).toBeNull()
})

test('a sighting is given the catalogue’s term only where it has none', () => {
  const shown = { procedure: '1.1', term: oneDay }
  expect(withKnownTerm(shown, catalogue)).toBe(shown)
  expect(withKnownTerm({ procedure: '1.1' }, catalogue)).toEqual({ procedure: '1.1', term: fiveDays })
  expect(withKnownTerm({ procedure: '1.5' }, catalogue)).toEqual({ procedure: '1.5' })
})

test('a term is whole, with the procedure’s own way with supplements, or it is said what lacks', () => {
  expect(termFrom({ procedure: '1.1', receivedAt }, catalogue)).toEqual({
    limit: fiveDays,
    startedAt: receivedAt.at,
    supplementMode: 'pause',
  })
  expect(termFrom({ procedure: '1.1' }, catalogue)).toBe('noReceipt')
  expect(termFrom({ procedure: '1.2', receivedAt }, catalogue)).toBe('noAgencyReceipt')
  const there = { at: at('2026-11-23 08:00'), precision: 'minute' as const }
  expect(termFrom({ procedure: '1.2', receivedAt }, catalogue, there)).toMatchObject({ startedAt: there.at })
  expect(termFrom({ procedure: '1.1', receivedAt }, catalogue, there)).toMatchObject({
    startedAt: receivedAt.at,
  })
  const dayOnly = { at: at('2026-11-20'), precision: 'day' as const }
  expect(termFrom({ procedure: '1.3', receivedAt: dayOnly }, catalogue)).toBe('noHourOfReceipt')
  expect(termFrom({ receivedAt }, catalogue)).toBe('noTerm')
  expect(termFrom({ term: { unit: 'none' }, receivedAt }, catalogue)).toBe('noFixedTerm')
})
