import { expect, test } from 'vitest'
import { withoutFeatures } from '@/entrypoints/background/features'
import { compileProfile } from '@/utils/consoles/profiles'
import { defaultDisplay } from '@/utils/settings/display'
import { pageFeatures } from '@/utils/settings/features'
import { officeHours } from '@/utils/working-time/hours'
import { buildSchedule, defaultWeek } from '@/utils/working-time/schedule'

const profile = compileProfile('opencps')
if (!profile) throw new Error('opencps is gone')
const hello = {
  active: true as const,
  language: 'vi' as const,
  profile,
  provisional: false,
  hours: officeHours(buildSchedule({ week: defaultWeek, edits: [] })),
  agencies: [],
  unknownUnit: 'auto' as const,
  dueSoonDays: 2,
  display: defaultDisplay,
}

test('with nothing off the page is told everything', () => {
  expect(withoutFeatures(hello, [])).toEqual(hello)
})

test('each part is left out by itself', () => {
  expect(withoutFeatures(hello, ['list'])).toMatchObject({ profile: { lists: [], details: profile.details } })
  expect(withoutFeatures(hello, ['detail'])).toMatchObject({ profile: { lists: profile.lists, details: [] } })
  expect(withoutFeatures(hello, ['colours'])).toMatchObject({
    display: { ...defaultDisplay, colours: false },
  })
  expect(withoutFeatures(hello, ['handle'])).toMatchObject({
    display: { ...defaultDisplay, handle: 'hidden' },
  })
})

test('with everything off nothing runs on the page at all', () => {
  expect(withoutFeatures(hello, pageFeatures)).toEqual({ active: false })
})
