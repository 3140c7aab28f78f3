import { useId, useState } from 'preact/hooks'
import { searchWords as words } from '@/utils/i18n/settings-search'
import { type FoundPlace, findPlaces, goTo } from './find-settings'

/** Finding a section or a field by its name. What is searched is the page itself, so nothing can be missing. */
export function Search() {
  const id = useId()
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<FoundPlace[]>([])
  const search = (text: string) => {
    setQuery(text)
    setFound(findPlaces(document, text))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: Chrome has <search> from 118 on.
    <div role="search" class="search">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const [first] = found
          if (first) goTo(first)
        }}
      >
        <div class="field">
          <label for={id}>{words.label}</label>
          <input
            id={id}
            type="search"
            maxLength={100}
            autocomplete="off"
            value={query}
            aria-describedby={`${id}-hint ${id}-found`}
            onInput={(event) => search(event.currentTarget.value)}
          />
          <span class="hint" id={`${id}-hint`}>
            {words.hint}
          </span>
        </div>
      </form>
      <p id={`${id}-found`} class="small soft" role="status">
        {query.trim() !== '' && words.found(found.length)}
      </p>
      {found.length > 0 && (
        <ul class="plain found" aria-label={words.results}>
          {found.map((place) => (
            <li key={`${place.section} ${place.name}`}>
              <button type="button" class="link" onClick={() => goTo(place)}>
                {place.name}
                {place.name !== place.section && <span class="small soft">{place.section}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
