import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { dutyWords } from '@/utils/i18n/warnings/duties'
import { groupBy } from '@/utils/reports/group-by'
import { dayOf } from '@/utils/working-time/dates'
import { openDrawer } from '../../scripts/demo/officer-at-work.mjs'
import { passFiveWorkingDays } from '../../scripts/demo/working-week.mjs'
import { walk } from '../../scripts/lib/console-walks.mjs'
import { readBadges, until } from '../../scripts/lib/officer.mjs'
import { createRandom } from '../consoles/random.mjs'
import { type Disturbance, disturb, peace } from './disturbance'
import { expectRightBadges, type Office, openOffice } from './office'

/**
 * The main job, played while the browser ends the background's worker at random moments: what is known afterwards,
 * what stands on the rows and what the popup says are those of a run that was left in peace.
 */
/** Another one each time; whoever wants the same moments again gives it. */
const seed = Number(process.env.DUNG_HEN_SEED ?? Date.now() % 1_000_000)
/**
 * The longest time that the worker is left alone, ms: of a quiet computer's look, many times over; and how often it is
 * ended under one page of a list.
 */
const pace = { longestPeace: 1200, mostEnds: 3 }

const names = ['opencps', 'tandan'] as const

/** What is left of a run, without the instants, which are never the same. */
interface Outcome {
  dossiers: Record<string, unknown>
  looks: string[]
  badges: string[]
  popup: unknown
}

interface StoredDossier {
  id: number
  aliases?: number[]
  key: string
  open: 0 | 1
  current: Record<string, unknown>
}
interface StoredChange {
  dossier: number
  field: string
  before: unknown
  after: unknown
}
interface StoredEntry {
  dossier: number
  entry: { at: number; kind: string; answer?: string }
}
interface StoredLook {
  page: string
  ids: number[]
}

/** Two looks at all lists, five working days apart. */
async function lookTwice(office: Office, { nextPage }: Disturbance): Promise<Page> {
  const pages = { opencps: await office.open('opencps'), tandan: await office.open('tandan') }
  for (const name of names) await walk(office.tour(name, pages[name]), nextPage)
  passFiveWorkingDays(office.control)
  for (const name of names) {
    await pages[name].bringToFront()
    await pages[name].reload()
    await office.walks[name].settled(pages[name])
    await walk(office.tour(name, pages[name]), nextPage)
  }
  const page = pages.opencps
  await page.bringToFront()
  await office.walks.opencps.openMenu(page, office.walks.opencps.menus[0] ?? 1)
  await expectRightBadges(office, 'opencps', page)
  await office.auditor.untilRecorded(page)
  return page
}

/**
 * An officer says "Không kịp" of a dossier. What he presses while nobody is there he presses again, so this is not
 * disturbed until it is told.
 */
async function answerLate(page: Page): Promise<void> {
  const drawer = await openDrawer(page)
  await drawer.answerLate()
  await drawer.close()
}

async function outcomeOf(office: Office, page: Page): Promise<Outcome> {
  const { label } = dutyWords.notOnTime
  await until(async () => (await readBadges(page)).some(({ badge }) => badge.includes(label)), label)
  // From when to when is told to the minute, and no two runs take the same time.
  const { from: _, to: __, ...popup } = await office.popup()
  const dossiers: StoredDossier[] = await office.auditor.rows('dossiers')
  const changes: StoredChange[] = await office.auditor.rows('changes')
  const entries: StoredEntry[] = await office.auditor.rows('entries')
  const looks: StoredLook[] = await office.auditor.rows('looks')
  const keys = new Map(dossiers.flatMap(({ id, aliases = [], key }) => [id, ...aliases].map((n) => [n, key])))
  const keyOf = (id: number) => keys.get(id) ?? `nobody’s ${id}`
  const changesOf = groupBy(changes, ({ dossier }) => keyOf(dossier))
  const entriesOf = groupBy(entries, ({ dossier }) => keyOf(dossier))
  const outcome: Outcome = {
    dossiers: Object.fromEntries(
      dossiers.map(({ key, open, current }) => [
        key,
        {
          open,
          current,
          changes: (changesOf.get(key) ?? []).map(({ field, before, after }) => [field, before, after]),
          entries: (entriesOf.get(key) ?? []).map(({ entry: { kind, answer } }) => [kind, answer]),
        },
      ]),
    ),
    // A look that was recorded but not answered is told again: which were taken counts, not how often.
    looks: [
      ...new Set(looks.map(({ page: list, ids }) => [list, ...ids.map(keyOf).sort()].join(' '))),
    ].sort(),
    badges: (await readBadges(page)).map(({ text, badge }) => `${text} ${badge}`),
    popup,
  }
  return comparable(office, outcome)
}

/** Each run's consoles have addresses of their own, and write to the second when something was done. */
function comparable({ consoles }: Office, outcome: Outcome): Outcome {
  const toTheDay = (key: string, value: unknown) => (key === 'at' ? dayOf(Number(value)) : value)
  const text = names.reduce(
    (told, name) => told.replaceAll(consoles[name].origin, name),
    JSON.stringify(outcome, toTheDay),
  )
  return JSON.parse(text)
}

async function play(random: ReturnType<typeof createRandom> | null): Promise<Outcome & { ended: number }> {
  const office = await openOffice()
  try {
    const disturbance = random ? disturb(office, random, pace) : peace
    const page = await lookTwice(office, disturbance).finally(disturbance.stop)
    const ended = await disturbance.stop()
    await answerLate(page)
    if (random) await office.endWorker()
    return { ...(await outcomeOf(office, page)), ended }
  } finally {
    await office.close()
  }
}

test('the worker ended at random moments of the main job changes nothing of its outcome', {
  timeout: 300_000,
}, async () => {
  console.info(`DUNG_HEN_SEED=${seed}`)
  const { ended: none, ...undisturbed } = await play(null)
  expect(none).toBe(0)
  expect(Object.keys(undisturbed.dossiers).length).toBeGreaterThan(50)
  const { ended, ...disturbed } = await play(createRandom(seed))
  console.info(`The worker was ended ${ended} times`)
  expect(ended).toBeGreaterThan(10)
  expect(disturbed).toEqual(undisturbed)
})
