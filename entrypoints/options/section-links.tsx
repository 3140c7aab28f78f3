import { optionsWords } from '@/utils/i18n/options'

/** The sections as links, so that each can be bookmarked and reached by keyboard. */
export function SectionLinks() {
  return (
    <nav aria-label={optionsWords.contents}>
      <ul class="plain">
        {Object.entries(optionsWords.sections).map(([name, heading]) => (
          <li key={name}>
            <a href={`#${name}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
