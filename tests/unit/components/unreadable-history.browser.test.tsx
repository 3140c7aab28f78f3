import '@/components/base.css'
import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { useAccounts } from '@/components/use-accounts'
import { RecordedDraws } from '@/entrypoints/dashboard/recorded-draws'
import { useDraws } from '@/entrypoints/dashboard/use-draws'
import { Deletions } from '@/entrypoints/options/data-care'
import { PaperLayout } from '@/entrypoints/options/papers/paper-layout'
import { ProposedChange } from '@/entrypoints/options/proposed-change'
import { useOpenSightings } from '@/entrypoints/options/use-open-sightings'
import { useStoredData } from '@/entrypoints/options/use-stored-data'
import { openHistory } from '@/utils/history/database'
import { pageWords } from '@/utils/i18n/pages'
import { paperOptionWords } from '@/utils/i18n/paper-options'
import apologyLetter from '@/utils/notices/papers/apology'
import { openTemplates } from '@/utils/notices/template-store'
import { defaultSettings } from '@/utils/settings/defaults'

const { storage } = await vi.hoisted(async () => {
  const { memoryStorage } = await import('../settings/memory-storage')
  return { storage: memoryStorage() }
})
/** A storage that cannot be read is said to be so, and is never taken for one that holds nothing. */
vi.mock('wxt/browser', () => ({ browser: { storage: { local: storage } } }))

let root: HTMLElement
beforeEach(() => {
  root = document.body.appendChild(document.createElement('main'))
})
afterEach(async () => {
  vi.restoreAllMocks()
  render(null, root)
  root.remove()
  await openHistory().delete()
  await openTemplates().delete()
})

/** As a browser on a damaged profile: the database opens, and reading one store fails. */
function damage(store: string): void {
  const real = IDBTransaction.prototype.objectStore
  vi.spyOn(IDBTransaction.prototype, 'objectStore').mockImplementation(function (this: IDBTransaction, name) {
    if (name === store && this.mode === 'readonly') throw new DOMException('damaged', 'UnknownError')
    return real.call(this, name)
  })
}

/** A history that a later version has written, which this one refuses to open. */
function leaveByLaterVersion(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(openHistory().name, 1000)
    opening.onupgradeneeded = () => opening.result.createObjectStore('later')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      opening.result.close()
      resolve()
    }
  })
}

const hooks = {
  accounts: useAccounts,
  draws: () => useDraws().recorded,
  'open dossiers': useOpenSightings,
  deletions: () => useStoredData().deletions,
}

function Probe({ of }: { of: keyof typeof hooks }) {
  const found = hooks[of]()
  return <output>{JSON.stringify(found)}</output>
}
const told = () => root.querySelector('output')?.textContent

describe.each([
  ['accounts', 'looks'],
  ['draws', 'draws'],
  ['open dossiers', 'dossiers'],
  ['deletions', 'deletions'],
] as const)('the %s', (of, store) => {
  test('of a history that was just begun are none', async () => {
    render(<Probe of={of} />, root)
    await vi.waitFor(() => expect(told()).toBe('[]'))
  })

  test('that cannot be read are told as that', async () => {
    await openHistory().open()
    damage(store)
    render(<Probe of={of} />, root)
    await vi.waitFor(() => expect(told()).toBe('"failed"'))
  })

  test('of a history that does not open are told as that', async () => {
    await leaveByLaterVersion()
    render(<Probe of={of} />, root)
    await vi.waitFor(() => expect(told()).toBe('"failed"'))
  })
})

describe('the officer is told what to do', () => {
  const layout = { paper: apologyLetter, role: 'resolving' as const, office: defaultSettings.office }

  test('where the draws stand, and not that there are none', async () => {
    render(<RecordedDraws draws="failed" onOpen={() => {}} />, root)
    await expect.element(page.getByRole('alert')).toHaveTextContent(pageWords.historyUnreadable)
    expect(root.querySelector('table')).toBeNull()
  })

  test('where the lines of what was deleted stand', async () => {
    render(<Deletions lines="failed" />, root)
    await expect.element(page.getByRole('alert')).toHaveTextContent(pageWords.historyUnreadable)
  })

  test('where a changed calendar is tried, and not that no dossier moves', async () => {
    const answers = { onAccept() {}, onDecline() {} }
    render(<ProposedChange changes={['Thứ Bảy: 07:30']} moves="failed" {...answers} />, root)
    expect(root.textContent).toContain('Chưa đọc được lịch sử lưu trên máy này nên chưa tính thử')
    expect(root.textContent).not.toContain('Chưa có hồ sơ nào')
  })

  test('where the office’s templates stand, and not that the default one is used', async () => {
    await openTemplates().open()
    damage('versions')
    render(<PaperLayout {...layout} />, root)
    await expect.element(page.getByRole('alert')).toHaveTextContent(paperOptionWords.versionsUnreadable)
    expect(root.querySelector('input[type=radio]')).toBeNull()
  })

  test('when another template could not be chosen', async () => {
    render(<PaperLayout {...layout} />, root)
    const radio = page.getByRole('radio')
    await expect.element(radio).toBeVisible()
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('damaged', 'UnknownError')
    })
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('damaged', 'UnknownError')
    })
    root.querySelector('input[type=radio]')?.dispatchEvent(new Event('change', { bubbles: true }))
    await expect.element(page.getByRole('alert')).toHaveTextContent(paperOptionWords.notChosen)
  })
})
