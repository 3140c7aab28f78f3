import { browser } from 'wxt/browser'
import { now } from '@/utils/clock'
import type { Dossier } from '@/utils/dossier/dossier'
import { dossierKey } from '@/utils/dossier/key'
import type { Sighting } from '@/utils/dossier/sighting'
import type { HistoryDatabase } from '@/utils/history/database'
import { appendOnce } from '@/utils/history/entries'
import { historyProblem } from '@/utils/history/problem'
import { readDossier } from '@/utils/history/read'
import { record } from '@/utils/history/record'
import { answerProblems } from '@/utils/i18n/background'
import { explainLines } from '@/utils/i18n/working-time'
import type {
  AnswerOnTimeMessage,
  Answers,
  ExplainMessage,
  LookMessage,
  ToBackground,
  WriteNoticeMessage,
  WrittenAnswer,
} from '@/utils/messages'
import { choicesOf } from '@/utils/settings/agency-calendars'
import { keepClock } from '@/utils/settings/demo-clock'
import { defaultDisplay } from '@/utils/settings/display'
import { withKnownTerm } from '@/utils/working-time/known-term'
import { setDisplay } from './display'
import {
  addEntry,
  listAbsences,
  listEntries,
  type Reach,
  takeBackAbsence,
  writeAbsence,
} from './entries-answers'
import { openExplain } from './explain-answers'
import { keepFault } from './faults'
import { withoutFeatures, withoutWarnings } from './features'
import { judgeLook } from './judge-look'
import { countedBy, loadProcedures, type Office } from './office'
import { showPageState } from './page-state'
import { type FrameProfile, profileFor } from './profiles'
import type { Sender } from './sender'
import { findApplicant, refreshConsoles } from './tabs'
import { openTimeline } from './timeline-answers'
import { forgetTab, numberTab, refreshToolbar } from './toolbar'
import { openTool } from './tools'
import { verdictOf, verdictUnrecorded } from './verdict'
import { coverageOf, isWalking, startWalk, startWalkIn, walkOn } from './walk'

type Console = Extract<Sender, { kind: 'console' }>
type Problem = { ok: false; problem: string }
type Done = { ok: true } | Problem

/** Answers a checked message; undefined when this sender may not send it. */
export async function answer(
  message: ToBackground,
  sender: Sender,
  office: Office,
  db: HistoryDatabase,
): Promise<Answers[keyof Answers] | undefined> {
  if (sender.kind === 'page') return answerPage(message, office, db)
  if (sender.kind === 'console') return answerConsole(message, sender, office, db)
  if (sender.kind === 'shutOut' && message.type === 'look') {
    return { verdicts: [], trouble: { kind: 'shutOut' as const, reason: answerProblems.shutOut } }
  }
  return message.type === 'hello' ? { active: false } : undefined
}

async function answerPage(message: ToBackground, office: Office, db: HistoryDatabase) {
  const origins = office.settings.consoles.map(({ origin }) => origin)
  switch (message.type) {
    case 'applicant':
      return findApplicant(message, origins)
    case 'startWalk':
      return startWalk(message.tabId)
    case 'refresh':
      await Promise.all([refreshConsoles(origins), refreshToolbar(db)])
      return { ok: true } as const
    default:
      return answerWork(message, 'all', office, db)
  }
}

async function answerConsole(message: ToBackground, sender: Console, office: Office, db: HistoryDatabase) {
  switch (message.type) {
    case 'hello':
      forgetTab(sender.tabId)
      return hello(sender, office)
    case 'walkHere':
      return startWalkIn(sender)
    case 'walkHello':
      return {
        profile: (await isWalking(sender)) ? ((await profileOf(sender, office))?.profile ?? null) : null,
      }
    case 'walk':
      return walkOn(message, sender)
    case 'look':
      return look(message, sender, office, db)
    case 'listCoverage':
      return { line: await coverageOf(message, sender) }
    case 'explain':
      return { lines: await explain(message, sender, office, db) }
    case 'openTool':
      return openTool(message, sender)
    case 'setDisplay':
      return setDisplay(message, sender)
    case 'fault':
      return keepFault(message)
    case 'pageState':
      return showPageState(message, sender)
    case 'answerOnTime':
      return orProblem(() => answerOnTime(message, sender, db))
    case 'writeNotice':
      return orProblem(() => writeNotice(message, sender, db))
    case 'openTimeline':
      return orProblem(() => openTimeline(message, sender, db))
    case 'openExplain':
      return orProblem(() => openExplain(message, sender, db))
    case 'clock':
      if (import.meta.env.MODE !== 'demo') return undefined
      await keepClock(browser.storage.local, message.offset)
      await refreshToolbar(db)
      return { ok: true } as const
    default:
      return answerWork(message, sender, office, db)
  }
}

