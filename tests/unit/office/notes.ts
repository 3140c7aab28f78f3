import { addEntry } from '@/entrypoints/background/entries-answers'
import type { EntryDraft } from '@/utils/dossier/entry'
import type { HistoryDatabase } from '@/utils/history/database'
import { checkMessage } from '@/utils/messages-check'
import type { listAnswer } from '../../consoles/opencps/answers.mjs'
import type { truth } from '../../oracle/truth.mjs'
import { addWorkingDays, dateOf } from '../../oracle/working-days.mjs'
import { origin } from './played'

type Row = ReturnType<typeof listAnswer>['rows'][number]
type Draft = Extract<EntryDraft, { kind: 'acknowledged' }>

/** A warning noted with a reason. */
export type Note = NonNullable<NonNullable<Parameters<typeof truth>[1]['notes']>>[number]

/** Where notes are written: the office as the background knows it, and its clock, in epoch ms. */
export interface Desk {
  office: Parameters<typeof addEntry>[2]
  clock: { at: number }
}

const minute = 60_000
const week = 7 * 24 * 60 * minute

/**
 * What the officers note after a look at `at` (epoch ms) at what is running, at most once a week of the same: of every
 * eighth that is overdue that the connection failed; of every third whose date was moved that another agency is waited
 * for; of every twentieth, lying still or not, that the console will be brought up to date in a day or three. What the
 * extension does not warn of is noted too: it must count for nothing.
 * @returns what was noted, for the truth to be worked out from.
 */
export async function writeNotes(
  db: HistoryDatabase,
  rows: readonly Row[],
  at: number,
  noted: readonly Note[],
  desk: Desk,
): Promise<Note[]> {
  desk.clock.at = at + 2 * minute
  const lately = new Set(noted.filter((note) => note.at > desk.clock.at - week).map(nameOf))
  const notes = rows.flatMap((row) => {
    const draft = draftAbout(row, dateOf(at))
    return draft && row.number !== null ? [{ number: row.number, draft }] : []
  })
  const written: Note[] = []
  for (const { number, draft } of notes) {
    const note = noteOf(number, draft, desk.clock.at)
    if (lately.has(nameOf(note))) continue
    await send(db, number, draft, desk)
    written.push(note)
  }
  return written
}

const nameOf = ({ number, rule }: Note) => `${number} ${rule}`

function draftAbout({ id, dueAt, receivedAt, term }: Row, today: string): Draft | null {
  if (dueAt === null || receivedAt === null || !('count' in term)) return null
  const due = dateOf(dueAt.at)
  if (id % 8 === 0 && due < today) {
    return { kind: 'acknowledged', rule: 'overdue', reasonCode: 'syncError', reportedOn: today }
  }
  if (id % 3 === 0 && due !== addWorkingDays(dateOf(receivedAt.at), term.count)) {
    return { kind: 'acknowledged', rule: 'due-moved', reasonCode: 'awaitingAgency' }
  }
  if (id % 20 !== 1) return null
  const updateBefore = addWorkingDays(today, 1 + (id % 3))
  return { kind: 'acknowledged', rule: 'lying-still', reasonCode: 'resolvedAwaitingUpdate', updateBefore }
}

function noteOf(number: string, draft: Draft, at: number): Note {
  const promised = draft.reasonCode === 'resolvedAwaitingUpdate' ? { updateBefore: draft.updateBefore } : {}
  return { origin, number, at, rule: draft.rule as Note['rule'], ...promised }
}

/** As the form in the console's page sends it, and as the background takes it. */
async function send(db: HistoryDatabase, number: string, entry: Draft, { office }: Desk): Promise<void> {
  const message = checkMessage({ type: 'addEntry', key: `${origin} ${number}`, entry })
  if (message?.type !== 'addEntry') throw new Error(`Not a message: ${JSON.stringify(entry)}`)
  const answer = await addEntry(message, { origin }, office, db)
  if (!answer.ok) throw new Error(answer.problem)
}
