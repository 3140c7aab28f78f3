import { useEffect, useRef, useState } from 'preact/hooks'
import { popupWords } from '@/utils/i18n/popup'

interface NumberSearchProps {
  /** What was sought before, when its list was just left: it has the focus again. */
  before: string | null
  onSearch(text: string): void
}

/** Finds an open dossier by any part of its number. */
export function NumberSearch({ before, onSearch }: NumberSearchProps) {
  const [text, setText] = useState(before ?? '')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (before !== null) field.current?.focus()
  }, [before])
  const submit = (event: Event) => {
    event.preventDefault()
    if (text.trim() !== '') onSearch(text.trim())
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: Chrome has <search> from 118 on.
    <form role="search" class="search" onSubmit={submit}>
      <input
        ref={field}
        type="search"
        aria-label={popupWords.search}
        placeholder={popupWords.search}
        maxLength={100}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {popupWords.find}
      </button>
    </form>
  )
}
