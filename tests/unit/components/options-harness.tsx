import '@/components/base.css'
import '@/components/settings.css'
import '@/entrypoints/options/options.css'
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Locks } from '@/components/lockable'
import { CatalogueSection } from '@/entrypoints/options/catalogue-section'
import { type ConsoleAccess, ConsolesSection } from '@/entrypoints/options/consoles-section'
import { DataSection } from '@/entrypoints/options/data-section'
import { historyActions } from '@/entrypoints/options/history-actions'
import { HoursSection } from '@/entrypoints/options/hours-section'
import { LeadSection } from '@/entrypoints/options/lead-section'
import type { KnownDossier } from '@/entrypoints/options/moved-dates'
import { OfficeSection } from '@/entrypoints/options/office-section'
import { type NotificationAccess, RemindersSection } from '@/entrypoints/options/reminders-section'
import { Search } from '@/entrypoints/options/search'
import { SectionLinks } from '@/entrypoints/options/section-links'
import { ThresholdsSection } from '@/entrypoints/options/thresholds-section'
import { TransferSection } from '@/entrypoints/options/transfer-section'
import { knownProfiles } from '@/utils/consoles/profiles'
import { openHistory } from '@/utils/history/database'
import { emptyCatalogue } from '@/utils/settings/catalogue-store'
import { defaultSettings } from '@/utils/settings/defaults'
import { settingsSchema } from '@/utils/settings/schema'
import type { Settings } from '@/utils/settings/settings'
import { memoryStorage } from '../settings/memory-storage'

export const access = {
  mayRead: vi.fn<ConsoleAccess['mayRead']>(),
  askToRead: vi.fn<ConsoleAccess['askToRead']>(),
  watchAccess: vi.fn<ConsoleAccess['watchAccess']>(),
  addConsole: vi.fn<ConsoleAccess['addConsole']>(),
  removeConsole: vi.fn<ConsoleAccess['removeConsole']>(),
}
export const notifications = {
  mayNotify: vi.fn<NotificationAccess['mayNotify']>(),
  askToNotify: vi.fn<NotificationAccess['askToNotify']>(),
}
export const deleteAll = vi.fn<() => Promise<boolean>>()

let root: HTMLElement
let stored: Settings

/** Puts an empty page before each test, and holds after it that the page let nothing through that the store refuses. */
export function prepareOptionsPage() {
  beforeEach(() => {
    root = document.body.appendChild(document.createElement('div'))
    access.mayRead.mockReset().mockResolvedValue(true)
    access.askToRead.mockReset().mockResolvedValue(true)
    access.watchAccess.mockReset().mockReturnValue(() => {})
    access.addConsole.mockReset().mockResolvedValue({ ok: true })
    access.removeConsole.mockReset().mockResolvedValue({ ok: true })
    notifications.mayNotify.mockReset().mockResolvedValue(false)
    notifications.askToNotify.mockReset().mockResolvedValue(true)
    deleteAll.mockReset().mockResolvedValue(true)
  })
  afterEach(() => {
    expect(settingsSchema.safeParse(stored).success).toBe(true)
    render(null, root)
    root.remove()
  })
}

export function show(
  settings: Settings = defaultSettings,
  dossiers: readonly KnownDossier[] = [],
  locked: readonly string[] = [],
): HTMLElement {
  stored = settings
  render(<AllSections first={settings} dossiers={dossiers} locked={locked} />, root)
  return root
}

/** The settings as the page last stored them. */
export function storedSettings(): Settings {
  return stored
}

interface AllSectionsProps {
  first: Settings
  dossiers: readonly KnownDossier[]
  locked: readonly string[]
}

function AllSections({ first, dossiers, locked }: AllSectionsProps) {
  const [settings, setSettings] = useState(first)
  const onChange = (edit: (before: Settings) => Settings) => {
    stored = edit(stored)
    setSettings(stored)
  }
  const shared = { settings, onChange }
  return (
    <Locks.Provider value={locked}>
      <div class="page">
        <div class="sidebar">
          <Search />
          <SectionLinks />
        </div>
        <main>
          <ConsolesSection {...shared} profiles={knownProfiles} access={access} />
          <OfficeSection {...shared} />
          <HoursSection {...shared} dossiers={dossiers} />
          <CatalogueSection loaded={{ catalogue: emptyCatalogue }} onSave={async () => ({ ok: true })} />
          <ThresholdsSection {...shared} />
          <LeadSection {...shared} locked={locked} />
          <RemindersSection {...shared} access={notifications} />
          <DataSection
            {...shared}
            counts={{ dossiers: 86, changes: 7, entries: 1, looks: 4, imported: 0 }}
            deletions={[]}
            actions={{ ...historyActions(openHistory('never opened'), memoryStorage()), deleteAll }}
          />
          <TransferSection {...shared} />
        </main>
      </div>
    </Locks.Provider>
  )
}

export const field = (name: string) => page.getByRole('textbox', { name, exact: true })
export const button = (name: string) => page.getByRole('button', { name, exact: true })
export const section = (name: string) => page.getByRole('region', { name, exact: true })

/** Fills a field and leaves it. */
export async function type(name: string, text: string) {
  await field(name).fill(text)
  await userEvent.keyboard('{Tab}')
}

export const signer = { name: 'Trần An', title: '', authority: '', onBehalfOf: '' } as const
export const entry = { origin: 'https://motcua.example.vn', name: 'Một cửa', profile: 'opencps' }
