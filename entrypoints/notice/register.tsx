import { useState } from 'preact/hooks'
import { now } from '@/utils/clock'
import type { Dossier, Entry, SentWay } from '@/utils/dossier/dossier'
import { sentWays, noticePageWords as words } from '@/utils/i18n/notices'
import { findPaper } from '@/utils/notices/catalogue'
import { type RegisteredDraft, registeredDrafts } from '@/utils/notices/register'
import { type Day, dateText, dayOf, parseDate } from '@/utils/working-time/dates'

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
  const [problem, setProblem] = useState<string | null>(null)

  const markSent = async (form: FormData) => {
    const on = parseDate(String(form.get('on')))
    const way = sentWayOptions.find((option) => option === form.get('way'))
    if (on === null || way === undefined || on < dayOf(draft.at) || on > today) {
      return setProblem(words.sentOnWrong)
    }
    const entry: Entry = { kind: 'noticeSent', at: now(), draftedAt: draft.at, sentOn: dateText(on), way }
    setProblem((await append(entry)) ? null : words.recordFailed)
  }
  const id = `sent-${draft.at}`
  return (
    <form
      class="sent-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        markSent(new FormData(event.currentTarget))
      }}
    >
      <div class="field">
        <label for={`${id}-on`}>{words.sentOn}</label>
        <input
          id={`${id}-on`}
          name="on"
          type="date"
          defaultValue={dateText(today)}
          min={dateText(dayOf(draft.at))}
          max={dateText(today)}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-problem`}
        />
      </div>
      <div class="field">
        <label for={`${id}-way`}>{words.sentWay}</label>
        <select id={`${id}-way`} name="way">
          {sentWayOptions.map((way) => (
            <option key={way} value={way}>
              {sentWays[way]}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" class="button">
        {words.markSent}
      </button>
      <p class="wrong" id={`${id}-problem`} role="alert">
        {problem}
      </p>
    </form>
  )
}

/** The paper's name now; of one that is no more in the catalogue, its id. */
function nameOf(id: string): string {
  return findPaper(id)?.titles[0].name ?? id
}

const sentWayOptions: readonly SentWay[] = ['counter', 'email', 'sms', 'post', 'portal']
