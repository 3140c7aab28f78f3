interface AcceptOrDeclineProps {
  /** `accept` is null where there is nothing to take over. */
  words: { accept: string | null; decline: string }
  onAccept(): void
  onDecline(): void
}

/** The question below what would change: take it over, or leave everything as it is. */
export function AcceptOrDecline({ words, onAccept, onDecline }: AcceptOrDeclineProps) {
  return (
    <div class="choices">
      {words.accept !== null && (
        <button type="button" class="button main" onClick={onAccept}>
          {words.accept}
        </button>
      )}
      <button type="button" class="button" onClick={onDecline}>
        {words.decline}
      </button>
    </div>
  )
}
