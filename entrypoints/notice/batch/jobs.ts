import type { Applicant } from '@/utils/dossier/applicant'
import type { NoticeRecord } from '@/utils/dossier/dossier'
import type { DossierKey } from '@/utils/dossier/key'
import { fold } from '@/utils/dossier/text'
import { batchWords as words } from '@/utils/i18n/batch'
import { namesApplicant, paperData } from '@/utils/notices/catalogue'
import {
  aboutDossier,
  type Draft,
  draftGaps,
  draftInput,
  draftRecord,
  formGaps,
  nobody,
  withApplicant,
} from '@/utils/notices/draft'
import { recipient } from '@/utils/notices/fields'
import { fileName } from '@/utils/notices/file-name'
import { type ListGround, listInput, listParts, listRecord } from '@/utils/notices/list-draft'
import type { NoticeData } from '@/utils/notices/notice-data'
import type { DossierPaper, ListedDossier, ListPaper, Paper } from '@/utils/notices/paper'
import { choicesOf } from '@/utils/settings/agency-calendars'
import type { Settings } from '@/utils/settings/settings'
import { createWorkingCalendar, type WorkingCalendar } from '@/utils/working-time/calendar'
import { type Day, dateText } from '@/utils/working-time/dates'
import { buildSchedule } from '@/utils/working-time/schedule'

/** One document to be made, and what history keeps of it. */
export interface Job {
  name: string
  /** As the officer calls it, for what went wrong. */
  title: string
  data: NoticeData
  hasName: boolean
  records: { key: DossierKey; record: NoticeRecord }[]
}

/** A document, or in words why there is none. */
export type JobResult = { ok: true; job: Job } | { ok: false; says: string }

/** All that the documents of one run have in common. */
export interface BatchGround {
  draft: Draft
  settings: Settings
  today: Day
  account: string | null
  templateHash: string
}

/** The paper about one dossier, with the applicant as an open page shows him, if one does. */
export function dossierJob(
  paper: DossierPaper,
  { dossier }: ListedDossier,
  applicant: Applicant | null,
  { draft, settings, today, account, templateHash }: BatchGround,
): JobResult {
  const { office, papers } = settings
  const calendar = calendarFor(settings, dossier.current.unit)
  const ground = { paper, dossier, office, papers, calendar, today, account }
  const about = { ...aboutDossier(draft, ground), addressee: nobody, submitter: nobody }
  const own = applicant ? withApplicant(about, applicant) : about
  const title = dossier.current.number ?? words.noNumber
  const record = draftRecord(own, ground, templateHash)
  if (!record) return { ok: false, says: words.notReady(title, draftGaps(own, ground)) }
  return {
    ok: true,
    job: {
      name: fileName(dossier.current.number),
      title,
      data: paperData(paper, draftInput(own, ground)),
      hasName: !namesApplicant(paper) || recipient(own).name !== '',
      records: [{ key: dossier.key, record }],
    },
  }
}

/** The documents of a list paper: one, or one for each agency in charge. */
export function listJobs(paper: ListPaper, rows: readonly ListedDossier[], ground: BatchGround): JobResult[] {
  const { draft, settings, today } = ground
  const list: ListGround = { paper, office: settings.office, papers: settings.papers, today }
  const parts = listParts(paper, rows)
  return parts.map((part, index): JobResult => {
    const title = part.agency ?? paper.titles[0].name
    const gaps = formGaps(draft, paper)
    if (gaps.length > 0) return { ok: false, says: words.notReady(title, gaps) }
    return {
      ok: true,
      job: {
        name: listName(paper, today, parts.length > 1 ? index + 1 : null),
        title,
        data: paperData(paper, listInput(draft, list, part)),
        hasName: true,
        records: part.rows.map(({ dossier }) => ({
          key: dossier.key,
          record: listRecord(draft, paper, dossier, ground),
        })),
      },
    }
  })
}

/** "bao-cao-ho-so-qua-han-trong-ky-2026-11-22.docx": the paper and the day, and nobody's name. */
export function listName({ titles }: Paper, today: Day, part: number | null): string {
  return fileName([fold(titles[0].name), dateText(today), part].filter((word) => word !== null).join(' '))
}

/** Calendars take time to build, and a batch has few units. */
const calendars = new WeakMap<Settings, Map<string, WorkingCalendar>>()

function calendarFor(settings: Settings, unit = ''): WorkingCalendar {
  const known = calendars.get(settings) ?? new Map<string, WorkingCalendar>()
  calendars.set(settings, known)
  const calendar = known.get(unit) ?? createWorkingCalendar(buildSchedule(choicesOf(settings, unit)))
  known.set(unit, calendar)
  return calendar
}
