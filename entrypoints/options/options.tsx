import { useMemo, useState } from 'preact/hooks'
import { changeCatalogue } from '@/components/change-catalogue'
import { dropProfile, keepProfile } from '@/components/change-profiles'
import { changeSettings } from '@/components/change-settings'
import { addConsole, askToRead, mayRead, removeConsole, watchAccess } from '@/components/console-access'
import { Locks } from '@/components/lockable'
import { Mark } from '@/components/mark'
import { NoticeBar } from '@/components/notice-bar'
import { askToNotify, mayNotify } from '@/components/notification-access'
import { shortcutPageOpener } from '@/components/shortcut-page'
import { useCatalogue } from '@/components/use-catalogue'
import { useProfiles } from '@/components/use-profiles'
import { useProposals } from '@/components/use-proposals'
import { useSettings } from '@/components/use-settings'
import { useShortcuts } from '@/components/use-shortcuts'
import { now } from '@/utils/clock'
import { knownProfiles } from '@/utils/consoles/profiles'
import { optionsWords } from '@/utils/i18n/options'
import { policyWords } from '@/utils/i18n/policy'
import { clockTime } from '@/utils/i18n/time-words'
import { emptyCatalogue } from '@/utils/settings/catalogue-store'
import type { ConsoleEntry, Settings } from '@/utils/settings/settings'
import { AboutSection } from './about-section'
import { CatalogueSection } from './catalogue-section'
import { ConsolesSection } from './consoles-section'
import { DataSection } from './data-section'
import { HoursSection } from './hours-section'
import { LanguageSection } from './language-section'
import { LeadSection } from './lead-section'
import { knownDossiers } from './moved-dates'
import { OfficeSection } from './office-section'
import { PapersSection } from './papers/papers-section'
import { ProfilesSection } from './profiles-section'
import { RemindersSection } from './reminders-section'
import { Search } from './search'
import { SectionLinks } from './section-links'
import { nameOfSetting } from './settings-diff'
import { ShortcutsSection } from './shortcuts-section'
import { ThresholdsSection } from './thresholds-section'
import { TransferSection } from './transfer-section'
import { useOpenSightings } from './use-open-sightings'
import { useStoredData } from './use-stored-data'

const notificationAccess = { mayNotify, askToNotify }
const noConsoles: readonly ConsoleEntry[] = []

type Outcome = { saved: number } | { problem: string }

/** The settings page. Everything is saved as it is changed; a quiet line says so. */
export function Options() {
  const loaded = useSettings()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const data = useStoredData()
  const shortcuts = useShortcuts()
  const loadedCatalogue = useCatalogue()
  const catalogue = loadedCatalogue?.catalogue ?? emptyCatalogue
  const profiles = useProfiles()
  const proposals = useProposals(loaded?.settings.consoles ?? noConsoles) ?? []
  const choices = [
    ...knownProfiles,
    ...(profiles?.profiles ?? []).map(({ id, source: { name } }) => ({ id, name })),
  ]
  const sightings = useOpenSightings()
  const dossiers = useMemo(
    () => (sightings && sightings !== 'failed' ? knownDossiers(sightings, catalogue) : sightings),
    [sightings, catalogue],
  )

  const change = async (edit: (settings: Settings) => Settings) => {
    const result = await changeSettings(edit)
    setOutcome(result.ok ? { saved: now() } : { problem: result.problem })
  }

  if (!loaded) return null
  const { settings, problem, locked, refused } = loaded
  return (
    <Locks.Provider value={locked}>
      <div class="page">
        <header>
          <Mark size={32} />
          <h1>{optionsWords.title}</h1>
        </header>
        <div class="sidebar">
          <Search />
          <SectionLinks />
        </div>
        <main>
          {problem && <NoticeBar kind="warning">{problem}</NoticeBar>}
          {refused.length > 0 && (
            <NoticeBar kind="warning">{policyWords.refused(refused.map(nameOfSetting))}</NoticeBar>
          )}
          <ConsolesSection
            settings={settings}
            onChange={change}
            profiles={choices}
            proposals={proposals}
            access={{
              mayRead,
              askToRead,
              watchAccess,
              removeConsole,
              addConsole: (entry) => addConsole(entry, loaded),
            }}
          />
          {profiles && (
            <ProfilesSection
              loaded={profiles}
              consoles={settings.consoles}
              onKeep={keepProfile}
              onDrop={dropProfile}
            />
          )}
          <OfficeSection settings={settings} onChange={change} />
          <HoursSection settings={settings} onChange={change} dossiers={dossiers} />
          {loadedCatalogue && <CatalogueSection loaded={loadedCatalogue} onSave={changeCatalogue} />}
          <ThresholdsSection settings={settings} onChange={change} />
          <PapersSection settings={settings} onChange={change} />
          <LeadSection settings={settings} onChange={change} locked={locked} />
          <RemindersSection settings={settings} onChange={change} access={notificationAccess} />
          <ShortcutsSection settings={settings} shortcuts={shortcuts} openPage={shortcutPageOpener()} />
          <LanguageSection settings={settings} onChange={change} startAnew={startAnew} />
          <DataSection {...data} settings={settings} onChange={change} />
          <TransferSection settings={settings} onChange={change} />
          <AboutSection loaded={loaded} counts={data.counts} onChange={change} />
        </main>
        <Saved outcome={outcome} />
      </div>
    </Locks.Provider>
  )
}

/** At the language, where the officer was. */
function startAnew(): void {
  location.hash = 'language'
  location.reload()
}

/** Always in the page, so that screen readers notice when words come into it. */
function Saved({ outcome }: { outcome: Outcome | null }) {
  return (
    <div class="saved" aria-live="polite">
      {outcome && 'saved' in outcome && (
        <p class="notice done">{optionsWords.saved(clockTime(outcome.saved))}</p>
      )}
      {outcome && 'problem' in outcome && <NoticeBar kind="problem">{outcome.problem}</NoticeBar>}
    </div>
  )
}
