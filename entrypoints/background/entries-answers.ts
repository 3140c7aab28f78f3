import { now } from '@/utils/clock'
import { isAbsenceOf } from '@/utils/dossier/absent'
import type { Dossier } from '@/utils/dossier/dossier'
import type { EntryDraft, WorkEntry } from '@/utils/dossier/entry'
import type { DossierKey } from '@/utils/dossier/key'
import { inForce } from '@/utils/dossier/standing'
import { addAbsence, readAbsences, removeAbsence } from '@/utils/history/absences'
import type { HistoryDatabase } from '@/utils/history/database'
import { draftProblem } from '@/utils/history/draft-problem'
import { appendOnce } from '@/utils/history/entries'
import { readDossier } from '@/utils/history/read'
import { entryWords } from '@/utils/i18n/entries'
import type {
  AbsencesAnswer,
  AddAbsenceMessage,
  AddEntryMessage,
  EntriesAnswer,
  EntriesMessage,
  RemoveAbsenceMessage,
  WrittenAnswer,
} from '@/utils/messages'
import { dateText, dayOf } from '@/utils/working-time/dates'
import type { DateText } from '@/utils/working-time/schedule'
import type { Office } from './office'

/** Whose dossiers a sender may ask about: a console of its own only, a page of ours of all. */
export type Reach = { origin: string } | 'all'

/** What has been written down about a dossier and still stands. */
export async function listEntries(
  { key }: EntriesMessage,
  reach: Reach,
  db: HistoryDatabase,
): Promise<EntriesAnswer> {
  const dossier = reaches(reach, key) ? await readDossier(db, key) : null
  if (!dossier) return { ok: false, problem: entryWords.notRecorded }
  const { holder } = dossier.current
  const absences = holder === undefined ? [] : await readAbsences(db)
  return {
    ok: true,
    today: dateText(dayOf(now())),
    entries: inForce(dossier.entries).filter(isWork),
    absences: absences.filter((absence) =>
      isAbsenceOf(absence, { holder: holder ?? '', origin: dossier.origin }),
    ),
  }
}

/** Writes down what a form sent; the form has been held to the same rules, its page's process is not trusted. */
export async function addEntry(
  { key, entry }: AddEntryMessage,
  reach: Reach,
  { calendar, settings }: Pick<Office, 'calendar' | 'settings'>,
  db: HistoryDatabase,
): Promise<WrittenAnswer> {
  const at = now()
  const problem = draftProblem(entry.kind, { ...entry }, dateText(dayOf(at)))
  if (problem) return { ok: false, problem: problem.says, field: problem.field }
  const until = dateText(calendar.addDays(dayOf(at), settings.history.acknowledgedDays))
  const written = reaches(reach, key) && (await appendOnce(db, key, toEntry(entry, at, until)))
  return written ? { ok: true } : { ok: false, problem: entryWords.notRecorded }
}

/** Absences of holders that stand. */
export async function listAbsences(db: HistoryDatabase): Promise<AbsencesAnswer> {
  return { ok: true, absences: await readAbsences(db) }
}

/** Writes down that a holder is away; a console's page can do so for its own console only. */
export async function writeAbsence(
  { absence }: AddAbsenceMessage,
  reach: Reach,
  db: HistoryDatabase,
): Promise<WrittenAnswer> {
  const problem = draftProblem('absence', { ...absence }, dateText(dayOf(now())))
  if (problem) return { ok: false, problem: problem.says, field: problem.field }
  const origin = reach === 'all' ? absence.origin : reach.origin
  await addAbsence(db, { ...absence, origin, at: now() })
  return { ok: true }
}

/** Takes an absence back, if it still stands; one of another console is out of a console page's reach. */
export async function takeBackAbsence(
  { seq }: RemoveAbsenceMessage,
  reach: Reach,
  db: HistoryDatabase,
): Promise<WrittenAnswer> {
  const absence = (await readAbsences(db)).find((each) => each.seq === seq)
  // Taken back already, under a question whose answer was lost, or by somebody else: it is as was wanted.
  if (!absence) return { ok: true }
  if (reach !== 'all' && absence.origin !== reach.origin) return { ok: false, problem: entryWords.notSaved }
  await removeAbsence(db, seq)
  return { ok: true }
}

function reaches(reach: Reach, key: DossierKey): boolean {
  return reach === 'all' || key.startsWith(`${reach.origin} `)
}

/** A note about a warning ends after the days the office set, or on the day by which an update was promised. */
function toEntry(draft: EntryDraft, at: number, until: DateText): WorkEntry {
  if (draft.kind !== 'acknowledged') return { ...draft, at }
  const promised = draft.reasonCode === 'resolvedAwaitingUpdate' ? draft.updateBefore : until
  return { ...draft, at, until: promised < until ? promised : until }
}

function isWork(entry: Dossier['entries'][number]): entry is WorkEntry {
  return !['onTimeAnswer', 'noticeDrafted', 'noticeSent'].includes(entry.kind)
}
