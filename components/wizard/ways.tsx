import { wizardWords as words } from '@/utils/i18n/wizard'

interface WaysProps {
  onBack?: () => void
  onForward(): void
  forward?: string
  disabled?: boolean
}

/** Back and on, always in the same place. */
export function Ways({ onBack, onForward, forward = words.onward, disabled = false }: WaysProps) {
  return (
    <footer>
      {onBack && (
        <button type="button" onClick={onBack}>
          {words.back}
        </button>
      )}
      <button type="button" class="main" disabled={disabled} onClick={onForward}>
        {forward}
      </button>
    </footer>
  )
}
