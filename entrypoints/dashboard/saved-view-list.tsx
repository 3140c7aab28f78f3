import { useState } from 'preact/hooks'
import { dashboardWords as words } from '@/utils/i18n/dashboard'
import { pageWords } from '@/utils/i18n/pages'
import { mostViews } from '@/utils/settings/view-store'
import { type PageState, readAddress, writeAddress } from './address'
import type { SavedViews } from './use-saved-views'

interface SavedViewListProps {
  saved: SavedViews
  /** What the page shows now. */
  state: PageState
}

/** The lists kept under a name, each a link; and keeping the present one. Whose figures they show is not kept. */
export function SavedViewList({ saved, state }: SavedViewListProps) {
  const [name, setName] = useState('')
  const [failed, setFailed] = useState(false)
  const submit = async (event: Event) => {
    event.preventDefault()
    if (name.trim() === '') return
    const kept = await saved.keep({ name: name.trim(), address: writeAddress({ ...state, whose: null }) })
    setFailed(!kept)
    // What was typed stays until it is kept; what was typed meanwhile is another name.
    if (kept) setName((present) => (present === name ? '' : present))
  }
  return (
    <details class="choice">
      <summary>
        {words.saved} ({saved.views.length})
      </summary>
      <ul class="plain saved-views">
        {saved.views.map((view) => (
          <li key={view.name}>
            <a href={writeAddress({ ...readAddress(view.address), whose: state.whose }) || '?'}>
              {view.name}
            </a>
            <button
              type="button"
              class="button"
              aria-label={words.removeSaved(view.name)}
              onClick={() => saved.remove(view.name)}
            >
              {pageWords.remove}
            </button>
          </li>
        ))}
      </ul>
      <form class="keep" onSubmit={submit}>
        <input
          aria-label={words.saveName}
          placeholder={words.saveName}
          maxLength={60}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {words.save}
        </button>
      </form>
      {failed && (
        <p role="alert">{saved.views.length >= mostViews ? words.savedFull(mostViews) : words.saveFailed}</p>
      )}
    </details>
  )
}
