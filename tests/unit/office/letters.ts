import type { HistoryDatabase } from '@/utils/history/database'
import { appendEntry } from '@/utils/history/entries'
import type { listAnswer } from '../../consoles/opencps/answers.mjs'
import type { Letter } from '../../oracle/period-truth.mjs'
import { addWorkingDays, dateOf, workingDaysBetween } from '../../oracle/working-days.mjs'
import { origin } from './played'

type Row = ReturnType<typeof listAnswer>['rows'][number]

const minute = 60_000
/** Working days more that a letter asks for. */
const daysAsked = 5

/**
 * What the officers write down after a look at `at` (epoch ms) at what is running: of every tenth that is nearly due
 * that it will not be in time, of every sixth that is overdue that its letter went out, and another one once the date
 * it promised has passed as well.
 * @returns what was written, for the truth to be worked out from.
 */
export async function writeLetters(
  db: HistoryDatabase,
  rows: readonly Row[],
  at: number,
  written: readonly Letter[],
): Promise<Letter[]> {
  const last = new Map(written.map((letter) => [nameOf(letter), letter]))
  const letters = rows
    .flatMap((row) => letterAbout(row, at) ?? [])
    .filter((letter) => isNews(letter, last.get(nameOf(letter))))
  for (const letter of letters) await write(db, letter)
  return letters
}

const nameOf = ({ number, kind, dueDate }: Letter) => `${number} ${kind} ${dueDate}`

/** Whether nothing like it was written before, or what that promised has not come true. */
function isNews(letter: Letter, before: Letter | undefined): boolean {
  return !before || (letter.kind === 'sent' && promisedBy(before.at) < dateOf(letter.at))
}

/** The new date a letter of `at` names. */
const promisedBy = (at: number) => addWorkingDays(dateOf(at), daysAsked)

interface Due extends Letter {
  dueAt: number
}

function letterAbout({ id, number, dueAt }: Row, at: number): Due | null {
  if (number === null || dueAt === null) return null
  const [today, dueDate] = [dateOf(at), dateOf(dueAt.at)]
  const letter = { origin, number, dueDate, dueAt: dueAt.at, at: at + minute }
  if (dueDate < today) return id % 6 === 0 ? { ...letter, kind: 'sent' } : null
  return id % 10 === 0 && workingDaysBetween(today, dueDate) <= 2 ? { ...letter, kind: 'notOnTime' } : null
}

async function write(db: HistoryDatabase, { number, kind, dueDate, dueAt, at }: Due): Promise<void> {
  const key = `${origin} ${number}`
  if (kind === 'notOnTime') {
    await appendEntry(db, key, { kind: 'onTimeAnswer', at, answer: 'late', dueAt })
    return
  }
  const today = dateOf(at)
  const notice = {
    paper: 'apology',
    templateHash: 'a'.repeat(64),
    oldDue: dueDate ?? null,
    newDue: promisedBy(at),
    daysAsked,
    reasonCode: 'other',
  }
  await appendEntry(db, key, { kind: 'noticeDrafted', at, notice })
  await appendEntry(db, key, { kind: 'noticeSent', at: at + 1, draftedAt: at, sentOn: today, way: 'counter' })
}
