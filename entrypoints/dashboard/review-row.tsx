import { countdownText } from '@/utils/i18n/countdown'
import { popupWords } from '@/utils/i18n/popup'
import { reviewWords as words } from '@/utils/i18n/review'
import {
  type ReviewDecision,
  type ReviewItem,
  type ReviewReason,
  reviewDecisions,
} from '@/utils/reports/review'

interface ReviewRowProps {
  item: ReviewItem
  decision: ReviewDecision | null
  /** On the one sheet there is room for. */
  isPrinted: boolean
  onDecide(decision: ReviewDecision): void
  onOpen(): void
}

/** One dossier of the review with its four answers. */
export function ReviewRow({ item, decision, isPrinted, onDecide, onOpen }: ReviewRowProps) {
  const { judged, reasons, unseenDays, reviewedToday } = item
  const { current } = judged.dossier
  const number = current.number ?? popupWords.noNumber
  const why = (reason: ReviewReason) =>
    reason === 'unseen' ? words.reasons.unseen(unseenDays) : words.reasons[reason]
  return (
    <li class={isPrinted ? undefined : 'no-print'}>
      <button type="button" class="as-link code" onClick={onOpen}>
        {number}
      </button>
      <span>
        {[
          countdownText(judged.countdown, { status: current.status }),
          ...reasons.filter(isBeyondCountdown).map(why),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
        {reviewedToday && <span class="soft"> · {words.reviewed}</span>}
      </span>
      <span class="soft">{current.unit}</span>
      <fieldset class="decisions" aria-label={words.decisionsFor(number)}>
        {reviewDecisions.map((each) => (
          <button
            key={each}
            type="button"
            class="button"
            data-decision={each}
            aria-pressed={each === decision}
            onClick={() => onDecide(each)}
          >
            {words.decisions[each]}
          </button>
        ))}
      </fieldset>
    </li>
  )
}

/** The countdown says these itself. */
function isBeyondCountdown(reason: ReviewReason): boolean {
  return reason !== 'overdue' && reason !== 'dueToday' && reason !== 'dueTomorrow'
}
