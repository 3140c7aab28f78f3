import type { ComponentChildren } from 'preact'
import { optionsWords } from '@/utils/i18n/options'
import type { Settings } from '@/utils/settings/settings'

export type SectionName = keyof typeof optionsWords.sections

/** What every section of the office's settings gets. An edit is saved at once. */
export interface SettingsSectionProps {
  settings: Settings
  onChange(edit: (settings: Settings) => Settings): void
}

interface SectionProps {
  name: SectionName
  intro: string
  children: ComponentChildren
}

/** One section of the page, reachable by its name in the address. */
export function Section({ name, intro, children }: SectionProps) {
  return (
    <section id={name} class="card" aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`}>{optionsWords.sections[name]}</h2>
      <p class="soft">{intro}</p>
      {children}
    </section>
  )
}
