import { useState } from 'preact/hooks'
import { FileField } from '@/components/file-field'
import { NoticeBar } from '@/components/notice-bar'
import { saveFile } from '@/components/save-file'
import { calendarFileProblemText } from '@/utils/i18n/calendar-file'
import { calendarWords as words } from '@/utils/i18n/calendar-options'
import { isStorable } from '@/utils/settings/calendar-schema'
import type { CalendarSettings } from '@/utils/settings/settings'
import { readCalendarFile, writeCalendarFile } from '@/utils/working-time/calendar-file'
import type { CalendarChoices } from '@/utils/working-time/schedule'

interface CalendarFileProps {
  calendar: CalendarSettings
  /** False when the calendar would stay as it is. */
  onImport(calendar: CalendarSettings): boolean
}

interface Outcome {
  kind: 'info' | 'done' | 'problem'
  lines: string[]
}

/** More problems than these are counted, not listed. */
const listed = 10
const maxBytes = 4_000_000

/** The office's calendar as a file, out and in. What is read is proposed, not stored. */
export function CalendarFile({ calendar, onImport }: CalendarFileProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const exportIt = () => {
    saveFile(words.fileName, writeCalendarFile(calendar), 'json')
    setOutcome({ kind: 'done', lines: [words.exported(words.fileName)] })
  }
  const importIt = (read: ReadCalendar) => {
    if ('problems' in read) setOutcome({ kind: 'problem', lines: [words.refused, ...read.problems] })
    else setOutcome(onImport(read.calendar) ? null : { kind: 'info', lines: [words.same] })
  }
  return (
    <div class="adding">
      <h3>{words.fileHeading}</h3>
      <FileField
        label={words.import}
        hint={words.fileHint}
        accept=".json"
        onPick={() => setOutcome(null)}
        read={readFile}
        onRead={importIt}
      />
      {outcome && (
        <NoticeBar kind={outcome.kind}>
          {outcome.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </NoticeBar>
      )}
      <div>
        <button type="button" class="button" onClick={exportIt}>
          {words.export}
        </button>
      </div>
    </div>
  )
}

type ReadCalendar = { calendar: CalendarSettings } | { problems: string[] }

async function readFile(file: File): Promise<ReadCalendar> {
  if (file.size > maxBytes) return { problems: [calendarFileProblemText({ kind: 'tooLarge', line: null })] }
  const text = await file.text().catch(() => null)
  if (text === null) return { problems: [words.unreadable] }
  const read = readCalendarFile(text)
  if (read.ok) {
    const calendar = settingsFrom(read.choices)
    return isStorable(calendar) ? { calendar } : { problems: [words.tooMuch] }
  }
  const { problems } = read
  const rest = problems.length - listed
  return {
    problems: [
      ...problems.slice(0, listed).map(calendarFileProblemText),
      ...(rest > 0 ? [words.moreProblems(rest)] : []),
    ],
  }
}

/** Of several words on one date the last holds, so it alone is kept. */
function settingsFrom({ edits, ...rest }: CalendarChoices): CalendarSettings {
  return { ...rest, edits: [...new Map(edits.map((edit) => [edit.date, edit])).values()] }
}
