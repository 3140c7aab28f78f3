import { browser } from 'wxt/browser'
import { Promises } from '@/components/promises'
import { changeWords } from '@/utils/i18n/changes'
import { aboutWords as words } from '@/utils/i18n/support'
import type { LoadedSettings } from '@/utils/settings/store'
import { Errors } from './errors'
import { Features } from './features'
import { GuiltyFeature } from './guilty-feature'
import { Section, type SettingsSectionProps } from './section'
import { Support } from './support'
import type { StoredData } from './use-stored-data'

interface AboutSectionProps extends Pick<SettingsSectionProps, 'onChange'> {
  loaded: LoadedSettings
  counts: StoredData['counts']
}

/** What this is, what it promises, what changed; and help when something goes wrong. */
export function AboutSection({ loaded, counts, onChange }: AboutSectionProps) {
  const { settings } = loaded
  return (
    <Section name="about" intro={words.intro}>
      <p>{words.version(browser.runtime.getManifest().version)}</p>
      <details>
        <summary>{words.changes}</summary>
        {Object.entries(changeWords).map(([version, lines]) => (
          <div key={version}>
            <h3>{version}</h3>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
      </details>
      <details>
        <summary>{words.privacy}</summary>
        <Promises />
      </details>
      <div class="choices">
        <a class="button" href="/licences.txt" target="_blank" rel="noreferrer">
          {words.licences}
        </a>
        <a class="button" href="/welcome.html" target="_blank" rel="noreferrer">
          {words.welcome}
        </a>
      </div>
      <Support loaded={loaded} counts={counts} />
      <Errors />
      <Features settings={settings} onChange={onChange} />
      <GuiltyFeature settings={settings} onChange={onChange} />
    </Section>
  )
}
