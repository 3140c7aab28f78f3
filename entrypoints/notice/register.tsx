import { useState } from 'preact/hooks'
import { now } from '@/utils/clock'
import type { Dossier, Entry, SentWay } from '@/utils/dossier/dossier'
import { sentWays, noticePageWords as words } from '@/utils/i18n/notices'
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
            <p>{words.drafted(draft.at, draft)}</p>
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
  const [sentOn, setSentOn] = useState(dateText(today))
  const [way, setWay] = useState<SentWay>('counter')
  const [problem, setProblem] = useState<string | null>(null)

  const markSent = async () => {
    const day = parseDate(sentOn)
    if (day === null || day < dayOf(draft.at) || day > today) return setProblem(words.sentOnWrong)
    const entered = await append({ kind: 'noticeSent', at: now(), draftedAt: draft.at, sentOn, way })
    setProblem(entered ? null : words.recordFailed)
  }
  const chooseWay = (chosen: string) => {
    const known = wayChoices.find((choice) => choice === chosen)
    if (known) setWay(known)
  }
  const id = `sent-${draft.at}`
  return (
    <form
      class="sent-form"
      onSubmit={(event) => {
        event.preventDefault()
        markSent()
      }}
    >
      <div class="field">
        <label for={`${id}-on`}>{words.sentOn}</label>
        <input
          id={`${id}-on`}
          type="date"
          required
          value={sentOn}
          min={dateText(dayOf(draft.at))}
          max={dateText(today)}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-problem`}
          onInput={(event) => setSentOn(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${id}-way`}>{words.sentWay}</label>
        <select id={`${id}-way`} value={way} onChange={(event) => chooseWay(event.currentTarget.value)}>
          {wayChoices.map((choice) => (
            <option key={choice} value={choice}>
              {sentWays[choice]}
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

const wayChoices: readonly SentWay[] = ['counter', 'email', 'sms', 'post', 'portal']
