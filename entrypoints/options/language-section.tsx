import { useEffect, useRef } from 'preact/hooks'
import { Lockable } from '@/components/lockable'
import { SelectField } from '@/components/select-field'
import { languageNames, languageWords as words } from '@/utils/i18n/language'
import { languages } from '@/utils/settings/language'
import { Section, type SettingsSectionProps } from './section'

interface LanguageSectionProps extends SettingsSectionProps {
  /** Shows the page anew: a language is spoken from a page's beginning. */
  startAnew(): void
}

/** The language of the screen; the page starts anew when another is chosen, here or in another tab. */
export function LanguageSection({ settings, onChange, startAnew }: LanguageSectionProps) {
  const { language } = settings
  const spoken = useRef(language)
  useEffect(() => {
    if (language !== spoken.current) startAnew()
  }, [language, startAnew])
  return (
    <Section name="language" intro={words.intro}>
      <Lockable path="language">
        <div class="columns">
          <SelectField
            label={words.label}
            hint={words.hint}
            value={language}
            options={languages.map((value) => ({ value, label: languageNames[value] }))}
            onSave={(chosen) => onChange((before) => ({ ...before, language: chosen }))}
          />
        </div>
      </Lockable>
    </Section>
  )
}
