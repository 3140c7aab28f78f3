import { useEffect, useRef, useState } from 'preact/hooks'
import { oneAfterAnother } from '@/utils/dossier/one-after-another'
import type { PeriodList } from '@/utils/history/period'
import type { Grounds } from '@/utils/reports/context'
import { type Outlook, outlookSteps } from '@/utils/reports/forecast/forecast'
import { inSlices } from '@/utils/reports/steps'
import { type Day, startOfDay, startOfNextDay } from '@/utils/working-time/dates'

interface OutlookChoice {
  grounds: Grounds
  /** Days are all a forecast counts in, so the minutes going by change nothing in it. */
  today: Day
  /** Working days within which a dossier must have been seen. */
  lately: number
}

/**
 * The forecast of a list, a slice at a time, for a page that must not stand still meanwhile; the one before while it is
 * reckoned anew, null before the first. What began is finished, or under looks without a pause it would never be there.
 */
export function useOutlook(
  list: PeriodList | null,
  { grounds, today, lately }: OutlookChoice,
): Outlook | null {
  const [outlook, setOutlook] = useState<Outlook | null>(null)
  const work = useRef<((asked: OutlookChoice & { list: PeriodList }) => void) | null>(null)
  useEffect(() => {
    let isMounted = true
    work.current = oneAfterAnother(async ({ list: { open, closed }, grounds, today, lately }) => {
      const context = { ...grounds, now: startOfNextDay(startOfDay(today)) - 1 }
      const found = await inSlices(outlookSteps([...open, ...closed], context, lately), () => isMounted)
      if (found) setOutlook(found)
    })
    return () => {
      isMounted = false
    }
  }, [])
  useEffect(() => {
    if (list) work.current?.({ list, grounds, today, lately })
  }, [list, grounds, today, lately])
  return outlook
}
