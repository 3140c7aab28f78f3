import type { Dossier, Entry } from '@/utils/dossier/dossier'
import { standing } from '@/utils/dossier/standing'
import { acknowledgedText } from '@/utils/i18n/acknowledged'
import { countdownText, countdownTone } from '@/utils/i18n/countdown'
import { entryLine } from '@/utils/i18n/entries'
import { explainWords } from '@/utils/i18n/explain-page'
import { popupWords } from '@/utils/i18n/popup'
import { entryText } from '@/utils/i18n/timeline'
import { timelineOpenWords } from '@/utils/i18n/timeline-open'
import { dutyWords } from '@/utils/i18n/warnings/duties'
import type { JudgedDossier } from '@/utils/reports/judged'
import { lateAnswerOf } from '@/utils/warnings/duties'
import type { Warning } from '@/utils/warnings/rule'

interface DossierCardProps {
  judged: JudgedDossier
  dueSoonDays: number
  onWrite(): void
  onExplain(): void
  onTimeline(): void
}

/** One dossier: its number, its countdown, and what is to be looked at. The holder is not named: citizens see this screen. */
export function DossierCard({ judged, dueSoonDays, onWrite, onExplain, onTimeline }: DossierCardProps) {
  const { dossier, countdown, warnings, owesLetter } = judged
  const number = dossier.current.number ?? popupWords.noNumber
  const answer = lateAnswerOf(dossier)
  const announced = standing(dossier.entries, 'resultAnnounced').at(-1)
  return (
    <li class="dossier">
      <div class="line">
        <b class="code">{number}</b>
        <span class={`countdown ${countdownTone(countdown, dueSoonDays)}`}>
          {countdownText(countdown, { status: dossier.current.status })}
        </span>
      </div>
      {dossier.current.unit && <p class="small soft">{dossier.current.unit}</p>}
      {dossier.current.status === 'finished' && (
        <p class="small">{announced ? entryLine(announced) : popupWords.notAnnounced}</p>
      )}
      {answer && !warnings.some(({ rule }) => rule === 'not-on-time') && (
        <p class="small">{dutyWords.notOnTime.sentence}</p>
      )}
      {beyondCountdown(warnings).map((warning) => (
        <p key={warning.rule} class="small">
          {warning.sentence}
          {warning.acknowledged && <span class="soft"> {acknowledgedText(warning.acknowledged)}.</span>}
        </p>
      ))}
      {lastDone(dossier).map((entry) => (
        <p key={entry.kind} class="small">
          {entryText(entry)}
        </p>
      ))}
      <div class="actions">
        <button
          type="button"
          class={owesLetter ? 'button main' : 'button'}
          aria-label={popupWords.writeFor(number)}
          onClick={onWrite}
        >
          {popupWords.write}
        </button>
        <button type="button" class="button" aria-label={explainWords.openFor(number)} onClick={onExplain}>
          {explainWords.open}
        </button>
        <button
          type="button"
          class="button"
          aria-label={timelineOpenWords.openFor(number)}
          onClick={onTimeline}
        >
          {timelineOpenWords.open}
        </button>
      </div>
    </li>
  )
}

/** What has been done about it: the last letter that was sent, and what the last review came to. */
function lastDone({ entries }: Dossier): Entry[] {
  return [...standing(entries, 'noticeSent').slice(-1), ...standing(entries, 'reviewed').slice(-1)]
}

/** The countdown right above says these already; a reason that was noted it does not. */
const saidByCountdown = ['overdue', 'due-today', 'due-soon']

function beyondCountdown(warnings: readonly Warning[]): Warning[] {
  return warnings.filter(({ rule, acknowledged }) => acknowledged !== null || !saidByCountdown.includes(rule))
}
