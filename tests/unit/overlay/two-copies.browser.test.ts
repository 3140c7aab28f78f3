import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { meetingPoint, type OverlayHost } from '@/components/overlay/meeting-point'
import script from '@/entrypoints/console.content/index'
import { version } from '@/package.json'
import type { Answers, ToBackground } from '@/utils/messages'
import { defaultDisplay } from '@/utils/settings/display'
import { officeHours } from '@/utils/working-time/hours'
import { buildSchedule, defaultWeek } from '@/utils/working-time/schedule'
import { opencpsColumns, opencpsDossier, opencpsTable, profileOf, showPage } from '../consoles/page-parts'

/** The whole content script in a page, with a background that answers from here. */
let asked: ToBackground['type'][]
let listeners: Set<unknown>
let runtime: { id?: string }
/** How many questions find the background ended by the browser. */
let unanswered: number

const hello: Answers['hello'] = {
  active: true,
  language: 'vi',
  provisional: false,
  profile: profileOf('opencps'),
  hours: officeHours(buildSchedule({ week: defaultWeek, edits: [] })),
  unknownUnit: 'auto',
  dueSoonDays: 2,
  agencies: [],
  display: defaultDisplay,
}
const hosts = () => document.querySelectorAll('dung-hen')
const badges = () => document.querySelectorAll('[data-dh-text]')
/** As the browser runs it: the context that WXT's types ask for is not bundled (index.ts). */
const run = async () => Reflect.apply(script.main, script, [])

beforeEach(() => {
  asked = []
  unanswered = 0
  listeners = new Set()
  runtime = {
    id: 'dung-hen',
    ...{
      sendMessage: async ({ type }: ToBackground) => {
        asked.push(type)
        if (unanswered-- > 0) throw new Error('A listener indicated an asynchronous response and went')
        return type === 'hello' ? hello : type === 'look' ? { verdicts: [] } : undefined
      },
      onMessage: {
        addListener: (listener: unknown) => listeners.add(listener),
        removeListener: (listener: unknown) => listeners.delete(listener),
      },
    },
  }
  vi.stubGlobal('chrome', { runtime })
  showPage(
    opencpsTable(
      opencpsColumns,
      [1, 2, 3].map((serial) => opencpsDossier(serial)),
    ),
  )
})
afterEach(() => {
  globalThis.dungHen?.running?.abort()
  globalThis.dungHen = undefined
  vi.unstubAllGlobals()
  showPage()
})

test('a second copy takes the page over, and the first leaves nothing behind', async () => {
  await run()
  await vi.waitFor(() => expect(badges()).toHaveLength(3))
  await Promise.all([run(), run()])
  await vi.waitFor(() => expect(badges()).toHaveLength(3))
  expect(hosts()).toHaveLength(1)
  expect(listeners.size).toBe(1)
})

test('a background that ends under the first question is asked again', async () => {
  unanswered = 2
  await run()
  expect(asked).toEqual(['hello'])
  await vi.waitFor(() => expect(badges()).toHaveLength(3), { timeout: 10_000 })
  expect(asked.filter((type) => type === 'hello')).toHaveLength(3)
})

test('ended, it takes off its badges, its handle and its listeners', async () => {
  await run()
  await vi.waitFor(() => expect(badges()).toHaveLength(3))
  globalThis.dungHen?.running?.abort()
  expect(badges()).toHaveLength(0)
  expect(hosts()).toHaveLength(0)
  expect(listeners.size).toBe(0)
})

test('a dossier that the page shows in two rows counts once and is listed once', async () => {
  const late = [1, 2, 3, 4, 4].map((serial) =>
    opencpsDossier(serial, {
      'Ngày tiếp nhận': '12/06/2023 08:00:00',
      'Ngày hẹn trả': '15/06/2023 17:00:00',
    }),
  )
  showPage(opencpsTable(opencpsColumns, late))
  await run()
  await vi.waitFor(() => expect(badges()).toHaveLength(5))
  const started = Promise.withResolvers<OverlayHost>()
  meetingPoint().tools.panel = { version, start: started.resolve }
  badges()[0]?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))
  const host = await started.promise
  expect(host.state().urgent).toBe(4)
  expect(host.entries().map(({ sighting }) => sighting.number)).toEqual(
    [1, 2, 3, 4].map((serial) => `H00.99.261118.000${serial}`),
  )
})

test('under an extension that is gone it takes off what it can no longer answer for, without an error', async () => {
  const errors = vi.fn()
  window.addEventListener('unhandledrejection', errors)
  await run()
  await vi.waitFor(() => expect(badges()).toHaveLength(3))
  await vi.waitFor(() => expect(asked).toContain('look'))
  delete runtime.id
  const table = document.querySelector('#table-dossier tbody')
  table?.append(...[...table.children].reverse())
  table?.lastElementChild?.remove()
  await vi.waitFor(() => expect(badges()).toHaveLength(0))
  expect(hosts()).toHaveLength(1)
  expect(errors).not.toHaveBeenCalled()
  window.removeEventListener('unhandledrejection', errors)
})
