import type { Page } from 'puppeteer-core'
import { until } from '../../../scripts/lib/officer.mjs'
import { createRandom } from '../../consoles/random.mjs'
import type { startConsoles } from '../../consoles/server.mjs'
import { detailView } from '../../consoles/store.mjs'
import { type Row, rowTexts } from '../any-rows'
import type { ShownRecord } from '../office'
import { type ForeignName, hands } from './foreign-hands'
import { countdownOf, createRightTexts } from './right-texts.mjs'
import { closingOf, dueRange } from './served-in-page.mjs'

type Consoles = Awaited<ReturnType<typeof startConsoles>>

/** Of each dossier: what a page may still show of it. */
const versions = 5
/** Rows of the grid that are in sight, at least. */
const inSight = 10
const patienceMs = 30_000
const pressAgainMs = 3_000

/** Deeds after which the page asks its server for a list. */
const asks = ['menu', 'turn', 'sort', 'search', 'hurry', 'reload', 'change']

const numberIn = (text: string) => /H\d\d[\d.-]*\d/.exec(text)?.[0] ?? ''

/** Random operations on one foreign console that was taught, and the oracle's judgement of all that is shown. */
export function createTrial(name: ForeignName, page: Page, consoles: Consoles, seed: number) {
  const { control } = consoles
  const { origin } = consoles[name]
  const random = createRandom(seed)
  const right = createRightTexts(() => control.now())
  const latest = new Map<string, ShownRecord[]>()
  const wrong: string[] = []
  let heard = 0
  let painted = 0

  /** Takes in what the console's server has answered since. */
  function listen(): void {
    const answers = control.answerLog(heard)
    // A dossier's own page was not taught here: nothing is read there, no term either.
    const isList = (answer: (typeof answers)[number]) =>
      answer.origin === origin && answer.view !== detailView
    for (const answer of answers.filter(isList)) {
      for (const row of answer.rows) {
        if (row.shows.includes('term')) right.sawTerm(row)
        if (row.number) latest.set(row.number, [row, ...(latest.get(row.number) ?? [])].slice(0, versions))
      }
    }
    heard += answers.length
  }

  function textsOf(number: string): Set<string> {
    const [record] = latest.get(number) ?? []
    return record ? right.textsOf(record) : new Set()
  }

  /** What may be painted beside a dossier: with its second row still to come, that no date is there yet. */
  function textsWhileLoading(record: ShownRecord): Set<string> {
    const texts = right.textsOf(record)
    if (name !== 'tworow') return texts
    const shows = record.shows.filter((field) => field !== 'dueAt')
    return new Set([...texts, ...right.textsOf({ ...record, shows })])
  }

  /** Why the list does not show what it should; empty when every row is right. */
  function faultsOf(rows: Row[]): string[] {
    const numbers = control.lists(origin).rows.flatMap(({ number }) => number ?? [])
    return numbers.flatMap((number) => {
      const badges = rows
        .filter(({ text }) => numberIn(text) === number)
        .map(({ badge }) => countdownOf(badge))
      const texts = textsOf(number)
      const isRight = badges.length <= 1 && texts.has(badges[0] ?? '')
      return isRight ? [] : [`${number}: “${badges.join('”, “')}”, expected ${[...texts].join(' | ')}`]
    })
  }

  /** The same of a grid that has only the rows in sight. */
  async function faultsInSight(): Promise<string[]> {
    const rows = await page.$$eval('.dong:not([hidden])', (all) =>
      all.map((row) => ({
        text: row.textContent ?? '',
        badge: row.querySelector('[data-dh-text]')?.getAttribute('data-dh-text') ?? '',
      })),
    )
    const loaded = rows.filter(({ text }) => numberIn(text) !== '')
    if (loaded.length < inSight) return [`${loaded.length} rows are loaded`]
    return loaded
      .filter(({ text, badge }) => !textsOf(numberIn(text)).has(countdownOf(badge)))
      .map(({ text, badge }) => `${numberIn(text)}: “${badge}”`)
  }

  /** A due date is moved behind the page's back, and the page is asked for again. */
  async function change(): Promise<boolean> {
    const movable = control
      .lists(origin)
      .rows.filter(({ number, dueAt }) => number !== null && dueAt !== null)
    const record = random.pick(movable)
    const days = dueRange.earliest + random.below(dueRange.latest - dueRange.earliest)
    if (record?.number) control.moveDue(record.number, closingOf(control.now(), days))
    await page.reload()
    return true
  }

  const deeds = { ...hands[name], change }

  return {
    /** Told by the page of every row that is painted with a badge it did not carry before. */
    onPainted(text: string, badge: string): void {
      listen()
      painted += 1
      const records = latest.get(numberIn(text)) ?? []
      const isOwn = records.some((record) => textsWhileLoading(record).has(countdownOf(badge)))
      if (!isOwn) wrong.push(`${numberIn(text)} is painted with “${badge}”`)
    },
    wrongFrames: () => wrong,
    painted: () => painted,
    /** Does one thing, and gives its name. */
    async act(): Promise<string> {
      const [deed, act] = random.pick(Object.entries(deeds)) ?? ['reload', change]
      const before = control.lists(origin).count
      const isDone = await act(page, random)
      if (!isDone || !asks.includes(deed)) return deed
      const answered = (patience: number) =>
        until(async () => control.lists(origin).count > before, `an answer after ${deed}`, patience)
      // A press may meet a document that is just being replaced, and is lost: whoever sees nothing come presses again.
      await answered(pressAgainMs).catch(() => act(page, random))
      await answered(patienceMs)
      return deed
    },
    /** Waits until everything in sight is as it should be. */
    async settled(what: string): Promise<void> {
      let faults: string[] = []
      const isRight = async () => {
        listen()
        const found = name === 'virtual' ? faultsInSight() : rowTexts(page).then(faultsOf)
        // In a page that is being replaced nothing can be asked.
        faults = await found.catch((error) => [String(error)])
        return faults.length === 0
      }
      await until(isRight, 'right badges', patienceMs).catch(() => {
        throw new Error(`${name}, ${what}:\n${faults.slice(0, 5).join('\n')}`)
      })
    },
  }
}
