import { useState } from 'preact/hooks'
import { DateField } from '@/components/date-field'
import { SelectField } from '@/components/select-field'
import { now } from '@/utils/clock'
import type { Dossier, Entry, SentWay } from '@/utils/dossier/dossier'
import { noticeTexts, sentWays, noticePageWords as words } from '@/utils/i18n/notices'
import { findPaper } from '@/utils/notices/catalogue'
import { type RegisteredDraft, registeredDrafts } from '@/utils/notices/register'
import { type Day, dateText, dayOf, parseDate } from '@/utils/working-time/dates'
import type { DateText } from '@/utils/working-time/schedule'

interface RegisterProps {
  dossier: Dossier
  today: Day
  append(entry: Entry): Promise<boolean>
}

/** The letters drafted for this dossier, newest first; the officer ticks which were sent, when and how. */
export function Register({ dossier, today, append }: RegisterProps) {
  const drafts = registeredDrafts(dossier.entries)
  if (drafts.length === 0) return null
  return (
    <section aria-labelledby="register-heading">
      <h2 id="register-heading">{words.register}</h2>
      <ol class="register">
        {drafts.map((draft) => (
          <li key={draft.at}>
            <p>{words.drafted(nameOf(draft.paper), draft.at, draft)}</p>
            <p class="soft small">{provenance(draft)}</p>
            {draft.sent ? (
              <p class="sent">{words.sent(draft.sent.on, draft.sent.way)}</p>
            ) : (
              <SentForm draft={draft} today={today} append={append} />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

interface SentFormProps {
  draft: RegisteredDraft
  today: Day
  append(entry: Entry): Promise<boolean>
}

function SentForm({ draft, today, append }: SentFormProps) {
  const [on, setOn] = useState<DateText | undefined>(dateText(today))
  const [way, setWay] = useState<SentWay>('counter')
  const [problem, setProblem] = useState<string | null>(null)

  const markSent = async () => {
    const day = parseDate(on ?? '')
    if (day === null || day < dayOf(draft.at) || day > today) return setProblem(words.sentOnWrong)
    const entry: Entry = { kind: 'noticeSent', at: now(), draftedAt: draft.at, sentOn: dateText(day), way }
    setProblem((await append(entry)) ? null : words.recordFailed)
  }
  return (
    <div class="sent-form">
      <DateField label={words.sentOn} value={on} onSave={(date) => setOn(date ?? undefined)} />
      <SelectField
        label={words.sentWay}
        value={way}
        options={sentWayOptions.map((value) => ({ value, label: sentWays[value] }))}
        onSave={setWay}
      />
      <button type="button" class="button" onClick={markSent}>
        {words.markSent}
      </button>
      <p class="wrong" role="alert">
        {problem}
      </p>
    </div>
  )
}

/** Which re-appointment it was, who drafted it, and from which template. */
function provenance({ timesBefore, by, templateHash }: RegisteredDraft): string {
  const account = by?.account ?? words.unknownAccount
  return [
    ...(timesBefore === null ? [] : [words.reappointment(timesBefore + 1)]),
    ...(by ? [words.draftedBy(account, noticeTexts.roles[by.role])] : []),
    words.fromTemplate(templateHash.slice(0, 8)),
  ].join(' ')
}

/** The paper's name now; of one that is no more in the catalogue, its id. */
function nameOf(id: string): string {
  return findPaper(id)?.titles[0].name ?? id
}

const sentWayOptions: readonly SentWay[] = ['counter', 'email', 'sms', 'post', 'portal']