/** Ghi việc: what the console's panel and our own pages ask alike. */
async function answerWork(message: ToBackground, reach: Reach, office: Office, db: HistoryDatabase) {
  switch (message.type) {
    case 'entries':
      return orProblem(() => listEntries(message, reach, db))
    case 'absences':
      return orProblem(() => listAbsences(db))
    case 'addEntry':
      return thenRefresh(office, () => addEntry(message, reach, office, db))
    case 'addAbsence':
      return thenRefresh(office, () => writeAbsence(message, reach, db))
    case 'removeAbsence':
      return thenRefresh(office, () => takeBackAbsence(message, reach, db))
    default:
      return undefined
  }
}

async function thenRefresh(
  office: Office,
  work: () => Promise<WrittenAnswer>,
): Promise<WrittenAnswer | Problem> {
  const written = await orProblem(work)
  if (written.ok) await refreshConsoles(office.settings.consoles.map(({ origin }) => origin))
  return written
}

async function profileOf(sender: Console, { settings }: Office): Promise<FrameProfile | null> {
  const console = settings.consoles.find((entry) => entry.origin === sender.origin)
  return console ? profileFor(console, sender) : null
}

async function hello(sender: Console, office: Office): Promise<Answers['hello']> {
  const { settings } = office
  const found = await profileOf(sender, office)
  if (!found) return { active: false }
  const hello = {
    active: true as const,
    language: settings.language,
    ...found,
    ...countedBy(office),
    display: settings.display[sender.origin] ?? defaultDisplay,
  }
  return withoutFeatures(hello, settings.features.off)
}

async function look(
  { page, account, sightings, opened }: LookMessage,
  { origin, tabId }: Console,
  office: Office,
  db: HistoryDatabase,
): Promise<Answers['look']> {
  const { context, catalogue } = await judgeLook(office, db)
  const written = await record(db, { origin, page, account, sightings, opened, at: context.now })
  const dossiers = written.ok ? written.dossiers : []
  if (written.ok) void (written.changed ? refreshToolbar(db) : numberTab(db, tabId, account))
  const problem = written.ok ? office.problem : written.problem
  return {
    verdicts: sightings.map((sighting, index) => {
      const dossier = dossiers[index]
      const verdict = dossier
        ? verdictOf({ ...dossier, current: withKnownTerm(dossier.current, catalogue) }, context)
        : verdictUnrecorded(withKnownTerm(sighting, catalogue), origin, context)
      return withoutWarnings(verdict, office.settings.features.off)
    }),
    ...(problem === undefined ? {} : { trouble: { kind: 'problem', reason: problem } }),
  }
}

/**
 * The ledger behind the countdown that the page shows. A term that only another page showed is known from history,
 * and so is the procedure, by which the catalogue may know the term.
 */
async function explain(
  { sighting }: ExplainMessage,
  { origin }: Console,
  { calendarOf, settings }: Office,
  db: HistoryDatabase,
): Promise<string[]> {
  const known = (await recorded(sighting, origin, db))?.current
  const shown = {
    ...(known?.term ? { term: known.term } : {}),
    ...(known?.procedure ? { procedure: known.procedure } : {}),
    ...(known?.unit ? { unit: known.unit } : {}),
    ...sighting,
  }
  const { catalogue } = await loadProcedures()
  return explainLines(shown, {
    office: { choices: choicesOf(settings, shown.unit), calendar: calendarOf(shown.unit) },
    catalogue,
    basis: settings.countingBasis,
    now: now(),
    unknownUnit: settings.unknownUnit,
  })
}

async function recorded(sighting: Sighting, origin: string, db: HistoryDatabase): Promise<Dossier | null> {
  const key = dossierKey(origin, sighting)
  return key === null ? null : readDossier(db, key)
}

async function answerOnTime(
  { sighting, answer }: AnswerOnTimeMessage,
  { origin }: Console,
  db: HistoryDatabase,
): Promise<Done> {
  const dossier = await recorded(sighting, origin, db)
  if (!dossier) return { ok: false, problem: answerProblems.notRecorded }
  const { dueAt } = dossier.current
  if (!dueAt) return { ok: false, problem: answerProblems.noDueDate }
  await appendOnce(db, dossier.key, { kind: 'onTimeAnswer', at: now(), answer, dueAt: dueAt.at })
  await refreshConsoles([origin])
  return { ok: true }
}

async function writeNotice(
  { sighting, paper }: WriteNoticeMessage,
  { origin, tabIndex }: Console,
  db: HistoryDatabase,
): Promise<Done> {
  const dossier = await recorded(sighting, origin, db)
  if (!dossier) return { ok: false, problem: answerProblems.notRecorded }
  const page = browser.runtime.getURL('/notice.html')
  const query = new URLSearchParams({ key: dossier.key, ...(paper ? { paper } : {}) })
  await browser.tabs.create({ url: `${page}?${query}`, index: tabIndex + 1 })
  return { ok: true }
}

/** A storage that fails is told to the officer; any other error is a bug of ours and stays one. */
async function orProblem<Result>(work: () => Promise<Result>): Promise<Result | Problem> {
  try {
    return await work()
  } catch (error) {
    const problem = historyProblem(error)
    if (problem === null) throw error
    return { ok: false, problem }
  }
}
