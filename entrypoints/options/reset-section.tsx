import { optionsWords } from '@/utils/i18n/options'
import { resetWords as words } from '@/utils/i18n/reset'
import { AskTwice } from './ask-twice'
import type { SectionName } from './section'

interface ResetSectionProps {
  name: SectionName
  /** What is lost, where the section does not show all of it. */
  lost?: string
  onReset(): void
}

/** A section back to how it comes, once that is said again. */
export function ResetSection({ name, lost = words.lost, onReset }: ResetSectionProps) {
  const section = optionsWords.sections[name]
  return (
    <div class="adding">
      <AskTwice
        name={`reset-${name}`}
        open={words.open(section)}
        heading={words.question(section)}
        text={lost}
        keep={words.keep}
        confirm={words.confirm}
        onConfirm={onReset}
      />
    </div>
  )
}
