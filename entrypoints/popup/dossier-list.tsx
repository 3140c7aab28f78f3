import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DossierKey } from '@/utils/dossier/key'
import { batchWords } from '@/utils/i18n/batch'
import { figureWords } from '@/utils/i18n/figure'
import { pageWords } from '@/utils/i18n/pages'
import { popupWords } from '@/utils/i18n/popup'
import type { JudgedDossier } from '@/utils/reports/judged'
import { DossierCard } from './dossier-card'

interface DossierListProps {
  heading: string
  dossiers: readonly JudgedDossier[]
  /** What is said of an empty list. */
  none: string
  dueSoonDays: number
  /** Null where the dashboard has no such list. */
  onDashboard: (() => void) | null
  /** Where papers for all of them are written; null for a list that has no such page. */
  writeAll: string | null
  onBack(): void
  onWrite(key: DossierKey): void
  onExplain(key: DossierKey): void
  onTimeline(key: DossierKey): void
}

/** As many as are drawn at once; a list of thousands would keep the popup from opening. */
const pageSize = 50

/** Dossiers under a heading. Escape or the button leads back. */
export function DossierList(props: DossierListProps) {
  const {
    heading,
    dossiers,
    none,
    dueSoonDays,
    onDashboard,
    writeAll,
    onBack,
    onWrite,
    onExplain,
    onTimeline,
  } = props
  const [shown, setShown] = useState(pageSize)
  const title = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => title.current?.focus(), [])
  useEscape(onBack)

  const hidden = dossiers.length - shown
  return (
    <section class="list">
      <div class="list-head">
        <button type="button" class="button" onClick={onBack}>
          {pageWords.back}
        </button>
        <h2 ref={title} tabIndex={-1}>
          {heading} ({figureWords.figure(dossiers.length)})
        </h2>
        {onDashboard && (
          <button type="button" class="button" onClick={onDashboard}>
            {popupWords.inDashboard}
          </button>
        )}
      </div>
      {dossiers.length === 0 && <p class="soft">{none}</p>}
      {writeAll !== null && dossiers.length > 1 && (
        <p>
          <a href={writeAll} target="_blank" rel="noreferrer">
            {batchWords.title}
          </a>
        </p>
      )}
      <ul class="plain">
        {dossiers.slice(0, shown).map((one) => (
          <DossierCard
            key={one.dossier.key}
            judged={one}
            dueSoonDays={dueSoonDays}
            onWrite={() => onWrite(one.dossier.key)}
            onExplain={() => onExplain(one.dossier.key)}
            onTimeline={() => onTimeline(one.dossier.key)}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="button" onClick={() => setShown(shown + pageSize)}>
          {popupWords.more(Math.min(hidden, pageSize))}
        </button>
      )}
    </section>
  )
}

/**
 * Escape would close the popup, so it is taken from the browser from the moment the list is seen: an effect that
 * runs after painting would leave a gap.
 */
function useEscape(onEscape: () => void): void {
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      onEscape()
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [onEscape])
}
