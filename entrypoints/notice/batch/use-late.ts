import { useMemo } from 'preact/hooks'
import { usePeriod } from '@/components/use-period'
import { batchWords as words } from '@/utils/i18n/batch'
import { countdownText } from '@/utils/i18n/countdown'
import type { ListedDossier } from '@/utils/notices/paper'
import { type LateDossier, lateInPeriod } from '@/utils/reports/late-in-period'
import { withOwnCalendar } from '@/utils/warnings/own-calendar'
import type { JudgeContext } from '@/utils/warnings/rule'
import { dayOf, startOfDay } from '@/utils/working-time/dates'
import type { DaySpan } from '@/utils/working-time/spans'

/** What was late within the period of a report, live; null without a period or while it is read, 'failed' when it cannot be. */
export function useLate(span: DaySpan | null, context: JudgeContext): ListedDossier[] | 'failed' | null {
  const list = usePeriod(span && startOfDay(span.from))
  return useMemo(() => {
    if (list === 'failed') return list
    if (span === null || list === null) return null
    const late = lateInPeriod([...list.open, ...list.closed], span, context)
    return late.map((one) => ({ dossier: one.dossier, standing: () => standingOf(one, context) }))
  }, [list, span, context])
}

function standingOf({ dossier, countdown, end }: LateDossier, context: JudgeContext): string {
  const { dueAt, unit, status } = dossier.current
  if (!end || !dueAt) return countdownText(countdown, { status })
  const { calendar } = withOwnCalendar(context, unit)
  return words.finishedLate(dayOf(end.at), calendar.daysBetween(dayOf(dueAt.at), dayOf(end.at)))
}
