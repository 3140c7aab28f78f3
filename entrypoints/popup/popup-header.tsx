import { Mark } from '@/components/mark'
import { pageWords } from '@/utils/i18n/pages'

interface PopupHeaderProps {
  /** The one-stop centre's own name. */
  desk: string
  onDashboard(): void
  onSettings(): void
}

export function PopupHeader({ desk, onDashboard, onSettings }: PopupHeaderProps) {
  return (
    <header>
      <Mark size={32} />
      <div class="names">
        <h1>{pageWords.product}</h1>
        <p class="small soft">{desk}</p>
      </div>
      <button type="button" class="button" onClick={onDashboard}>
        {pageWords.dashboard}
      </button>
      <button type="button" class="button" onClick={onSettings}>
        {pageWords.settings}
      </button>
    </header>
  )
}
