import { useMemo, useState } from 'preact/hooks'
import type { DossierKey } from '@/utils/dossier/key'
import { longBreakWords as words } from '@/utils/i18n/absence'
import { popupWords } from '@/utils/i18n/popup'
import type { JudgedDossier } from '@/utils/reports/judged'
import { aroundBreak, nearBreak } from '@/utils/reports/long-break'
import type { WorkingCalendar } from '@/utils/working-time/calendar'
import { DossierButton } from './dossier-button'

interface LongBreakBannerProps {
  judged: readonly JudgedDossier[]
  calendar: WorkingCalendar
  /** Epoch ms. */
  now: number
  onOpen(key: DossierKey): void
}

/** In the days around a long holiday: what falls due beside it, and what moves because of it. */
export function LongBreakBanner({ judged, calendar, now, onOpen }: LongBreakBannerProps) {
  const [isOpen, setOpen] = useState(false)
  const around = useMemo(() => {
    const period = nearBreak(calendar, now)
    return period && aroundBreak(judged, period, calendar)
  }, [judged, calendar, now])
  if (!around) return null

  const { period, rolledTo } = around
  const title = words.title(period.name ?? '', period.from, period.to)
  const groups = [
    { says: words.before(around.before.length), dossiers: around.before },
    { says: words.during(around.during.length, rolledTo), dossiers: around.during },
    { says: words.after(around.after.length), dossiers: around.after },
  ].filter(({ dossiers }) => dossiers.length > 0)
  return (
    <section class="notice info long-break no-print" aria-label={title}>
      <p>
        <b>{title}</b> {period.provisional && words.provisional}{' '}
        {groups.length === 0 ? words.nothing : `${groups.map(({ says }) => says).join('; ')}.`}
      </p>
      {groups.length > 0 && (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{words.show}</summary>
          {/* Around Tết a whole province's dossiers: drawn only for who wants to see them. */}
          {isOpen && (
            <dl>
              {groups.map(({ says, dossiers }) => (
                <div key={says}>
                  <dt>{says}</dt>
                  <dd>
                    <Numbers dossiers={dossiers} onOpen={onOpen} />
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </details>
      )}
    </section>
  )
}

/** So many are drawn at a time. */
const portion = 100

function Numbers({
  dossiers,
  onOpen,
}: { dossiers: readonly JudgedDossier[] } & Pick<LongBreakBannerProps, 'onOpen'>) {
  const [drawn, setDrawn] = useState(portion)
  const left = dossiers.length - drawn
  return (
    <>
      {dossiers.slice(0, drawn).map(({ dossier }) => (
        <DossierButton key={dossier.key} dossier={dossier} onOpen={onOpen} />
      ))}
      {left > 0 && (
        <button type="button" class="button" onClick={() => setDrawn(drawn + portion)}>
          {popupWords.more(Math.min(left, portion))}
        </button>
      )}
    </>
  )
}
