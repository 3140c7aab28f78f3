import { useEffect, useRef } from 'preact/hooks'
import { Lockable } from '@/components/lockable'
import { SelectField } from '@/components/select-field'
import { languageNames, languageWords as words } from '@/utils/i18n/language'
import { defaultSettings } from '@/utils/settings/defaults'
import { type Language, languages } from '@/utils/settings/language'
import { ResetSection } from './reset-section'
import { Section, type SettingsSectionProps } from './section'

interface LanguageSectionProps extends SettingsSectionProps {
  /** Shows the page anew: a language is spoken from a page's beginning. */
  startAnew(): void
}

/** The language of the screen; the page starts anew when another is chosen here. Other pages follow by themselves. */
export function LanguageSection({ settings, onChange, startAnew }: LanguageSectionProps) {
  const { language } = settings
  const chosenHere = useRef<Language | null>(null)
  useEffect(() => {
    if (language === chosenHere.current) startAnew()
  }, [language, startAnew])
  const choose = (chosen: Language) => {
    chosenHere.current = chosen
    onChange((before) => ({ ...before, language: chosen }))
  }
  return (
    <Section name="language" intro={words.intro}>
      <Lockable path="language">
        <div class="columns">
          <SelectField
            label={words.label}
            hint={words.hint}
            value={language}
            options={languages.map((value) => ({ value, label: languageNames[value] }))}
            onSave={choose}
          />
        </div>
        <ResetSection name="language" onReset={() => choose(defaultSettings.language)} />
      </Lockable>
    </Section>
  )
}
